import { Actors } from '../../testing/actors';
import { arrangeAssessment, arrangeRound } from '../../testing/arranged-rounds';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { pluginActs } from '../../testing/round-acts';
import { TenantTransaction } from '../persistence/tenant-transaction';

describe('the acts of plugins', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: string;
  let aarhus: string;
  let odense: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await actors.organisation('kl');
    aarhus = await actors.organisation('0751');
    odense = await actors.organisation('0461');
  });
  afterAll(() => erfa.close());

  /** Asks as the app does, for an organisation. */
  const as = <Row>(organisationId: string, sql: string, args: unknown[] = []): Promise<Row[]> =>
    erfa.app
      .get(TenantTransaction)
      .run({ organisationId, personId: null }, (manager) => manager.query<Row[]>(sql, args));
  const rowsOf = <Row>(sql: string, ...args: unknown[]): Promise<Row[]> =>
    erfa.database.ask(sql, args) as Promise<Row[]>;
  const logged = (subject: string, kind: string): Promise<unknown[]> =>
    rowsOf(
      `select o.code, e.actor_person_id as actor from audit_event e join organisation o on o.id = e.organisation_id where e.subject = $1 and e.kind = $2`,
      subject,
      kind,
    );
  /** An assessment of the organisation's that waits for its result. */
  const waits = async (organisationId: string): Promise<{ id: string; round: string }> => {
    const id = await arrangeAssessment(actors, organisationId, 'open');
    await rowsOf(
      `insert into result_waiting (organisation_id, assessment_id, input, plugin_id, code) values ($1, $2, '{}', 'fremmed', 'plugin-off')`,
      organisationId,
      id,
    );
    const [row] = await rowsOf<{ round: string }>(
      'select round_id as round from assessment where id = $1',
      id,
    );
    return { id, round: row?.round ?? '' };
  };

  const tests: Readonly<Record<(typeof pluginActs)[number], () => void>> = {
    plugin_decisions: () => {
      it('hands over what KL has decided, and nothing that another organisation writes', async () => {
        for (const [organisation, state] of [
          [kl, 'on'],
          [aarhus, 'off'],
        ])
          await rowsOf(
            `insert into plugin_decision (organisation_id, plugin_id, state, plugin_version, hash, reason) values ($1, 'fremmed', $2, '1.0.0', 'sha256:a', 'Prøvet')`,
            organisation,
            state,
          );
        expect(
          await as(aarhus, `select * from plugin_decisions() where plugin_id = 'fremmed'`),
        ).toEqual([{ plugin_id: 'fremmed', state: 'on', hash: 'sha256:a' }]);
      });
    },
    count_plugin_calls: () => {
      it('adds what each process has counted, bucket by bucket, and keeps the last error', async () => {
        const count = (counts: object): Promise<{ n: number }[]> =>
          as(odense, 'select count_plugin_calls($1) as n', [JSON.stringify([counts])]);
        const one = { plugin: 'talt', version: '1.0.0', calls: 2, errors: 1, buckets: [1, 1] };
        const error = { errorAt: '2026-11-01T10:00:00Z', errorCode: 'plugin-timeout' };
        expect(await count({ ...one, ...error, errorDetail: 'x' })).toEqual([{ n: 1 }]);
        await count({ plugin: 'talt', version: '1.0.0', calls: 3, errors: 0, buckets: [0, 2, 1] });
        await count({ plugin: 'talt', version: '2.0.0', calls: 1, errors: 0, buckets: [1] });
        expect(
          await rowsOf(
            `select plugin_version as version, calls::integer, errors::integer, buckets::integer[], last_error_code as code from plugin_usage where plugin_id = 'talt' order by 1`,
          ),
        ).toEqual([
          { version: '1.0.0', calls: 5, errors: 1, buckets: [1, 3, 1], code: 'plugin-timeout' },
          { version: '2.0.0', calls: 1, errors: 0, buckets: [1], code: null },
        ]);
      });
    },
    results_waiting: () => {
      it('says whose waits and which, never an answer, and leaves alone what was just tried', async () => {
        const { id } = await waits(aarhus);
        const list = (all: boolean): Promise<Record<string, string>[]> =>
          as(odense, 'select * from results_waiting($1) where assessment_id = $2', [all, id]);
        const [row] = await list(true);
        expect(Object.keys(row ?? {})).toEqual(['organisation_id', 'assessment_id', 'model_id']);
        expect(row).toMatchObject({ organisation_id: aarhus, assessment_id: id });
        expect(await list(false)).toEqual([]);
        await rowsOf(
          `update result_waiting set tried_at = now() - interval '3 minutes' where assessment_id = $1`,
          id,
        );
        expect(await list(false)).toHaveLength(1);
        await rowsOf('update result_waiting set tries = 5 where assessment_id = $1', id);
        expect(await list(false)).toEqual([]);
      });
    },
    note_scored: () => {
      it('logs in one’s own log that a result came, and names nobody', async () => {
        const id = await arrangeAssessment(actors, aarhus, 'submitted');
        await as(odense, 'select note_scored($1)', [id]);
        expect(await logged(id, 'assessment.scored')).toEqual([]);
        await as(aarhus, 'select note_scored($1)', [id]);
        expect(await logged(id, 'assessment.scored')).toEqual([{ code: '0751', actor: null }]);
      });
    },
    round_waiting: () => {
      it('counts for who runs the round and who is in it, and for nobody else', async () => {
        const { round } = await waits(aarhus);
        const counted = async (organisation: string, of = round): Promise<number | undefined> =>
          (await as<{ n: number }>(organisation, 'select round_waiting($1) as n', [of]))[0]?.n;
        expect(await counted(aarhus)).toBe(1);
        expect(await counted(await actors.organisation('0101'))).toBe(1);
        expect(await counted(odense)).toBe(0);
        expect(await counted(kl, await arrangeRound(actors, kl))).toBe(0);
      });
    },
  };

  describe.each(pluginActs)('%s', (name) => {
    tests[name]();
  });
});
