import { build } from './build';
import { checkCommand } from './check/command';
import { say, usage, UsageError } from './command';
import { playgroundCommand } from './playground/command';
import { ProblemsFound } from './problem';
import { authorProject, nameIn } from './project';
import { runTests } from './run-tests';

async function run([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'build': {
      const project = authorProject(process.cwd());
      const { id, version } = build(project);
      say(`${id} ${version} lies in ${nameIn(project, project.built)}/`);
      return 0;
    }
    case 'test':
      return runTests(authorProject(process.cwd()));
    case 'check':
      return checkCommand(rest);
    case 'playground':
      return playgroundCommand(rest);
    case 'help':
    case '--help':
      say(usage);
      return 0;
    default:
      throw new UsageError(command === undefined ? '' : `there is no command ${command}`);
  }
}

/** Whether parseArgs threw it. */
function isArgumentError(error: unknown): error is Error {
  const code = error instanceof TypeError && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS');
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof ProblemsFound) {
    say(error.message);
    process.exitCode = 1;
  } else if (error instanceof UsageError || isArgumentError(error)) {
    say(error instanceof UsageError ? error.message : `${error.message}\n${usage}`);
    process.exitCode = 2;
  } else {
    throw error;
  }
}
