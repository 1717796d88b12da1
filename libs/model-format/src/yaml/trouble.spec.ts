import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeText, limits, readModelFolder } from '../index';
import { readYaml } from './yaml-reader';

/** What is found in a text: line and code of each finding. */
const found = (text: string): string[] => {
  const reading = readYaml(text, 'm.yaml');
  return reading.ok ? [] : reading.findings.map(({ line, code }) => `${line} ${code}`);
};
/** What is said of it. */
const told = (text: string): string[] => {
  const reading = readYaml(text, 'm.yaml');
  return reading.ok ? [] : reading.findings.map(({ message }) => message.da);
};
const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

describe('trouble in YAML', () => {
  it.each([
    ['a field twice', 'a: 1\nb: 2\na: 3', ['3 yaml-duplicate-key']],
    ['a field twice, once quoted', 'a: 1\n"a": 3', ['2 yaml-duplicate-key']],
    ['a field twice in JSON', '{ "a": 1,\n"b": { "c": 1, "c": 2 } }', ['2 yaml-duplicate-key']],
    ['a tab in the indentation', 'a:\n\tb: 1', ['2 yaml-tab']],
    ['a tab between words', 'a: b\tc', []],
    ['a merged mapping', 'a: &x { b: 1 }\nc:\n  <<: *x', ['3 yaml-merge']],
    ['a name that only looks like it', '"<<": 1', []],
    ['an alias before its anchor', 'a: *x\nb: &x 1', ['1 yaml-alias-lost']],
    ['an alias after its anchor', 'a: &x 1\nb: *x', []],
    ['a second document', 'a: 1\n---\nb: 1', ['2 yaml-documents']],
    ['a zero', 'a: 1\nb: x\u0000y', ['2 file-control']],
    ['a bell', 'a: 1\nb: "\u0007"', ['2 file-control']],
    ['a byte order mark', '\ufeffa: 1', []],
    ['an open quotation mark', 'a: 1\nb: "c\nd: 1', ['3 yaml-syntax']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('a field that stands twice is told by its name', () => {
    expect(told('a: 1\nb: { c: 1, c: 2 }')).toEqual([
      'Feltet »c« står der to gange. Slet det ene.',
    ]);
  });

  it('aliases that unfold to much are refused where the first one stands', () => {
    const laughs = many(9, (n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]\n`);
    expect(found(`a0: &a0 [x]\n${laughs}`)).toEqual(['2 yaml-aliases']);
    // Few aliases of much: each is within the count, all together are not.
    const much = `a: &a [${'x,'.repeat(20_000)}]\n${many(90, (n) => `b${n}: *a\n`)}`;
    expect(found(much)).toEqual(['2 yaml-aliases']);
    const long = `a: &a ${'x'.repeat(1_000_000)}\n${many(90, (n) => `b${n}: *a\n`)}`;
    expect(found(long)).toEqual(['2 yaml-aliases']);
    const round = 'a: &a\n  b: *a';
    expect(found(round)).toEqual(['2 yaml-aliases']);
  });

  it('is told no further than there is something to say', () => {
    expect(found(']\n'.repeat(100_000))).toHaveLength(limits.findings);
    expect(found('a: {} {}\n'.repeat(60_000)).length).toBeLessThanOrEqual(limits.findings);
    expect(found('---\n'.repeat(100_000))).toEqual(['2 yaml-documents']);
  });

  it('more lines and values than a model can have are refused before they are parsed', () => {
    expect(found('a: b\n'.repeat(limits.parts))).toEqual([
      expect.stringMatching(/^\d+ file-too-many-parts$/),
    ]);
    expect(found(`[${'1,'.repeat(limits.parts)}]`)).toEqual(['1 file-too-many-parts']);
    expect(found('\n'.repeat(limits.parts + 1))).toEqual([
      `${limits.parts + 1} file-too-many-parts`,
    ]);
  });

  it('costs as much more as there is more of it: fields are not held against each other', () => {
    const time = (count: number): number => {
      const text = many(count, (n) => `field-${n}: 1\n`);
      const start = performance.now();
      expect(readYaml(text, 'm').ok).toBe(true);
      return performance.now() - start;
    };
    time(1_000);
    const [few, lots] = [Math.min(time(2_000), time(2_000)), Math.min(time(32_000), time(32_000))];
    // 16 times as much in linear time, 256 times in quadratic.
    expect(lots / few).toBeLessThan(90);
  });
});

describe('bytes that are no text', () => {
  const bytes = (...parts: (string | number[])[]): Buffer =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  it.each([
    ['Windows-1252', bytes('a: 1\nb: f', [0xf8], 'r\n'), '2 file-encoding'],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], 'a\0:\0'), '1 file-encoding'],
    ['half a sign at the end', bytes('a: b\n\nc: d', [0xc3]), '3 file-encoding'],
    ['too many', Buffer.alloc(limits.bytes + 1, 'a'), '1 file-too-large'],
  ])('%s', (_, file, expected) => {
    const reading = decodeText(file, 'm.yaml');
    expect(reading.ok ? '' : `${reading.finding.line} ${reading.finding.code}`).toBe(expected);
  });

  it('are told from a file on disk too, and a byte order mark is none of them', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'trouble-'));
    try {
      const file = path.join(folder, 'model.yaml');
      writeFileSync(file, bytes('format: 1\n# f', [0xf8], 'r'));
      expect(readModelFolder(file).findings).toMatchObject([{ code: 'file-encoding', line: 2 }]);
      writeFileSync(file, bytes([0xef, 0xbb, 0xbf], 'format: 2'));
      expect(readModelFolder(file).findings).toContainEqual(
        expect.objectContaining({ code: 'wrong-value', path: ['format'] }),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
