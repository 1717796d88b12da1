import { readFileSync } from 'node:fs';
import { compileModule, type Compiled, resolveFile } from './compile';
import { ProblemsFound } from './problem';
import { type AuthorProject, nameIn } from './project';
import { joinMaps, type PlacedMap } from './source-map';

/** How modules are put into one. */
export interface BundleSettings {
  /** The module to begin with. */
  readonly entry: string;
  /** Packages that go in, and the file that stands for each: `{ '@erfa/scoring-sdk': '…/index.mjs' }`. */
  readonly inside: Readonly<Record<string, string>>;
  /** Packages that stay imports. */
  readonly outside: readonly string[];
  /** Whether the bundle carries the way back to its sources. */
  readonly sourceMap: boolean;
  /** The first line, as a comment. */
  readonly banner: string;
}

interface Part extends Compiled {
  readonly name: string;
  /** By what is written in the import: the number of the part, or the package's name. */
  readonly links: Readonly<Record<string, number | string>>;
}

/**
 * Puts a module and all that it imports into one ES module, whose default export is the entry's. Each part
 * keeps its own scope: it stands in a function, and runs when it is first asked for.
 *
 * @throws ProblemsFound where something imports what is not there, or a package that may not go in
 */
export function bundle(project: AuthorProject, settings: BundleSettings): string {
  const parts = collect(project, settings);
  const lines = [`// ${settings.banner}`];
  for (const [at, name] of settings.outside.entries()) {
    if (parts.some(({ imports }) => imports.includes(name))) {
      lines.push(`import * as outside${at} from ${JSON.stringify(name)};`);
    }
  }
  const outside = settings.outside.map((name, at) => [name, `outside${at}`] as const);
  const maps: PlacedMap[] = [];
  lines.push('const parts = [');
  for (const { name, code, map, links } of parts) {
    lines.push(`  // ${name}`);
    lines.push(`  [(require, module, exports) => {`);
    if (map) maps.push({ line: lines.length, map });
    lines.push(...code.trimEnd().split('\n'));
    const inner = Object.entries(links).map(([specifier, to]) => {
      const target = typeof to === 'number' ? `() => load(${to})` : `() => ${nameFor(outside, to)}`;
      return `${JSON.stringify(specifier)}: ${target}`;
    });
    lines.push(`  }, { ${inner.join(', ')} }],`);
  }
  lines.push(
    '];',
    'const loaded = [];',
    'function load(at) {',
    '  if (!loaded[at]) {',
    '    const module = (loaded[at] = { exports: {} });',
    '    const [run, links] = parts[at];',
    '    run((name) => links[name](), module, module.exports);',
    '  }',
    '  return loaded[at].exports;',
    '}',
    'export default load(0).default;',
    '',
  );
  const text = lines.join('\n');
  if (!settings.sourceMap) return text;
  const map = Buffer.from(JSON.stringify(joinMaps(maps))).toString('base64');
  return `${text}//# sourceMappingURL=data:application/json;base64,${map}\n`;
}

function nameFor(outside: readonly (readonly [string, string])[], name: string): string {
  return outside.find(([known]) => known === name)?.[1] ?? 'undefined';
}

/** The entry and everything it reaches, each once, the entry first. */
function collect(project: AuthorProject, settings: BundleSettings): Part[] {
  const files = [settings.entry];
  const parts: Part[] = [];
  for (let at = 0; at < files.length; at += 1) {
    const file = files[at] ?? '';
    const compiled = compileModule(project, file, readFileSync(file, 'utf8'));
    const links = compiled.imports.map((specifier): [string, number | string] => {
      if (settings.outside.includes(specifier)) return [specifier, specifier];
      const found = specifier.startsWith('.')
        ? resolveFile(file, specifier)
        : settings.inside[specifier];
      if (found === undefined) throw refusal(project, file, specifier);
      if (!files.includes(found)) files.push(found);
      return [specifier, files.indexOf(found)];
    });
    parts.push({ ...compiled, name: nameIn(project, file), links: Object.fromEntries(links) });
  }
  return parts;
}

function refusal(project: AuthorProject, file: string, specifier: string): ProblemsFound {
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex(
    (text) => text.includes(`'${specifier}'`) || text.includes(`"${specifier}"`),
  );
  const message = specifier.startsWith('.')
    ? `there is no file ${specifier}`
    : `a plugin imports @erfa/scoring-sdk and its own files, not ${specifier}: it runs alone, with nothing beside it but its folder`;
  return new ProblemsFound([
    { file: nameIn(project, file), line: line + 1, column: 1, code: 'import-unknown', message },
  ]);
}
