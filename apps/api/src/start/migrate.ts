import path from 'node:path';
import { ConfigError, readConfig } from '../config';
import { migrate } from '../persistence/migrate';
import { openDatabase } from './database';

/** `npm run migrate`: brings the database up to date without starting Erfa, for who wants to do it in a step of its own. */
try {
  const config = readConfig(process.env, path.resolve(import.meta.dirname, '../../..'));
  const database = await openDatabase(config);
  try {
    const names = await migrate(database.ownerUrl);
    process.stdout.write(names.length > 0 ? `${names.join('\n')}\n` : 'Up to date.\n');
  } finally {
    await database.stop();
  }
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exitCode = 1;
}
