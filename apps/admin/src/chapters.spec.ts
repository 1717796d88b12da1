import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Permission, permissions } from '@erfa/domain';
import { places } from './frame/places';
import { type Chapter, chapters } from './language/chapters';
import { languages } from './language/language';

const sources = import.meta.dirname;
const folder = (language: string) => join(sources, 'i18n', language);

type Tree = { readonly [key: string]: string | Tree };
const textsOf = (language: string, chapter: string): Tree =>
  JSON.parse(readFileSync(join(folder(language), `${chapter}.json`), 'utf8')) as Tree;

/** By the first word of a key: the chapter that it stands in. */
const standsIn = new Map(
  chapters.flatMap((chapter) =>
    Object.keys(textsOf('da', chapter)).map((first) => [first, chapter] as const),
  ),
);
const danish = Object.assign({}, ...chapters.map((chapter) => textsOf('da', chapter))) as Tree;

/** Whether a literal of the code is a text's key, or the beginning of keys that are put together. Permissions look the same, such as `round.read`. */
function isKey(literal: string): boolean {
  if (permissions.includes(literal as Permission)) return false;
  let at: string | Tree | undefined = danish;
  for (const part of literal.split('.')) {
    if (typeof at !== 'object') return false;
    if (part === '' || part.startsWith('${')) return true;
    at = at[part];
  }
  return typeof at === 'string' || typeof at?.['other'] === 'string';
}

const read = new Map<string, { readonly imports: string[]; readonly uses: Set<Chapter> }>();

/** What a file imports, types left out, and the chapters that it and its template speak with. */
function readSource(file: string) {
  const known = read.get(file);
  if (known) return known;
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gmu, '');
  const imports = [...code.matchAll(/(import type\b[^;]*?from|from|import\()\s*'(\.[^']*)'/gu)]
    .filter(([, how]) => !how?.startsWith('import type'))
    .map(([, , target]) => `${resolve(dirname(file), target ?? '')}.ts`)
    .filter((target) => existsSync(target));
  const templates = [...code.matchAll(/templateUrl: '([^']+)'/gu)].map(([, name]) =>
    readFileSync(join(dirname(file), name ?? ''), 'utf8'),
  );
  const literals = [code, ...templates].flatMap((text) => [
    ...text.matchAll(/['`]([a-zA-Z]+\.(?:[\w.-]|\$\{)+)/gu),
  ]);
  const uses = new Set(
    literals
      .map(([, literal]) => literal ?? '')
      .filter(isKey)
      .map((literal) => standsIn.get(literal.split('.')[0] ?? '') as Chapter),
  );
  const found = { imports, uses };
  read.set(file, found);
  return found;
}

/** The chapters that a file speaks with, through everything that it imports. */
function spokenBy(entry: string): Set<Chapter> {
  const seen = new Set(
    ['places.ts', 'project-places.ts', 'routes.ts'].map((file) => join(sources, 'frame', file)),
  );
  const waiting = [entry];
  const found = new Set<Chapter>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const { imports, uses } = readSource(file);
    uses.forEach((chapter) => found.add(chapter));
    waiting.push(...imports);
  }
  found.delete('start');
  return found;
}

describe('chapters of texts', () => {
  it.each(languages)('are the files of the folder, in %s', (language) => {
    expect(
      readdirSync(folder(language))
        .map((name) => name.replace('.json', ''))
        .toSorted(),
    ).toEqual([...chapters].toSorted());
  });

  it('have every key once', () => {
    const keys = chapters.flatMap((chapter) => Object.keys(textsOf('da', chapter)));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  const placesOf = (file: string) => readFileSync(join(sources, 'frame', file), 'utf8');
  // In the order of the list, which takes another one in.
  const code = placesOf('places.ts').replace('...projectPlaces,', placesOf('project-places.ts'));
  const entries = [...code.matchAll(/import\('\.\.\/([^']+)'\)/gu)].map(([, file]) => file ?? '');

  it('are asked of every place', () => {
    expect(entries).toHaveLength(places.length);
  });

  it.each(entries.map((entry, at) => [places[at]?.path ?? '', entry]))(
    'are named by the place /%s, neither too few nor too many',
    (path, entry) => {
      const place = places.find((each) => each.path === path);
      const spoken = [...spokenBy(join(sources, `${entry}.ts`))].toSorted();
      expect([...(place?.texts ?? [])].toSorted()).toEqual(spoken);
    },
  );

  it('need be none but the first where no place is open', () => {
    expect([...spokenBy(join(sources, 'main.ts'))]).toEqual([]);
  });
});
