const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;

/** Questions that conditions of the model hide by what is answered: kept beside the assessment, for the rule reads the whole model. */
export const hiddenQuestions = `
alter table assessment add column hidden_questions text[] not null default '{}';
grant update (hidden_questions) on assessment to erfa_app;
`;

/** How far municipalities are, counted in the questions that they are asked. */
export const participationByAsked = `
create or replace function round_participation(p_round uuid)
returns table (organisation_id uuid, code text, name text, tile_column integer, tile_row integer, short_name text, state text,
  contact_name text, contact_email text, reason text, answered integer, questions integer, submitted_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from round r where r.id = p_round and r.run_by = ${organisation}) then return; end if;
  return query
    with progress as (
      select s.organisation_id, s.submitted_at, s.state, cardinality(s.hidden_questions) as hidden,
        (select count(distinct q.question_key)::integer from (
           select g.question_key from agreed_answer g where g.organisation_id = s.organisation_id and g.assessment_id = s.id
           union all
           select w.question_key from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
           where t.organisation_id = s.organisation_id and t.assessment_id = s.id and t.ended_at is null and w.state <> 'unanswered') q
         where q.question_key <> all(s.hidden_questions)) as answered
      from assessment s where s.round_id = p_round
    )
    select o.id, o.code, o.name, m.tile_column, m.tile_row, m.short_name,
      case when g.state in ('submitted', 'frozen') then 'submitted' when p.state = 'accepted' and coalesce(g.answered, 0) = 0 then 'not-begun'
           when p.state = 'accepted' then 'under-way' else p.state end,
      p.contact_name, p.contact_email, p.reason, coalesce(g.answered, 0), k.question_count - coalesce(g.hidden, 0), g.submitted_at
    from participation p
    join organisation o on o.id = p.organisation_id
    join municipality m on m.organisation_id = o.id
    join round r on r.id = p.round_id
    join published_model k on k.id = r.model_id
    left join progress g on g.organisation_id = p.organisation_id
    where p.round_id = p_round;
end $$;
`;
