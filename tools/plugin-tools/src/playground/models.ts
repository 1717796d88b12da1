import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding, readAnswersFile, readModelFolder } from '@erfa/model-format';
import {
  type AnswerSheet,
  type Model,
  type PluginManifest,
  questionsOf,
  scaleOf,
} from '@erfa/scoring-sdk';
import semver from 'semver';
import type { Problem } from '../problem';
import { type AuthorProject, nameIn } from '../project';
import type { PlayModel } from './messages';

/** The models of the playground: the author's example, and an invented country's answers to try on. */
export function playModels(
  project: AuthorProject,
  manifest: PluginManifest,
): { readonly models: PlayModel[]; readonly problems: Problem[] } {
  const known = [
    { manifest, satisfies: (range: string) => semver.satisfies(manifest.version, range) },
  ];
  const { model, findings } = readModelFolder(project.example, known);
  const problems = findings
    .filter(({ severity }) => severity === 'error')
    .map((one): Problem => {
      const { file, line, column, code } = one;
      const text = formatFinding(one, 'en');
      return {
        file: nameIn(project, path.resolve(file)),
        line,
        column,
        code,
        message: text.slice(text.indexOf(code) + code.length).trim(),
      };
    });
  const own = model ? [{ name: 'example', model, sheets: answersOf(project, model) }] : [];
  return { models: [...own, ...country(manifest)], problems };
}

/** The answer files beside the example; one that cannot be read is not offered. */
function answersOf(project: AuthorProject, model: Model): PlayModel['sheets'] {
  const folder = path.join(project.example, 'answers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const { sheet } = readAnswersFile(path.join(folder, name), model);
      return sheet ? [{ name: name.replace(/\.\w+$/, ''), sheet }] : [];
    });
}

/** An invented country's answers to Erfa's own model, without names; none where the plugin cannot score its scales. */
function country(manifest: PluginManifest): PlayModel[] {
  const file = fileURLToPath(new URL('country/digital-modenhed.json', import.meta.url));
  if (!existsSync(file)) return [];
  const { model, sheets } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly model: Model;
    readonly sheets: readonly AnswerSheet[];
  };
  const fits = questionsOf(model).every((question) => {
    const scale = scaleOf(model, question);
    // Texts are read and never scored: no plugin has to know of them.
    return scale?.kind === 'text' || (scale !== undefined && manifest.scales.includes(scale.kind));
  });
  if (!fits) return [];
  const scoring = { plugin: manifest.id, version: `^${manifest.version}`, options: {} };
  const named = sheets.map((sheet, at) => ({ name: `${at + 1}`, sheet }));
  return [{ name: 'country', model: { ...model, scoring }, sheets: named }];
}
