import { planMigration, type Decision } from '@erfa/model-lab';
import type { Answer, AnswerSheet, Model, ScoreNode } from '@erfa/scoring-sdk';
import type { Actors } from './actors';
import type { TestClient } from './client';
import type { Published } from './every-model';
import { arrangePublished } from './successors';

/** Somebody of a municipality, with who they are. */
export interface Member {
  readonly client: TestClient;
  readonly id: string;
}

/** A new administrator and a new contributor of a municipality. */
export async function arrangeMunicipality(
  actors: Actors,
  code: string,
): Promise<{ organisation: string; admin: Member; colleague: Member }> {
  const organisation = await actors.organisation(code);
  const member = async (role: 'municipality-admin' | 'contributor'): Promise<Member> => {
    const id = await actors.person(organisation, [role]);
    return { id, client: await actors.session(id, organisation) };
  };
  return {
    organisation,
    admin: await member('municipality-admin'),
    colleague: await member('contributor'),
  };
}

/**
 * A closed round with the organisation's frozen answers, which one colleague gave and the municipality agreed on: with a reason for
 * what is not said, and what is given beside some of them.
 * @returns the assessment's id
 */
export async function arrangeEarlier(
  actors: Actors,
  organisation: string,
  { id: model, content }: Published,
  sheet: AnswerSheet,
  own: {
    title?: string;
    beside?: Readonly<Record<string, { comment?: string; evidence?: string }>>;
    person?: string;
  } = {},
): Promise<string> {
  const { title = 'Runde 2025', beside = {} } = own;
  const { database } = actors.erfa;
  const round = await actors.one(
    `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
     values ($1, $2, $3, $3, current_date - 400, current_date - 370, 'closed', '{"deleteAfterMonths": 24}', false) returning id`,
    [await actors.organisation('kl'), model, title],
  );
  const assessment = await actors.one(
    `insert into assessment (organisation_id, round_id, model_id, state) values ($1, $2, $3, 'open') returning id`,
    [organisation, round, model],
  );
  const rows = Object.entries(sheet.answers).map(([question, answer]) => ({
    question,
    state: answer.state,
    value: answer.state === 'answered' ? answer.value : null,
    reason: answer.state === 'answered' ? '' : `Derfor ${question}`,
    comment: beside[question]?.comment ?? '',
    evidence: beside[question]?.evidence ?? '',
  }));
  const said = `jsonb_to_recordset($3) as x(question text, state text, value jsonb, reason text, comment text, evidence text)`;
  if (rows.length > 0) {
    const person = own.person ?? (await actors.person(organisation, ['contributor']));
    const assignment = await actors.one(
      `insert into assignment (organisation_id, assessment_id, section_key, person_id, question_keys, handed_in_at)
       values ($1, $2, $3, $4, $5, now()) returning id`,
      [
        organisation,
        assessment,
        content.nodes[0]?.key ?? '',
        person,
        rows.slice(0, 500).map(({ question }) => question),
      ],
    );
    await database.ask(
      `insert into answer (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence)
       select $1, $2, question, state, case when state = 'answered' then value end, reason, comment, evidence from ${said}`,
      [organisation, assignment, JSON.stringify(rows)],
    );
    await database.ask(
      `insert into agreed_answer (organisation_id, assessment_id, question_key, state, value, reason, how, justification)
       select $1, $2, question, state, case when state = 'answered' then value end, reason, 'single', '' from ${said}`,
      [organisation, assessment, JSON.stringify(rows)],
    );
  }
  await database.ask(
    `insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
     values ($1, $2, 'sha256:x', 'weighted-mean', '1.0.0', '{}', $3, 'sha256:y', $4)`,
    [organisation, assessment, JSON.stringify(sheet), JSON.stringify(noScore(content.key))],
  );
  await database.ask(`update assessment set state = 'frozen' where id = $1`, [assessment]);
  return assessment;
}

/** A result without a figure: what these tests look at is the answers. */
const noScore = (key: string): ScoreNode => ({
  key,
  state: 'no-score',
  value: null,
  level: null,
  unit: null,
  range: null,
  coverage: 1,
  contributions: [],
  children: [],
});

/** A decision about one old question. */
export const decide = (key: string, own: Partial<Decision>): Decision => ({
  key,
  to: null,
  meaning: null,
  rescale: null,
  comparability: null,
  note: '',
  by: 'x',
  at: '2026-01-04T12:52:00Z',
  ...own,
});

/** Publishes the next version of a model with its plan. */
export async function arrangeNextVersion(
  actors: Actors,
  before: Published,
  change: (model: Model) => Model,
  decisions: readonly Decision[] = [],
): Promise<Published> {
  const { content } = before;
  const after = change({ ...content, version: content.version + 1 });
  const name = ({ key, version }: Model) => ({ key, version, hash: `${key}-${version}` });
  const plan = planMigration(content, after, { from: name(content), to: name(after) }, decisions);
  const id = await arrangePublished(actors, after, `${after.key}-${after.version}-${before.id}`);
  await actors.erfa.database.ask(
    'insert into model_succession (model_id, predecessor_id, hash, plan) values ($1, $2, $3, $4)',
    [id, before.id, `plan-${id}`, JSON.stringify(plan)],
  );
  return { id, content: after };
}

/** What was answered on a step. */
export const said = (value: number): Answer => ({ state: 'answered', value });
