import fc from 'fast-check';
import { lessonFit, type FittingLesson, type FittingProject } from './lesson-fit';

const project: FittingProject = {
  ...{ kind: 'welfare-technology', phase: 'during', kle: ['27'], technology: ['Skærmbesøg'] },
  ...{ words: new Set(['skærmbesøg', 'superbrugere', 'hjemmeplejen']), step: null },
};
const other: FittingLesson = {
  ...{ phase: 'before', kle: ['17'], technology: [] },
  ...{ title: 'Vi lagde gulv', text: 'i hallen' },
};

describe('a lesson that fits a project', () => {
  it('says what both have', () => {
    const lesson = {
      ...{ phase: 'during', kle: ['27', '85'], technology: ['skærmbesøg'] },
      ...{ title: 'Superbrugere i hjemmeplejen', text: 'lærte det for tidligt' },
    };
    expect(lessonFit(project, lesson)).toEqual({
      ...{ phase: true, kind: false, kle: ['27'], technology: ['skærmbesøg'], step: [] },
      ...{ words: ['Superbrugere', 'hjemmeplejen'], score: 19 },
    });
  });

  it('does not fit for its phase, its KLE or its kind alone, nor for words that are not in its title', () => {
    const score = (change: Partial<FittingLesson>) =>
      lessonFit(project, { ...other, ...change }).score;
    expect(score({ phase: 'during' })).toBe(0);
    expect(score({ kle: ['27'] })).toBe(0);
    expect(score({ technology: ['video'] })).toBe(0);
    expect(score({ title: 'Hjemmeplejen lagde gulv' })).toBe(0);
    expect(score({ text: 'Skærmbesøg i hjemmeplejen' })).toBe(0);
    expect(score({ kle: ['27'], phase: 'during' })).toBe(9);
    expect(score({ kle: ['27'], technology: ['video'] })).toBe(10);
  });

  it('fits for two words of its title, or for a long one with another', () => {
    const words = new Set(['robot', 'regning', 'softwarerobotten']);
    const score = (title: string, text: string) =>
      lessonFit({ ...project, words }, { ...other, title, text }).score;
    expect(score('En robot på en regning', '')).toBe(2);
    expect(score('En robot', 'på en regning')).toBe(0);
    expect(score('Softwarerobotten', 'på en regning')).toBe(1);
    expect(score('Softwarerobotten', 'gik i stå')).toBe(0);
  });

  it('fits at a step only when it is about it, and when something of the place is the same', () => {
    const about = { ...other, title: 'Mål nulpunktet, før løsningen tages i brug', text: '' };
    const at = (step: string | null, change: Partial<FittingLesson> = {}) =>
      lessonFit({ ...project, step }, { ...about, ...change });
    expect(at('benefits').score).toBe(0);
    expect(at('benefits', { phase: 'during' })).toMatchObject({ step: ['nulpunktet'], score: 7 });
    expect(at('plan', { phase: 'during' }).score).toBe(0);
    expect(at('plan', { technology: ['Skærmbesøg'], kle: ['27'] }).score).toBe(0);
    expect(at(null, { phase: 'during' }).score).toBe(0);
    // One word of the step in the text may be chance.
    expect(at('plan', { phase: 'during', text: 'Undervisning' }).score).toBe(0);
    expect(at('plan', { phase: 'during', text: 'Undervisning af superbrugere' }).score).toBe(7);
  });

  const words = fc.subarray(['Superbrugere', 'hjemmeplejen', 'skærmbesøg']);
  const part = fc.record({
    ...{ phase: fc.boolean(), kle: fc.boolean(), technology: fc.boolean(), step: fc.boolean() },
    words,
  });
  const lessonOf = (has: {
    phase: boolean;
    kle: boolean;
    technology: boolean;
    step: boolean;
    words: string[];
  }) => ({
    phase: has.phase ? 'during' : 'before',
    kle: has.kle ? ['27'] : [],
    technology: has.technology ? ['Skærmbesøg'] : [],
    title: `${has.step ? 'Gevinst' : 'Gulv'} ${has.words.join(' ')}`,
    text: '',
  });

  it('never fits less for having more in common', () => {
    fc.assert(
      fc.property(part, fc.constantFrom('phase', 'kle', 'technology', 'step'), (has, more) => {
        const at = { ...project, step: 'benefits' };
        const before = lessonFit(at, lessonOf({ ...has, [more]: false })).score;
        expect(lessonFit(at, lessonOf({ ...has, [more]: true })).score).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  it('stands after one that has a place more, whatever their words', () => {
    fc.assert(
      fc.property(words, words, (few, many) => {
        const base = { phase: false, kle: true, technology: true, step: false };
        const placed = lessonFit(project, lessonOf({ ...base, phase: true, words: few })).score;
        expect(placed).toBeGreaterThan(
          lessonFit(project, lessonOf({ ...base, words: many })).score,
        );
      }),
    );
  });
});
