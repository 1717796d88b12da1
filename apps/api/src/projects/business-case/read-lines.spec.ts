import 'reflect-metadata';
import { lineBases, lineKinds } from '@erfa/business-case';
import fc from 'fast-check';
import { validation } from '../../http/validation';
import { SaveBusinessCaseLines } from './business-case.views';
import { plainLines, ReadLines } from './read-lines';

/** Values of every kind, most of them near what a field allows. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    0,
    -1,
    0.5,
    1e13,
    'x'.repeat(600),
    [],
    {},
    [-1],
    ['1'],
  ),
  fc.constantFrom<unknown>(
    { min: 1, likely: 2 },
    { min: 1, likely: 2, max: 3, more: 4 },
    NaN,
    1.0005,
  ),
);
/** Mostly the field as it should be, and now and then anything. */
const mostly = (field: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 40, arbitrary: field }, { weight: 1, arbitrary: anything });
const form = fc.record(
  {
    title: mostly(fc.string({ minLength: 1, maxLength: 130 })),
    scenario: mostly(fc.constantFrom(0, 1)),
    kind: mostly(fc.constantFrom(...lineKinds)),
    basis: mostly(fc.constantFrom(...lineBases)),
    quantity: mostly(fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 1000)),
    unit: mostly(fc.string({ maxLength: 31 })),
    price: mostly(fc.nat()),
    points: mostly(fc.constantFrom(null, { min: 1, likely: 2, max: 3 })),
    amounts: mostly(fc.array(fc.nat(), { maxLength: 41 })),
    ramp: mostly(fc.array(fc.nat(1001), { maxLength: 4 })),
    share: mostly(fc.nat(1000)),
    note: mostly(fc.string({ maxLength: 20 })),
    ownerId: mostly(fc.oneof(fc.constant(null), fc.uuid())),
  },
  { noNullPrototype: true },
);
const body = fc.record(
  {
    lines: fc.array(
      fc.record(
        { id: mostly(fc.uuid()), from: fc.oneof(fc.constant(null), form), to: form },
        { noNullPrototype: true },
      ),
      { maxLength: 2 },
    ),
  },
  { noNullPrototype: true },
);

describe('lines that are plainly right', () => {
  const thorough = validation();
  const throughClass = (value: unknown) =>
    thorough.transform(structuredClone(value), { type: 'body', metatype: SaveBusinessCaseLines });

  it('are those that their class takes, as they are', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const lines = plainLines(structuredClone(value));
        if (!lines) return;
        plain += lines.length > 0 ? 1 : 0;
        const read = (await throughClass(value)) as SaveBusinessCaseLines;
        expect(JSON.parse(JSON.stringify(read.lines))).toEqual(JSON.parse(JSON.stringify(lines)));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it('go the long way where anything is not known, which trims or says what is wrong', async () => {
    const line = {
      ...{ title: 'Skærme', scenario: 1, kind: 'running', basis: 'amounts', quantity: 0, unit: '' },
      ...{ price: 0, points: null, amounts: [1], ramp: [], share: 1000, note: '', ownerId: null },
    };
    const id = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
    const sent = (to: unknown) => ({ lines: [{ id, from: null, to }] });
    expect(plainLines(sent(line))).toHaveLength(1);
    expect(plainLines(sent({ ...line, title: ' Skærme ' }))).toBeNull();
    const pipe = new ReadLines();
    await expect(pipe.transform(sent({ ...line, title: ' Skærme ' }))).resolves.toMatchObject([
      { to: { title: 'Skærme' } },
    ]);
    await expect(pipe.transform(sent({ ...line, share: 1001 }))).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const twice = { lines: [...sent(line).lines, ...sent(line).lines] };
    await expect(pipe.transform(twice)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
