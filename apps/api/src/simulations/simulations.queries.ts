import { type DraftChange, fewestMixed, type FrozenSheet } from '@erfa/model-lab';
import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import { closingDay } from '../rounds/closing-day';
import { splittingChanges } from '../succession/succession.queries';
import type { SimulatedRoundView } from './simulations.views';

/** A draft as a simulation wants it, with the closed rounds of its predecessor: those with answers enough to tell of first, newest first. */
export interface SimulatedDraft {
  readonly revision: number;
  /** Null where the revision is the one that is known. */
  readonly content: Model | null;
  /** The changes that split questions, as the plan of the draft reads them; null with the content. */
  readonly splitting: readonly DraftChange[] | null;
  readonly predecessorId: string | null;
  readonly predecessorVersion: number | null;
  readonly rounds: readonly (SimulatedRoundView & { readonly waiting: number })[];
}

/** @param known the revision whose content need not be read; −1 for none */
export async function readSimulated(
  manager: TenantManager,
  draftId: string,
  known: number,
): Promise<SimulatedDraft | null> {
  const [row] = await manager.query<SimulatedDraft[]>(
    `select d.revision, case when d.revision <> $2 then d.content end as content,
       case when d.revision <> $2 then (${splittingChanges('d.id')}) end as splitting, d.predecessor_id as "predecessorId", m.version as "predecessorVersion",
       (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'title', jsonb_build_object('da', r.title_da, 'en', r.title_en),
          'closesOn', ${closingDay()}, 'answering', t.submitted, 'waiting', round_waiting(r.id)) order by t.submitted >= $3 desc, r.closes_at desc, r.id desc), '[]')
        from round r cross join lateral round_turnout(r.id) t
        where r.model_id = d.predecessor_id and r.state = 'closed' and r.run_by = d.organisation_id) as rounds
     from model_draft d left join published_model m on m.id = d.predecessor_id where d.id = $1`,
    [draftId, known, fewestMixed],
  );
  return row ?? null;
}

/** A round's mixed answers, which are nobody's. Logged. Null where they are still to be mixed. */
export async function readMixed(
  manager: TenantManager,
  roundId: string,
  draftId: string,
): Promise<{ sheets: AnswerSheet[]; leftOut: number } | null> {
  const [row] = await manager.query<{ sheets: AnswerSheet[]; leftOut: number }[]>(
    'select sheets, left_out as "leftOut" from mixed_answers_for($1, $2)',
    [roundId, draftId],
  );
  return row ?? null;
}

/** A round's frozen answers without whose they are; null where they are mixed already. */
export async function answersToMix(
  manager: TenantManager,
  roundId: string,
): Promise<FrozenSheet[] | null> {
  const [row] = await manager.query<{ sheets: FrozenSheet[] }[]>(
    'select answers_to_mix as sheets from answers_to_mix($1) where answers_to_mix is not null',
    [roundId],
  );
  return row?.sheets ?? null;
}

/** Keeps mixed answers. @returns false where others were kept already */
export async function keepMixed(
  manager: TenantManager,
  roundId: string,
  sheets: readonly AnswerSheet[],
  leftOut: number,
): Promise<boolean> {
  const [row] = await manager.query<[{ kept: boolean }]>(
    'select keep_mixed_answers($1, $2, $3) as kept',
    [roundId, JSON.stringify(sheets), leftOut],
  );
  return row.kept;
}
