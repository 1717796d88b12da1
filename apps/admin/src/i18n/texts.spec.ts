import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const sources = join(folder, '..');

type Tree = { readonly [key: string]: string | Tree };

/** The chapters of a language, each as it is written. */
const filesOf = (language: string): string[] =>
  readdirSync(join(folder, language))
    .toSorted()
    .map((name) => readFileSync(join(folder, language, name), 'utf8'));

const read = (language: string): Map<string, string> =>
  new Map(filesOf(language).flatMap((text) => [...flat(JSON.parse(text) as Tree)]));

function flat(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] => {
      const at = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? [[at, value]] : [...flat(value, at)];
    }),
  );
}

const danish = read('da');
const english = read('en');

/** Every source file but the tests and what serves them. */
const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|html)$/.test(file) && !/\.spec\.ts$|testing/.test(file))
  .map((file) => ({ file, text: readFileSync(join(sources, file), 'utf8') }));

/** Keys written out, and beginnings of keys that are put together (`roles.${role}.name` → `roles.`). */
const literals = new Set(
  code.flatMap(({ text }) => [...text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map((m) => m[1] ?? '')),
);
const patterns = code.flatMap(({ text }) =>
  [...text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.\$\{[^`]*)`/g)].map(
    (m) => new RegExp(`^${(m[1] ?? '').replaceAll('.', '\\.').replace(/\$\{.*?\}/g, '[\\w-]+')}$`),
  ),
);
const withoutForm = (key: string) => key.replace(/\.(one|other)$/, '');
const used = (key: string) =>
  [key, withoutForm(key)].some(
    (name) => literals.has(name) || patterns.some((pattern) => pattern.test(name)),
  );

describe('texts', () => {
  it('has no key twice, of which the later would take the place of the earlier', () => {
    for (const text of ['da', 'en'].flatMap(filesOf)) {
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  it('has the same keys in both languages, in the same order', () => {
    expect([...english.keys()]).toEqual([...danish.keys()]);
  });

  it('has no empty text', () => {
    const empty = [danish, english].flatMap((texts) =>
      [...texts].filter(([, text]) => text.trim() === '' || text !== text.trim()),
    );
    expect(empty).toEqual([]);
  });

  it('puts the same values into both languages', () => {
    const places = (text: string | undefined) =>
      [...new Set([...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]))].toSorted();
    for (const [key, text] of danish) {
      // «Én» says the count itself, where another form or language writes the number.
      if (key.endsWith('.one')) continue;
      expect([key, places(english.get(key))]).toEqual([key, places(text)]);
    }
  });

  it('gives every counted text both forms', () => {
    const forms = [...danish.keys()].filter((key) => /\.(one|other)$/.test(key));
    for (const key of forms) {
      expect(danish.has(`${withoutForm(key)}.one`) && danish.has(`${withoutForm(key)}.other`)).toBe(
        true,
      );
    }
    expect(forms.length).toBeGreaterThan(0);
  });

  it('says everything somewhere', () => {
    expect([...danish.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it('knows every key that is asked for', () => {
    const known = new Set([...danish.keys(), ...[...danish.keys()].map(withoutForm)]);
    const rooms = new Set([...danish.keys()].map((key) => key.split('.')[0]));
    const asked = code.flatMap(({ file, text }) =>
      [
        ...text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'\s*(?:\)\s*)?\|\s*(?:text|count)\b/g),
        ...text.matchAll(/\.(?:text|count)\(\s*'([\w.-]+)'/g),
        ...text.matchAll(/(?:name\w*|heading|title|text|act|counted): '([\w-]+(?:\.[\w-]+)+)'/g),
      ].map((m) => ({ file, key: m[1] ?? '' })),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => !known.has(key) || !rooms.has(key.split('.')[0]))).toEqual([]);
  });
});
