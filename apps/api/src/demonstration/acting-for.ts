import type { OwnerConnection } from '../persistence/data-source';
import type { TenantManager } from '../persistence/tenant-transaction';

/** Runs `work` in a transaction that acts for one organisation, as the app would. */
export async function actingFor(
  source: OwnerConnection,
  organisationId: string,
  work: (query: Query, manager: TenantManager) => Promise<void>,
): Promise<void> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    const query: Query = (sql, args = []) => runner.manager.query(sql, args);
    await query(`select set_config('erfa.organisation_id', $1, true)`, [organisationId]);
    await work(query, runner.manager);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/** Asks within the transaction. */
export type Query = <Rows>(sql: string, args?: unknown[]) => Promise<Rows>;
