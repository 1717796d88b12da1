import { act } from '../identity/act';

/**
 * The order of lessons under a dimension: those first whose municipality rose in it between its last two results.
 *
 * What the order reveals. A figure never leaves, but an order is made from figures, so a reader may reason back from it. Three
 * things keep that from saying anything about one municipality:
 * - Rising counts only where at least three of the municipalities with lessons there have risen and at least three have not.
 *   Below that the order says nothing at all.
 * - Within the two halves the lessons are shuffled by a salt that nobody can read, so there is no seam to find: whether the
 *   fourth lesson closes the first half or opens the second looks the same.
 * - Every closing of a round shuffles anew, so two orders cannot be held against each other to see who moved.
 * What is left is that the first of a list more likely rose than the last: a nudge, and all that was asked for. Only
 * municipalities that share lessons are in it, and it never counts, marks or names them by it.
 */
export const lessonOrder = `
create function lessons_by_rise(p_model text, p_node text) returns table (lesson_id uuid, place bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  with linked as (
    select l.id, l.origin_id from published_lesson l where l.state = 'shared' and l.dimension_model = p_model and l.dimension_node = p_node
  ), figure as (
    select s.organisation_id, (c.node->>'value')::numeric as value,
      row_number() over (partition by s.organisation_id order by r.closes_at desc, r.id desc) as back
    from published_model m
    join round r on r.model_id = m.id
    join assessment s on s.round_id = r.id and s.state = 'frozen' and s.organisation_id in (select origin_id from linked)
    join result t on t.organisation_id = s.organisation_id and t.assessment_id = s.id
    cross join lateral jsonb_array_elements(t.score->'children') c (node)
    where m.key = p_model and c.node->>'key' = p_node and c.node->>'value' is not null
  ), rise as (
    select o.origin_id, coalesce(max(f.value) filter (where f.back = 1) > max(f.value) filter (where f.back = 2), false) as rose
    from (select distinct origin_id from linked) o left join figure f on f.organisation_id = o.origin_id group by 1
  ), telling as (
    select count(*) filter (where rose) >= 3 and count(*) filter (where not rose) >= 3 as enough from rise
  ), shuffle as (
    select (select salt::text from lesson_shuffle) || coalesce((select max(closes_at)::text from round where state = 'closed'), '') as salt
  )
  select l.id, row_number() over (order by (telling.enough and rise.rose) desc, sha256(convert_to(shuffle.salt || l.id::text, 'UTF8')))
  from linked l join rise on rise.origin_id = l.origin_id cross join telling cross join shuffle
$$;
${act('lessons_by_rise(text, text)')}
`;
