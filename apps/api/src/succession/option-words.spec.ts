import type { Model } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { arrangeSuccessor } from '../../testing/successors';
import type { PlanView } from './plans.views';

describe('options that count otherwise', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
  });
  afterAll(() => erfa.close());

  const rulesOf = async (change: (scoring: Model['scoring']) => Model['scoring']) => {
    const { id } = await arrangeSuccessor(actors, (model) => ({
      ...model,
      scoring: change(model.scoring),
    }));
    const { body } = await kl.ask<PlanView>(`/api/model-drafts/${id}/plan`);
    return body.rules.filter(({ field }) => field === 'option');
  };

  it('are called what the plugin calls them, with their values', async () => {
    const rules = await rulesOf((scoring) => ({
      ...scoring,
      options: { ...scoring.options, rule: 'pool', strange: 'x' },
    }));
    expect(rules).toMatchObject([
      {
        ...{ name: 'rule', new: 'pool' },
        words: {
          name: { da: 'Beregning', en: expect.any(String) as string },
          new: { da: 'Gennemsnit af alle spørgsmål' },
        },
      },
      { name: 'strange', new: 'x', words: null },
    ]);
  });

  it('have only their keys where nobody knows the plugin', async () => {
    const rules = await rulesOf((scoring) => ({
      ...{ ...scoring, plugin: 'gone' },
      options: { other: 'y' },
    }));
    expect(rules.find(({ name }) => name === 'other')).toMatchObject({ new: 'y', words: null });
  });
});
