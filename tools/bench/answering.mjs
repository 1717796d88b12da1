// What answering costs: saving, listing and opening, each beside the same statements without Erfa around them.
import { connections, questionCount } from './arrange.mjs';
import { httpLoad, request } from './http-load.mjs';
import { pgLoad } from './pg-load.mjs';

/** @param {object} bench the run, see bench.mjs */
export async function benchAnswering(bench) {
  const { table, product, database, slots, slot, session, begin, cookie, seconds, quick } = bench;
  const { takeTurns, baseline, judged } = bench;
  const login = product.appLogin;

  // What one request asks of the database, statement by statement, in the order the app sends them.
  const readAssignment = `select t.person_id, t.question_keys, s.state = 'open' and r.state = 'open' and r.closes_at > now() and t.handed_in_at is null and t.ended_at is null as open
    from assignment t join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id join round r on r.id = s.round_id
    where t.organisation_id = (select organisation ${slot}) and t.id = (select assignment ${slot}) for share of t`;
  // The answers as they come over the wire, read by the database as the app lets it read them.
  const body = (count) => {
    const answers = Array.from({ length: count }, (_, index) => ({
      question: `q${index}`,
      state: 'answered',
      value: 3,
      seen: 0,
    }));
    return `replace('${JSON.stringify(answers)}', '"seen":0', '"seen":' || :v::text)::jsonb`;
  };
  const save = (count) => `with sent as (
      select x.question, x.state, x.value, b.organisation, b.assignment, b.person, x.seen from bench_slot b,
        jsonb_to_recordset(${body(count)}) as x(question text, state text, value jsonb, seen integer) where b.n = :n
    ), written as (
      insert into answer as w (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence, version, updated_by)
      select organisation, assignment, question, state, value, '', '', '', seen + 1, person from sent order by question
      on conflict on constraint pk_answer do update set state = excluded.state, value = excluded.value, reason = excluded.reason, comment = excluded.comment,
        evidence = excluded.evidence, version = w.version + 1, updated_at = now(), updated_by = excluded.updated_by where w.version = excluded.version - 1
      returning question_key, version, updated_at
    ), logged as (
      insert into audit_event (organisation_id, actor_person_id, kind, subject, content)
      select organisation, person, 'answers.saved', assignment::text, jsonb_build_object('count', (select count(*) from written)) ${slot}
    )
    select question_key, version, updated_at from written
    union all
    select w.question_key, w.version, w.updated_at from sent x join answer w on w.organisation_id = x.organisation and w.assignment_id = x.assignment and w.question_key = x.question
    where w.version > x.seen and not exists (select from written n where n.question_key = x.question) and w.state = x.state and w.value is not distinct from x.value`;

  async function compare(name, unit, atLeast, turns) {
    let found = await takeTurns(turns);
    // A machine that wavered is asked once more.
    if (found.wavering > 0.25 && !quick) found = await takeTurns(turns);
    table.add({
      name,
      value: found.value,
      unit,
      ratio: found.ratio,
      against: `${baseline}, the same statements, ${connections} connections (${Math.round(found.other)}/s, ratio wavering ±${Math.round(found.wavering * 100)} %)`,
      target: `at least ${atLeast}`,
      met: judged ? found.ratio >= atLeast : null,
    });
  }

  /** Saves `count` answers a request, each from the version it knows. */
  function saving(count) {
    const versions = slots.map(() => 0);
    return async () => {
      await database.query('truncate answer');
      versions.fill(0);
      return httpLoad({
        port: product.port,
        connections,
        seconds,
        next: (n) =>
          request({
            method: 'PUT',
            path: `/api/assignments/${slots[n].assignment}/answers`,
            host: product.host,
            cookie: cookie(slots[n]),
            body: {
              answers: Array.from({ length: count }, (_, index) => ({
                question: `q${index}`,
                state: 'answered',
                value: 1 + (versions[n] % 5),
                seen: versions[n],
              })),
            },
          }),
        answered: (n, status) => {
          if (status === 200) versions[n] += 1;
        },
      });
    };
  }
  const savingBeside = (count) => async () => {
    await database.query('truncate answer');
    return pgLoad({
      login,
      connections,
      seconds,
      statements: [session, ...begin, readAssignment, save(count), 'commit'],
    });
  };

  await compare('saving one answer', 'requests/s', 0.3, {
    ours: saving(1),
    theirs: savingBeside(1),
  });
  await compare('saving a batch of 60 answers', 'requests/s', 0.5, {
    ours: saving(questionCount),
    theirs: savingBeside(questionCount),
  });
  table.add({
    name: 'memory of Node, under load',
    value: product.memory() ?? 0,
    unit: 'MB',
    target: 'reported',
  });

  const reading = (pathOf) => () =>
    httpLoad({
      port: product.port,
      connections,
      seconds,
      next: (n) =>
        request({
          method: 'GET',
          path: pathOf(slots[n]),
          host: product.host,
          cookie: cookie(slots[n]),
        }),
    });
  const listing = `select s.id, s.round_id, jsonb_build_object('da', r.title_da, 'en', r.title_en) as title, s.state, r.closes_at, m.question_count,
    (select count(distinct w.question_key)::integer from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
     where t.organisation_id = s.organisation_id and t.assessment_id = s.id and w.state <> 'unanswered') as answered,
    (e.score->>'value')::double precision as value, (e.score->>'level')::integer as level
    from assessment s join round r on r.id = s.round_id join published_model m on m.id = s.model_id
    left join result e on e.organisation_id = s.organisation_id and e.assessment_id = s.id order by r.closes_on desc, s.id`;
  await compare('listing assessments', 'requests/s', 0.25, {
    ours: reading(() => '/api/assessments'),
    theirs: () =>
      pgLoad({ login, connections, seconds, statements: [session, ...begin, listing, 'commit'] }),
  });
  const states = `select question, bool_or(answered), bool_or(handed_in), bool_or(agreed) from (
    select w.question_key as question, w.state <> 'unanswered' as answered, w.state <> 'unanswered' and t.handed_in_at is not null as handed_in, false as agreed
    from assignment t join answer w on w.organisation_id = t.organisation_id and w.assignment_id = t.id
    where t.assessment_id = (select assessment ${slot}) and t.ended_at is null
    union all select question_key, true, false, true from agreed_answer where assessment_id = (select assessment ${slot})) q group by question`;
  await compare('opening an assessment', 'requests/s', 0.25, {
    ours: reading(({ assessment }) => `/api/assessments/${assessment}`),
    theirs: () =>
      pgLoad({
        login,
        connections,
        seconds,
        statements: [
          session,
          ...begin,
          `select s.*, r.title_da, r.title_en, r.closes_on, r.closes_at, p.name from assessment s join round r on r.id = s.round_id left join person p on p.id = s.submitted_by where s.id = (select assessment ${slot})`,
          `select section_key, mode from assessment_section where assessment_id = (select assessment ${slot})`,
          `select t.id, t.section_key, t.person_id, p.name, t.unit_id, u.name, t.question_keys, t.handed_in_at,
             (select count(*)::integer from answer w where w.organisation_id = t.organisation_id and w.assignment_id = t.id and w.state <> 'unanswered')
           from assignment t join person p on p.id = t.person_id left join organisation_unit u on u.organisation_id = t.organisation_id and u.id = t.unit_id
           where t.assessment_id = (select assessment ${slot}) and t.ended_at is null order by p.name collate "da-x-icu", t.id`,
          states,
          'commit',
        ],
      }),
  });
}
