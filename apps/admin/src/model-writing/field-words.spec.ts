import danish from '../i18n/da/models.json' with { type: 'json' };
import { group, model, question } from '../lab/testing/drafts';
import { fieldWords } from './field-words';

const texts = {
  language: () => 'da' as const,
  text: (key: string, params: Readonly<Record<string, unknown>> = {}) => {
    const found = key
      .split('.')
      .reduce((at: unknown, step) => (at as Readonly<Record<string, unknown>>)[step], danish);
    if (typeof found !== 'string') throw new Error(`No text for ${key}`);
    return found.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(params[name]));
  },
};
const said = (field: readonly string[], target: unknown = question('q1')) =>
  fieldWords(field, {
    ...{ texts: texts as never, target },
    optionTitle: (key) =>
      key === 'emptyGroup' ? { da: 'Tom gruppe', en: 'Empty group' } : undefined,
  });
const whole = model(group('a', question('q1')));

describe('the words of a field', () => {
  it.each([
    [['title'], 'Kort navn'],
    [['title', 'en'], 'Kort navn'],
    [['guidance'], 'Vejledning'],
    [['steps', '3'], 'Trin 3'],
    [['steps'], 'Beskrivelser af trin'],
    [['shownWhen'], 'Hvornår det vises'],
    [['shownWhen', 'all', '0', 'question'], 'Hvornår det vises'],
    [['evidence', 'da', '0'], 'Eksempler på dokumentation'],
    [['scoring', 'emptyGroup'], 'Tom gruppe'],
    [['scale', 'steps', '0', 'title'], 'Skalaen, trin 1: navn'],
    [[], ''],
    [['nobody-knows'], ''],
    [['constructor'], ''],
  ])('of a node: %j is “%s”', (field, words) => {
    expect(said(field)).toBe(words);
  });

  it.each([
    [['title'], 'Modellens navn'],
    [['scales', 'steps', 'steps', '2', 'title'], 'Skalaen »Tre trin«, trin 3: navn'],
    [['scales', 'steps', 'title', 'en'], 'Skalaen »Tre trin«: navn'],
    [['scales', 'steps'], 'Skalaen »Tre trin«'],
    [['scales', 'five', 'options', '0'], 'Skalaen »five«, valg 1'],
    [
      ['scales', 'five', 'levels', '1', 'elements', '0', 'title'],
      'Skalaen »five«, niveau 2, element 1: navn',
    ],
    [['scoring', 'options', 'emptyGroup'], 'Tom gruppe'],
    [['scoring', 'plugin'], 'Beregning'],
    [['sources', '0', 'note'], 'Kilder, række 1: note'],
    [['nodes'], 'Indhold'],
  ])('of the model: %j is “%s”', (field, words) => {
    expect(said(field, whole)).toBe(words);
  });
});
