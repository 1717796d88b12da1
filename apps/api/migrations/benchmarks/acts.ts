import { act } from '../identity/act';

/** One municipality as its round sees it: what groups it is in on the last day, and its frozen figures (whole and dimensions). */
const standing = `
  select s.round_id, y.code, y.dst_group, y.population,
    (select g.region_key from municipality_region g where g.municipality_code = y.code
       and g.valid_from <= r.closes_on and (g.valid_to is null or g.valid_to > r.closes_on)) as region_key,
    f.score
  from round r
  join assessment s on s.round_id = r.id and s.state = 'frozen'
  join municipality y on y.organisation_id = s.organisation_id
  join result f on f.organisation_id = s.organisation_id and f.assessment_id = s.id`;

/** The acts that cross organisations to compare: reading figures once, for the release, and keeping what it publishes. */
export const benchmarkActs = `
-- Closed rounds whose release is not made yet: every municipality with its groups on the round's last day, and the frozen
-- figures of those that took part. Once the release is there, nobody gets them any more.
create function release_due()
returns table (round_id uuid, model_hash text, profiles jsonb, figures jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.id, m.hash,
    (select jsonb_agg(jsonb_build_object('code', y.code, 'dstGroup', y.dst_group, 'population', y.population, 'region',
        (select g.region_key from municipality_region g where g.municipality_code = y.code
           and g.valid_from <= r.closes_on and (g.valid_to is null or g.valid_to > r.closes_on))) order by y.code)
      from municipality y),
    (select coalesce(jsonb_agg(jsonb_build_object('code', t.code, 'nodes',
        (select jsonb_agg(jsonb_build_object('key', n->>'key', 'value', n->'value', 'level', n->'level', 'unit', n->'unit', 'range', n->'range'))
         from (select t.score as n union all select c from jsonb_array_elements(t.score->'children') c) nodes)) order by t.code), '[]')
      from (${standing} where r.id = this.id) t)
  from round r join published_model m on m.id = r.model_id
  cross join lateral (select r.id) this
  where r.state = 'closed' and not exists (select from release e where e.round_id = r.id)
  order by r.closes_at, r.id
$$;
${act('release_due()')}

-- Keeps a release, whole or not at all; false when the round has one already, or is not closed.
create function publish_release(p_round uuid, p_release jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_release uuid;
begin
  insert into release (round_id, model_hash, method, participants, nodes)
    select r.id, m.hash, (p_release->>'method')::integer, (p_release->>'participants')::integer, p_release->'nodes'
    from round r join published_model m on m.id = r.model_id where r.id = p_round and r.state = 'closed'
    on conflict on constraint uq_release_round do nothing returning id into v_release;
  if v_release is null then return false; end if;
  insert into release_group (release_id, kind, key, place, size, answering, suppressed)
    select v_release, g.kind, g.key, g.place, g.size, g.answering, g.suppressed
    from jsonb_to_recordset(p_release->'groups') g (kind text, key text, place integer, size integer, answering text[], suppressed text);
  insert into release_figure (release_id, node_key, kind, key, count, lower_quartile, median, upper_quartile, levels, suppressed)
    select v_release, f."nodeKey", f.kind, f.key, f.count, f."lowerQuartile", f.median, f."upperQuartile", f.levels, f.suppressed
    from jsonb_to_recordset(p_release->'figures') f ("nodeKey" text, kind text, key text, count integer, "lowerQuartile" integer,
      median integer, "upperQuartile" integer, levels integer[], suppressed text);
  insert into release_segment (release_id, node_key, segment, lowest, counts, level_counts)
    select v_release, s."nodeKey", s.segment, s.lowest, s.counts, s."levelCounts"
    from jsonb_to_recordset(p_release->'segments') s ("nodeKey" text, segment text, lowest integer, counts integer[], "levelCounts" integer[]);
  insert into audit_event (organisation_id, kind, subject, content)
    select r.run_by, 'round.released', p_round::text, jsonb_build_object('count', p_release->'participants') from round r where r.id = p_round;
  return true;
end $$;
${act('publish_release(uuid, jsonb)')}

-- Counts every histogram again from the frozen results, in SQL and not in the program that made it, and names what differs
-- by so much as one municipality. Nothing is told but the place.
create function release_faults() returns table (round_id uuid, node_key text, segment text)
language sql stable security definer set search_path = pg_catalog, public as $$
  with figure as (
    select e.id as release_id, e.round_id, n.node->>'key' as node_key,
      concat_ws('/', t.region_key, t.dst_group, t.population_class, t.six) as segment,
      -- To the nearest tenth, halves up.
      floor((n.node->>'value')::numeric * 10 + 0.5)::integer as value, (n.node->>'level')::integer as level
    from release e
    join lateral (select st.*,
        case when population < 20000 then '0-20' when population < 40000 then '20-40' when population < 60000 then '40-60'
             when population < 100000 then '60-100' else '100-' end as population_class,
        case when code in ('0101', '0461', '0561', '0730', '0751', '0851') then 'six' end as six
      from (${standing} where r.id = e.round_id) st) t on true
    cross join lateral (select t.score as node union all select c from jsonb_array_elements(t.score->'children') c) n
    where n.node->>'value' is not null
  ), counted as (
    select release_id, node_key, segment, value, null::integer as level, count(*) as n from figure group by 1, 2, 3, 4
    union all select release_id, node_key, segment, null, level, count(*) from figure where level is not null group by 1, 2, 3, 5
  ), kept as (
    select s.release_id, s.node_key, s.segment, s.lowest + c.place::integer - 1 as value, null::integer as level, c.n::bigint
    from release_segment s cross join lateral unnest(s.counts) with ordinality c (n, place) where c.n <> 0
    union all
    select s.release_id, s.node_key, s.segment, null, c.place::integer - 1, c.n::bigint
    from release_segment s cross join lateral unnest(s.level_counts) with ordinality c (n, place) where c.n <> 0
  ), differing as (
    (select * from counted except all select * from kept) union all (select * from kept except all select * from counted)
  )
  select distinct e.round_id, d.node_key, d.segment from differing d join release e on e.id = d.release_id order by 1, 2, 3
$$;
${act('release_faults()')}
`;
