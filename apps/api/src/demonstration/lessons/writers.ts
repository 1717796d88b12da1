import type { OwnerConnection } from '../../persistence/data-source';
import type { Chance } from '../chance';

/** Somebody who may tell a lesson. */
interface Writer {
  id: string;
  name: string;
  roles: string[];
}

/** A municipality with those who may tell its lessons, by name. */
export interface Municipality {
  id: string;
  people: Writer[];
}

/** Everybody of the invented country who may write, by the code of their municipality. */
export async function colleaguesByMunicipality(
  source: OwnerConnection,
): Promise<Map<string, Municipality>> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    // People are read by the narrow role that may.
    await runner.query('set local role erfa_definer');
    const rows = await runner.manager.query<(Municipality & { code: string })[]>(
      `select o.id, o.code, jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'roles', m.roles) order by p.name) as people
       from organisation o join membership m on m.organisation_id = o.id and m.ended_at is null join person p on p.id = m.person_id
       where o.kind = 'municipality' and m.roles && array['municipality-admin', 'project-manager', 'contributor'] group by o.id, o.code`,
    );
    return new Map(rows.map(({ code, id, people }) => [code, { id, people }]));
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

/** Who tells: the one named, or a colleague, most often one who leads projects. */
export function writerOf(
  municipality: Municipality,
  name: string | undefined,
  chance: Chance,
): Writer {
  if (name !== undefined) {
    const named = municipality.people.find((person) => person.name === name);
    if (!named) throw new Error(`The demonstration lacks ${name}.`);
    return named;
  }
  const leads = municipality.people.filter(({ roles }) => roles.includes('project-manager'));
  return chance.pick(leads.length > 0 && chance.happens(0.6) ? leads : municipality.people);
}
