/** As in libs/knowledge (near-duplicate.ts), which a test holds together. */
export const leastEvidence = 28;
export const nearEnough = 0.27;

/** As it was, but with less of a long text asked for, and more of a short one; the pairs there are are found anew. */
export const nearByEvidence = `
create or replace function note_near_lessons(p published_lesson) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  delete from near_lesson where p.id in (one_id, other_id);
  insert into near_lesson (one_id, other_id, nearness, words)
    select least(p.id, n.lesson_id), greatest(p.id, n.lesson_id), s.nearness, common_words(lesson_whole(p), lesson_whole(l), 6)
    from near_shared(lesson_whole(p), p.id, 3) n join published_lesson l on l.id = n.lesson_id
    cross join lateral (select n.common / (least(n.mine, n.theirs) + ${leastEvidence}) as nearness) s
    where s.nearness >= ${nearEnough}
    -- Both may be new in one transaction.
    on conflict on constraint pk_near_lesson do nothing;
end $$;
select rebuild_near_lessons();
`;
