import path from 'node:path';
import { adoptionLimits, lessonLimits, missingParts, technologies } from '@erfa/domain';
import { readModelFolder } from '@erfa/model-format';
import { readReference } from '../../organisations/reference/read-reference';
import { readStories } from './read-stories';
import type { LessonStory } from './story';

const root = path.resolve(__dirname, '../../../../..');
const { lessons, adoptions } = readStories(root);
const reference = readReference(path.join(root, 'apps/api/reference'));
const byKey = new Map(lessons.map((lesson) => [lesson.key, lesson]));
const published = lessons.filter(({ visibility }) => visibility === undefined);
const texts = [
  'copied',
  'changed',
  'whyChanged',
  'outcome',
  'abandonedWhy',
  'abandonedCondition',
] as const;
const sentences = (text: string): number => (text.match(/[.!?](?=\s|$)/g) ?? []).length;

function grams(lesson: LessonStory): Set<string> {
  const text = [lesson.title, lesson.happened, lesson.cause, lesson.recommendation]
    .join(' ')
    .toLowerCase();
  return new Set(Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4)));
}
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((gram) => b.has(gram)).length;
  return common / (a.size + b.size - common);
}

describe('the lessons of the demonstration', () => {
  it('are at least sixty, of every kind, phase and subject, a quarter of them no success', () => {
    expect(published.length).toBeGreaterThanOrEqual(66);
    const count = (holds: (lesson: LessonStory) => boolean): number =>
      published.filter(holds).length;
    expect(count(({ outcome }) => outcome.kind !== 'worked') / published.length).toBeGreaterThan(
      0.25,
    );
    for (const phase of ['before', 'during', 'after'] as const)
      expect(count(({ outcome }) => outcome.phase === phase)).toBeGreaterThan(15);
    expect(count(({ outcome }) => outcome.about === 'solution')).toBeGreaterThan(20);
    expect(new Set(published.flatMap(({ subject }) => subject.kle)).size).toBeGreaterThan(15);
    expect(new Set(published.map(({ told }) => told.municipality)).size).toBeGreaterThan(50);
  });

  it.each(lessons.map((lesson) => [lesson.key, lesson] as const))(
    '%s fits its fields, and everything it names exists',
    (_, lesson) => {
      for (const field of [
        'title',
        'context',
        'happened',
        'cause',
        'recommendation',
        'applies',
      ] as const) {
        expect(lesson[field].length).toBeLessThanOrEqual(lessonLimits[field]);
        expect(lesson[field]).toBe(lesson[field].trim());
      }
      const whole = JSON.stringify(lesson);
      expect(whole).not.toMatch(/ {2}| ,|\.\.|[“”]|\\"/);
      if (lesson.visibility !== 'private') {
        expect(missingParts({ ...lesson, ...lesson.outcome, kle: lesson.subject.kle })).toEqual([]);
        expect(sentences(lesson.recommendation)).toBeLessThanOrEqual(2);
        // It begins by telling the reader what to do.
        expect(lesson.recommendation).not.toMatch(/^(Man|Vi|Det|Der|I|Husk at|Sørg for at)\b/);
        expect(lesson.recommendation).toMatch(/^\p{Lu}\p{Ll}+,? /u);
      }
      expect(lesson.subject.kle.length).toBeLessThanOrEqual(lessonLimits.kle);
      const kle = reference.kleGroups.map(({ code }) => code);
      for (const code of lesson.subject.kle) expect(kle).toContain(code);
      const words = lesson.subject.technology;
      expect(words.length).toBeLessThanOrEqual(lessonLimits.technology);
      for (const word of words) {
        expect(word.length).toBeLessThanOrEqual(lessonLimits.technologyWord);
        // Either a word both languages have, or one in Danish.
        if (word.includes('-') && !word.startsWith('e-')) expect(technologies).toContain(word);
      }
      expect(reference.municipalities.map(({ code }) => code)).toContain(lesson.told.municipality);
      // Nothing that is shown has been left unconfirmed for more than a year.
      if (lesson.visibility === undefined)
        expect(lesson.told.confirmedDaysAgo ?? lesson.told.daysAgo).toBeLessThan(365);
      if (lesson.repeats !== undefined) expect(byKey.has(lesson.repeats)).toBe(true);
    },
  );

  it('point to dimensions that the model has', () => {
    const { model } = readModelFolder(path.join(root, 'libs/models/digital-modenhed'));
    const dimensions = model?.nodes.map(({ key }) => key) ?? [];
    expect(dimensions).toHaveLength(5);
    for (const dimension of dimensions)
      expect(
        published.filter(({ subject }) => subject.dimension === dimension).length,
      ).toBeGreaterThan(5);
    for (const { subject } of lessons) expect(dimensions).toContain(subject.dimension);
  });

  it('are not alike, but for those that are there to be merged', () => {
    const texts = published.map((lesson) => ({ lesson, grams: grams(lesson) }));
    for (const [at, one] of texts.entries())
      for (const other of texts.slice(at + 1)) {
        const same =
          one.lesson.repeats === other.lesson.key || other.lesson.repeats === one.lesson.key;
        const likeness = alike(one.grams, other.grams);
        if (same) expect(likeness).toBeGreaterThan(0.25);
        else if (likeness > 0.2)
          throw new Error(`${one.lesson.key} and ${other.lesson.key} say the same.`);
      }
    expect(published.filter(({ repeats }) => repeats !== undefined)).toHaveLength(2);
    expect(new Set(lessons.map(({ title }) => title)).size).toBe(lessons.length);
    expect(byKey.size).toBe(lessons.length);
  });

  it('give the people one can be something to see: three featured, one recalled, a draft, one for colleagues', () => {
    expect(published.filter(({ featured }) => featured)).toHaveLength(3);
    const recalled = published.filter((lesson) => lesson.recalled !== undefined);
    expect(recalled).toHaveLength(1);
    expect(adoptions.filter(({ lesson }) => lesson === recalled[0]?.key)).toHaveLength(4);
    expect(
      lessons.map(({ visibility }) => visibility).filter((visibility) => visibility !== undefined),
    ).toEqual(expect.arrayContaining(['private', 'organisation']));
    const own = lessons.filter(({ told }) => told.municipality === '0751');
    expect(own.every(({ told }) => told.by !== undefined)).toBe(true);
    expect(own.filter(({ told }) => told.daysAgo > 335).length).toBeGreaterThan(0);
  });
});

describe('the adoptions of the demonstration', () => {
  it('are at least 150, in every status, with many a word on what came of them', () => {
    expect(adoptions.length).toBeGreaterThanOrEqual(150);
    const count = (status: string): number =>
      adoptions.filter((adoption) => adoption.status === status).length;
    expect(count('creating-value') + count('implemented')).toBeGreaterThan(80);
    for (const status of ['interested', 'assessing', 'adapting', 'abandoned'])
      expect(count(status)).toBeGreaterThanOrEqual(15);
    const outcomes = adoptions.map(({ outcome }) => outcome).filter((outcome) => outcome !== '');
    expect(outcomes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(outcomes).size).toBe(outcomes.length);
    expect(adoptions.filter(({ measure }) => measure !== null).length).toBeGreaterThan(15);
  });

  it('fit their fields and their lessons', () => {
    const codes = reference.municipalities.map(({ code }) => code);
    const faults = adoptions.flatMap((adoption) => {
      const lesson = byKey.get(adoption.lesson);
      const { abandonedWhy, abandonedCondition, status, copied, municipality, daysAgo } = adoption;
      const abandoned = status === 'abandoned';
      const early = status === 'interested' || status === 'assessing';
      const rules = {
        'a lesson that all can read': lesson !== undefined && lesson.visibility === undefined,
        'a municipality': codes.includes(municipality),
        'another municipality': municipality !== lesson?.told.municipality,
        'after it was told': daysAgo < (lesson?.told.daysAgo ?? 0),
        'before it was recalled': daysAgo > (lesson?.recalled?.daysAgo ?? 0),
        'texts that fit': texts.every((field) => adoption[field].length <= adoptionLimits[field]),
        'why it was given up':
          (abandonedWhy !== '') === abandoned && (abandonedCondition !== '') === abandoned,
        'what was copied': (copied === '') === early,
        'what came of it': status !== 'creating-value' || adoption.outcome !== '',
      };
      return Object.entries(rules)
        .filter(([, holds]) => !holds)
        .map(([rule]) => `${adoption.lesson}, ${municipality}: ${rule}`);
    });
    expect(faults).toEqual([]);
  });

  it('name each municipality once for a lesson', () => {
    const pairs = adoptions.map(({ lesson, municipality }) => `${lesson} ${municipality}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
