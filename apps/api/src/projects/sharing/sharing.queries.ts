import type { TenantManager } from '../../persistence/tenant-transaction';
import { asOthersSee, type SharedRow } from './shared-row';
import type { SharingForm } from './sharing.views';

const untold: SharingForm = {
  ...{ plannedExpense: null, becameExpense: null, promisedBenefit: null, realisedBenefit: null },
  ...{ plannedMonths: null, becameMonths: null },
  ...{ differently: '', contactId: null, contactAgreed: false, contactTitle: '' },
  ...{ contactMail: '', contactPhone: '', entersOutside: false, showsBenefits: false },
};

export async function readSharing(manager: TenantManager, projectId: string): Promise<SharingForm> {
  const rows = await manager.query<SharingForm[]>(
    `select planned_expense as "plannedExpense", became_expense as "becameExpense", promised_benefit as "promisedBenefit",
       realised_benefit as "realisedBenefit", planned_months as "plannedMonths", became_months as "becameMonths", differently, contact_id as "contactId", contact_agreed as "contactAgreed", contact_title as "contactTitle",
       contact_mail as "contactMail", contact_phone as "contactPhone", enters_outside as "entersOutside", shows_benefits as "showsBenefits"
     from project_sharing where project_id = $1`,
    [projectId],
  );
  return rows[0] ?? untold;
}

/** Makes the row where there is none and keeps others who write it waiting. */
export async function holdSharing(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
): Promise<void> {
  await manager.query(
    `insert into project_sharing (organisation_id, project_id) values ($1, $2)
     on conflict (organisation_id, project_id) do update set version = project_sharing.version`,
    [organisationId, projectId],
  );
}

export async function updateSharing(
  manager: TenantManager,
  projectId: string,
  form: SharingForm,
): Promise<void> {
  await manager.query(
    `update project_sharing set planned_expense = $2, became_expense = $3, promised_benefit = $4, realised_benefit = $5, differently = $6,
       contact_id = $7, contact_agreed = $8, contact_title = $9, contact_mail = $10, contact_phone = $11, enters_outside = $12, planned_months = $13,
       became_months = $14, shows_benefits = $15, version = version + 1
     where project_id = $1`,
    [
      projectId,
      form.plannedExpense,
      form.becameExpense,
      form.promisedBenefit,
      form.realisedBenefit,
      form.differently,
      form.contactId,
      form.contactAgreed,
      form.contactTitle,
      form.contactMail,
      form.contactPhone,
      form.entersOutside,
      form.plannedMonths,
      form.becameMonths,
      form.showsBenefits,
    ],
  );
}

/** Exactly what others would see, and the one name for all of it. */
export async function previewProject(
  manager: TenantManager,
  projectId: string,
): Promise<{ preview: SharedRow; hash: string } | null> {
  const rows = await manager.query<(SharedRow & { hash: string })[]>(
    `select f.*, shared_project_hash(shared_project_content($1)) as hash
     from (${asOthersSee('jsonb_populate_record(null::shared_project, shared_project_content($1))')}) f`,
    [projectId],
  );
  const [row] = rows;
  if (!row) return null;
  const { hash, ...preview } = row;
  return { preview, hash };
}

/** Since when others see it, and the hash of what they see. */
export async function readStanding(
  manager: TenantManager,
  projectId: string,
): Promise<{ sharedAt: Date; hash: string } | null> {
  const rows = await manager.query<{ sharedAt: Date; hash: string }[]>(
    'select shared_at as "sharedAt", content_hash as hash from shared_project where id = $1',
    [projectId],
  );
  return rows[0] ?? null;
}

export async function shareProject(
  manager: TenantManager,
  projectId: string,
  hash: string,
): Promise<'shared' | 'not-found' | 'changed'> {
  const [row] = await manager.query<{ done: 'shared' | 'not-found' | 'changed' }[]>(
    'select share_project($1, $2) as done',
    [projectId, hash],
  );
  return row?.done ?? 'not-found';
}

/** @returns whether it was shared until now */
export async function withdrawProject(manager: TenantManager, projectId: string): Promise<boolean> {
  const [row] = await manager.query<{ done: boolean }[]>('select withdraw_project($1) as done', [
    projectId,
  ]);
  return row?.done ?? false;
}
