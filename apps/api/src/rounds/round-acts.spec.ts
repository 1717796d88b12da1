import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Actors } from '../../testing/actors';
import {
  arrangeAssessment,
  arrangeAssignment,
  arrangeRound,
  someQuestion,
  someSection,
} from '../../testing/arranged-rounds';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { roundActs } from '../../testing/round-acts';
import { Housekeeping } from '../identity/housekeeping';
import { appDataSourceOptions } from '../persistence/data-source';
import { TenantTransaction } from '../persistence/tenant-transaction';

describe('the acts of a round', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let source: DataSource;
  let kl: string;
  let aarhus: string;
  let odense: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    source = await new DataSource(appDataSourceOptions(erfa.database.url, [])).initialize();
    kl = await actors.organisation('kl');
    aarhus = await actors.organisation('0751');
    odense = await actors.organisation('0461');
  });
  afterAll(async () => {
    await source.destroy();
    await erfa.close();
  });

  /** Asks as the app does, for an organisation. */
  const as = <Row>(organisationId: string, sql: string, args: unknown[]): Promise<Row[]> =>
    erfa.app
      .get(TenantTransaction)
      .run({ organisationId, personId: null }, (manager) => manager.query<Row[]>(sql, args));
  const yes = async (organisationId: string, act: string, id: string): Promise<boolean> =>
    (await as<{ ok: boolean }>(organisationId, `select ${act}($1) as ok`, [id]))[0]?.ok ?? false;
  const rowsOf = <Row>(sql: string, ...args: unknown[]): Promise<Row[]> =>
    erfa.database.ask(sql, args) as Promise<Row[]>;
  const stateOf = async (table: 'round' | 'assessment', id: string): Promise<string | undefined> =>
    (await rowsOf<{ state: string }>(`select state from ${table} where id = $1`, id))[0]?.state;
  const logged = (id: string): Promise<unknown[]> =>
    rowsOf(
      `select o.code, e.kind from audit_event e join organisation o on o.id = e.organisation_id where e.subject = $1 order by o.code, e.kind`,
      id,
    );
  /** A round of KL's that Aarhus and Odense take part in, each with an assessment. */
  const klRound = async (
    first: 'open' | 'submitted',
    second: 'open' | 'submitted',
  ): Promise<{ round: string; first: string; second: string }> => {
    const round = await arrangeRound(actors, kl);
    const made: string[] = [];
    for (const [organisation, state] of [
      [aarhus, first],
      [odense, second],
    ] as const) {
      const id = await arrangeAssessment(actors, organisation, state);
      await rowsOf('update assessment set round_id = $2 where id = $1', id, round);
      await rowsOf(
        `insert into participation (round_id, organisation_id, state, contact_name, contact_email) values ($1, $2, 'accepted', 'Kontakt', 'kontakt@x.dk')`,
        round,
        organisation,
      );
      made.push(id);
    }
    return { round, first: made[0] ?? '', second: made[1] ?? '' };
  };
  const lastDayOver = (round: string): Promise<unknown[]> =>
    rowsOf(
      `update round set closes_on = (now() at time zone 'Europe/Copenhagen')::date - 1 where id = $1`,
      round,
    );

  const tests: Readonly<Record<(typeof roundActs)[number], () => void>> = {
    open_round: () => {
      it('invites those chosen, once, and writes it into their logs and one’s own', async () => {
        const round = await arrangeRound(actors, kl, 'draft');
        expect(await yes(kl, 'open_round', round)).toBe(true);
        expect(await yes(kl, 'open_round', round)).toBe(false);
        expect(await stateOf('round', round)).toBe('open');
        expect(await logged(round)).toEqual([
          { code: '0825', kind: 'round.invited' },
          { code: 'kl', kind: 'round.opened' },
        ]);
      });
      it('is opened by one of many who try at once', async () => {
        const round = await arrangeRound(actors, kl, 'draft');
        const opened = await Promise.all(
          Array.from({ length: 6 }, () => yes(kl, 'open_round', round)),
        );
        expect(opened.filter(Boolean)).toHaveLength(1);
      });
      it('refuses another’s, one whose last day is over, and nobody', async () => {
        const round = await arrangeRound(actors, kl, 'draft');
        expect(await yes(aarhus, 'open_round', round)).toBe(false);
        expect(await source.query('select open_round($1) as ok', [round])).toEqual([{ ok: false }]);
        await lastDayOver(round);
        expect(await yes(kl, 'open_round', round)).toBe(false);
        expect(await stateOf('round', round)).toBe('draft');
        expect(await logged(round)).toEqual([]);
      });
      it('keeps what was accepted: afterwards the terms never change, and once closed the last day neither', async () => {
        const round = await arrangeRound(actors, kl);
        const change = (what: string): Promise<unknown[]> =>
          as(kl, `update round set ${what} where id = $1 returning id`, [round]);
        await expect(change(`terms = terms || '{"klSees": "results"}'`)).rejects.toThrow('terms');
        await expect(change('opens_on = opens_on - 1')).rejects.toThrow('terms');
        await change('closes_on = closes_on + 1');
        await yes(kl, 'close_round', round);
        await expect(change('closes_on = closes_on + 1')).rejects.toThrow('terms');
      });
    },
    round_participation: () => {
      const ask = (organisationId: string, round: string): Promise<Record<string, unknown>[]> =>
        as(organisationId, 'select * from round_participation($1) order by code', [round]);
      it('tells who runs the round who takes part and how far, and never an answer', async () => {
        const { round } = await klRound('open', 'submitted');
        const rows = await ask(kl, round);
        expect(rows.map(({ code, state }) => [code, state])).toEqual([
          ['0461', 'submitted'],
          ['0751', 'not-begun'],
          ['0825', 'invited'],
        ]);
        expect(Object.keys(rows[0] ?? {})).toEqual(
          'organisation_id code name tile_column tile_row short_name state contact_name contact_email reason answered questions submitted_at'.split(
            ' ',
          ),
        );
      });
      it('does not count what was answered in an assignment that has ended', async () => {
        const assignment = await arrangeAssignment(actors, aarhus, null);
        const [{ round } = { round: '' }] = await rowsOf<{ round: string }>(
          'select s.round_id as round from assessment s join assignment t on t.assessment_id = s.id where t.id = $1',
          assignment,
        );
        await rowsOf(
          `insert into answer (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence) values ($1, $2, $3, 'answered', '3', '', '', '')`,
          aarhus,
          assignment,
          await someQuestion(actors),
        );
        const runBy = await actors.organisation('0101');
        expect((await ask(runBy, round))[0]).toMatchObject({ state: 'under-way', answered: 1 });
        await rowsOf('update assignment set ended_at = now() where id = $1', assignment);
        expect((await ask(runBy, round))[0]).toMatchObject({ state: 'not-begun', answered: 0 });
      });
      it('tells nobody else', async () => {
        const { round } = await klRound('open', 'open');
        expect(await ask(aarhus, round)).toEqual([]);
        expect(await source.query('select * from round_participation($1)', [round])).toEqual([]);
      });
    },
    round_turnout: () => {
      it('tells those who are invited and who runs it, and nobody else', async () => {
        const { round } = await klRound('open', 'submitted');
        const ask = (organisationId: string): Promise<unknown[]> =>
          as(organisationId, 'select * from round_turnout($1)', [round]);
        const turnout = [{ invited: 3, accepted: 2, submitted: 1 }];
        expect(await ask(kl)).toEqual(turnout);
        expect(await ask(aarhus)).toEqual(turnout);
        expect(await ask(await actors.organisation('0101'))).toEqual([]);
        expect(await source.query('select * from round_turnout($1)', [round])).toEqual([]);
      });
      it('is zero for a draft of one’s own', async () => {
        const round = await arrangeRound(actors, kl, 'draft');
        expect(await as(kl, 'select * from round_turnout($1)', [round])).toEqual([
          { invited: 0, accepted: 0, submitted: 0 },
        ]);
      });
    },
    round_results: () => {
      const ask = (organisationId: string, round: string): Promise<unknown[]> =>
        as(organisationId, 'select code from round_results($1)', [round]);
      /** A round of the terms given, with one result handed in and one that is not. */
      const withTerms = async (klSees: string): Promise<string> => {
        const made = await klRound('submitted', 'open');
        await rowsOf(`alter table round disable trigger round_keep`);
        await rowsOf(
          `update round set terms = terms || jsonb_build_object('klSees', $2::text) where id = $1`,
          made.round,
          klSees,
        );
        await rowsOf(`alter table round enable trigger round_keep`);
        return made.round;
      };
      it('gives what was handed in, to who runs the round, only where the terms say so and only once it is closed', async () => {
        const round = await withTerms('results');
        expect(await ask(kl, round)).toEqual([]);
        await yes(kl, 'close_round', round);
        expect(await ask(kl, round)).toEqual([{ code: '0751' }]);
        expect(await ask(aarhus, round)).toEqual([]);
        expect(await source.query('select * from round_results($1)', [round])).toEqual([]);
      });
      it('gives nothing where the terms say participation alone', async () => {
        const round = await withTerms('participation');
        await yes(kl, 'close_round', round);
        expect(await ask(kl, round)).toEqual([]);
      });
    },
    freeze_round: () => {
      it('is called by the other acts alone, never by the app', async () => {
        const round = await arrangeRound(actors, kl);
        await expect(as(kl, 'select freeze_round($1, null)', [round])).rejects.toThrow(
          'permission denied',
        );
        expect(await stateOf('round', round)).toBe('open');
      });
    },
    close_round: () => {
      it('freezes what was handed in, lets the rest lapse, and writes it into every log', async () => {
        const { round, first, second } = await klRound('submitted', 'open');
        expect(await yes(kl, 'close_round', round)).toBe(true);
        expect(await stateOf('round', round)).toBe('closed');
        expect(await stateOf('assessment', first)).toBe('frozen');
        expect(await stateOf('assessment', second)).toBe('lapsed');
        expect(await logged(round)).toEqual(
          ['0461', '0751', '0825', 'kl'].map((code) => ({ code, kind: 'round.closed' })),
        );
        await expect(
          rowsOf(`update result set score = '{}' where assessment_id = $1`, first),
        ).rejects.toThrow('closed');
      });
      it('refuses another’s round, one that is closed, and nobody', async () => {
        const { round } = await klRound('open', 'open');
        expect(await yes(aarhus, 'close_round', round)).toBe(false);
        expect(await source.query('select close_round($1) as ok', [round])).toEqual([
          { ok: false },
        ]);
        const closed = await Promise.all(
          Array.from({ length: 5 }, () => yes(kl, 'close_round', round)),
        );
        expect(closed.filter(Boolean)).toHaveLength(1);
        expect(await logged(round)).toHaveLength(4);
      });
    },
    close_due_rounds: () => {
      it('closes what is over and nothing else, each once, whoever asks', async () => {
        const [over, going] = [await klRound('submitted', 'open'), await klRound('open', 'open')];
        await lastDayOver(over.round);
        const counts = await Promise.all(
          Array.from({ length: 4 }, () =>
            source.query<[{ n: number }]>('select close_due_rounds() as n'),
          ),
        );
        expect(counts.reduce((sum, [{ n }]) => sum + n, 0)).toBe(1);
        expect(await stateOf('assessment', over.first)).toBe('frozen');
        expect(await stateOf('round', going.round)).toBe('open');
        expect(await logged(over.round)).toHaveLength(4);
      });
    },
    expire_answers: () => {
      it('removes single persons’ answers and contacts when the terms say so; what was agreed stays', async () => {
        const { round, first } = await klRound('submitted', 'open');
        const person = await actors.person(aarhus, ['contributor']);
        const question = await someQuestion(actors);
        const assignment = await actors.one(
          `insert into assignment (organisation_id, assessment_id, section_key, person_id, question_keys, handed_in_at) values ($1, $2, $3, $4, $5, now()) returning id`,
          [aarhus, first, someSection, person, [question]],
        );
        await rowsOf(
          `insert into answer (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence) values ($1, $2, $3, 'answered', '3', '', 'Min mening', '')`,
          aarhus,
          assignment,
          question,
        );
        await rowsOf(
          `insert into agreed_answer (organisation_id, assessment_id, question_key, state, value, reason, how, justification) values ($1, $2, $3, 'answered', '3', '', 'single', '')`,
          aarhus,
          first,
          question,
        );
        const count = async (): Promise<unknown> =>
          (
            await rowsOf(
              `select (select count(*)::integer from answer where assignment_id = $1) as answers,
               (select count(*)::integer from agreed_answer where assessment_id = $2) as agreed,
               (select count(*)::integer from result where assessment_id = $2) as results,
               (select count(*)::integer from participation where round_id = $3 and contact_email is not null) as contacts`,
              assignment,
              first,
              round,
            )
          )[0];
        const there = { answers: 1, agreed: 1, results: 1, contacts: 2 };
        const tidy = (): Promise<void> => erfa.app.get(Housekeeping).run();
        await tidy();
        await yes(kl, 'close_round', round);
        const closedAgo = (ago: string): Promise<unknown> =>
          rowsOf(`update round set closed_at = now() - interval '${ago}' where id = $1`, round);
        // The terms say 24 months.
        await closedAgo('24 months -1 hour');
        await tidy();
        expect(await count()).toEqual(there);
        await closedAgo('24 months 1 hour');
        await tidy();
        expect(await count()).toEqual({ ...there, answers: 0, contacts: 0 });
        await tidy();
        expect(
          await rowsOf(`select content from audit_event where kind = 'answers.expired'`),
        ).toEqual([{ content: { count: 1 } }]);
        // The municipality still sees how far it came.
        const client = await actors.session(
          await actors.person(aarhus, ['municipality-admin']),
          aarhus,
        );
        const { body } = await client.ask<{ assessments: { id: string; answered: number }[] }>(
          '/api/assessments',
        );
        expect(body.assessments.find(({ id }) => id === first)?.answered).toBe(1);
      });
    },
  };

  it('have tests, each of them', () => {
    expect(Object.keys(tests).toSorted()).toEqual(roundActs.toSorted());
  });

  it('do nothing for a round that is not there', async () => {
    const id = randomUUID();
    expect(await yes(kl, 'open_round', id)).toBe(false);
    expect(await yes(kl, 'close_round', id)).toBe(false);
    expect(await as(kl, 'select * from round_turnout($1)', [id])).toEqual([]);
  });

  describe.each(roundActs)('%s', (name) => {
    tests[name]();
  });
});
