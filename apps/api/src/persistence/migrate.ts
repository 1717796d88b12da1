import { lintCatalogue } from './catalogue-lint';
import { ownerDataSource } from './data-source';

/** A number of our own, so that no other program's lock is meant. */
const migrationLock = 20261123;

/**
 * Runs the migrations that are missing, then holds the whole catalogue against the rules of tenancy.
 * @returns names of the migrations that ran
 * @throws Error with every finding when a rule is broken
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = ownerDataSource(ownerUrl);
  await source.initialize();
  try {
    // Two that begin at once, a start and a command line for example, take turns; the lock ends with the connection.
    await source.query('select pg_advisory_lock($1)', [migrationLock]);
    const done = await source.runMigrations();
    const findings = await lintCatalogue(source);
    if (findings.length > 0) {
      throw new Error(
        `The database breaks the rules of tenancy:\n${findings.map((f) => `  ${f.rule}: ${f.subject}`).join('\n')}`,
      );
    }
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
