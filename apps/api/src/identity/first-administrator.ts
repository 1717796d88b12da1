import { normaliseEmail } from '@erfa/domain';
import type { OwnerConnection } from '../persistence/data-source';
import { ConfigError } from '../config';

/**
 * Invites KL's first administrator while KL has none. The invitation is kept as long as it takes: nobody else could invite.
 * @param source connected as the tables' owner
 * @returns the address invited, or null when KL has an administrator
 */
export async function inviteFirstAdministrator(
  source: OwnerConnection,
  address: string | null,
): Promise<string | null> {
  const [kl] = await source.query<{ id: string }[]>(
    `select id from organisation where kind = 'kl'`,
  );
  if (!kl) throw new Error('KL is missing from the reference data.');
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(`select set_config('erfa.organisation_id', $1, true)`, [kl.id]);
    const administrators = await runner.manager.query<unknown[]>(
      `select from membership where ended_at is null and 'kl-admin' = any(roles)`,
    );
    let invited: string | null = null;
    if (administrators.length === 0) {
      if (address === null) {
        throw new ConfigError(
          'ERFA_FIRST_ADMIN',
          'is missing, and KL has no administrator yet.',
          'Give the mail address of the person who is to invite the others.',
        );
      }
      invited = normaliseEmail(address);
      await runner.query(
        `insert into invitation (organisation_id, email, name, roles, expires_at) values ($1, $2, $2, array['kl-admin'], now() + interval '10 years')
         on conflict (organisation_id, email) where accepted_at is null and revoked_at is null do nothing`,
        [kl.id, invited],
      );
    }
    await runner.commitTransaction();
    return invited;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
