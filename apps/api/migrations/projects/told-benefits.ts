import { act } from '../identity/act';
import { closed } from '../identity/tables';
import { ofProject } from './tables';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** How a project measures its benefits, told beside its figures where the municipality chooses so. */
export const toldBenefits = `
alter table project_sharing add column shows_benefits boolean not null default false,
  -- When somebody here last saw who had used what was shown.
  add column uses_seen_at timestamptz;
alter table shared_project add column benefits jsonb;
create policy benefit_sharer on benefit for select to erfa_definer using (true);
create policy benefit_node_sharer on benefit_node for select to erfa_definer using (true);
create policy benefit_measurement_sharer on benefit_measurement for select to erfa_definer using (true);
grant select on benefit, benefit_node, benefit_measurement to erfa_definer;

-- What is told of the benefits that have an indicator, in the order of the map; null where there is none, or none is to be told.
create function told_benefits(p_project uuid) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'side', b.side, 'kind', b.kind, 'indicator', b.indicator, 'unit', b.unit,
    'lowerIsBetter', b.lower_is_better, 'method', b.method, 'source', b.source, 'frequency', b.frequency, 'baselineValue', b.baseline_value,
    'baselineOn', b.baseline_on, 'targetValue', b.target_value, 'targetOn', b.target_on, 'latestValue', m.value, 'latestOn', m.measured_on)
    order by k.place, b.id)
  from benefit b join benefit_node k on k.organisation_id = b.organisation_id and k.id = b.id
    join project_sharing s on s.organisation_id = b.organisation_id and s.project_id = b.project_id and s.shows_benefits
    left join lateral (select n.value, n.measured_on from benefit_measurement n where n.organisation_id = b.organisation_id and n.benefit_id = b.id
      order by n.measured_on desc limit 1) m on true
  where b.organisation_id = ${organisation} and b.project_id = p_project and b.indicator <> ''
$$;
grant execute on function told_benefits(uuid) to erfa_app, erfa_definer;

-- As before, and the benefits where they are told: what was shared without any is still what was previewed.
create or replace function shared_project_content(p_project uuid) returns jsonb
language sql stable set search_path = pg_catalog, public as $$
  select shared_project_frame(p_project) || jsonb_strip_nulls(jsonb_build_object('planned_months', s.planned_months, 'became_months', s.became_months))
    || case when b.told is null then '{}' else jsonb_build_object('benefits', b.told) end
  from (select p_project as id) a left join project_sharing s on s.organisation_id = ${organisation} and s.project_id = a.id
    cross join lateral (select told_benefits(a.id) as told) b
$$;
`;

/**
 * What a project was begun from, or took over, of what another municipality shows. There is a row only where whoever took it was
 * told on the page that the other municipality would see it. No key to what was shown: it may be taken back.
 */
export const sharedUseTable = `
create table shared_use (
  organisation_id uuid not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  -- The benefit that is measured as another's; null where the whole project was begun from it.
  benefit_id uuid,
  shared_project_id uuid not null,
  shared_benefit_id uuid,
  -- What the benefit is called there.
  shared_name text not null default '',
  used_at timestamptz not null default now(),
  used_by uuid,
  constraint pk_shared_use primary key (organisation_id, id),
  constraint uq_shared_use_benefit unique (organisation_id, benefit_id),
  ${ofProject('shared_use')},
  constraint fk_shared_use_benefit foreign key (organisation_id, project_id, benefit_id) references benefit (organisation_id, project_id, id) on delete cascade,
  constraint fk_shared_use_used_by foreign key (used_by) references person (id),
  constraint ck_shared_use_what check ((benefit_id is null) = (shared_benefit_id is null) and length(shared_name) <= 120)
);
create index ix_shared_use_project on shared_use (organisation_id, project_id);
create index ix_shared_use_shared on shared_use (shared_project_id);
${closed('shared_use')}
grant select, insert, delete on shared_use to erfa_app;
create policy shared_use_definer on shared_use for select to erfa_definer using (true);
grant select on shared_use to erfa_definer;
`;

export const sharedUseActs = `
-- Who used what of the projects that one's own organisation shows, or has shown: the municipality, never its project.
create function uses_of_shared_projects() returns table (project_id uuid, municipality text, benefit text, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, o.name, case when u.benefit_id is not null then u.shared_name end, u.used_at
  from project p join shared_use u on u.shared_project_id = p.id join organisation o on o.id = u.organisation_id
  where p.organisation_id = ${organisation} and u.organisation_id <> p.organisation_id
$$;
${act('uses_of_shared_projects()')}
`;

/** How projects of one municipality have to do with each other. */
export const projectRelationTable = `
create table project_relation (
  organisation_id uuid not null,
  project_id uuid not null,
  other_id uuid not null,
  -- What the project is to the other one.
  kind text not null,
  constraint pk_project_relation primary key (organisation_id, project_id, other_id),
  ${ofProject('project_relation')},
  constraint fk_project_relation_other foreign key (organisation_id, other_id) references project (organisation_id, id),
  constraint ck_project_relation_kind check (kind in ('depends-on', 'replaces', 'part-of', 'beside')),
  constraint ck_project_relation_self check (project_id <> other_id)
);
create index ix_project_relation_other on project_relation (organisation_id, other_id);
${closed('project_relation')}
grant select, insert, delete on project_relation to erfa_app;
`;
