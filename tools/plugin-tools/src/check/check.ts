import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentsOf } from '@erfa/scoring-host';
import { apiVersion, type PluginManifest } from '@erfa/scoring-sdk';
import semver from 'semver';
import { ProblemsFound } from '../problem';
import { readManifest } from '../project';
import {
  type Acceptance,
  type AcceptanceItem,
  acceptanceItems,
  fileProblem,
  type Finding,
  finding,
} from './acceptance';
import { goldenFinding, readExamples } from './examples';
import { checkFiles, checkImports } from './files';
import { runTrial, type TrialReport } from './run-trial';
import { checkLicence, checkTexts } from './texts';
import type { Timing, TrialMessage } from './trial-messages';

/** How a plugin is checked. */
export interface CheckSettings {
  /** Folders or files of models with golden cases; default: `example` in the plugin's folder, where it is there. */
  readonly models?: readonly string[];
  /** Ids that are taken. */
  readonly taken: readonly string[];
  /** Milliseconds for each of the two trials; default 120,000. */
  readonly deadline?: number;
  /** Random sheets per law; default 300. */
  readonly runs?: number;
  /** Told what is being done, in a few words, as each step begins. */
  readonly begins?: (what: string) => void;
}

/** The steps of a trial, as they are told. */
const doing: Readonly<Record<TrialMessage['step'], string>> = {
  loads: 'loading the plugin',
  golden: 'scoring its golden cases',
  determinism: 'scoring many sheets',
  laws: 'trying the laws on random models and answers',
  speed: 'timing it',
};

/** Above this many times the time of 60 questions, 600 questions are a fault: linear is 10, quadratic is 100. */
const growthLimit = 40;

/**
 * Holds a built plugin against the acceptance list. Its code runs in a process of its own, and only when
 * its manifest and files are in order.
 *
 * @param folder what would be installed: `plugin.json`, its entry, and what lies beside them
 */
export async function checkPlugin(folder: string, settings: CheckSettings): Promise<Acceptance> {
  const found = new Map<AcceptanceItem, Finding>();
  const put = (one: Finding): void => void found.set(one.item, one);
  const source = sourceFolder(folder);
  if (source) put(source);
  const manifest = source ? undefined : manifestOf(folder, put);
  if (manifest) {
    put(checkApiVersion(manifest));
    put(checkId(manifest, settings.taken));
    put(checkFiles(folder, manifest));
    put(checkImports(folder));
    put(checkLicence(folder, manifest));
    const sound = ['manifest', 'api-version', 'files', 'imports'] as const;
    if (sound.every((item) => found.get(item)?.state !== 'error')) {
      await tryOut(folder, manifest, settings, put);
    }
  }
  const contents = manifest && contentsOf(folder);
  const items = acceptanceItems.map(
    (item): Finding =>
      found.get(item) ?? { item, state: 'skipped', found: {}, problems: [], remarks: [] },
  );
  return {
    folder,
    plugin: manifest ? { id: manifest.id, version: manifest.version } : null,
    hash: contents?.ok ? contents.hash : null,
    accepted: items.every(({ state }) => state === 'ok' || state === 'warning'),
    items,
  };
}

/** One error instead of dozens where the folder is not the built plugin but what it is built from. */
function sourceFolder(folder: string): Finding | undefined {
  const has = (name: string): boolean => existsSync(path.join(folder, name));
  if (!has('package.json') || !has('dist/plugin.json')) return undefined;
  const message = 'This folder holds the source; there is a dist/ in it: did you mean that?';
  return finding('files', {}, [fileProblem('.', 'source-folder', message)]);
}

function manifestOf(folder: string, put: (one: Finding) => void): PluginManifest | undefined {
  const manifestFile = path.join(folder, 'plugin.json');
  try {
    if (!existsSync(manifestFile)) {
      throw new ProblemsFound([
        fileProblem('plugin.json', 'manifest-missing', `${folder} has no plugin.json`),
      ]);
    }
    const manifest = readManifest({ root: folder, manifestFile });
    put(finding('manifest', { fields: Object.keys(manifest) }, []));
    return manifest;
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error;
    put(finding('manifest', {}, error.problems));
    return undefined;
  }
}

