import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkManifest, type PluginManifest } from '@erfa/scoring-sdk';
import { lineOfJson } from './json-lines';
import { type Problem, ProblemsFound } from './problem';

/** An author's folder. All paths are absolute. */
export interface AuthorProject {
  readonly root: string;
  readonly manifestFile: string;
  /** The module whose default export is the plugin. */
  readonly source: string;
  /** Where the built plugin goes: what an Erfa is given. */
  readonly built: string;
  /** A model with golden cases and answers to try the plugin on. */
  readonly example: string;
  /** For what is made in passing; nobody keeps it. */
  readonly scratch: string;
}

/**
 * The author's folder that the command was called in.
 *
 * @throws ProblemsFound when it holds no plugin
 */
export function authorProject(root: string): AuthorProject {
  const at = (name: string): string => path.join(root, name);
  const project: AuthorProject = {
    root,
    manifestFile: at('plugin.json'),
    source: at('src/plugin.ts'),
    built: at('dist'),
    example: at('example'),
    scratch: at('.erfa-plugin'),
  };
  const problems = [project.manifestFile, project.source].flatMap((file): Problem[] =>
    isFile(file)
      ? []
      : [
          {
            file: nameIn(project, file),
            line: null,
            column: null,
            code: 'file-missing',
            message: `${root} is no folder of a plugin: there is no ${nameIn(project, file)}. Run this where plugin.json lies.`,
          },
        ],
  );
  if (problems.length > 0) throw new ProblemsFound(problems);
  return project;
}

/** A file's name as an author reads it: relative to the folder, with `/`. */
export function nameIn(project: Pick<AuthorProject, 'root'>, file: string): string {
  return path.relative(project.root, file).replaceAll(path.sep, '/');
}

/**
 * Reads and checks `plugin.json`.
 *
 * @throws ProblemsFound naming every fault with its line
 */
export function readManifest(
  project: Pick<AuthorProject, 'root' | 'manifestFile'>,
): PluginManifest {
  const file = nameIn(project, project.manifestFile);
  const text = readFileSync(project.manifestFile, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = lineOfSyntaxError(text, error);
    throw new ProblemsFound([{ file, ...place, code: 'json-syntax', message: String(error) }]);
  }
  const faults = checkManifest(value);
  if (faults.length > 0) {
    throw new ProblemsFound(
      faults.map(({ path: at, expected }) => ({
        file,
        ...lineOfJson(text, at),
        code: 'manifest-invalid',
        message: `${at || 'the manifest'}: expected ${expected}`,
      })),
    );
  }
  return value as PluginManifest;
}

function lineOfSyntaxError(text: string, error: unknown): { line: number; column: number } {
  const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
