import type { Model } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import {
  answersOf,
  arrangeReleasedRound,
  arrangeVersion,
  firstVersion,
  municipalityCodes,
  secondVersion,
} from '../../testing/bridges';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { bridgeActs } from '../../testing/round-acts';
import { arrangePublished } from '../../testing/successors';
import { Acts } from '../persistence/acts';
import { TenantTransaction } from '../persistence/tenant-transaction';
import { BridgesService } from './bridges.service';

describe('the acts of bridges', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let acts: Acts;
  let bridges: BridgesService;
  let codes: string[];
  let arranged = 0;
  let models: { first: Model; second: Model; firstId: string; secondId: string };
  let round: string;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    acts = erfa.app.get(Acts);
    bridges = erfa.app.get(BridgesService);
    codes = await municipalityCodes(actors, 8);
  });
  beforeEach(() => arrange());
  afterEach(async () => {
    // So that no test's round is due in the next one.
    await bridges.makeDue();
  });
  afterAll(() => erfa.close());

  /** Two rounds on two versions; `empty` is who left the chained dimension unanswered in the first. */
  async function arrange(size = 8, empty?: number): Promise<void> {
    arranged += 1;
    const first = firstVersion(`handling-${arranged}`);
    const second = secondVersion(first);
    const took = codes.slice(0, size);
    const sheet = (model: Model, place: number) => {
      const { answers } = answersOf(model, place);
      const { 'vejet-1': _, 'vejet-2': __, ...rest } = answers;
      return { answers: place === empty ? rest : answers };
    };
    const sheets = (model: Model) =>
      new Map(took.map((code, place) => [code, sheet(model, place)]));
    const firstId = await arrangePublished(actors, first, `hash-${first.key}-1`);
    const before = { id: firstId, model: first };
    round = await arrangeReleasedRound(actors, before, 'Runde 1', 400, sheets(first));
    const secondId = await arrangeVersion(actors, before, second);
    await arrangeReleasedRound(
      actors,
      { id: secondId, model: second },
      'Runde 2',
      30,
      sheets(second),
    );
    models = { first, second, firstId, secondId };
  }

  interface Due {
    round_id: string;
    model_id: string;
    from_model_id: string;
    assessments: object[];
  }
  const due = (): Promise<Due[]> => acts.call<Due>('bridges_due', []);
  const figures = (): Promise<{ figures: { code: string; nodes: object[] }[] }[]> =>
    acts.call('bridge_figures', [round, models.secondId]);
  const publish = async (
    bridge: object = { method: 1, nodes: [], figures: [] },
  ): Promise<boolean> => {
    const rows = await acts.call<{ publish_bridge: boolean }>('publish_bridge', [
      ...[round, models.secondId, JSON.stringify(bridge)],
    ]);
    return rows[0]?.publish_bridge ?? false;
  };
  const as = async <Row>(code: string, sql: string, args: unknown[] = []): Promise<Row[]> => {
    const organisationId = await actors.organisation(code);
    return erfa.app
      .get(TenantTransaction)
      .run({ organisationId, personId: null }, (manager) => manager.query<Row[]>(sql, args));
  };
  const bare = (sql: string, args: unknown[] = []) => as('kl', sql, args);
  const medians = (): Promise<{ kind: string; count: number }[]> =>
    erfa.database.ask(
      `select f.kind, f.count from bridge_figure f join bridge b on b.id = f.bridge_id where b.model_id = $1 and f.node_key = 'vejet'`,
      [models.secondId],
    );

  const tests: Readonly<Record<(typeof bridgeActs)[number], () => void>> = {
    bridges_due: () => {
      it('names whose and which, never an answer, and nothing any more once the bridge is there', async () => {
        const rows = await due();
        expect(rows).toHaveLength(1);
        expect(rows[0]).toMatchObject({
          ...{ round_id: round, model_id: models.secondId, from_model_id: models.firstId },
        });
        expect(rows[0]?.assessments).toHaveLength(8);
        for (const row of rows[0]?.assessments ?? [])
          expect(Object.keys(row).toSorted()).toEqual([
            ...['assessmentId', 'fromModelId', 'organisationId'],
          ]);
        expect(await bridges.makeDue()).toBe(1);
        expect(await due()).toEqual([]);
      });

      it('names a round only once the round after it is released', async () => {
        await bridges.makeDue();
        const { second, secondId } = models;
        const third = { ...second, version: 3, nodes: models.first.nodes };
        const id = await arrangeVersion(actors, { id: secondId, model: second }, third);
        await actors.one(
          `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
           select run_by, $2, 'Åben', 'Open', current_date, current_date + 9, 'open', terms, true from round where id = $1 returning id`,
          [round, id],
        );
        expect(await due()).toEqual([]);
        const took = new Map(codes.map((code, place) => [code, answersOf(third, place)]));
        await arrangeReleasedRound(actors, { id, model: third }, 'Runde 3', 2, took);
        expect((await due()).map(({ model_id }) => model_id)).toEqual([id]);
      });
    },
    bridge_figures: () => {
      it('hands nothing over before all are scored, figures and codes then, and nothing once the bridge is there', async () => {
        expect(await figures()).toEqual([]);
        const [row] = await due();
        // All but publishing, as a server that stops there.
        const stop = jest.spyOn(bridges as never, 'publish').mockResolvedValue(false as never);
        expect(await bridges.makeDue()).toBe(0);
        stop.mockRestore();
        expect((await due())[0]).toEqual({ ...row, assessments: [] });
        const [all] = await figures();
        expect(all?.figures.map(({ code }) => code)).toEqual(codes);
        for (const { nodes } of all?.figures ?? [])
          expect(JSON.stringify(nodes)).not.toContain('answered');
        // It goes on where it was.
        expect(await bridges.makeDue()).toBe(1);
        expect(await figures()).toEqual([]);
      });
    },
    publish_bridge: () => {
      it('refuses what is not all there, what is not due, and a second one', async () => {
        expect(await publish()).toBe(false);
        expect(await bridges.makeDue()).toBe(1);
        expect(await publish()).toBe(false);
        const rows = await acts.call<{ publish_bridge: boolean }>('publish_bridge', [
          ...[round, models.firstId, '{"method":1,"nodes":[],"figures":[]}'],
        ]);
        expect(rows[0]?.publish_bridge).toBe(false);
      });

      it('keeps medians of six and more, and writes into the log of who runs the round', async () => {
        await bridges.makeDue();
        const kept = await medians();
        expect(kept).toContainEqual({ kind: 'country', count: 8 });
        expect(kept.every(({ count }) => count >= 6)).toBe(true);
        expect(
          await erfa.database.ask(
            `select o.kind, e.content from audit_event e join organisation o on o.id = e.organisation_id
             where e.kind = 'round.bridged' and e.subject = $1`,
            [round],
          ),
        ).toEqual([{ kind: 'kl', content: { version: 2, count: expect.any(Number) } }]);
      });

      it('keeps no median of five', async () => {
        await bridges.makeDue();
        await arrange(5);
        expect(await bridges.makeDue()).toBe(1);
        expect(await medians()).toEqual([]);
      });

      it('keeps no median where not as many stand behind it as behind what the round released', async () => {
        // As if the newer version had given one of them no figure.
        const stop = jest.spyOn(bridges as never, 'publish').mockResolvedValue(false as never);
        await bridges.makeDue();
        stop.mockRestore();
        const figure = {
          nodeKey: 'vejet',
          was: 'vejet',
          kind: 'country',
          key: 'country',
          median: 30,
        };
        expect(
          await publish({ method: 1, nodes: ['vejet'], figures: [{ ...figure, count: 7 }] }),
        ).toBe(true);
        expect(await medians()).toEqual([]);
      });
    },
  };

  describe.each(bridgeActs)('%s', (name) => {
    tests[name]();
  });

  it('counts in a median who has the figure under both versions', async () => {
    await bridges.makeDue();
    await arrange(8, 2);
    await bridges.makeDue();
    expect(await medians()).toContainEqual({ kind: 'country', count: 7 });
  });

  describe('what is kept', () => {
    beforeEach(() => bridges.makeDue());

    it('is each municipality’s own, by the database', async () => {
      const own = await as<{ count: number }>(
        codes[0] ?? '',
        'select count(*)::integer as count from bridge_score where model_id = $1',
        [models.secondId],
      );
      expect(own).toEqual([{ count: 1 }]);
      expect(
        await as('kl', 'select 1 from bridge_score where model_id = $1', [models.secondId]),
      ).toEqual([]);
      const [theirs] = await erfa.database.ask<{ organisation_id: string; assessment_id: string }>(
        'select organisation_id, assessment_id from bridge_score where model_id = $1 limit 1',
        [models.secondId],
      );
      await expect(
        as(
          codes[7] ?? '',
          `insert into bridge_score (organisation_id, assessment_id, model_id, from_hash, model_hash, plan_hashes, plugin_id, options, figures, problem)
           values ($1, $2, $3, '', '', '{}', '', '{}', '[]', 'x')`,
          [theirs?.organisation_id, theirs?.assessment_id, models.firstId],
        ),
        // Another's assessment is none that it can see.
      ).rejects.toThrow('only a frozen assessment');
    });

    it('never changes, and only the acts write what is published', async () => {
      for (const sql of [
        `update bridge_score set problem = 'x'`,
        'delete from bridge_score',
        'update bridge_figure set median = 1',
        'delete from bridge',
        `insert into bridge (round_id, model_id, from_hash, model_hash, method, nodes) select round_id, model_id, '', '', 1, '{}' from bridge`,
        `insert into bridge_figure select bridge_id, 'x', kind, key, 6, 1 from bridge_figure`,
      ])
        await expect(bare(sql)).rejects.toThrow('permission denied');
      for (const table of ['bridge_score', 'bridge', 'bridge_figure'])
        await expect(erfa.database.ask(`delete from ${table}`)).rejects.toThrow(
          'a bridge never changes',
        );
    });

    it('is of frozen answers alone', async () => {
      const open = await actors.one(
        `insert into assessment (organisation_id, round_id, model_id, state)
         select $1, r.id, r.model_id, 'open' from round r where r.id = $2
         on conflict on constraint uq_assessment_round do update set state = 'open' returning id`,
        [await actors.organisation(codes[0] ?? ''), round],
      );
      await expect(
        as(
          codes[0] ?? '',
          `insert into bridge_score (organisation_id, assessment_id, model_id, from_hash, model_hash, plan_hashes, plugin_id, options, figures, problem)
           values ($1, $2, $3, '', '', '{}', '', '{}', '[]', 'x')`,
          [await actors.organisation(codes[0] ?? ''), open, models.firstId],
        ),
      ).rejects.toThrow('only a frozen assessment');
      await erfa.database.ask(`update assessment set state = 'frozen' where id = $1`, [open]);
    });
  });
});