function checkApiVersion({ apiVersion: wanted }: PluginManifest): Finding {
  const fits = semver.major(wanted) === semver.major(apiVersion) && semver.lte(wanted, apiVersion);
  const message = `written for the contract ${wanted}; this Erfa has ${apiVersion}`;
  return finding(
    'api-version',
    { plugin: wanted, erfa: apiVersion },
    fits ? [] : [fileProblem('plugin.json', 'api-version', message)],
  );
}

function checkId({ id }: PluginManifest, taken: readonly string[]): Finding {
  const message = `the id ${id} belongs to a plugin that ships with Erfa`;
  return finding(
    'id',
    { id },
    taken.includes(id) ? [fileProblem('plugin.json', 'id-taken', message)] : [],
  );
}

/** Everything for which the plugin's code has to run. */
async function tryOut(
  folder: string,
  manifest: PluginManifest,
  settings: CheckSettings,
  put: (one: Finding) => void,
): Promise<void> {
  const { examples, problems } = readExamples(folder, manifest, settings.models);
  const { deadline = 120_000, runs = 300, begins = () => undefined } = settings;
  const models = examples.map(({ model, golden }) => ({
    model,
    sheets: golden.flatMap(({ reading }) => (reading.cases ?? []).map(({ sheet }) => sheet)),
  }));
  const order = { entry: path.resolve(folder, manifest.entry), manifest, models, runs };
  const tell = (step: TrialMessage['step']): void => begins(doing[step]);
  const report = await runTrial({ ...order, scoresOnly: false }, folder, deadline, tell);
  const { answered, broke } = report;
  const ended = (item: AcceptanceItem, step: string): boolean => {
    if (broke?.step === step)
      put(finding(item, {}, [fileProblem(manifest.entry, 'trial-ended', broke.how)]));
    return broke?.step === step;
  };

  const fault = answered.loads?.fault;
  if (!ended('loads', 'loads')) {
    put(
      finding(
        'loads',
        { entry: manifest.entry },
        fault ? [fileProblem(manifest.entry, 'load-failed', fault)] : [],
      ),
    );
  }
  if (!ended('golden', 'golden') && answered.golden) {
    put(goldenFinding(folder, examples, problems, answered.golden.scored));
  }
  if (!ended('determinism', 'determinism') && answered.determinism) {
    begins('scoring the same sheets in a second process');
    const again = await runTrial({ ...order, scoresOnly: true }, folder, deadline, () => undefined);
    put(determinismFinding(manifest, report, again));
    const source = readFileSync(path.join(folder, 'plugin.json'), 'utf8');
    put(checkTexts(manifest, source, answered.determinism.used));
  }
  if (!ended('laws', 'laws') && answered.laws) {
    const broken = answered.laws.told.map((message) =>
      fileProblem(manifest.entry, 'law-broken', message),
    );
    put(finding('laws', { runs, broken: answered.laws.broken.map(({ law }) => law) }, broken));
  }
  if (!ended('speed', 'speed') && answered.speed)
    put(speedFinding(manifest, answered.speed.timings));
}

function determinismFinding(
  manifest: PluginManifest,
  first: TrialReport,
  again: TrialReport,
): Finding {
  const [one, other] = [first.answered.determinism, again.answered.determinism];
  const same = one !== undefined && one.digest === other?.digest;
  const message =
    again.broke?.how ??
    'the same sheets gave other trees in a second process: look for chance, a clock, or the order of a Set or Map filled elsewhere';
  const problems = same ? [] : [fileProblem(manifest.entry, 'not-deterministic', message)];
  return finding('determinism', { sheets: one?.sheets ?? 0, processes: 2 }, problems);
}

function speedFinding(manifest: PluginManifest, timings: readonly Timing[]): Finding {
  const [small, large] = timings;
  const growth =
    small && large ? Math.round((large.milliseconds / small.milliseconds) * 10) / 10 : null;
  const found = {
    timesReading: Object.fromEntries(
      timings.map(({ questions, timesReading }) => [questions, timesReading]),
    ),
    growth,
  };
  if (growth === null) {
    return finding('speed', found, [
      fileProblem('example', 'golden-none', 'there is no model to measure with'),
    ]);
  }
  const message = `600 questions take ${growth} times as long as 60; ${growthLimit} is the most (10 is linear). Look for a search inside a loop`;
  return finding(
    'speed',
    found,
    growth > growthLimit ? [fileProblem(manifest.entry, 'slow-growth', message)] : [],
  );
}
