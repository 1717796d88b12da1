import { build } from './build';
import { ProblemsFound } from './problem';
import { authorProject, nameIn } from './project';
import { runTests } from './run-tests';

const usage = `usage: erfa-plugin COMMAND
  build              makes dist/: the folder that an Erfa is given
  test               checks types, then runs every src/**/*.spec.ts
  check [FOLDER]     holds a built plugin (default: dist) against the acceptance list; JSON on stdout
  playground         the example model in the browser, scored as you type and rebuilt as you save`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function run([command, ...rest]: readonly string[]): Promise<number> {
  const here = process.cwd();
  switch (command) {
    case 'build': {
      const project = authorProject(here);
      const { id, version } = build(project);
      say(`${id} ${version} lies in ${nameIn(project, project.built)}/`);
      return 0;
    }
    case 'test':
      return runTests(authorProject(here));
    default:
      say(usage);
      return command === 'help' || command === '--help' ? 0 : 2;
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ProblemsFound)) throw error;
  say(error.message);
  process.exitCode = 1;
}
