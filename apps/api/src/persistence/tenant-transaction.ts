import { Injectable } from '@nestjs/common';
import { DatabaseError, type ClientBase } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

/** On whose behalf the database is asked. Both ids are set for the transaction alone and are gone with it. */
export interface TenantContext {
  /** Null for somebody without an organisation: only their own memberships are visible then. */
  organisationId: string | null;
  personId: string | null;
  /** The API token used, if any; for the event log. */
  tokenId?: string | null;
}

/** What `work` gets: an entity manager that sees one organisation. Queries run one after the other, never in `Promise.all`. */
export type TenantManager = EntityManager;

/** Deadlock and serialisation failure: nothing was done, and the whole unit may be tried again. */
const retriable = new Set(['40P01', '40001']);
const attempts = 3;

/** The one way to the tables of an organisation: begin, say who asks, work, commit, release. */
@Injectable()
export class TenantTransaction {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in a transaction that sees and writes `context.organisationId` alone.
   * Nothing is written when `work` throws. Work must not do anything slow or anything that cannot be undone: it may run again.
   */
  run<T>(context: TenantContext, work: (manager: TenantManager) => Promise<T>): Promise<T> {
    return retried(() => this.once(context, work));
  }

  private async once<T>(
    context: TenantContext,
    work: (manager: TenantManager) => Promise<T>,
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as ClientBase;
      await runner.startTransaction();
      await runner.query(
        `select set_config('erfa.organisation_id', $1, true), set_config('erfa.person_id', $2, true)`,
        [context.organisationId, context.personId ?? ''],
      );
      const result = await work(runner.manager);
      await commit(client);
      return result;
    } catch (error) {
      // A connection that broke cannot roll back; the server has done so already.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/**
 * Commits, or fails where there was nothing to commit. COMMIT of a failed transaction rolls back and raises no error; work that
 * swallowed one must not look done. Only the answer to COMMIT tells: the connection's own idea of the transaction may be older
 * than the error, which arrives before the server's word on what became of it.
 */
export async function commit(client: ClientBase): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('The transaction had failed; nothing was written.');
}

/** Runs a whole unit, and again from the start when it lost a deadlock or a race; never more than three times. */
export async function retried<T>(unit: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await unit();
    } catch (error) {
      if (attempt >= attempts || !isRetriable(error)) throw error;
    }
  }
}

/** The PostgreSQL error code behind a failed query, or null. */
export function sqlState(error: unknown): string | null {
  if (error instanceof QueryFailedError) {
    const { code } = error.driverError as { code?: string };
    return code ?? null;
  }
  return error instanceof DatabaseError ? (error.code ?? null) : null;
}

function isRetriable(error: unknown): boolean {
  const state = sqlState(error);
  return state !== null && retriable.has(state);
}
