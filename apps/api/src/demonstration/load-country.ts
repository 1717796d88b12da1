import type { ScoringHost, ScoreResult } from '@erfa/scoring-host';
import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import type { OwnerConnection } from '../persistence/data-source';
import { actingFor, type Query } from './acting-for';
import { Chance } from './chance';
import { inventCountry } from './country';
import { contactAddress, inventEmail, inventName, unitTree, type InventedPerson } from './names';
import { playOpenRound } from './open-round';
import { writeAgreed, writeResult } from './write-result';

/** Closed rounds of the demonstration, one a year. */
export const closedRounds = 3;

/** A municipality as the loader needs it. */
interface Municipality {
  id: string;
  code: string;
  name: string;
  population: number;
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const shifted = (today: Date, days: number): Date => new Date(today.getTime() + days * 86_400_000);

/**
 * Loads the invented country once: people, units, three closed yearly rounds with results, and one that is open.
 * Everything is dated from `today`, and made by the same rules and plugins as real data.
 * @param source connected as the tables' owner of the demonstration's database
 * @returns how many results were made, or null when the country is there already
 */
export async function loadCountry(
  source: OwnerConnection,
  host: ScoringHost,
  today: Date,
): Promise<number | null> {
  const [kl] = await source.query<{ id: string }[]>(
    `select id from organisation where kind = 'kl'`,
  );
  const [published] = await source.query<{ id: string; content: Model }[]>(
    `select id, content from published_model where key = 'digital-modenhed' order by version limit 1`,
  );
  if (!kl || !published) throw new Error('Reference data and the model have to be loaded first.');
  if (await hasRounds(source, kl.id)) return null;

  const municipalities = await source.query<Municipality[]>(
    'select o.id, o.code, o.name, m.population from organisation o join municipality m on m.organisation_id = o.id order by o.code',
  );
  const year = today.getUTCFullYear();
  const country = inventCountry(published.content, municipalities, closedRounds, 20_121_205 + year);
  const people = await invitePeople(source, municipalities, year);
  const rounds = await writeRounds(source, kl.id, published.id, today);
  let results = 0;
  for (const [index, municipality] of municipalities.entries()) {
    const history = country[index];
    if (!history) continue;
    const scored: (ScoreResult | null)[] = [];
    for (const sheet of history.rounds)
      scored.push(sheet ? await host.score(published.content, sheet) : null);
    results += scored.filter((result) => result !== null).length;
    await actingFor(source, municipality.id, async (query) => {
      await writeUnits(query, municipality.id, today);
      await writeClosed(
        query,
        municipality,
        published.id,
        rounds.closed,
        history.rounds,
        scored,
        people.get(municipality.code) ?? [],
      );
    });
  }
  await playOpenRound(source, {
    host,
    model: published.content,
    modelId: published.id,
    roundId: rounds.open,
    municipalities,
    people,
    country,
    today,
  });
  await source.query('analyze');
  return results;
}

async function hasRounds(source: OwnerConnection, klId: string): Promise<boolean> {
  let found = false;
  await actingFor(source, klId, async (query) => {
    found = (await query<unknown[]>('select from round limit 1')).length > 0;
  });
  return found;
}

/** An administrator and some colleagues in each municipality that has nobody yet. */
async function invitePeople(
  source: OwnerConnection,
  municipalities: readonly Municipality[],
  seed: number,
): Promise<Map<string, InventedPerson[]>> {
  const chance = new Chance(seed * 7 + 3);
  const taken = new Set(
    (await source.query<{ name: string }[]>(`select name from person`)).map(({ name }) => name),
  );
  const rows = municipalities.flatMap(({ id, code, population }) =>
    Array.from({ length: Math.min(6, 3 + Math.floor(population / 60_000)) }, (_, index) => {
      const name = inventName(chance, taken);
      return {
        organisationId: id,
        code,
        name,
        email: inventEmail(name, code),
        roles:
          index === 0
            ? ['municipality-admin']
            : index === 1
              ? ['project-manager']
              : ['contributor'],
      };
    }),
  );
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    // People are written by the narrow role that may; one statement for all.
    await runner.query('set local role erfa_definer');
    const made = await runner.manager.query<(InventedPerson & { code: string })[]>(
      `with sent as (
         select * from jsonb_to_recordset($1) as x("organisationId" uuid, code text, name text, email text, roles jsonb)
         where not exists (select from membership m where m.organisation_id = x."organisationId" and m.ended_at is null)
       ), made as (
         insert into person (name, email) select name, email from sent returning id, name, email
       ), member as (
         insert into membership (organisation_id, person_id, roles)
         select s."organisationId", p.id, array(select jsonb_array_elements_text(s.roles)) from made p join sent s on s.email = p.email
       )
       select p.id, p.name, s.code, s.roles ? 'municipality-admin' as administrator from made p join sent s on s.email = p.email`,
      [JSON.stringify(rows)],
    );
    const known = await runner.manager.query<(InventedPerson & { code: string })[]>(
      `select p.id, p.name, o.code, 'municipality-admin' = any(m.roles) as administrator from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
       where m.ended_at is null and o.kind = 'municipality' order by p.name`,
    );
    await runner.commitTransaction();
    const people = new Map<string, InventedPerson[]>();
    for (const { code, id, name, administrator } of [...known, ...made]) {
      const list = people.get(code) ?? [];
      if (!list.some((person) => person.id === id)) list.push({ id, name, administrator });
      people.set(code, list);
    }
    return people;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

const terms = {
  klSees: 'participation',
  publishes:
    'KL offentliggør samlede tal for hele landet og for grupper af kommuner. Ingen kommune kan genkendes.',
  deleteAfterMonths: 24,
};

async function writeRounds(
  source: OwnerConnection,
  klId: string,
  modelId: string,
  today: Date,
): Promise<{ closed: string[]; open: string }> {
  const year = today.getUTCFullYear();
  const closed: string[] = [];
  let open = '';
  await actingFor(source, klId, async (query) => {
    const write = async (
      title: number,
      opensOn: Date,
      closesOn: Date,
      state: 'open' | 'closed',
    ): Promise<string> => {
      const [row] = await query<[{ id: string }]>(
        `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all, created_at, opened_at, closed_at, version)
         values ($1, $2, $3, $4, $5::date, $6::date, $7, $8, true, $5::date, $5::date, case when $7 = 'closed' then ($6::date + 1)::timestamptz end, 2) returning id`,
        [
          klId,
          modelId,
          `Digital modenhed ${title}`,
          `Digital maturity ${title}`,
          iso(opensOn),
          iso(closesOn),
          state,
          JSON.stringify(terms),
        ],
      );
      return row.id;
    };
    for (let back = closedRounds; back > 0; back -= 1) {
      const middle = shifted(today, -365 * back);
      closed.push(await write(year - back, shifted(middle, -21), shifted(middle, 18), 'closed'));
    }
    open = await write(year, shifted(today, -21), shifted(today, 18), 'open');
  });
  return { closed, open };
}

async function writeUnits(query: Query, organisationId: string, today: Date): Promise<void> {
  const from = `${today.getUTCFullYear() - 4}-01-01`;
  const tops = await query<{ id: string; name: string }[]>(
    `insert into organisation_unit (organisation_id, external_id, name, valid_from)
     select $1, gen_random_uuid(), name, $3::date from jsonb_array_elements_text($2) name returning id, name`,
    [organisationId, JSON.stringify(unitTree.map(({ name }) => name)), from],
  );
  const below = unitTree.flatMap((unit) =>
    unit.below.map((name) => ({ name, parentId: tops.find((top) => top.name === unit.name)?.id })),
  );
  await query(
    `insert into organisation_unit (organisation_id, external_id, parent_id, name, valid_from)
     select $1, gen_random_uuid(), x."parentId", x.name, $3::date from jsonb_to_recordset($2) as x(name text, "parentId" uuid)`,
    [organisationId, JSON.stringify(below), from],
  );
}

async function writeClosed(
  query: Query,
  municipality: Municipality,
  modelId: string,
  rounds: readonly string[],
  sheets: readonly (AnswerSheet | null)[],
  scored: readonly (ScoreResult | null)[],
  people: readonly InventedPerson[],
): Promise<void> {
  const contact = people.find(({ administrator }) => administrator);
  for (const [index, roundId] of rounds.entries()) {
    const sheet = sheets[index];
    const result = scored[index];
    await query(
      `insert into participation (organisation_id, round_id, state, contact_name, contact_email, answered_by, answered_at)
       select $1, r.id, $3, $4, $6, $5, r.opened_at + interval '2 days' from round r where r.id = $2`,
      [
        municipality.id,
        roundId,
        sheet ? 'accepted' : 'declined',
        sheet ? (contact?.name ?? null) : null,
        contact?.id ?? null,
        sheet && contact ? contactAddress(municipality.code) : null,
      ],
    );
    if (!sheet || !result) continue;
    const [assessment] = await query<[{ id: string }]>(
      `insert into assessment (organisation_id, round_id, model_id, state, version, created_at, submitted_at, submitted_by)
       select $1, r.id, $3, 'frozen', 3, r.opened_at + interval '2 days', r.closes_at - interval '5 days', $4 from round r where r.id = $2 returning id`,
      [municipality.id, roundId, modelId, contact?.id ?? null],
    );
    await writeAgreed(query, municipality.id, assessment.id, sheet, contact?.id ?? null);
    await writeResult(query, municipality.id, assessment.id, sheet, result);
  }
}
