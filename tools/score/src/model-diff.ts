import path from 'node:path';
import {
  contentHash,
  diffGolden,
  type GoldenFile,
  type ModelFolder,
  readGoldenCases,
  readModelFolder,
} from '@erfa/model-format';
import { diffModels } from '@erfa/model-lab';
import type { Model } from '@erfa/scoring-sdk';
import { answer, exit, readCall, run, sayFindings } from './command';

interface Version {
  readonly file: string;
  readonly model: Model;
  readonly golden: readonly GoldenFile[];
}

await run(async () => {
  const { files, language } = readCall('model:diff', ['OLD', 'NEW']);
  // Plugins are not looked at: a model may be compared where its plugin is not installed.
  const versions = files.map((file) => versionOf(readModelFolder(file), language));
  const [old, now] = versions;
  if (!old || !now) return exit.findings;
  const diff = diffModels(old.model, now.model);
  const golden = diffGolden(old.golden, now.golden);
  const unchanged = Object.values(golden).every((list: readonly unknown[]) => list.length === 0);
  answer({ old: headOf(old), new: headOf(now), ...diff, same: diff.same && unchanged, golden });
  return exit.well;
});

/** A version as it was read; undefined, with everything that is wrong said, where it could not be. */
function versionOf(folder: ModelFolder, language: 'da' | 'en'): Version | undefined {
  const { file, model } = folder;
  const errors = folder.findings.filter(({ severity }) => severity === 'error');
  sayFindings(errors, language);
  if (!model) return undefined;
  const readings = readGoldenCases(folder, model).map(({ file: name, reading }) => ({
    name: path.basename(name),
    ...reading,
  }));
  sayFindings(
    readings.flatMap(({ findings }) => findings),
    language,
  );
  if (readings.some(({ cases }) => !cases)) return undefined;
  return { file, model, golden: readings.map(({ name, cases = [] }) => ({ name, cases })) };
}

function headOf({ file, model }: Version): unknown {
  return { file, key: model.key, version: model.version, hash: contentHash(model) };
}
