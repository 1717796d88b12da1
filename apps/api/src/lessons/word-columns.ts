/** SQL that reads what a lesson says, the same from one's own table and the shared one. `l` is the table's name in the query. */
export const wordColumns = (
  l: string,
): string => `${l}.title, ${l}.context, ${l}.happened, ${l}.cause, ${l}.recommendation,
  ${l}.applies, ${l}.not_applies as "notApplies", ${l}.kind, ${l}.about, ${l}.phase, ${l}.technology, ${l}.author_name as "authorName",
  coalesce((select jsonb_agg(jsonb_build_object('code', k.code, 'title', k.title) order by k.code) from kle_group k where k.code = any(${l}.kle)), '[]') as kle,
  case when ${l}.dimension_model is not null then jsonb_build_object('model', ${l}.dimension_model, 'node', ${l}.dimension_node, 'title',
    coalesce((select n.node->'title' from published_model m cross join lateral jsonb_array_elements(m.content->'nodes') n (node)
      where m.key = ${l}.dimension_model and n.node->>'key' = ${l}.dimension_node order by m.version desc limit 1),
      jsonb_build_object('da', ${l}.dimension_node, 'en', ${l}.dimension_node))) end as dimension`;

/** SQL for how many municipalities have taken a lesson up; each counts once, as abandoned only where it gave up everywhere. */
export const adoptionCounts = (id: string): string => `
  (select jsonb_build_object('municipalities', count(*)::integer, 'inUse', (count(*) filter (where a.used))::integer,
      'creatingValue', (count(*) filter (where a.valued))::integer, 'abandoned', (count(*) filter (where a.given_up))::integer)
   from (select bool_or(status in ('implemented', 'creating-value')) as used, bool_or(status = 'creating-value') as valued,
       bool_and(status = 'abandoned') as given_up from published_adoption where lesson_id = ${id} group by municipality_id) a)`;

/** SQL for an organisation as it is named beside a lesson. */
export const organisationObject = (o: string): string =>
  `jsonb_build_object('code', ${o}.code, 'name', ${o}.name)`;

/** SQL for a lesson in a list of others, from `published_lesson l join organisation o`. */
export const linkColumns = `l.id, l.title, l.recommendation, l.kind, l.phase, ${organisationObject('o')} as origin,
  l.published_at as "publishedAt", l.featured, ${adoptionCounts('l.id')} as adoptions`;
