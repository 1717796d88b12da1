// Sixteen municipalities with a signed-in administrator and an assignment of 60 questions each.
import { createHash, randomBytes } from 'node:crypto';

export const connections = 16;
export const questionCount = 60;

const text = (da) => ({ da, en: da });

/** A model of 60 questions on five steps in six groups. */
function benchModel() {
  return {
    format: 1,
    key: 'bench',
    version: 1,
    title: text('Bench'),
    scales: {
      steps: {
        kind: 'steps',
        steps: [1, 2, 3, 4, 5].map((value) => ({
          value,
          key: `s${value}`,
          title: text(String(value)),
        })),
      },
    },
    scoring: { plugin: 'weighted-mean', version: '^1.0.0' },
    nodes: Array.from({ length: 6 }, (_, group) => ({
      key: `g${group}`,
      kind: 'group',
      title: text(`G${group}`),
      children: Array.from({ length: 10 }, (_, index) => ({
        key: `q${group * 10 + index}`,
        kind: 'question',
        title: text(`Q${group * 10 + index}`),
        scale: 'steps',
      })),
    })),
  };
}

/**
 * @param {import('pg').Client} client a superuser's connection
 * @returns {Promise<{organisation: string, assessment: string, assignment: string, secret: string}[]>}
 */
export async function arrange(client) {
  const model = benchModel();
  const questions = Array.from({ length: questionCount }, (_, index) => `q${index}`);
  const one = async (sql, args) => (await client.query(sql, args)).rows[0];
  const { id: modelId } = await one(
    `insert into published_model (key, version, hash, content, question_count, minutes) values ('bench', 1, 'bench', $1, $2, 120) returning id`,
    [JSON.stringify(model), questionCount],
  );
  const { id: roundId } = await one(
    `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
     select id, $1, 'Bench', 'Bench', current_date, current_date + 30, 'open', '{"klSees":"participation","publishes":"x","deleteAfterMonths":24}', true
     from organisation where kind = 'kl' returning id`,
    [modelId],
  );
  const administrators = await client.query(
    `select distinct on (o.id) o.id as organisation, m.person_id as person from organisation o join membership m on m.organisation_id = o.id
     where o.kind = 'municipality' and 'municipality-admin' = any(m.roles) and m.ended_at is null order by o.id limit $1`,
    [connections],
  );
  const slots = [];
  for (const { organisation, person } of administrators.rows) {
    const secret = `es_${randomBytes(32).toString('base64url')}`;
    await client.query(
      `insert into session (token_hash, person_id, organisation_id, provider, expires_at) values ($1, $2, $3, 'bench', now() + interval '1 hour')`,
      [createHash('sha256').update(secret).digest(), person, organisation],
    );
    await client.query(
      `insert into participation (organisation_id, round_id, state) values ($1, $2, 'accepted')`,
      [organisation, roundId],
    );
    const { id: assessment } = await one(
      'insert into assessment (organisation_id, round_id, model_id) values ($1, $2, $3) returning id',
      [organisation, roundId, modelId],
    );
    const { id: assignment } = await one(
      `insert into assignment (organisation_id, assessment_id, section_key, person_id, question_keys) values ($1, $2, 'g0', $3, $4) returning id`,
      [organisation, assessment, person, questions],
    );
    slots.push({ organisation, assessment, assignment, person, secret });
  }
  // What pgbench's clients look their own ids up in; a table of sixteen rows that stays in memory.
  await client.query(
    'create table bench_slot (n integer primary key, organisation uuid, person uuid, assessment uuid, assignment uuid, hash bytea)',
  );
  for (const [n, slot] of slots.entries()) {
    await client.query('insert into bench_slot values ($1, $2, $3, $4, $5, $6)', [
      n,
      slot.organisation,
      slot.person,
      slot.assessment,
      slot.assignment,
      createHash('sha256').update(slot.secret).digest(),
    ]);
  }
  await client.query('grant select on bench_slot to erfa_app');
  return slots;
}
