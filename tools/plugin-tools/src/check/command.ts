import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { say, UsageError, wholeNumber } from '../command';
import { formatProblem, type Problem } from '../problem';
import { checkPlugin } from './check';

/**
 * `erfa-plugin check`: prints the acceptance list as JSON, and what is wrong as lines.
 *
 * @returns the exit code: 0 when the plugin is accepted, else 1
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      model: { type: 'string', multiple: true },
      runs: { type: 'string' },
      deadline: { type: 'string' },
      own: { type: 'boolean' },
    },
  });
  if (positionals.length > 1) throw new UsageError('one folder at a time');
  const given = positionals[0] ?? 'dist';
  const folder = whereItLies(given);
  const models = values.model?.map(whereItLies);
  const runs = wholeNumber('runs', values.runs, 300, [1, 100_000]);
  const deadline = wholeNumber('deadline', values.deadline, 120, [1, 3600]) * 1000;
  const waiting = sayWhenLong();
  const acceptance = await checkPlugin(folder, {
    taken: values.own ? [] : takenIds(),
    runs,
    deadline,
    begins: waiting.begins,
    ...(models ? { models } : {}),
  });
  waiting.end();
  // The folder as the person wrote it, so that the file can be opened from where they stand.
  const line = (problem: Problem): string => {
    const { file } = problem;
    const named = path.isAbsolute(file) ? file : path.join(given, file);
    return formatProblem({ ...problem, file: named });
  };
  for (const { problems, remarks } of acceptance.items) {
    for (const problem of problems) say(line(problem));
    for (const remark of remarks) say(line(remark).replace(' error ', ' warning '));
  }
  process.stdout.write(`${JSON.stringify(acceptance, null, 2)}\n`);
  return acceptance.accepted ? 0 : 1;
}

/** Milliseconds after which a wait is explained. */
const long = 2000;

/** Says what is being done once it has taken long, and from then on each step as it begins. */
function sayWhenLong(): { readonly begins: (what: string) => void; readonly end: () => void } {
  let now: string | undefined;
  let patient = true;
  const tell = (): void => (now === undefined ? undefined : say(`… ${now}`));
  const timer = setTimeout(() => {
    patient = false;
    tell();
  }, long);
  return {
    begins: (what) => {
      now = what;
      if (!patient) tell();
    },
    end: () => clearTimeout(timer),
  };
}

/** npm runs a script at the top of its project; INIT_CWD is where the person stands. */
function whereItLies(given: string): string {
  const base = process.env['INIT_CWD'];
  const places = [given, ...(base === undefined ? [] : [path.resolve(base, given)])];
  const there = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isDirectory());
  if (there === undefined) throw new UsageError(`${given}: no such folder`);
  return there;
}

/** The ids of the plugins that ship with Erfa. */
export function takenIds(): string[] {
  return JSON.parse(readFileSync(new URL('taken.json', import.meta.url), 'utf8')) as string[];
}
