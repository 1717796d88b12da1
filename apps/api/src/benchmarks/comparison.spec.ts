import path from 'node:path';
import { planMigration } from '@erfa/model-lab';
import type { GroupNode, Model, ModelNode } from '@erfa/scoring-sdk';
import { DataSource } from 'typeorm';
import { Actors } from '../../testing/actors';
import { publishedModel } from '../../testing/arranged-rounds';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { arrangePublished } from '../../testing/successors';
import type { Answer, TestClient } from '../../testing/client';
import { closedRounds, loadCountry } from '../demonstration/load-country';
import { createOwnHost } from '../models/scoring';
import { appDataSourceOptions, ownerDataSource } from '../persistence/data-source';
import type { ComparisonView, MemberListView } from './comparisons.views';
import { ReleasesService } from './releases.service';

describe('comparison of closed rounds', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let kl: TestClient;
  let app: DataSource;
  /** Closed rounds, newest first. */
  let rounds: { id: string; title: string }[];
  let open: string;

  beforeAll(async () => {
    erfa = await startErfa();
    const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
    const host = await createOwnHost(path.resolve(__dirname, '../../../..'));
    await loadCountry(owner, host, new Date());
    await owner.destroy();
    app = await new DataSource(appDataSourceOptions(erfa.database.url, [])).initialize();
    sanne = await erfa.as('sanne.lykkegaard');
    kl = await erfa.as('mette.bruun');
    rounds = await erfa.database.ask(
      `select id, title_da as title from round where state = 'closed' order by closes_at desc`,
    );
    const [row] = await erfa.database.ask<{ id: string }>(
      `select id from round where state = 'open'`,
    );
    open = row?.id ?? '';
  });
  afterAll(async () => {
    await app.destroy();
    await erfa.close();
  });

  const newest = (): string => rounds[0]?.id ?? '';
  const read = (
    client: TestClient,
    round: string,
    query = '',
  ): Promise<Answer<ComparisonView & { code?: string }>> =>
    client.ask<ComparisonView & { code?: string }>(`/api/rounds/${round}/comparison${query}`);

  it('is not there before the release is made, and then for every closed round, once', async () => {
    expect(await read(sanne, newest())).toMatchObject({
      status: 409,
      body: { code: 'not-released' },
    });
    const releases = erfa.app.get(ReleasesService);
    expect(await releases.makeDue()).toBe(closedRounds);
    expect(await releases.makeDue()).toBe(0);
    expect((await read(sanne, newest())).status).toBe(200);
    expect((await read(sanne, open)).body.code).toBe('not-released');
  });

  it('puts one’s own figures beside those of a group, which are the same for everybody', async () => {
    const { body: mine } = await read(sanne, newest());
    const { body: theirs } = await read(kl, newest());
    expect(mine.group).toMatchObject({ kind: 'country', size: 98, own: true, suppressed: null });
    const list = await sanne.ask<MemberListView>(`/api/rounds/${newest()}/comparison/members`);
    expect(list.body.members).toHaveLength(mine.group.answering);
    expect(mine.figures).toHaveLength(6);
    for (const [index, figure] of mine.figures.entries()) {
      const other = theirs.figures[index];
      expect(other?.own).toBeNull();
      expect(other?.distribution).toEqual(figure.distribution);
      const { own, distribution } = figure;
      if (own === null || !distribution) throw new Error('Nothing to compare.');
      expect(distribution.lowerQuartile).toBeLessThanOrEqual(distribution.median);
      expect(distribution.median).toBeLessThanOrEqual(distribution.upperQuartile);
      expect(distribution.levels).toHaveLength(5);
      for (const value of [distribution.lowerQuartile, distribution.median])
        expect(Math.round(value * 10) / 10).toBe(value);
      expect(figure.standing).toBe(
        own < distribution.lowerQuartile
          ? 'below'
          : own > distribution.upperQuartile
            ? 'above'
            : 'within',
      );
    }
    expect(theirs.assessmentId).toBeNull();
    expect(mine.assessmentId).not.toBeNull();
  });

  it('counts the median that the frozen results have', async () => {
    const { body } = await read(kl, newest());
    const values = await erfa.database.ask<{ value: number }>(
      `select (t.score->>'value')::double precision as value from result t
       join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id
       where s.round_id = $1 and s.state = 'frozen' and t.score->>'value' is not null order by 1`,
      [newest()],
    );
    const middle = [Math.floor((values.length - 1) / 2), Math.ceil((values.length - 1) / 2)];
    const mean = middle.reduce((sum, at) => sum + (values[at]?.value ?? 0), 0) / 2;
    expect(body.figures[0]?.distribution).toMatchObject({
      count: values.length,
      median: Math.floor(mean * 10 + 0.5 + 1e-9) / 10,
    });
  });

  it('follows a group over the rounds', async () => {
    const { body } = await read(sanne, newest());
    expect(body.earlier.map(({ id }) => id)).toEqual(
      rounds
        .slice(1)
        .map(({ id }) => id)
        .reverse(),
    );
    expect(body.figures[0]?.before.map(({ roundId }) => roundId)).toEqual(
      body.earlier.map(({ id }) => id),
    );
    expect(body.figures[0]?.before.every(({ median }) => median !== null)).toBe(true);
    const { body: first } = await read(sanne, rounds.at(-1)?.id ?? '');
    expect(first.earlier).toEqual([]);
  });

  it('offers every group of the round, says which are one’s own, and why one is hidden', async () => {
    const { body } = await read(sanne, newest());
    const own = body.groups.filter((group) => group.own);
    expect(own.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['country', 'region', 'dst-group', 'population']),
    );
    for (const { kind, key, suppressed, answering } of body.groups) {
      const { body: group } = await read(
        sanne,
        newest(),
        `?kind=${kind}&key=${encodeURIComponent(key)}`,
      );
      expect(group.group).toMatchObject({ kind, key });
      // What the list says of the whole is what the group's own page says of it.
      const { distribution, suppressed: hidden } = group.figures[0] ?? {};
      const { whole, wholeSuppressed } = group.group;
      expect(wholeSuppressed).toBe(hidden);
      if (distribution) expect(distribution).toMatchObject({ ...whole });
      expect(whole === null).toBe(distribution === null);
      if (suppressed === null) expect(answering).toBeGreaterThanOrEqual(6);
      for (const figure of group.figures)
        expect(figure.distribution === null).toBe(figure.suppressed !== null);
    }
    expect(await read(sanne, newest(), '?kind=region&key=nowhere')).toMatchObject({
      status: 404,
      body: { code: 'no-such-group' },
    });
    expect((await read(sanne, newest(), '?kind=mine')).status).toBe(400);
  });

  it('asks each time whether the caller may see the round, and mixes neither people nor languages', async () => {
    const [first, again, kls] = [
      await read(sanne, newest()),
      await read(sanne, newest()),
      await read(kl, newest()),
    ];
    expect(again.body).toEqual(first.body);
    expect(kls.body.assessmentId).toBeNull();
    const english = await sanne.ask<ComparisonView>(`/api/rounds/${newest()}/comparison`, {
      headers: { 'accept-language': 'en' },
    });
    expect(english.body.figures[1]?.title).not.toBe(first.body.figures[1]?.title);
    const runBy = async (who: string): Promise<void> => {
      // Past the trigger that keeps a round with who opened it.
      await erfa.database.ask('set session_replication_role = replica');
      await erfa.database.ask(
        `update round set run_by = (select id from organisation where ${who}) where id = $1`,
        [newest()],
      );
      await erfa.database.ask('reset session_replication_role');
    };
    await runBy(`kind <> 'kl' order by id limit 1`);
    expect((await read(kl, newest())).status).toBe(404);
    await runBy(`kind = 'kl'`);
    expect((await read(kl, newest())).body).toEqual(kls.body);
  });

  describe('the acts behind it', () => {
    it('give no figures once the release is there, and keep one release for each closed round', async () => {
      expect(await app.query('select * from release_due()')).toEqual([]);
      const release = {
        method: 1,
        participants: 0,
        nodes: [],
        groups: [],
        figures: [],
        segments: [],
      };
      const keep = async (round: string): Promise<boolean> => {
        const [row] = await app.query<[{ ok: boolean }]>('select publish_release($1, $2) as ok', [
          round,
          JSON.stringify(release),
        ]);
        return row.ok;
      };
      expect(await keep(newest())).toBe(false);
      expect(await keep(open)).toBe(false);
    });

    it('let the app read what is published, and neither write it nor see the exact histograms', async () => {
      expect(await app.query('select 1 as n from release limit 1')).toEqual([{ n: 1 }]);
      for (const sql of [
        'select * from release_segment',
        'update release_figure set median = 1',
        'delete from release_group',
        `insert into release (round_id, model_hash, method, participants, nodes) values ('${open}', '', 1, 0, '[]')`,
      ])
        await expect(app.query(sql)).rejects.toThrow('permission denied');
    });

    it('count every histogram again, and find one that is wrong by a single municipality', async () => {
      expect(await app.query('select * from release_faults()')).toEqual([]);
      const [segment] = await erfa.database.ask<{ node_key: string; segment: string }>(
        `update release_segment set counts[1] = counts[1] + 1 where (release_id, node_key, segment) =
           (select release_id, node_key, segment from release_segment order by 1, 2, 3 limit 1) returning node_key, segment`,
      );
      expect(await app.query('select node_key, segment from release_faults()')).toEqual([segment]);
      await erfa.database.ask(
        'update release_segment set counts[1] = counts[1] - 1 where segment = $1 and node_key = $2 and counts[1] > 0',
        [segment?.segment, segment?.node_key],
      );
    });

    it('write into KL’s log that a round was released', async () => {
      const events = await erfa.database.ask(
        `select subject from audit_event where kind = 'round.released' order by subject`,
      );
      expect(events).toHaveLength(closedRounds);
    });
  });

  it('follows a figure across versions as far as the plans between them say', async () => {
    const actors = new Actors(erfa);
    const { id: oldId, content: before } = await publishedModel(actors);
    const [first, second, ...rest] = before.nodes as readonly GroupNode[];
    if (!first || !second) throw new Error('no dimensions');
    const added = { ...second.children[0], key: 'helt-nyt', title: { da: 'Ny', en: 'New' } };
    const after: Model = {
      ...before,
      version: 77,
      nodes: [first, { ...second, children: [...second.children, added as ModelNode] }, ...rest],
    };
    const newId = await arrangePublished(actors, after, 'sha256:version-77');
    const [round] = await erfa.database.ask<{ id: string }>(
      `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
       select run_by, $2, 'Ny version', 'New version', opens_on + 1, closes_on + 1, state, terms, invited_all
       from round where id = $1 returning id`,
      [newest(), newId],
    );
    // The same answers and figures as before; only the version is another.
    await erfa.database.ask(
      `with made as (
         insert into assessment (organisation_id, round_id, model_id, state)
         select organisation_id, $2, $3, state from assessment where round_id = $1 and state = 'frozen' returning organisation_id, id)
       insert into result (organisation_id, assessment_id, model_hash, plugin_id, plugin_version, options, input, input_hash, score)
       select t.organisation_id, made.id, 'sha256:version-77', t.plugin_id, t.plugin_version, t.options, t.input, t.input_hash, t.score
       from made join assessment s on s.organisation_id = made.organisation_id and s.round_id = $1
       join result t on t.organisation_id = s.organisation_id and t.assessment_id = s.id`,
      [newest(), round?.id, newId],
    );
    expect(await erfa.app.get(ReleasesService).makeDue()).toBe(1);
    const lines = async (query = ''): Promise<Record<string, (string | undefined)[]>> => {
      const { body } = await read(kl, round?.id ?? '', query);
      return Object.fromEntries(
        body.figures.map(({ key, before: then }) => [key, then.slice(-2).map(({ line }) => line)]),
      );
    };
    // Nobody has said that the two versions can be compared.
    expect((await lines())[first.key]).toEqual(['comparable', 'break']);
    const name = (version: number) => ({ key: before.key, version, hash: `sha256:${version}` });
    const plan = planMigration(before, after, { from: name(1), to: name(77) }, []);
    await erfa.database.ask(
      `insert into model_succession (model_id, predecessor_id, hash, plan) values ($1, $2, 'sha256:plan-77', $3)`,
      [newId, oldId, JSON.stringify(plan)],
    );
    // Another question, since answers to the same one are kept.
    expect(await lines('?kind=country&key=country')).toMatchObject({
      [before.key]: ['comparable', 'break'],
      [first.key]: ['comparable', 'comparable'],
      [second.key]: ['comparable', 'break'],
    });
  });

  it('tells two rounds of a model apart that closed at the same moment', async () => {
    const [twin] = await erfa.database.ask<{ id: string }>(
      `insert into round (run_by, model_id, title_da, title_en, opens_on, closes_on, state, terms, invited_all)
       select run_by, model_id, 'Samme dag', 'Same day', opens_on, closes_on, state, terms, invited_all
       from round where id = $1 returning id`,
      [newest()],
    );
    expect(await erfa.app.get(ReleasesService).makeDue()).toBe(1);
    for (const id of [newest(), twin?.id ?? '']) {
      const { status, body } = await read(kl, id);
      expect([status, body.round.id]).toEqual([200, id]);
      expect(body.earlier.map((round) => round.id)).not.toContain(id);
    }
  });
});
