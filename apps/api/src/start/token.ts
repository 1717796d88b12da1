import path from 'node:path';
import { ConfigError, readConfig, type Config } from '../config';
import { makeLocalToken } from '../identity/local-token';
import { loadReference } from '../organisations/reference/load-reference';
import { readReference } from '../organisations/reference/read-reference';
import { ownerDataSource } from '../persistence/data-source';
import { startEmbedded } from '../persistence/embedded/server';
import { migrate } from '../persistence/migrate';
import { provision } from '../persistence/provision';
import { databaseName } from './database';
import { readTokenArguments, UsageError } from './token-arguments';

/** The owner's address of the database, whose token it will be in words, and how to leave it as it was found. */
async function attach(
  config: Config,
): Promise<{ ownerUrl: string; erfa: string; leave: () => Promise<void> }> {
  if (config.database) {
    const erfa = 'the Erfa of DATABASE_URL';
    return { ownerUrl: config.database.ownerUrl, erfa, leave: () => Promise.resolve() };
  }
  const erfa = `the Erfa whose data lie in ${config.dataDir}`;
  const server = await startEmbedded({ root: config.root, dataDir: config.dataDir });
  // Somebody else's server, most likely that of `npm start`, goes on running.
  const leave = (): Promise<void> => (server.takenOver ? Promise.resolve() : server.stop());
  try {
    const { ownerUrl } = await provision(server, databaseName(config.demonstration));
    return { ownerUrl, erfa, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** `npm run token`: prints an access token alone on standard output, whether Erfa runs or not. */
try {
  const root = path.resolve(import.meta.dirname, '../../..');
  const reference = readReference(path.join(root, 'apps/api/reference'));
  const ask = readTokenArguments(process.argv.slice(2), reference.municipalities);
  const { ownerUrl, erfa, leave } = await attach(readConfig(process.env, root));
  try {
    await migrate(ownerUrl);
    const owner = await ownerDataSource(ownerUrl).initialize();
    try {
      await loadReference(owner, reference);
      process.stdout.write(`${await makeLocalToken(owner, ask)}\n`);
      // Another Erfa on this machine would answer that nobody is signed in.
      process.stderr.write(`For ${erfa}, valid 24 hours.\n`);
    } finally {
      await owner.destroy();
    }
  } finally {
    await leave();
  }
} catch (error) {
  const expected = error instanceof UsageError || error instanceof ConfigError;
  process.stderr.write(`${expected ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
