import { appRole, definerRole, ownerRole } from './roles';

/** One place where the database breaks a rule of tenancy. */
export interface Finding {
  rule: string;
  subject: string;
}

/** Functions that may act across organisations (docs/architecture.md). Nothing else may be a definer function. */
export const definerFunctions = [
  'admit_person',
  'answers_to_mix',
  'authenticate_feed',
  'authenticate_session',
  'authenticate_token',
  'bridge_figures',
  'bridges_due',
  'classify_lesson',
  'close_due_rounds',
  'close_pilot',
  'close_round',
  'close_session',
  'confirm_lesson',
  'count_plugin_calls',
  'drop_restoration',
  'erase_person',
  'expire_answers',
  'expire_audit',
  'expire_pilots',
  'expire_untrained',
  'freeze_round',
  'hand_in_pilot',
  'hold_lesson',
  'hold_round_model',
  'invite_administrator',
  'keep_lessons_apart',
  'keep_mixed_answers',
  'leave_pilot',
  'lessons_by_rise',
  'merge_lessons',
  'merge_product',
  'merge_supplier',
  'mixed_answers_for',
  'municipality_access',
  'note_scored',
  'open_pilot',
  'open_round',
  'open_session',
  'outside_ranges',
  'pilot_comments',
  'pilot_items',
  'pilot_participants',
  'plugin_decisions',
  'publish_bridge',
  'publish_draft',
  'publish_lesson',
  'publish_release',
  'publish_succession',
  'recall_lesson',
  'register_product',
  'release_due',
  'release_faults',
  'rename_product',
  'rename_supplier',
  'request_restoration',
  'restore_lesson',
  'results_waiting',
  'retire_model',
  'review_lesson',
  'round_participation',
  'round_results',
  'round_turnout',
  'round_waiting',
  'seal_audit_event',
  'set_maturity_need',
  'share_adoption',
  'share_project',
  'succession_counts',
  'switch_session',
  'tidy_up',
  'touch_session',
  'uses_of_shared_projects',
  'withdraw_lesson',
  'withdraw_project',
];

/** Unique indexes of tenant tables that need not begin with organisation_id: hashes of 32 random bytes, which nobody can probe for. */
export const randomUniques = ['uq_api_token_token_hash', 'uq_feed_address_token_hash'];

/** Tables with `organisation_id` that are no tenant tables: reference data, and the session, which chooses the organisation. */
export const notTenantTables = ['municipality', 'session'];

/** Tables that person_identity, person and session close by policies of their own. */
const guardedTables = [
  'organisation',
  'person',
  'person_identity',
  'session',
  'lesson_restoration',
  'model_pilot',
  'published_lesson_version',
  'round',
  'round_choice',
];

/** Tables that the app writes though they have no `organisation_id`: a round belongs to who runs it (`run_by`), by policies of its own. */
export const writtenByWhoRunsThem = ['round', 'round_choice'];

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** Tenant tables, found by their column. */
const tenantTables = `
  tenant as (
    select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum, a.attnotnull, a.atthasdef
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relname not in (${quoted(notTenantTables)})
  )`;

