import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..', '..');
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
  });

/**
 * The public surface of the contract is a file that reviewers see change. After a change on purpose:
 * `nx run scoring-sdk:api-report`.
 */
describe('the committed API report', () => {
  beforeAll(() => {
    const { status, stdout } = run(
      'typescript/bin/tsc',
      '-p',
      'libs/scoring-sdk/tsconfig.api.json',
    );
    if (status !== 0) throw new Error(stdout);
  }, 120_000);

  it.each(['scoring-sdk', 'scoring-sdk-testing'])(
    '%s is what the code says',
    (name) => {
      const config = `libs/scoring-sdk/api/${name}.json`;
      const { status, stdout, stderr } = run(
        '@microsoft/api-extractor/bin/api-extractor',
        'run',
        '-c',
        config,
      );
      expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({
        status: 0,
        output: '',
      });
    },
    120_000,
  );
});
