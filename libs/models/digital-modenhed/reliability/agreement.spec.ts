import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { agreementOf, type Choice, readSheet, type Sheet } from './agreement';

const readers = ['a', 'b'] as const;
const model = readFileSync(join(__dirname, '..', 'model.yaml'), 'utf8');
// The room of the models imports no YAML reader; a question is the key line right above its kind.
const questions = [...model.matchAll(/- key: ([a-z0-9-]+)\n\s+kind: question\n/g)].map(
  ([, key = '']) => key,
);
const caseNames = readdirSync(join(__dirname, 'cases'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length))
  .sort();
const read = (name: string, reader: (typeof readers)[number]): Sheet => {
  const sheet = `${name}.${reader}`;
  const text = readFileSync(join(__dirname, 'readings', `${sheet}.csv`), 'utf8');
  return readSheet(sheet, text, questions);
};

describe('the trial', () => {
  it('has 32 questions and eight cases of 450 to 800 words', () => {
    expect(questions).toHaveLength(32);
    expect(new Set(questions).size).toBe(32);
    expect(caseNames).toHaveLength(8);
    for (const name of caseNames) {
      const words = readFileSync(join(__dirname, 'cases', `${name}.md`), 'utf8')
        .trim()
        .split(/\s+/);
      expect([name, words.length >= 450 && words.length <= 800]).toEqual([name, true]);
    }
  });

  it('has both sheets for every case', () => {
    const sheets = caseNames.flatMap((name) => readers.map((reader) => `${name}.${reader}`));
    const missing = sheets.filter(
      (sheet) => !existsSync(join(__dirname, 'readings', `${sheet}.csv`)),
    );
    expect(sheets).toHaveLength(16);
    expect(missing).toEqual([]);
  });

  it('has two readers who choose alike: 60 % equal, 85 % equal or adjacent', () => {
    const result = agreementOf(
      caseNames.map((name) => ({ name, a: read(name, 'a'), b: read(name, 'b') })),
      questions,
    );
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    const worst = result.questions
      .filter((row) => row.equal < row.pairs)
      .slice(0, 10)
      .map(
        (row) => `  ${row.question}: ${row.equal} of ${row.pairs} equal (${row.apart.join(', ')})`,
      );
    process.stderr.write(
      [
        `${result.pairs} pairs: ${percent(result.equal)} equal,`,
        `${percent(result.equalOrAdjacent)} equal or adjacent. Most disagreement:\n`,
      ].join(' ') + `${worst.join('\n')}\n`,
    );
    expect(result.pairs).toBe(256);
    expect(result.equal).toBeGreaterThanOrEqual(0.6);
    expect(result.equalOrAdjacent).toBeGreaterThanOrEqual(0.85);
  });
});

describe('agreementOf', () => {
  const keys = ['x', 'y', 'z'];
  const choice = fc.constantFrom<Choice>(1, 2, 3, 4, 5, 'na');
  const sheet = fc
    .tuple(choice, choice, choice)
    .map((values): Sheet => new Map(keys.map((key, at) => [key, values[at] ?? 'na'])));
  const pairs = fc.array(fc.record({ name: fc.constant('c'), a: sheet, b: sheet }), {
    minLength: 1,
    maxLength: 8,
  });
  const sheetOf = (x: Choice, y: Choice, z: Choice): Sheet =>
    new Map([
      ['x', x],
      ['y', y],
      ['z', z],
    ]);

  it('counts a worked example', () => {
    const result = agreementOf(
      [
        { name: 'one', a: sheetOf(3, 2, 'na'), b: sheetOf(3, 4, 'na') },
        { name: 'two', a: sheetOf(1, 5, 2), b: sheetOf(2, 5, 'na') },
      ],
      keys,
    );
    // Equal: x one, z one, y two. Adjacent: x two. Apart: y one (two steps), z two (na against a step).
    expect(result).toMatchObject({ pairs: 6, equal: 3 / 6, equalOrAdjacent: 4 / 6 });
    expect(result.questions.map((row) => row.question)).toEqual(['y', 'z', 'x']);
    expect(result.questions[0]?.apart).toEqual(['one 2/4']);
  });

  it('does not depend on which reader comes first', () => {
    fc.assert(
      fc.property(pairs, (cases) => {
        const turned = cases.map(({ name, a, b }) => ({ name, a: b, b: a }));
        const [one, other] = [agreementOf(cases, keys), agreementOf(turned, keys)];
        expect([one.equal, one.equalOrAdjacent]).toEqual([other.equal, other.equalOrAdjacent]);
      }),
    );
  });

  it('is 1 for a reader against themselves, and equal never exceeds equal or adjacent', () => {
    fc.assert(
      fc.property(pairs, (cases) => {
        const result = agreementOf(cases, keys);
        expect(result.equal).toBeLessThanOrEqual(result.equalOrAdjacent);
        expect(result.equalOrAdjacent).toBeLessThanOrEqual(1);
        const same = cases.map(({ name, a }) => ({ name, a, b: a }));
        expect(agreementOf(same, keys)).toMatchObject({ equal: 1, equalOrAdjacent: 1 });
      }),
    );
  });

  it('refuses to find agreement where nothing was read', () => {
    expect(() => agreementOf([], keys)).toThrow('no pairs');
  });
});

describe('readSheet', () => {
  const keys = ['x', 'y'];

  it('reads steps and na', () => {
    expect([...readSheet('s', 'question,step\nx,4\ny,na\n', keys)]).toEqual([
      ['x', 4],
      ['y', 'na'],
    ]);
  });

  it.each([
    ['no heading', 'x,4\ny,3\n', 's:1: expected "question,step"'],
    ['unknown question', 'question,step\nw,4\n', 's:2: no question "w"'],
    ['no such step', 'question,step\nx,6\n', 's:2: expected a step 1-5 or na'],
    ['a cell too many', 'question,step\nx,3,4\n', 's:2: expected a step 1-5 or na'],
    ['answered twice', 'question,step\nx,3\nx,4\n', 's:3: "x" is answered twice'],
    ['missing answer', 'question,step\nx,3\n', 's: no answer to y'],
  ])('refuses a sheet with %s', (_, text, message) => {
    expect(() => readSheet('s', text, keys)).toThrow(message);
  });
});
