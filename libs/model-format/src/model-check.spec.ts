import type { Model } from '@erfa/scoring-sdk';
import path from 'node:path';
import { checkAnswers } from './answers-reader';
import { readModelFolder } from './folder';
import { checkGolden } from './golden-reader';
import { checkModel } from './model-check';

const { model: shipped } = readModelFolder(
  path.resolve(__dirname, '../../models/digital-modenhed'),
);
if (!shipped) throw new Error('the shipped model has faults');
const model: Model = shipped;
const withNode = (at: number, own: object): Model => ({
  ...model,
  nodes: model.nodes.map((node, n) => (n === at ? ({ ...node, ...own } as typeof node) : node)),
});

describe('a model that stands in no file', () => {
  it('has no errors where its file has none', () => {
    const check = checkModel(model);
    expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(check.model).toBe(model);
    expect(check.scorable).toBe(true);
  });

  it('says which language a text is missing in, once, and can be scored all the same', () => {
    const check = checkModel(withNode(0, { title: { da: 'Ledelse', en: '' } }));
    expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([
      {
        code: 'translation-missing',
        severity: 'error',
        path: ['nodes', '0', 'title'],
        message: {
          da: 'Teksten mangler på engelsk.',
          en: 'The text is missing in English.',
        },
      },
    ]);
    expect([check.model, check.scorable]).toEqual([undefined, true]);
  });

  it('is looked at by the lint although the schema finds something, and told without lines', () => {
    const axis = { key: 'now', title: { da: '', en: 'Now' } };
    const check = checkModel({ ...model, axes: [axis, axis] });
    expect(check.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['translation-missing', 'key-repeated']),
    );
    expect(check.scorable).toBe(false);
    expect(JSON.stringify(check.findings)).not.toMatch(/linje|line 0/);
  });

  it('that is no model at all is told what departs, and not linted', () => {
    const check = checkModel({ ...model, scales: [] } as unknown as Model);
    expect(check.findings.map(({ code, path: at }) => [code, at.join('.')])).toEqual([
      ['wrong-type', 'scales'],
    ]);
    expect([check.model, check.scorable]).toEqual([undefined, false]);
  });

  const errorsOf = (value: Model) =>
    checkModel(value)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => [code, message.da]);

  it('asks for the question of a condition once, and for answers when it is chosen', () => {
    const shown = (question: string) =>
      errorsOf(withNode(1, { shownWhen: { all: [{ question, is: [] }] } }));
    expect(shown('')).toEqual([
      ['condition-question-missing', 'Vælg, hvilket spørgsmål der skal være besvaret.'],
    ]);
    expect(shown('politisk-retning')).toEqual([
      ['condition-answer-missing', 'Vælg mindst ét svar, der skal være givet.'],
    ]);
  });

  it('says in words what a key is, and that something is missing', () => {
    expect(errorsOf({ ...model, axes: [{ key: 'Now!', title: { da: 'Nu', en: 'Now' } }] })).toEqual(
      [
        [
          'wrong-form',
          'Værdien har ikke den rette form (små bogstaver a–z og tal, med - _ . imellem).',
        ],
      ],
    );
    expect(errorsOf({ ...model, licence: '' })).toEqual([
      ['too-short', 'Her mangler noget: der skal være mindst 1.'],
    ]);
  });

  it('without questions is told so once', () => {
    expect(errorsOf({ ...model, nodes: [] })).toEqual([
      ['no-questions', 'Modellen har ingen spørgsmål endnu.'],
    ]);
  });

  it('names a scale by its title', () => {
    const title = { da: 'Fire trin', en: 'Four steps' };
    const scales = { ...model.scales, 'scale-9': { kind: 'boolean', title } } as const;
    const unused = checkModel({ ...model, scales }).findings.find(
      ({ code }) => code === 'scale-unused',
    );
    expect(unused?.message).toEqual({
      da: 'Ingen gruppe og intet spørgsmål bruger skalaen »Fire trin« (scale-9).',
      en: 'No group and no question uses the scale “Four steps” (scale-9).',
    });
  });

  it('tells what its plugin refuses at the option to blame', () => {
    const option = Object.keys(model.scoring.options ?? {})[0] ?? '';
    expect(checkModel(model).refusal(`ModelRefusal: ${option}: no`)).toMatchObject({
      code: 'plugin-refuses',
      path: ['scoring', 'options', option],
    });
  });
});

describe('answers and golden cases that stand in no file', () => {
  it('are read in the short forms, or told what is wrong', () => {
    const right = checkAnswers({ answers: { 'politisk-retning': 3 } }, model);
    expect(right.sheet?.answers['politisk-retning']).toEqual({ state: 'answered', value: 3 });
    const wrong = checkAnswers({ answers: { 'politisk-retning': 9, 'no-such': 1 } }, model);
    expect(wrong.findings.map(({ code }) => code)).toEqual(['answer-choice', 'question-unknown']);
    expect(checkAnswers('3', model).findings.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('say how a case differs', () => {
    const expect3 = { [model.key]: { value: 3 } };
    const { cases, differences } = checkGolden(
      [{ name: 'One', answers: { 'politisk-retning': 3 }, expect: expect3 }],
      model,
    );
    expect(cases).toHaveLength(1);
    const root = { key: model.key, state: 'scored', value: 2, children: [] };
    expect(differences(0, root as never).map(({ code, message }) => [code, message.en])).toEqual([
      ['golden-differs', `One: ${model.title.en} came to 2 instead of 3.`],
    ]);
    expect(checkGolden([{ name: 'One', expect: {} }], model).findings[0]?.code).toBe('too-short');
  });
});
