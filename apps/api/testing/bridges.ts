import { planMigration } from '@erfa/model-lab';
import { questionsOf, type AnswerSheet, type GroupNode, type Model } from '@erfa/scoring-sdk';
import { ReleasesService } from '../src/benchmarks/releases.service';
import { Scoring } from '../src/models/scoring';
import type { Actors } from './actors';
import { someQuestion } from './drafts';
import { arrangePublished } from './successors';

const text = (words: string) => ({ da: words, en: words });
const dimension = (key: string, ...questions: GroupNode['children']): GroupNode => ({
  ...{ key, kind: 'group', title: text(key) },
  children: questions,
});

/** Version 1 of a model of three dimensions with two questions each, on five steps. */
export const firstVersion = (key: string): Model => ({
  ...{ format: 1, key, version: 1, title: text('Tre dimensioner') },
  scales: {
    trin: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({
        ...{ value, key: `trin-${value}`, title: text(`Trin ${value}`) },
      })),
    },
  },
  scoring: {
    ...{ plugin: 'weighted-mean', version: '^1.0.0' },
    options: { rounding: { mode: 'half-up', place: 1 } },
  },
  nodes: ['ens', 'vejet', 'udvidet'].map((name) =>
    dimension(name, someQuestion(`${name}-1`), someQuestion(`${name}-2`)),
  ),
});

/** Version 2: `ens` is as it was, in `vejet` the first question counts three times (chained), `udvidet` asks for more (a break). */
export function secondVersion(first: Model): Model {
  const [same, weighed, extended] = first.nodes as GroupNode[];
  if (!same || !weighed || !extended) throw new Error('no three dimensions');
  const [heavy, ...others] = weighed.children;
  if (!heavy) throw new Error('no question');
  return {
    ...first,
    version: 2,
    nodes: [
      same,
      { ...weighed, children: [{ ...heavy, weight: 3 }, ...others] },
      { ...extended, children: [...extended.children, someQuestion('udvidet-3')] },
    ],
  };
}

/** Steps that look like chance, always the same; every question of the model is answered. */
export function answersOf(model: Model, place: number): AnswerSheet {
  return {
    answers: Object.fromEntries(
      questionsOf(model).map(({ key }, at) => [
        key,
        { state: 'answered', value: 1 + ((place * 7 + at * 3 + ((place * place) % 5)) % 5) },
      ]),
    ),
  };
}

/** Puts a version there as if it had been published with the plan that is proposed. */
export async function arrangeVersion(
  actors: Actors,
  before: { readonly id: string; readonly model: Model },
  model: Model,
): Promise<string> {
  const id = await arrangePublished(actors, model, `hash-${model.key}-${model.version}`);
  const name = ({ key, version }: Model) => ({ key, version, hash: `hash-${key}-${version}` });
  const plan = planMigration(
    before.model,
    model,
    { from: name(before.model), to: name(model) },
    [],
  );
  await actors.erfa.database.ask(
    `insert into model_succession (model_id, predecessor_id, hash, plan) values ($1, $2, $3, $4)`,
    [id, before.id, `plan-${model.key}-${model.version}`, JSON.stringify(plan)],
  );
  return id;
}

/** Codes of so many municipalities, in their order. */
export async function municipalityCodes(actors: Actors, count: number): Promise<string[]> {
  const rows = await actors.erfa.database.ask<{ code: string }>(
    `select code from organisation where kind = 'municipality' order by code limit $1`,
    [count],
  );
  return rows.map(({ code }) => code);
}

/**
 * A round of KL's with the frozen results of municipalities, closed and released.
 * @param took by municipality's code, what it answered
 * @param daysAgo when its last day was
 */
export async function arrangeReleasedRound(
  actors: Actors,
  model: { readonly id: string; readonly model: Model },
  title: string,
  daysAgo: number,
  took: ReadonlyMap<string, AnswerSheet>,
): Promise<string> {
  const terms = { klSees: 'participation', publishes: 'Samlede tal.', deleteAfterMonths: 24 };
  const round = await actors.one(
    `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
     values ($1, $2, $3, $3, current_date - $4::integer - 20, current_date - $4::integer, 'closed', $5, true) returning id`,
    [await actors.organisation('kl'), model.id, title, daysAgo, JSON.stringify(terms)],
  );
  for (const [code, sheet] of took) {
    const organisation = await actors.organisation(code);
    const scored = await actors.erfa.app.get(Scoring).score(model.model, sheet);
    await actors.erfa.database.ask(
      `with made as (
         insert into assessment (organisation_id, round_id, model_id, state, submitted_at) values ($1, $2, $3, 'frozen', now()) returning id
       ), part as (insert into participation (organisation_id, round_id, state) values ($1, $2, 'accepted'))
       insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
         select $1, made.id, $4, $5, $6, $7, $8, $9, $10 from made`,
      [
        organisation,
        round,
        model.id,
        scored.model.hash,
        scored.plugin.id,
        scored.plugin.version,
        JSON.stringify(scored.options),
        JSON.stringify(sheet),
        scored.inputHash,
        JSON.stringify(scored.root),
      ],
    );
  }
  await actors.erfa.app.get(ReleasesService).makeDue();
  return round;
}
