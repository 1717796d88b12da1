import type { OwnerConnection } from '../../persistence/data-source';
import type { Config } from '../../config';
import { demonstrationPeople } from './people';
import { demonstrationProvider } from './provider-config';

/**
 * Gives the people of the demonstration their memberships, once: who is there already is left as they are.
 * @param source connected as the tables' owner of the demonstration's database
 */
export async function loadDemonstrationPeople(
  source: OwnerConnection,
  config: Pick<Config, 'url'>,
): Promise<number> {
  const { issuer } = demonstrationProvider(config);
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    // The narrow role may write people; it is taken on for this transaction alone.
    await runner.query('set local role erfa_definer');
    let added = 0;
    for (const person of demonstrationPeople.filter(({ organisation }) => organisation !== null)) {
      const known = await runner.manager.query<unknown[]>('select from person where email = $1', [
        person.email,
      ]);
      if (known.length > 0) continue;
      const [{ id }] = await runner.manager.query<[{ id: string }]>(
        'insert into person (name, email) values ($1, $2) returning id',
        [person.name, person.email],
      );
      await runner.query(
        `insert into membership (organisation_id, person_id, roles) select o.id, $1, $2 from organisation o where o.code = $3`,
        [id, person.roles, person.organisation],
      );
      added += 1;
    }
    for (const { subject, email } of demonstrationPeople) {
      await runner.query(
        `insert into person_identity (issuer, subject, person_id) select $1, $2, id from person where email = $3 on conflict do nothing`,
        [issuer, subject, email],
      );
    }
    await runner.commitTransaction();
    return added;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
