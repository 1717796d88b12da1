import { SourceMap } from 'node:module';
import fc from 'fast-check';
import ts from 'typescript';
import { joinMaps, type PartMap } from './source-map';

/** A part as the bundle takes it: compiled, with its map. */
function compiled(name: string, text: string): { code: string; map: PartMap } {
  const { outputText, sourceMapText = '{}' } = ts.transpileModule(text, {
    fileName: name,
    compilerOptions: { module: ts.ModuleKind.CommonJS, sourceMap: true },
  });
  const map = { ...(JSON.parse(sourceMapText) as PartMap), sources: [name] };
  return { code: outputText.replace(/\/\/# source.*\s*$/, ''), map };
}

const text = (word: string, lines: number): string =>
  [
    ...Array.from({ length: lines }, (_, at) => `// ${at}`),
    `export const x: string = '${word}';`,
    '',
  ].join('\n');

describe('source maps of parts below each other', () => {
  it('lead each place back to its own source', () => {
    const line = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 6 }), (shapes) => {
        const whole: string[] = [];
        const parts = shapes.map(([gap, lines], at) => {
          whole.push(...Array.from({ length: gap }, () => ''));
          const { code, map } = compiled(`/part${at}.ts`, text(`word${at}`, lines));
          const placed = { line: whole.length, map };
          whole.push(...code.trimEnd().split('\n'));
          return placed;
        });
        const map = new SourceMap(joinMaps(parts) as never);
        shapes.forEach(([, lines], at) => {
          const found = whole.findIndex((one) => one.includes(`'word${at}'`));
          const column = whole[found]?.indexOf(`'word${at}'`) ?? 0;
          expect(map.findEntry(found, column)).toMatchObject({
            originalSource: `/part${at}.ts`,
            originalLine: lines,
            originalColumn: 'export const x: string = '.length,
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});
