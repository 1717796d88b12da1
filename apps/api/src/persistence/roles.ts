/**
 * The three roles of the database (docs/architecture.md, Tenancy):
 * `erfa_owner` owns the tables and runs migrations, and cannot log in;
 * `erfa_app` is what requests run as: it owns nothing and bypasses nothing;
 * `erfa_definer` owns the few functions that act across organisations, and cannot log in either.
 */
export const ownerRole = 'erfa_owner';
export const appRole = 'erfa_app';
export const definerRole = 'erfa_definer';

/** Makes the roles where they are missing. Run by the cluster's superuser, or by hand at an external server. */
export const rolesSql = `
do $$
begin
  if not exists (select from pg_roles where rolname = '${ownerRole}') then create role ${ownerRole} nologin; end if;
  if not exists (select from pg_roles where rolname = '${appRole}') then create role ${appRole} nologin; end if;
  if not exists (select from pg_roles where rolname = '${definerRole}') then create role ${definerRole} nologin; end if;
end $$;
grant ${definerRole} to ${ownerRole};
`;
