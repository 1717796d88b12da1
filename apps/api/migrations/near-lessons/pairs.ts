import { act } from '../identity/act';
import { person } from '../identity/tables';
import { leastEvidence, nearEnough } from './nearness';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;
/** Lessons that a new one is held against, and words that are told of each. */
const candidates = 3;
const toldWords = 6;

/**
 * Pairs of shared lessons that are near: found once, when the later one is shared or changes, by a trigger that no act can
 * forget. An editor may say of a pair that it is two lessons; that stays.
 */
export const pairs = `
-- No foreign keys: they would lock the other lesson after the index, and an editor's act locks in the other order. A lesson that
-- is shared no more is left out where pairs are read.
create table near_lesson (
  one_id uuid not null,
  other_id uuid not null,
  nearness double precision not null,
  -- What both say, as the later of them spells it.
  words text[] not null,
  found_at timestamptz not null default now(),
  constraint pk_near_lesson primary key (one_id, other_id),
  constraint ck_near_lesson_order check (one_id < other_id)
);
create index ix_near_lesson_other on near_lesson (other_id);
create index ix_near_lesson_nearest on near_lesson (nearness);
grant select on near_lesson to erfa_app;
grant select, insert, update, delete on near_lesson to erfa_definer;

create table lesson_kept_apart (
  one_id uuid not null,
  other_id uuid not null,
  kept_by uuid not null,
  kept_at timestamptz not null default now(),
  constraint pk_lesson_kept_apart primary key (one_id, other_id),
  constraint fk_lesson_kept_apart_one foreign key (one_id) references published_lesson (id),
  constraint fk_lesson_kept_apart_other foreign key (other_id) references published_lesson (id),
  constraint fk_lesson_kept_apart_kept_by foreign key (kept_by) references person (id),
  constraint ck_lesson_kept_apart_order check (one_id < other_id)
);
create index ix_lesson_kept_apart_other on lesson_kept_apart (other_id);
-- Who said so stands in KL's own log; that it was said is enough to leave a pair out.
grant select (one_id, other_id) on lesson_kept_apart to erfa_app;
grant select, insert on lesson_kept_apart to erfa_definer;

create function note_near_lessons(p published_lesson) returns void
language plpgsql set search_path = pg_catalog, public as $$
begin
  delete from near_lesson where p.id in (one_id, other_id);
  insert into near_lesson (one_id, other_id, nearness, words)
    select least(p.id, n.lesson_id), greatest(p.id, n.lesson_id), s.nearness, common_words(lesson_whole(p), lesson_whole(l), ${toldWords})
    from near_shared(lesson_whole(p), p.id, ${candidates}) n join published_lesson l on l.id = n.lesson_id
    cross join lateral (select n.common / (least(n.mine, n.theirs) + ${leastEvidence}) as nearness) s
    where s.nearness >= ${nearEnough}
    -- Both may be new in one transaction.
    on conflict on constraint pk_near_lesson do nothing;
end $$;

-- Runs after the index is kept (deferred triggers of one event go by their names), and under its lock.
create function keep_near_lessons() returns trigger
language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.state = 'shared' and (old is null or old.state <> 'shared' or lesson_text(old) <> lesson_text(new)) then
    perform note_near_lessons(new);
  end if;
  return null;
end $$;
create constraint trigger published_lesson_near after insert or update on published_lesson
  deferrable initially deferred for each row execute function keep_near_lessons();
revoke all on function note_near_lessons(published_lesson), keep_near_lessons(), lesson_whole(published_lesson) from public;
grant execute on function note_near_lessons(published_lesson), keep_near_lessons() to erfa_definer;
grant execute on function lesson_whole(published_lesson) to erfa_app, erfa_definer;

-- Finds every pair anew; for the owner, and for lessons older than this.
create function rebuild_near_lessons() returns void
language plpgsql set search_path = pg_catalog, public as $$
declare
  p published_lesson;
begin
  delete from near_lesson;
  for p in select * from published_lesson where state = 'shared' order by published_at, id loop
    perform note_near_lessons(p);
  end loop;
end $$;
revoke all on function rebuild_near_lessons() from public;
select rebuild_near_lessons();

-- An editor says that two lessons are not the same, for good. Saying it again changes nothing. False: one of them was never shared.
create function keep_lessons_apart(p_one uuid, p_other uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform only_editors();
  if p_one = p_other or (select count(*) from published_lesson where id in (p_one, p_other)) <> 2 then return false; end if;
  insert into lesson_kept_apart (one_id, other_id, kept_by) values (least(p_one, p_other), greatest(p_one, p_other), ${person})
    on conflict on constraint pk_lesson_kept_apart do nothing;
  if found then
    insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
      values (${organisation}, ${person}, 'lesson.kept-apart', p_one::text, jsonb_build_object('from', p_other));
  end if;
  return true;
end $$;
${act('keep_lessons_apart(uuid, uuid)')}
`;
