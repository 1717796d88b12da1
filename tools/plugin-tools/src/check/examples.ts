import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type FiledGolden,
  type Finding as FileFinding,
  formatFinding,
  type GoldenReading,
  readGoldenCases,
  readModelFolder,
} from '@erfa/model-format';
import { checkScore, type Model, type PluginManifest, type ScoreNode } from '@erfa/scoring-sdk';
import semver from 'semver';
import type { Problem } from '../problem';
import { fileProblem, type Finding, finding } from './acceptance';
import type { Scored } from './trial-messages';

/** A model that comes with a plugin, and its golden cases. */
export interface Example {
  readonly file: string;
  readonly model: Model;
  readonly golden: readonly FiledGolden[];
}

/** Reads the models a plugin comes with; what is wrong with their files is in `problems`. */
export function readExamples(
  folder: string,
  manifest: PluginManifest,
  given: readonly string[] | undefined,
): { examples: Example[]; problems: Problem[] } {
  const own = path.join(folder, 'example');
  const places = given ?? (existsSync(own) ? [own] : []);
  const known = [
    { manifest, satisfies: (range: string) => semver.satisfies(manifest.version, range) },
  ];
  const problems: Problem[] = [];
  const keep = (findings: readonly FileFinding[]): void => {
    for (const one of findings) if (one.severity === 'error') problems.push(asProblem(folder, one));
  };
  const examples = places.flatMap((place): Example[] => {
    const example = readModelFolder(place, known);
    const { file, model, findings } = example;
    keep(findings);
    if (!model) return [];
    const read = readGoldenCases(example, model);
    for (const { reading } of read) keep(reading.findings);
    return [{ file, model, golden: read }];
  });
  return { examples, problems };
}

function asProblem(folder: string, one: FileFinding): Problem {
  const { file, line, column, code } = one;
  const text = formatFinding(one, 'en');
  return {
    file: inFolder(folder, file),
    line,
    column,
    code,
    message: text.slice(text.indexOf(code) + code.length).trim(),
  };
}

function inFolder(folder: string, file: string): string {
  const relative = path.relative(folder, file);
  return relative.startsWith('..') ? path.resolve(file) : relative.replaceAll(path.sep, '/');
}

/** Whether every golden case came out as it says; a plugin without any is in error. */
export function goldenFinding(
  folder: string,
  examples: readonly Example[],
  unreadable: readonly Problem[],
  scored: readonly (readonly Scored[])[],
): Finding {
  const problems = [...unreadable];
  let cases = 0;
  examples.forEach(({ model, golden }, at) => {
    const results = [...(scored[at] ?? [])];
    for (const { reading } of golden) {
      (reading.cases ?? []).forEach((_, index) => {
        cases += 1;
        for (const one of differences(model, reading, index, results.shift())) {
          problems.push(asProblem(folder, one));
        }
      });
    }
  });
  if (cases === 0 && unreadable.length === 0) {
    const message =
      'a plugin comes with a model and golden cases: example/model.yaml and example/golden/*.yaml';
    problems.push(fileProblem('example', 'golden-none', message));
  }
  return finding('golden', { models: examples.map(({ model }) => model.key), cases }, problems);
}

function differences(
  model: Model,
  reading: GoldenReading,
  index: number,
  result: Scored | undefined,
): readonly FileFinding[] {
  const failed = (why: string): FileFinding[] => [reading.failure(index, why) ?? []].flat();
  if (!result) return failed('not scored');
  if ('threw' in result) return failed(result.threw);
  const [fault] = checkScore(model, result.root);
  if (fault) return failed(`${fault.code} at ${fault.path} ${fault.field}`.trim());
  return reading.differences(index, result.root as ScoreNode);
}
