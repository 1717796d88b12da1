import type { TenantManager } from '../../persistence/tenant-transaction';

/** Why a project is made, and for whom. Counts are of people. */
export interface WhyFields {
  problem: string;
  forWhom: string;
  citizens: number | null;
  employees: number | null;
  asked: number | null;
  askedHow: string;
  withoutIt: string;
}

/** What a project has before anybody has written anything. */
export const nothingWritten: WhyFields = {
  problem: '',
  forWhom: '',
  citizens: null,
  employees: null,
  asked: null,
  askedHow: '',
  withoutIt: '',
};

/** The card as it stands. */
export async function readWhy(manager: TenantManager, projectId: string): Promise<WhyFields> {
  const rows = await manager.query<WhyFields[]>(
    `select problem, for_whom as "forWhom", citizens, employees, asked, asked_how as "askedHow", without_it as "withoutIt"
     from project_why where project_id = $1`,
    [projectId],
  );
  return rows[0] ?? nothingWritten;
}

/** Makes the row where there is none and keeps others who write it waiting, so that what is read next is what stands. */
export async function holdWhy(
  manager: TenantManager,
  organisationId: string,
  projectId: string,
): Promise<void> {
  await manager.query(
    `insert into project_why (organisation_id, project_id) values ($1, $2)
     on conflict (organisation_id, project_id) do update set version = project_why.version`,
    [organisationId, projectId],
  );
}

export async function updateWhy(
  manager: TenantManager,
  projectId: string,
  fields: WhyFields,
): Promise<void> {
  await manager.query(
    `update project_why set problem = $2, for_whom = $3, citizens = $4, employees = $5, asked = $6, asked_how = $7, without_it = $8, version = version + 1
     where project_id = $1`,
    [
      projectId,
      fields.problem,
      fields.forWhom,
      fields.citizens,
      fields.employees,
      fields.asked,
      fields.askedHow,
      fields.withoutIt,
    ],
  );
}
