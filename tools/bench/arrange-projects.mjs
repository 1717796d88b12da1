// In each municipality of the run: one project with everything in it, and as many others as a large portfolio has.
const lineCount = 200;
export const portfolioSize = 500;

/**
 * @param {import('pg').Client} client a superuser's connection
 * @param {{organisation: string, person: string}[]} slots see arrange.mjs
 * @returns {Promise<string[]>} for each slot the project with everything in it
 */
export async function arrangeProjects(client, slots) {
  const full = [];
  for (const { organisation, person } of slots) {
    const { rows } = await client.query(
      `with made as (
         insert into project (organisation_id, title, purpose, kind, size, kle, technology, tools, procures, phase, state, begins_on, go_live_on, created_by, updated_by)
         select $1, 'Projekt ' || n, 'Noget bliver bedre', (array['welfare-technology', 'it-system', 'automation', 'general'])[1 + n % 4],
           'large', '{27}', '{video}', '{risks,leadership}', true, (array['idea', 'analysis', 'procurement', 'implementation', 'realisation'])[1 + n % 5],
           'active', current_date - 200, current_date + (n % 700) - 350, $2, $2
         from generate_series(1, $3::integer) n returning organisation_id, id, title
       ), people as (
         insert into project_person (organisation_id, project_id, person_id, relation) select organisation_id, id, $2, r from made, unnest(array['manager', 'owner']) r
       ), why as (
         insert into project_why (organisation_id, project_id, problem, for_whom) select organisation_id, id, 'Et problem', 'Nogen' from made
       ), units as (
         insert into project_unit (organisation_id, project_id, unit_id)
         select m.organisation_id, m.id, u.id from made m join organisation_unit u on u.organisation_id = m.organisation_id
       ), decisions as (
         insert into project_decision (organisation_id, project_id, place, kind, planned_on)
         select organisation_id, id, d.place, d.kind, current_date + 30 * d.place::integer from made,
           unnest(array['go-on', 'business-case', 'contract', 'go-live', 'handover']) with ordinality d(kind, place)
       ), tasks as (
         insert into project_task (organisation_id, project_id, tool, title, owner_id, due_on)
         select organisation_id, id, 'plan', 'Opgave ' || k, $2, current_date + k from made, generate_series(1, 5) k
       ), risks as (
         insert into project_risk (organisation_id, project_id, title, probability, consequence, money)
         select organisation_id, id, 'Risiko ' || k, 1 + k % 5, 1 + k % 5, 10000 * k from made, generate_series(1, 3) k
       ), cases as (
         insert into business_case (organisation_id, project_id, price_year, first_year) select organisation_id, id, 2026, 2027 from made
       ), lines as (
         insert into business_case_line (organisation_id, id, project_id, place, title, kind, amounts, updated_by)
         select organisation_id, gen_random_uuid(), id, k, 'Linje ' || k, (array['investment', 'running', 'cash'])[k], array[1000000, 500000], $2
         from made, generate_series(1, 3) k
       ), benefits as (
         insert into benefit (organisation_id, project_id, name, side, kind, indicator, unit, baseline_value, baseline_on, target_value, target_on, owner_id)
         select organisation_id, id, 'Gevinst ' || k, 'processes', (array['money', 'time'])[k], 'Noget', 'timer', 100, current_date - 300, 50, current_date + 300, $2
         from made, generate_series(1, 2) k returning organisation_id, project_id, id
       ), measured as (
         insert into benefit_measurement (organisation_id, benefit_id, measured_on, value)
         select organisation_id, id, current_date - 30 * k, 100 - k from benefits, generate_series(1, 4) k
       ) select id from made order by title = 'Projekt 1' desc limit 1`,
      [organisation, person, portfolioSize],
    );
    const [{ id }] = rows;
    full.push(id);
    await client.query(
      `insert into benefit_node (organisation_id, id, project_id, kind, benefit_id, place)
       select organisation_id, id, project_id, 'benefit', id, row_number() over (partition by project_id order by id) from benefit b where organisation_id = $1
         and not exists (select from benefit_node n where n.id = b.id)`,
      [organisation],
    );
    await fill(client, organisation, id, person);
  }
  await client.query('analyze');
  return full;
}

/** Everything that a large project has. */
async function fill(client, organisation, id, person) {
  const also = (sql) => client.query(sql, [organisation, id, person]);
  await also(
    `insert into business_case_line (organisation_id, id, project_id, place, title, kind, basis, quantity, unit, price, ramp, share, updated_by)
     select $1, gen_random_uuid(), $2, k, 'Linje ' || k, (array['investment', 'one-off', 'running', 'cash', 'time'])[1 + k % 5], 'quantity', k, 'stk.', 12500,
       array[400, 850, 1000], 1000, $3 from generate_series(4, ${lineCount}) k`,
  );
  await also(
    `with made as (
       insert into benefit (organisation_id, project_id, name, side, kind, indicator, unit, baseline_value, baseline_on, target_value, target_on, owner_id)
       select $1, $2, 'Gevinst ' || k, 'citizens', 'quality', 'Noget', 'procent', 10, current_date - 300, 50, current_date + 300, $3 from generate_series(3, 12) k
       returning organisation_id, project_id, id
     ), nodes as (
       insert into benefit_node (organisation_id, id, project_id, kind, benefit_id, place)
       select organisation_id, id, project_id, 'benefit', id, 2 + row_number() over (order by id) from made
     ) insert into benefit_measurement (organisation_id, benefit_id, measured_on, value)
       select organisation_id, id, current_date - 30 * k, 10 + k from made, generate_series(1, 12) k`,
  );
  await also(
    `insert into project_risk (organisation_id, project_id, title, probability, consequence, money, measure, owner_id)
     select $1, $2, 'Risiko ' || k, 1 + k % 5, 1 + k % 5, 5000, 'Noget', $3 from generate_series(4, 30) k`,
  );
  await also(
    `insert into project_task (organisation_id, project_id, tool, title, owner_id, due_on)
     select $1, $2, 'plan', 'Opgave ' || k, $3, current_date + k from generate_series(6, 100) k`,
  );
}
