import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Finding, formatFinding } from '@erfa/model-format';
import {
  findLaunch,
  hostOf,
  inChildProcess,
  loadOwn,
  readPluginFolders,
  type ScoringHost,
  usualLimits,
} from '@erfa/scoring-host';
import type { Language } from '@erfa/scoring-sdk';

/** Exit codes of every command. */
export const exit = { well: 0, findings: 1, usage: 2 } as const;

/** The plugins that ship with Erfa, built beside the commands. */
export const firstParty = [
  // One a line, in the order in which they were made.
  'weighted-mean',
  'ladder',
  'staged-gates',
  'minimum-of',
  'deduction',
  'quadrant',
  'units',
  'ordinal-rating',
];

/** A command could not start: wrong arguments, or a file that is not there. */
export class UsageError extends Error {}

/** What a command was called with. */
export interface Call {
  readonly files: readonly string[];
  readonly language: Language;
}

/**
 * Reads the command line.
 *
 * @param names what the files are, for the usage line: `['MODEL', 'ANSWERS']`
 * @throws UsageError unless exactly these files are named and are there
 */
export function readCall(command: string, names: readonly string[]): Call {
  const usage = `usage: npm run --silent ${command} -- ${names.join(' ')} [--language da|en]`;
  let parsed: { readonly positionals: string[]; readonly values: { readonly language?: string } };
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { language: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const { positionals, values } = parsed;
  const { language } = values;
  if (language !== undefined && language !== 'da' && language !== 'en') {
    throw new UsageError(`--language: da or en\n${usage}`);
  }
  if (positionals.length !== names.length) throw new UsageError(usage);
  const files = positionals.map((given, at) => {
    const file = whereItLies(given);
    if (!file) throw new UsageError(`${given}: no such file or folder (${names[at]})\n${usage}`);
    return file;
  });
  return { files, language: language ?? localeLanguage() };
}

/** npm runs a script at the top of the project; INIT_CWD is where the person stands. */
function whereItLies(given: string): string | undefined {
  const there = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined;
  if (there(given)) return given;
  const base = process.env['INIT_CWD'];
  const file = base === undefined ? given : path.resolve(base, given);
  return there(file) ? file : undefined;
}

function localeLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').startsWith('da') ? 'da' : 'en';
}

/**
 * A host of the plugins that ship with Erfa and, in processes of their own, of those that `ERFA_PLUGINS`
 * names: whoever runs a command has decided to. What is wrong with any of them goes to stderr.
 */
export async function pluginHost(): Promise<ScoringHost> {
  const dist = fileURLToPath(new URL('../../', import.meta.url));
  const own = await loadOwn(firstParty.map((id) => path.join(dist, 'plugins', id)));
  const named = (process.env['ERFA_PLUGINS'] ?? '').split(path.delimiter).filter(Boolean);
  const folders = named.map((folder) => whereItLies(folder) ?? folder);
  const strangers = readPluginFolders(folders, { taken: firstParty, stranger: true });
  for (const { plugin, code, detail } of [...own.faults, ...strangers.faults])
    say(`plugin ${plugin}: ${code}: ${detail}`);
  const running = strangers.found.map((plugin) => ({
    manifest: plugin.manifest,
    stranger: true,
    runner: inChildProcess({
      plugin,
      launch: () => findLaunch(usualLimits.memoryBytes),
      file: path.join(dist, 'scoring-host/plugin-process.mjs'),
      limits: usualLimits,
    }),
  }));
  return hostOf([...own.running, ...running]);
}

/** One line to stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Findings to stderr, one a line. Notes are for those who write a model, not for those who use it. */
export function sayFindings(
  findings: readonly Finding[],
  language: Language,
  { notes = false } = {},
): void {
  for (const finding of findings) {
    if (notes || finding.severity !== 'note') say(formatFinding(finding, language));
  }
}

/** JSON to stdout, and nothing else ever goes there. */
export function answer(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Runs a command: its number becomes the exit code, a usage error a line on stderr and 2. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(error.message);
    process.exitCode = exit.usage;
  }
}
