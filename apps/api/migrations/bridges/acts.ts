import { act } from '../identity/act';

/**
 * Where one released round of a model follows another on a later version and plans lead back from that, with every frozen
 * assessment that is to be scored under it: those of the round before, and of who took part in the newer one and not in that, the last
 * one they have.
 */
const due = `
  with recursive line as (
    select r.id, r.model_id, m.key, r.closes_at, lag(r.id) over w as round_id, lag(r.model_id) over w as from_model
    from round r join release e on e.round_id = r.id join published_model m on m.id = r.model_id
    window w as (partition by m.key order by r.closes_at, r.id)
  ), way (model_id, older) as (
    select s.model_id, s.predecessor_id from model_succession s
    union select w.model_id, s.predecessor_id from way w join model_succession s on s.model_id = w.older
  ), joint as (
    select l.* from line l join way on way.model_id = l.model_id and way.older = l.from_model
    where not exists (select from bridge b where b.round_id = l.round_id and b.model_id = l.model_id)
  ), sheet as (
    select j.round_id, j.model_id, s.organisation_id, s.id as assessment_id, s.model_id as from_model
    from joint j join assessment s on s.round_id = j.round_id and s.state = 'frozen'
    union
    select j.round_id, j.model_id, s.organisation_id, s.id, s.model_id
    from joint j join assessment taken on taken.round_id = j.id and taken.state = 'frozen'
    cross join lateral (
      select s.* from assessment s join line l on l.id = s.round_id
      where s.organisation_id = taken.organisation_id and s.state = 'frozen' and l.key = j.key and (l.closes_at, l.id) < (j.closes_at, j.id)
      order by l.closes_at desc, l.id desc limit 1) s
    join way on way.model_id = j.model_id and way.older = s.model_id
  ), missing as (
    select s.* from sheet s join result t on t.organisation_id = s.organisation_id and t.assessment_id = s.assessment_id
    where not exists (select from bridge_score b
      where b.organisation_id = s.organisation_id and b.assessment_id = s.assessment_id and b.model_id = s.model_id)
  )`;

/** The acts behind a bridge: what is to be scored, the figures once for their medians, and keeping those. */
export const bridgeActs = `
-- Rounds that are to be scored under the version after them, and which assessments of them are still to be: whose and which, never an
-- answer. Each is read and scored as its own organisation.
create function bridges_due() returns table (round_id uuid, model_id uuid, from_model_id uuid, assessments jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  ${due}
  select j.round_id, j.model_id, j.from_model, coalesce((
    select jsonb_agg(jsonb_build_object('organisationId', s.organisation_id, 'assessmentId', s.assessment_id, 'fromModelId', s.from_model)
      order by s.assessment_id)
    from missing s where s.round_id = j.round_id and s.model_id = j.model_id), '[]')
  from joint j order by j.closes_at, j.id
$$;
${act('bridges_due()')}

-- The figures of a round under the version after it, with what the round has released: once all are there, and until the bridge is.
create function bridge_figures(p_round uuid, p_model uuid) returns table (profiles jsonb, figures jsonb, released jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  ${due}
  select
    (select jsonb_agg(jsonb_build_object('code', y.code, 'dstGroup', y.dst_group, 'population', y.population, 'region',
        (select g.region_key from municipality_region g where g.municipality_code = y.code
           and g.valid_from <= r.closes_on and (g.valid_to is null or g.valid_to > r.closes_on))) order by y.code)
      from municipality y),
    (select coalesce(jsonb_agg(jsonb_build_object('code', y.code, 'nodes', b.figures) order by y.code), '[]')
      from assessment s join municipality y on y.organisation_id = s.organisation_id
      join bridge_score b on b.organisation_id = s.organisation_id and b.assessment_id = s.id and b.model_id = j.model_id
      where s.round_id = r.id and s.state = 'frozen'),
    (select coalesce(jsonb_agg(jsonb_build_object('nodeKey', f.node_key, 'kind', f.kind, 'key', f.key, 'count', f.count)), '[]')
      from release e join release_figure f on f.release_id = e.id where e.round_id = r.id and f.suppressed is null)
  from joint j join round r on r.id = j.round_id
  where j.round_id = p_round and j.model_id = p_model
    and not exists (select from missing s where s.round_id = j.round_id and s.model_id = j.model_id)
$$;
${act('bridge_figures(uuid, uuid)')}

-- Keeps a bridge, whole or not at all; false where there is one already, or it is not due. A figure is kept where as many stand behind it as
-- behind what its round has released: who has a figure under one version alone could otherwise be told from the difference.
create function publish_bridge(p_round uuid, p_model uuid, p_bridge jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_bridge uuid;
begin
  insert into bridge (round_id, model_id, from_hash, model_hash, method, nodes)
    select r.id, m.id, f.hash, m.hash, (p_bridge->>'method')::integer, array(select jsonb_array_elements_text(p_bridge->'nodes'))
    from bridge_figures(p_round, p_model) due cross join round r
    join published_model f on f.id = r.model_id join published_model m on m.id = p_model where r.id = p_round
    on conflict on constraint uq_bridge_round do nothing returning id into v_bridge;
  if v_bridge is null then return false; end if;
  insert into bridge_figure (bridge_id, node_key, kind, key, count, median)
    select v_bridge, f."nodeKey", f.kind, f.key, f.count, f.median
    from jsonb_to_recordset(p_bridge->'figures') f ("nodeKey" text, was text, kind text, key text, count integer, median integer)
    join release e on e.round_id = p_round
    join release_figure t on t.release_id = e.id and t.node_key = f.was and t.kind = f.kind and t.key = f.key and t.count = f.count;
  insert into audit_event (organisation_id, kind, subject, content)
    select r.run_by, 'round.bridged', p_round::text, jsonb_build_object('version', m.version, 'count', jsonb_array_length(p_bridge->'nodes'))
    from round r, published_model m where r.id = p_round and m.id = p_model;
  return true;
end $$;
${act('publish_bridge(uuid, uuid, jsonb)')}
`;
