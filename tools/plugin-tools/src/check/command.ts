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
  const folder = whereItLies(positionals[0] ?? 'dist');
  const models = values.model?.map(whereItLies);
  const acceptance = await checkPlugin(folder, {
    taken: values.own ? [] : takenIds(),
    runs: wholeNumber('runs', values.runs, 300, [1, 100_000]),
    deadline: wholeNumber('deadline', values.deadline, 120, [1, 3600]) * 1000,
    ...(models ? { models } : {}),
  });
  // As seen from where the command runs, so that it can be opened.
  const line = (problem: Problem): string =>
    formatProblem({
      ...problem,
      file: path.relative(process.cwd(), path.resolve(folder, problem.file)),
    });
  for (const { problems, remarks } of acceptance.items) {
    for (const problem of problems) say(line(problem));
    for (const remark of remarks) say(line(remark).replace(' error ', ' warning '));
  }
  process.stdout.write(`${JSON.stringify(acceptance, null, 2)}\n`);
  return acceptance.accepted ? 0 : 1;
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
