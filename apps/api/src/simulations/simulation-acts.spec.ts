import { Actors } from '../../testing/actors';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { simulationActs } from '../../testing/round-acts';
import { arrangeSimulation, type ArrangedSimulation } from '../../testing/simulations';
import { TenantTransaction } from '../persistence/tenant-transaction';

describe('the acts of simulations', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: string;
  let aarhus: string;
  let arranged: ArrangedSimulation;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await actors.organisation('kl');
    aarhus = await actors.organisation('0751');
  });
  beforeEach(async () => {
    arranged = await arrangeSimulation(actors, { size: 13 });
  });
  afterAll(() => erfa.close());

  /** Asks as the app does, for an organisation. */
  const as = <Row>(organisationId: string, sql: string, args: unknown[] = []): Promise<Row[]> =>
    erfa.app
      .get(TenantTransaction)
      .run({ organisationId, personId: null }, (manager) => manager.query<Row[]>(sql, args));
  interface Frozen {
    sheet: { answers: object };
    values: Record<string, number>;
  }
  const toMix = async (organisation: string): Promise<Frozen[] | null | undefined> =>
    (
      await as<{ rows: Frozen[] | null }>(organisation, 'select answers_to_mix($1) as rows', [
        arranged.round,
      ])
    )[0]?.rows;
  const keep = async (organisation: string, sheets = '[{}]'): Promise<boolean | undefined> =>
    (
      await as<{ kept: boolean }>(organisation, 'select keep_mixed_answers($1, $2, 0) as kept', [
        ...[arranged.round, sheets],
      ])
    )[0]?.kept;
  const reopen = (state: string): Promise<unknown> =>
    erfa.database.ask('alter table round disable trigger user').then(async () => {
      await erfa.database.ask('update round set state = $2 where id = $1', [arranged.round, state]);
      await erfa.database.ask('alter table round enable trigger user');
    });

  const tests: Readonly<Record<(typeof simulationActs)[number], () => void>> = {
    answers_to_mix: () => {
      it('hands frozen answers without whose they are to who runs the closed round, until they are mixed', async () => {
        const rows = await toMix(kl);
        expect(rows).toHaveLength(13);
        for (const row of rows ?? []) {
          expect(Object.keys(row)).toEqual(['sheet', 'values']);
          expect(Object.keys(row.values)).toEqual(
            expect.arrayContaining([arranged.model.key, 'ledelse', 'gevinster']),
          );
        }
        expect(await toMix(aarhus)).toBeNull();
        await reopen('open');
        expect(await toMix(kl)).toBeNull();
        await reopen('closed');
        await keep(kl);
        expect(await toMix(kl)).toBeNull();
      });

      it('waits for results that are still to come', async () => {
        const [one] = await erfa.database.ask<{ id: string; organisation: string }>(
          'select id, organisation_id as organisation from assessment where round_id = $1 limit 1',
          [arranged.round],
        );
        await erfa.database.ask(
          `insert into result_waiting (organisation_id, assessment_id, input, plugin_id, code) values ($1, $2, '{}', 'x', 'plugin-off')`,
          [one?.organisation, one?.id],
        );
        expect(await toMix(kl)).toBeNull();
        expect(await keep(kl)).toBe(false);
      });
    },
    keep_mixed_answers: () => {
      it('keeps the first and no other, for who runs the closed round', async () => {
        expect(await keep(aarhus)).toBe(false);
        expect(await keep(kl, '[{"answers": {}}]')).toBe(true);
        expect(await keep(kl, '[]')).toBe(false);
        const kept = await erfa.database.ask(
          'select sheets from mixed_answers where round_id = $1',
          [arranged.round],
        );
        expect(kept).toEqual([{ sheets: [{ answers: {} }] }]);
      });
    },
    mixed_answers_for: () => {
      it('hands them over for a draft of one’s own, and logs it', async () => {
        const read = (organisation: string, draft = arranged.draft): Promise<unknown[]> =>
          as(organisation, 'select * from mixed_answers_for($1, $2)', [arranged.round, draft]);
        expect(await read(kl)).toEqual([]);
        await keep(kl);
        expect(await read(aarhus)).toEqual([]);
        expect(await read(kl, arranged.round)).toEqual([]);
        const events = (): Promise<unknown[]> =>
          erfa.database.ask(
            `select organisation_id as whose, content from audit_event where kind = 'round.simulated' and subject = $1`,
            [arranged.round],
          );
        expect(await events()).toEqual([]);
        expect(await read(kl)).toEqual([{ sheets: [{}], left_out: 0 }]);
        expect(await events()).toEqual([
          { whose: kl, content: { draft: arranged.draft, model: arranged.model.key } },
        ]);
      });

      it('is the only way to them', async () => {
        await keep(kl);
        for (const sql of [
          'select * from mixed_answers',
          'delete from mixed_answers',
          `insert into mixed_answers (round_id, sheets, left_out) values (gen_random_uuid(), '[]', 0)`,
        ])
          await expect(as(kl, sql)).rejects.toThrow('permission denied');
      });
    },
  };

  describe.each(simulationActs)('%s', (name) => {
    tests[name]();
  });
});
