import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const sources = import.meta.dirname;

/** Folders that others build upon, each with those of them it may use itself. Every other folder is a feature. */
const foundations: Readonly<Record<string, readonly string[]>> = {
  icons: [],
  i18n: [],
  language: ['i18n'],
  problem: ['icons', 'language'],
  page: ['icons', 'language'],
  progress: ['icons', 'language'],
  levels: ['icons', 'language'],
  pictures: ['language', 'levels', 'page'],
  answers: ['icons', 'language', 'levels'],
  overlays: ['icons', 'language'],
  choosing: ['icons', 'language', 'page', 'terms'],
  terms: ['icons', 'language'],
  files: ['icons', 'language', 'page', 'problem', 'progress'],
  following: ['language', 'page', 'problem'],
  editing: ['icons', 'language', 'overlays', 'page', 'problem', 'progress'],
  lab: ['answers', 'icons', 'language', 'levels', 'page', 'problem', 'progress', 'session'],
  project: ['answers', 'icons', 'language', 'overlays', 'page', 'problem', 'progress', 'session'],
  session: ['icons', 'language', 'page', 'problem', 'progress'],
};
/** What holds the features together: it may use everything. */
const top = ['frame', 'testing', '.'];

const roomOf = (file: string) => relative(sources, file).split('/').slice(0, -1)[0] ?? '.';

const arrows = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) => {
    const path = join(sources, file);
    const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g);
    return [...imports].map(([, target]) => ({
      file,
      from: roomOf(path),
      to: roomOf(resolve(dirname(path), target ?? '')),
    }));
  })
  .filter(({ from, to }) => from !== to && !top.includes(from));

describe('the rooms of the admin app', () => {
  it('are known by their arrows', () => {
    expect(arrows.length).toBeGreaterThan(50);
  });

  it('of features meet through addresses only, and foundations never build upon features', () => {
    const wrong = arrows.filter(
      ({ from, to }) => !(foundations[from] ?? Object.keys(foundations)).includes(to),
    );
    expect(wrong).toEqual([]);
  });
});
