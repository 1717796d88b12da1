import { lessonParts, missingParts, type LessonDraft } from './lesson';

const whole: LessonDraft = {
  title: 'Gevinstejeren skriver selv målet ind',
  happened: 'Det skete.',
  cause: 'Derfor.',
  recommendation: 'Bed lederen skrive beløbet ind.',
  applies: 'Når gevinsten er penge.',
  kind: 'worked',
  about: 'process',
  phase: 'after',
  kle: ['27'],
};

describe('what is missing before a lesson is shared with all', () => {
  it('is nothing when everything is said', () => {
    expect(missingParts(whole)).toEqual([]);
  });

  it.each(lessonParts)('is %s when that alone is not', (part) => {
    const empty = { ...whole, [part]: Array.isArray(whole[part]) ? [] : null };
    expect(missingParts(empty)).toEqual([part]);
    if (typeof whole[part] === 'string' && !['kind', 'about', 'phase'].includes(part))
      expect(missingParts({ ...whole, [part]: ' \n' })).toEqual([part]);
  });

  it('comes in the order of the form', () => {
    expect(
      missingParts({
        ...{ title: '', happened: '', cause: '', recommendation: '', applies: '' },
        ...{ kind: null, about: null, phase: null, kle: [] },
      }),
    ).toEqual([...lessonParts]);
  });
});