/** Each rule selects its offenders as \`subject\`. */
export const catalogueRules: Readonly<Record<string, string>> = {
  'row-level security is enabled and forced on tenant tables': `
    with ${tenantTables} select relname as subject from tenant where not relrowsecurity or not relforcerowsecurity`,
  'row-level security is enabled and forced on people, sessions and organisations': `
    select relname as subject from pg_class where relname in (${quoted(guardedTables)}) and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
  'every tenant table has a policy': `
    with ${tenantTables} select relname as subject from tenant t where not exists (select from pg_policy p where p.polrelid = t.oid)`,
  'policies that write have a check': `
    select c.relname || '.' || p.polname as subject from pg_policy p join pg_class c on c.oid = p.polrelid
    where p.polcmd <> 'r' and p.polwithcheck is null and p.polcmd <> 'd'`,
  'policies for the app read the organisation through nullif': `
    with ${tenantTables} select t.relname || '.' || p.polname as subject from pg_policy p join tenant t on t.oid = p.polrelid
    where not (p.polroles <@ array[(select oid from pg_roles where rolname = '${definerRole}')])
      and lower(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''))
        !~ 'nullif\\(current_setting\\(''erfa\\.(organisation|person)_id'''`,
  'a tenant table’s open policy compares its own organisation': `
    with ${tenantTables} select t.relname || '.' || p.polname as subject from pg_policy p join tenant t on t.oid = p.polrelid
    where p.polpermissive and p.polcmd <> 'r' and not (p.polroles <@ array[(select oid from pg_roles where rolname = '${definerRole}')])
      and lower(coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')) !~ 'organisation_id = \\(nullif\\(current_setting\\(''erfa\\.organisation_id'''`,
  'the app owns nothing, bypasses nothing and is no member of an owner': `
    select r.rolname as subject from pg_roles r
    where (r.rolname = '${appRole}' or pg_has_role(r.oid, (select oid from pg_roles where rolname = '${appRole}'), 'member') and not r.rolsuper)
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
        or pg_has_role(r.oid, (select oid from pg_roles where rolname = '${ownerRole}'), 'member')
        or pg_has_role(r.oid, (select oid from pg_roles where rolname = '${definerRole}'), 'member'))
    union all select 'owner of ' || relname from pg_class where pg_get_userbyid(relowner) = '${appRole}'`,
  'owners cannot log in': `
    select rolname as subject from pg_roles where rolname in ('${ownerRole}', '${definerRole}') and (rolcanlogin or rolsuper or rolbypassrls)`,
  'views run with the rights of who asks': `
    select c.relname as subject from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
  'the app reads no materialised view': `
    select c.relname as subject from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind = 'm' and has_table_privilege('${appRole}', c.oid, 'select')`,
  'definer functions are on the list, narrow and closed': `
    select p.proname as subject from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
    where p.prosecdef and (p.proname not in (${quoted(definerFunctions)})
      or pg_get_userbyid(p.proowner) <> '${definerRole}'
      or not coalesce(array_to_string(p.proconfig, ',') ~ '^search_path=pg_catalog', false)
      or has_function_privilege('public', p.oid, 'execute'))`,
  'every function pins its search path and is SQL or PL/pgSQL': `
    select p.proname as subject from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
    join pg_language l on l.oid = p.prolang
    where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      and (l.lanname not in ('sql', 'plpgsql') or not coalesce(array_to_string(p.proconfig, ',') ~ 'search_path=', false))`,
  'unique indexes of tenant tables begin with the organisation': `
    with ${tenantTables} select i.indexrelid::regclass::text as subject from pg_index i join tenant t on t.oid = i.indrelid
    where i.indisunique and i.indkey[0] <> t.attnum and i.indexrelid::regclass::text not in (${quoted(randomUniques)})`,
  'foreign keys between tenant tables carry the organisation': `
    with ${tenantTables} select k.conname as subject from pg_constraint k
    join tenant a on a.oid = k.conrelid join tenant b on b.oid = k.confrelid
    where k.contype = 'f' and not (a.attnum = k.conkey[1] and b.attnum = k.confkey[1])`,
  'the app may not truncate, reference or trigger': `
    select c.relname as subject from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('r', 'p') and has_table_privilege('${appRole}', c.oid, 'truncate, references, trigger')`,
  'the app uses no sequence': `
    select c.relname as subject from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where case when c.relkind = 'S' then has_sequence_privilege('${appRole}', c.oid, 'select, usage, update') else false end`,
  'tables without an organisation are written by their owner alone': `
    select c.relname as subject from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('r', 'p')
      and (c.relname in (${quoted(notTenantTables)})
        or not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped))
      and c.relname not in (${quoted(writtenByWhoRunsThem)})
      and (has_any_column_privilege('${appRole}', c.oid, 'insert, update') or has_table_privilege('${appRole}', c.oid, 'insert, update, delete'))`,
  'the organisation of a row is not null, without default and never changes': `
    with ${tenantTables} select t.relname as subject from tenant t
    where not t.attnotnull or t.atthasdef
      or not exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgfoid = 'keep_organisation'::regproc and g.tgenabled = 'O')`,
};

/** Holds the catalogue of the connected database against every rule; no finding means that organisations are kept apart. */
export async function lintCatalogue(source: {
  query(sql: string): Promise<unknown>;
}): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [rule, sql] of Object.entries(catalogueRules)) {
    const rows = (await source.query(sql)) as { subject: string }[];
    findings.push(...rows.map(({ subject }) => ({ rule, subject })));
  }
  return findings;
}
