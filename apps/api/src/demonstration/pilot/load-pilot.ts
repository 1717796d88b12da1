import { contentHash } from '@erfa/model-format';
import { minutesOf, questionsOf } from '@erfa/scoring-sdk';
import type { OwnerConnection } from '../../persistence/data-source';
import { actingFor } from '../acting-for';
import { triedModel, triedSheets, type TriedSheet } from './tried-model';

/** First and last day of the demonstration's pilot, from today. */
const days = { opens: -10, closes: 11 } as const;

interface Colleague {
  organisationId: string;
  personId: string;
  code: string;
}

/**
 * Loads a draft that chosen municipalities are trying, once, dated from `today`: opened by the act that opens every pilot.
 * @param source connected as the tables' owner of the demonstration's database, with its people in place
 * @returns how many sheets were handed in, or null when there is a pilot already
 */
export async function loadPilot(source: OwnerConnection, today: Date): Promise<number | null> {
  const colleagues = await colleaguesOf(source, ['kl', ...codes]);
  const [kl] = colleagues.filter(({ code }) => code === 'kl');
  if (!kl) throw new Error('Nobody works at KL.');
  const pilotId = await openPilot(source, kl, colleagues, today);
  if (pilotId === null) return null;
  const taken = new Map<string, number>();
  for (const sheet of triedSheets) {
    const own = colleagues.filter(({ code }) => code === sheet.municipality);
    const at = taken.get(sheet.municipality) ?? 0;
    taken.set(sheet.municipality, at + 1);
    // Not the first, who administers and has this yet to try.
    const colleague = own[(at + 1) % own.length];
    if (!colleague) throw new Error(`Nobody works in ${sheet.municipality}.`);
    await writeSheet(source, colleague, pilotId, sheet, today);
  }
  return triedSheets.length;
}

const codes = [...new Set(triedSheets.map(({ municipality }) => municipality))];

/** Colleagues of each organisation, those who administer it first. */
async function colleaguesOf(
  source: OwnerConnection,
  wanted: readonly string[],
): Promise<Colleague[]> {
  const organisations = await source.query<{ id: string; code: string }[]>(
    'select id, code from organisation where code = any($1) order by code',
    [wanted],
  );
  const all: Colleague[] = [];
  for (const { id, code } of organisations)
    await actingFor(source, id, async (query) => {
      const rows = await query<{ personId: string }[]>(
        `select m.person_id as "personId" from membership m where m.ended_at is null
           and m.roles && array['kl-admin', 'municipality-admin', 'project-manager', 'contributor']
         order by not m.roles && array['kl-admin', 'municipality-admin'], m.person_id`,
      );
      all.push(...rows.map(({ personId }) => ({ organisationId: id, personId, code })));
    });
  return all;
}

async function openPilot(
  source: OwnerConnection,
  { organisationId, personId }: Colleague,
  colleagues: readonly Colleague[],
  today: Date,
): Promise<string | null> {
  let pilotId: string | null = null;
  await actingFor(source, organisationId, async (query) => {
    const known = await query<unknown[]>(
      `select from model_draft where content->>'key' = $1 limit 1`,
      [triedModel.key],
    );
    if (known.length > 0) return;
    const questions = questionsOf(triedModel);
    const [draft] = await query<[{ id: string }]>(
      `insert into model_draft (organisation_id, content, question_count, created_by, updated_by) values ($1, $2, $3, $4, $4) returning id`,
      [organisationId, JSON.stringify(triedModel), questions.length, personId],
    );
    const municipalities = new Set(
      colleagues.filter(({ code }) => code !== 'kl').map((one) => one.organisationId),
    );
    await query(`select set_config('erfa.person_id', $1, true)`, [personId]);
    // The act is called as the narrow role that owns it.
    await query('set local role erfa_definer');
    const [opened] = await query<[{ outcome: string; id: string }]>(
      'select outcome, id from open_pilot($1, 0, $2, $3, $4, $5, $6, $7, $8)',
      [
        draft.id,
        contentHash(triedModel),
        questions.length,
        minutesOf(questions),
        'Alle seks spørgsmål er nye. Vi vil især vide, om I forstår det samme ved dem, og hvor I går i stå.',
        dayFrom(today, days.opens),
        dayFrom(today, days.closes),
        [...municipalities],
      ],
    );
    if (opened.outcome !== 'opened') throw new Error(`No pilot: ${opened.outcome}.`);
    pilotId = opened.id;
  });
  return pilotId;
}

async function writeSheet(
  source: OwnerConnection,
  { organisationId, personId }: Colleague,
  pilotId: string,
  { steps, seconds, comments, daysAgo }: TriedSheet,
  today: Date,
): Promise<void> {
  const answers = questionsOf(triedModel).map(({ key }, index) => ({
    question: key,
    step: steps[index] ?? 0,
    comment: comments[key] ?? '',
    seconds: seconds[index] ?? 0,
  }));
  const handedIn = new Date(today.getTime() - daysAgo * 86_400_000);
  await actingFor(source, organisationId, async (query) => {
    const [sheet] = await query<[{ id: string }]>(
      `insert into pilot_sheet (organisation_id, pilot_id, person_id, created_at, handed_in_at) values ($1, $2, $3, $4, $4) returning id`,
      [organisationId, pilotId, personId, handedIn],
    );
    await query(
      `insert into pilot_answer (organisation_id, sheet_id, question_key, state, value, comment, seconds, version, updated_at)
       select $1, $2, x.question, case when x.step = 0 then 'dont-know' else 'answered' end, case when x.step > 0 then to_jsonb(x.step) end, x.comment, x.seconds, 1, $4
       from jsonb_to_recordset($3) as x(question text, step integer, comment text, seconds integer)`,
      [organisationId, sheet.id, JSON.stringify(answers), handedIn],
    );
  });
}

const dayFrom = (today: Date, offset: number): string =>
  new Date(today.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
