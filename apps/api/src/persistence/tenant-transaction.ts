import { createHash } from 'node:crypto';
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

  /**
   * As {@link run}, with every statement that `work` sends by `manager.query` prepared: planned once for each connection. For
   * pages that ask much and often, where planning is most of what they cost; their statements are the same text every time.
   */
  prepared<T>(context: TenantContext, work: (manager: TenantManager) => Promise<T>): Promise<T> {
    return retried(() => this.once(context, (manager) => work(preparing(manager))));
  }

  private async once<T>(
    context: TenantContext,
    work: (manager: TenantManager) => Promise<T>,
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as ClientBase;
    try {
      await client.query(beginFor(context));
      // Begun past TypeORM, in one round trip; what is saved through the manager must not begin another.
      Object.assign(runner, { isTransactionActive: true });
      const result = await work(runner.manager);
      await commit(client);
      return result;
    } catch (error) {
      // A connection that broke cannot roll back; the server has done so already.
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Begins a transaction on somebody's behalf, in one round trip. @throws Error for an id that is none of ours */
export function beginFor({ organisationId, personId }: TenantContext): string {
  // They come from our own tables; held against their form all the same, since they are written into the statement.
  for (const id of [organisationId, personId])
    if (id !== null && !uuid.test(id)) throw new Error('No id of ours.');
  return `begin; select set_config('erfa.organisation_id', '${organisationId ?? ''}', true), set_config('erfa.person_id', '${personId ?? ''}', true)`;
}

/** Names of prepared statements by their text. Texts are the program's own, so that there are only so many. */
const names = new Map<string, string>();
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `said_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  names.set(text, name);
  return name;
}

/**
 * A manager whose `query` prepares what it sends, and answers as TypeORM's does: for reads that are asked so often that planning
 * them anew is what they cost. Only within a transaction.
 */
export function preparing(manager: TenantManager): TenantManager {
  const runner = manager.queryRunner;
  if (!runner) throw new Error('Only inside a transaction.');
  const query = async (text: string, values: unknown[] = []): Promise<unknown> => {
    const client = (await runner.connect()) as ClientBase;
    const { command, rows, rowCount } = await client.query({ name: nameOf(text), text, values });
    // TypeORM says of these how many there were, too.
    return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
  };
  return Object.assign(Object.create(manager) as TenantManager, { query });
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
