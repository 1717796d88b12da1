import type { Role } from '@erfa/domain';
import type { OwnerConnection } from '../persistence/data-source';
import { newSecret } from './secret-token';

/** *Lokal drift*: whoever may run commands on the machine that holds the data. Made by the first migration. */
export const localOperations = '00000000-0000-7000-8000-000000000001';

const day = 86_400_000;

/** What the command line asks for. */
export interface LocalTokenAsk {
  /** `kl`, or a municipality's four digits. */
  organisationCode: string;
  role: Role;
  /** What the list of tokens calls it; 1–100 characters. */
  name: string;
}

/**
 * Makes a token valid for 24 hours, owned by *Lokal drift*, and writes it into the organisation's event log.
 * @param source connected as the tables' owner
 * @returns the token itself, kept nowhere
 * @throws Error when the organisation is not among the reference data
 */
export async function makeLocalToken(
  source: OwnerConnection,
  { organisationCode, role, name }: LocalTokenAsk,
): Promise<string> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    const [organisation] = await runner.manager.query<{ id: string }[]>(
      'select id from organisation where code = $1',
      [organisationCode],
    );
    if (!organisation) throw new Error(`${organisationCode} is missing from the reference data.`);
    await runner.query(
      `select set_config('erfa.organisation_id', $1, true), set_config('erfa.person_id', $2, true)`,
      [organisation.id, localOperations],
    );
    const { secret, hash } = newSecret('et');
    const expiresAt = new Date(Date.now() + day);
    const [token] = await runner.manager.query<[{ id: string }]>(
      `insert into api_token (organisation_id, person_id, name, role, token_hash, expires_at) values ($1, $2, $3, $4, $5, $6) returning id`,
      [organisation.id, localOperations, name, role, hash, expiresAt],
    );
    await runner.query(
      `insert into audit_event (organisation_id, actor_person_id, kind, subject, content) values ($1, $2, 'token.made', $3, $4)`,
      [organisation.id, localOperations, token.id, JSON.stringify({ role, expiresAt })],
    );
    await runner.commitTransaction();
    return secret;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
