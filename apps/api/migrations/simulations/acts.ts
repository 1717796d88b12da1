import { act } from '../identity/act';

const organisation = `nullif(current_setting('erfa.organisation_id', true), '')::uuid`;
const person = `nullif(current_setting('erfa.person_id', true), '')::uuid`;

/** Whether the round is closed, run by who asks, and has every result that it will have. */
const whole = `exists (select from round r where r.id = p_round and r.run_by = ${organisation} and r.state = 'closed')
    and not exists (select from result_waiting w join assessment s on s.organisation_id = w.organisation_id and s.id = w.assessment_id
      where s.round_id = p_round and s.state = 'frozen')`;

/** The acts that a simulation needs: reading frozen answers once, to mix them, and handing the mixed ones over. */
export const simulationActs = `
-- The frozen answers of a closed round in any order and without whose they are, to be mixed; null once they have been.
create function answers_to_mix(p_round uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from mixed_answers m where m.round_id = p_round) or not (${whole}) then return null; end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('sheet', t.input, 'values',
      (select jsonb_object_agg(n.node->>'key', n.node->'value')
       from (select t.score as node union all select c from jsonb_array_elements(t.score->'children') c) n)) order by random()), '[]')
    from result t join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id and s.state = 'frozen'
    where s.round_id = p_round);
end $$;
${act('answers_to_mix(uuid)')}

-- Keeps mixed answers, once; false where they are kept already, or the round is not closed and one's own.
create function keep_mixed_answers(p_round uuid, p_sheets jsonb, p_left_out integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_kept uuid;
begin
  if not (${whole}) then return false; end if;
  insert into mixed_answers (round_id, sheets, left_out) values (p_round, p_sheets, p_left_out)
    on conflict on constraint pk_mixed_answers do nothing returning round_id into v_kept;
  return v_kept is not null;
end $$;
${act('keep_mixed_answers(uuid, jsonb, integer)')}

-- Hands a round's mixed answers to the server for a draft of who runs the round, and logs that it was simulated.
create function mixed_answers_for(p_round uuid, p_draft uuid) returns table (sheets jsonb, left_out integer)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v_key text;
begin
  select d.content->>'key' into v_key from model_draft d where d.organisation_id = ${organisation} and d.id = p_draft;
  if v_key is null or not (${whole}) or not exists (select from mixed_answers m where m.round_id = p_round) then return; end if;
  insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
    values (${organisation}, ${person}, 'round.simulated', p_round::text, jsonb_build_object('draft', p_draft, 'model', v_key));
  return query select m.sheets, m.left_out from mixed_answers m where m.round_id = p_round;
end $$;
${act('mixed_answers_for(uuid, uuid)')}
`;
