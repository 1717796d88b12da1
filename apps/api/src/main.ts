import 'reflect-metadata';
import path from 'node:path';
import { ConfigError, readConfig } from './config';
import { AlreadyRunning } from './persistence/embedded/folder-lock';
import { Progress } from './start/progress';
import { PortTaken, start, welcome } from './start/start';

const root = path.resolve(import.meta.dirname, '../../..');
const progress = new Progress((line) => process.stdout.write(`${line}\n`));

let stop: (() => Promise<void>) | null = null;
let stopping = false;
async function leave(): Promise<void> {
  // A second Ctrl-C does not wait.
  if (stopping) process.exit(130);
  stopping = true;
  await stop?.();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void leave());

try {
  const config = readConfig(process.env, root);
  stop = await start(config, progress);
  if (stopping) await stop();
  for (const line of welcome(config)) progress.say(line);
  process.send?.('ready');
} catch (error) {
  const expected =
    error instanceof ConfigError || error instanceof PortTaken || error instanceof AlreadyRunning;
  process.stderr.write(
    `\nErfa did not start.\n${expected ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exit(1);
}
