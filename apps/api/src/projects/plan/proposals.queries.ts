import type { TenantManager } from '../../persistence/tenant-transaction';

/** Another day of going live that was proposed for a unit. Days are ISO dates. */
export interface DayProposalRow {
  id: string;
  day: string;
  reason: string;
  proposedOn: string;
  proposedByName: string | null;
  /** Null before it is answered. */
  accepted: boolean | null;
  answer: string;
  answeredOn: string | null;
  answeredByName: string | null;
  version: number;
}

/** The newest proposal of a unit `x` of a project, as {@link DayProposalRow}; null where there is none. */
export const newestProposal = `(select jsonb_build_object('id', d.id, 'day', d.day, 'reason', d.reason, 'proposedOn', d.proposed_on, 'proposedByName', b.name,
      'accepted', d.accepted, 'answer', d.answer, 'answeredOn', d.answered_on, 'answeredByName', w.name, 'version', d.version)
    from day_proposal d left join person b on b.id = d.proposed_by left join person w on w.id = d.answered_by
    where d.project_id = x.project_id and d.unit_id = x.unit_id order by d.id desc limit 1)`;

interface UnitKey {
  organisationId: string;
  projectId: string;
  unitId: string;
}

/** Proposes a day; in the place of one that waits, where there is one. */
export async function writeProposal(
  manager: TenantManager,
  { organisationId, projectId, unitId }: UnitKey,
  { day, reason }: { day: string; reason: string },
  by: { today: string; personId: string | null },
): Promise<void> {
  await manager.query(
    `insert into day_proposal (organisation_id, project_id, unit_id, day, reason, proposed_on, proposed_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, project_id, unit_id) where accepted is null do update set day = excluded.day, reason = excluded.reason,
       proposed_on = excluded.proposed_on, proposed_by = excluded.proposed_by, version = day_proposal.version + 1`,
    [organisationId, projectId, unitId, day, reason, by.today, by.personId],
  );
}

export async function answerProposal(
  manager: TenantManager,
  id: string,
  { accepted, answer }: { accepted: boolean; answer: string },
  by: { today: string; personId: string | null },
): Promise<void> {
  await manager.query(
    'update day_proposal set accepted = $2, answer = $3, answered_on = $4, answered_by = $5, version = version + 1 where id = $1',
    [id, accepted, answer, by.today, by.personId],
  );
}

/** Takes a proposal back that nobody has answered. */
export async function deleteProposal(manager: TenantManager, id: string): Promise<void> {
  await manager.query('delete from day_proposal where id = $1 and accepted is null', [id]);
}
