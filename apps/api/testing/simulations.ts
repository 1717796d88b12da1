import { questionsOf, type Answer, type AnswerSheet, type Model } from '@erfa/scoring-sdk';
import { Scoring } from '../src/models/scoring';
import type { Actors } from './actors';
import { arrangeDraft, someQuestion } from './drafts';

const text = (words: string) => ({ da: words, en: words });

/** A model of two dimensions with three questions each, on five steps. */
export const twoDimensions = (key: string, version = 1): Model => ({
  ...{ format: 1, key, version, title: text('To dimensioner') },
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
  nodes: ['ledelse', 'gevinster'].map((dimension) => ({
    ...{ key: dimension, kind: 'group' as const, title: text(dimension) },
    children: [1, 2, 3].map((at) => someQuestion(`${dimension}-${at}`)),
  })),
});

/** Steps that look like chance, always the same; municipality 0 stands alone at the top of the first question. */
export function invented(model: Model, place: number): AnswerSheet {
  const answers = questionsOf(model).map(({ key }, at): [string, Answer] => {
    if (place === 0 && at === 0) return [key, { state: 'answered', value: 5, note: 'Hemmeligt' }];
    if (at === 3 && place % 7 === 3)
      return [key, { state: 'not-applicable', reason: 'Hemmelig grund' }];
    const value = 1 + ((place * 7 + at * 3 + ((place * place) % 5)) % 4);
    return [key, { state: 'answered', value }];
  });
  return { answers: Object.fromEntries(answers) };
}

/** A published model, a closed round of KL's on it with frozen results, and KL's draft of the next version. */
export interface ArrangedSimulation {
  readonly model: Model;
  readonly modelId: string;
  readonly round: string;
  readonly draft: string;
  readonly sheets: readonly AnswerSheet[];
}

let arranged = 0;

/** @param how `size`: how many municipalities took part; `sheetOf`: what each answered */
export async function arrangeSimulation(
  actors: Actors,
  how: {
    size?: number;
    model?: (key: string) => Model;
    sheetOf?: (model: Model, place: number) => AnswerSheet;
    klSees?: 'participation' | 'results';
  } = {},
): Promise<ArrangedSimulation> {
  arranged += 1;
  const { size = 20, sheetOf = invented, klSees = 'participation' } = how;
  const model = (how.model ?? twoDimensions)(`simuleret-${arranged}`);
  const kl = await actors.organisation('kl');
  const modelId = await actors.one(
    `insert into published_model (key, version, hash, content, question_count, minutes) values ($1, 1, $2, $3, $4, 12) returning id`,
    [model.key, `hash-${model.key}`, JSON.stringify(model), questionsOf(model).length],
  );
  const terms = { klSees, publishes: 'Samlede tal.', deleteAfterMonths: 24 };
  const round = await actors.one(
    `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
     values ($1, $2, $3, $3, current_date - 30, current_date - 1, 'closed', $4, true) returning id`,
    [kl, modelId, `Runde ${arranged}`, JSON.stringify(terms)],
  );
  const organisations = await actors.erfa.database.ask<{ id: string }>(
    `select id from organisation where kind = 'municipality' order by code limit $1`,
    [size],
  );
  const scoring = actors.erfa.app.get(Scoring);
  const sheets: AnswerSheet[] = [];
  for (const [place, { id }] of organisations.entries()) {
    const sheet = sheetOf(model, place);
    sheets.push(sheet);
    const scored = await scoring.score(model, sheet);
    await actors.erfa.database.ask(
      `with made as (
         insert into assessment (organisation_id, round_id, model_id, state, submitted_at) values ($1, $2, $3, 'frozen', now()) returning id
       ), part as (insert into participation (organisation_id, round_id, state) values ($1, $2, 'accepted'))
       insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
       select $1, id, $4, $5, $6, '{}', $7, $8, $9 from made`,
      [
        ...[id, round, modelId, scored.model.hash, scored.plugin.id, scored.plugin.version],
        ...[JSON.stringify(sheet), scored.inputHash, JSON.stringify(scored.root)],
      ],
    );
  }
  const draft = await arrangeSuccessor(actors, model, modelId);
  return { model, modelId, round, draft, sheets };
}

/** KL's draft of the next version of a published model. */
export async function arrangeSuccessor(
  actors: Actors,
  model: Model,
  modelId: string,
): Promise<string> {
  const kl = await actors.organisation('kl');
  const draft = await arrangeDraft(actors, kl, null, { model: { ...model, version: 2 } });
  // The policy lets nobody change it later; here it is arranged.
  await actors.erfa.database.ask('update model_draft set predecessor_id = $2 where id = $1', [
    draft,
    modelId,
  ]);
  return draft;
}
