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

/** A release is made when every result is there. */
export const releaseWaits = `
-- As before, but a round whose results are not all computed waits for them: a release is made once, of everybody. Closed rounds
-- whose release is not made yet: every municipality with its groups on the round's last day, and the frozen
-- figures of those that took part. Once the release is there, nobody gets them any more.
create or replace function release_due()
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
    and not exists (select from result_waiting w join assessment a on a.organisation_id = w.organisation_id and a.id = w.assessment_id
      where a.round_id = r.id)
  order by r.closes_at, r.id
$$;
`;
