import { lintCatalogue } from './catalogue-lint';
import { ownerDataSource } from './data-source';

/**
 * Runs the migrations that are missing, then holds the whole catalogue against the rules of tenancy.
 * @returns names of the migrations that ran
 * @throws Error with every finding when a rule is broken
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = ownerDataSource(ownerUrl);
  await source.initialize();
  try {
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
