import fs from 'node:fs';
import path from 'node:path';
import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { publishFromFiles } from '../../testing/publishing';
import { answerAll, assignSection, openRound, personId } from '../../testing/round';
import { putStranger, strangeGolden, strangeModel } from '../../testing/strangers';
import type { AssignmentView } from '../assessments/answers.views';
import type { AssessmentView } from '../assessments/assessments.views';
import type { ResultView } from '../assessments/results.views';
import { WaitingResults } from '../assessments/waiting-results';
import { createApp } from '../http/create-app';
import type { ModelsView, ModelView } from '../models/models.views';
import type { RoundView } from '../rounds/rounds.views';
import { InstalledPlugins } from './installed-plugins';
import type { PluginsView, PluginView } from './plugins.views';

describe('strangers’ plugins', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let henrik: TestClient;
  let sanne: TestClient;
  let dataDir = '';
  beforeAll(async () => {
    erfa = await startErfa((folder) => {
      dataDir = folder;
      putStranger(folder, 'fremmed');
      putStranger(folder, 'utro', 'for (;;);');
      putStranger(folder, 'ladder');
      fs.mkdirSync(path.join(folder, 'plugins/tom'));
    });
    [kl, henrik, sanne] = [
      await erfa.as('mette.bruun'),
      await erfa.as('henrik.toft'),
      await erfa.as('sanne.lykkegaard'),
    ];
  });
  afterAll(() => erfa.close());

  const read = async (key: string): Promise<PluginView> =>
    (await kl.ask<PluginView>(`/api/plugins/${key}`)).body;
  const turn = async (key: string, state: 'on' | 'off', change: object = {}) => {
    const { decision, hash } = await read(key);
    return kl.ask<PluginView>(`/api/plugins/${key}/switch`, {
      method: 'PUT',
      headers: { 'if-match': `"${decision?.version ?? 0}"` },
      body: { state, reason: 'Prøvet af i styregruppen', hash, ...change },
    });
  };
  const publish = (model: string, golden: string | null = strangeGolden) =>
    publishFromFiles(kl, henrik, {
      model,
      golden: golden === null ? {} : { 'cases.yaml': golden },
    });
  const modelOf = async (): Promise<ModelView | undefined> =>
    (await kl.ask<ModelsView>('/api/models')).body.models.find(
      ({ key }) => key === 'fremmed-model',
    ) as ModelView | undefined;

  it('are found, named with every fault, and off', async () => {
    const { status, body } = await kl.ask<PluginsView>('/api/plugins');
    expect(status).toBe(200);
    expect(body.folder).toBe(path.join(dataDir, 'plugins'));
    expect(
      body.plugins
        .filter(({ own }) => !own)
        .map(({ key, health, faults }) => [key, health, faults.map(({ code }) => code)]),
    ).toEqual([
      ['fremmed', 'off', []],
      ['utro', 'off', []],
      ['ladder~2', 'faulty', ['id-taken']],
      ['tom', 'faulty', ['manifest-missing']],
    ]);
    expect(body.plugins.find(({ key }) => key === 'weighted-mean')).toMatchObject({
      own: true,
      health: 'ok',
      author: 'Erfa',
    });
    expect(await read('fremmed')).toMatchObject({
      title: { da: 'Fremmed middel' },
      author: 'Fremmed ApS',
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      decision: null,
      isolation: { files: 'node', processes: 'node', time: 'watch' },
    });
    expect((await kl.ask('/api/plugins/nothing')).status).toBe(404);
  });

  it('score nothing until they are switched on, and no model is published on them', async () => {
    const refused = await publish(strangeModel('fremmed'));
    expect([refused.status, refused.body.code]).toEqual([409, 'plugin-off']);
    const missing = await publish(strangeModel('nowhere'));
    expect([missing.status, missing.body.code]).toEqual([409, 'plugin-missing']);
  });

  it('are switched on as they were read about, with a reason, by who saw the last decision', async () => {
    expect((await turn('fremmed', 'on', { hash: 'sha256:other' })).body).toMatchObject({
      code: 'plugin-other-files',
    });
    expect((await turn('ladder~2', 'on')).body).toMatchObject({ code: 'plugin-not-usable' });
    expect((await turn('fremmed', 'on', { reason: ' ' })).status).toBe(400);
    const on = await turn('fremmed', 'on');
    expect(on.body).toMatchObject({
      health: 'ok',
      decision: { state: 'on', decidedBy: 'Mette Bruun', version: 1, pluginVersion: '1.0.0' },
    });
    const late = await kl.ask(`/api/plugins/fremmed/switch`, {
      method: 'PUT',
      headers: { 'if-match': '"0"' },
      body: { state: 'off', reason: 'For sent' },
    });
    expect(late.body).toMatchObject({ code: 'version-conflict', current: { health: 'ok' } });
    const { body: log } = await kl.ask<{ events: { kind: string; summary: string }[] }>(
      '/api/audit?kind=plugin',
    );
    expect(log.events[0]).toMatchObject({
      kind: 'plugin.switched-on',
      summary: 'Udvidelsen fremmed slået til',
    });
  });

  it('carry a published model once its golden cases come out', async () => {
    const wrong = await publish(strangeModel('fremmed'), strangeGolden.replace('3.5', '4'));
    expect([wrong.status, wrong.body.code]).toEqual([409, 'golden-fails']);
    expect(wrong.body.errors?.[0]?.message).toContain('i stedet for 4');
    const untried = await publish(strangeModel('fremmed'), null);
    expect([untried.status, untried.body.code]).toEqual([400, 'model-untried']);
    const made = await publish(strangeModel('fremmed'));
    expect(made.body).toMatchObject({ key: 'fremmed-model', version: 1 });
    expect((await modelOf())?.plugin).toEqual({
      ...{ id: 'fremmed', range: '^1.0.0', problem: null },
      title: { da: 'Fremmed middel', en: 'Strange mean' },
    });
    expect((await publish(strangeModel('fremmed'))).body.code).toBe('model-key-taken');
    const trial = await kl.ask(`/api/models/${made.body.modelId}/trial`, {
      method: 'POST',
      body: { answers: 'format: 1\nmodel: fremmed-model\nversion: 1\nanswers: { ledelse-1: 4 }' },
    });
    expect(trial.body).toMatchObject({
      plugin: { id: 'fremmed', version: '1.0.0' },
      root: { key: 'fremmed-model', value: 4 },
    });
    expect(await read('fremmed')).toMatchObject({
      modelCount: 1,
      models: [{ key: 'fremmed-model', range: '^1.0.0', openRounds: 0 }],
      calls: { errors: 0, calls: expect.any(Number) as number },
    });
    expect((await read('fremmed')).calls.calls).toBeGreaterThan(2);
    expect((await read('fremmed')).calls.p95).toBeGreaterThan(0);
  });

  it('answer with a code when they fail, and what KL reads of it holds no answer', async () => {
    await turn('utro', 'on');
    // While it loops, nobody else's request fails or waits for it.
    let looping = true;
    const publishing = publish(
      strangeModel('utro').replaceAll('fremmed-model', 'utro-model'),
      strangeGolden.replaceAll('fremmed-model', 'utro-model'),
    ).finally(() => {
      looping = false;
    });
    let asked = 0;
    while (looping) {
      const { status } = await sanne.ask('/api/assessments');
      expect(status).toBe(200);
      asked += 1;
    }
    expect(asked).toBeGreaterThan(10);
    const refused = await publishing;
    expect([refused.status, refused.body.code]).toEqual([503, 'plugin-timeout']);
    const { lastError, calls } = await read('utro');
    expect(lastError).toMatchObject({ code: 'plugin-timeout' });
    expect(calls.errors).toBeGreaterThan(0);
    await turn('utro', 'off');
  }, 30_000);

  /** A round of the strange model that Aarhus has answered all of. */
  const answered = async (): Promise<AssessmentView> => {
    const model = await modelOf();
    const { assessment } = await openRound(kl, sanne, { modelId: model?.id });
    const person = await personId(sanne, 'Sanne Lykkegaard');
    for (const section of ['ledelse', 'drift']) {
      const [id = ''] = await assignSection(sanne, assessment.id, section, 'one', [person]);
      await answerAll(sanne, id, () => (section === 'drift' ? 2 : 5));
    }
    await sanne.ask(`/api/assessments/${assessment.id}/consensus`, { method: 'POST', body: {} });
    return (await sanne.ask<AssessmentView>(`/api/assessments/${assessment.id}`)).body;
  };
  const submit = (assessment: AssessmentView) =>
    sanne.ask<AssessmentView & { code?: string }>(`/api/assessments/${assessment.id}/submission`, {
      method: 'POST',
      headers: { 'if-match': `"${assessment.version}"` },
      body: { acceptOpen: true },
    });

  it('are told of everywhere when off; answers and submission go on, and the result comes later', async () => {
    const first = await answered();
    expect(first.pluginProblem).toBeNull();
    expect((await turn('fremmed', 'off')).body).toMatchObject({ health: 'off', openRounds: 1 });
    const problem = { plugin: 'fremmed', code: 'plugin-off' };

    expect((await modelOf())?.plugin.problem).toBe('plugin-off');
    const draft = await kl.ask<{ code?: string }>('/api/rounds', {
      method: 'POST',
      body: {
        title: { da: 'Runde', en: 'Round' },
        modelId: (await modelOf())?.id,
        opensOn: '2026-01-01',
        closesOn: '2099-01-01',
        terms: { klSees: 'participation', publishes: 'Tal.', deleteAfterMonths: 12 },
        invitedAll: true,
      },
    });
    expect([draft.status, draft.body.code]).toEqual([409, 'plugin-off']);
    const assessment = (await sanne.ask<AssessmentView>(`/api/assessments/${first.id}`)).body;
    expect(assessment.pluginProblem).toEqual(problem);
    const assignmentId = assessment.sections[0]?.assignments[0]?.id ?? '';
    const assignment = await sanne.ask<AssignmentView>(`/api/assignments/${assignmentId}`);
    expect(assignment.body.pluginProblem).toEqual(problem);

    const submitted = await submit(assessment);
    expect(submitted.body).toMatchObject({ state: 'submitted', waiting: true });
    const result = await sanne.ask(`/api/assessments/${first.id}/result`);
    expect([result.status, result.body]).toMatchObject([
      409,
      { code: 'result-waits', plugin: 'fremmed', reason: 'plugin-off' },
    ]);
    // The round closes while the plugin is away: what was handed in is frozen, and no comparison is made without it.
    const closed = await kl.ask<RoundView>(`/api/rounds/${first.roundId}/close`, {
      method: 'POST',
    });
    expect(closed.body).toMatchObject({ state: 'closed', waiting: 1, submitted: 1 });
    const releases = () =>
      erfa.database.ask('select from release where round_id = $1', [first.roundId]);
    expect(await releases()).toEqual([]);
    await expect(erfa.database.ask('delete from result_waiting')).rejects.toThrow(/frozen/);

    await turn('fremmed', 'on');
    await erfa.app.get(WaitingResults).compute(true);
    const late = await sanne.ask<ResultView>(`/api/assessments/${first.id}/result`);
    expect(late.body.nodes[0]).toMatchObject({ value: 3.5 });
    expect(late.body).toMatchObject({ state: 'frozen', pluginProblem: null });
    const round = await kl.ask<RoundView>(`/api/rounds/${first.roundId}`);
    expect(round.body.waiting).toBe(0);
    const log = await erfa.database.ask<{ kind: string }>(
      `select kind from audit_event where subject = $1 order by seq desc limit 1`,
      [first.id],
    );
    expect(log).toEqual([{ kind: 'assessment.scored' }]);
  }, 30_000);

  it('leave their stored results readable in their own words', async () => {
    const second = await answered();
    expect((await submit(second)).body).toMatchObject({ state: 'submitted', waiting: false });
    const words = async (): Promise<ResultView> =>
      (await sanne.ask<ResultView>(`/api/assessments/${second.id}/result`)).body;
    const before = await words();
    expect(before.nodes[0]?.contributions[0]?.sentence).toMatch(/ledelse/);
    expect(before.plugin.title).toBe('Fremmed middel');
    // Gone altogether: its folder is taken away.
    const folder = path.join(dataDir, 'plugins/fremmed');
    fs.renameSync(folder, path.join(dataDir, 'fremmed-away'));
    const { body } = await kl.ask<PluginsView>('/api/plugins/look-again', { method: 'POST' });
    expect(body.missing).toMatchObject([{ id: 'fremmed', models: [{ key: 'fremmed-model' }] }]);
    expect((await modelOf())?.plugin.problem).toBe('plugin-missing');
    const after = await words();
    expect(after.nodes).toEqual(before.nodes);
    expect(after.plugin).toEqual(before.plugin);
    // What would lift was computed before, and stays known; a result nobody has looked at says why it is not.
    await erfa.database.ask('update result set input_hash = $1 where assessment_id = $2', [
      'sha256:another',
      second.id,
    ]);
    expect(await words()).toMatchObject({
      lifts: [],
      pluginProblem: { plugin: 'fremmed', code: 'plugin-missing' },
    });
    fs.renameSync(path.join(dataDir, 'fremmed-away'), folder);
    await kl.ask('/api/plugins/look-again', { method: 'POST' });
    expect((await modelOf())?.plugin.problem).toBeNull();
  }, 30_000);

  it('are off again when a file of theirs has changed, until KL says yes to that, too', async () => {
    const file = path.join(dataDir, 'plugins/fremmed/stranger.mjs');
    fs.appendFileSync(file, '// changed\n');
    await kl.ask('/api/plugins/look-again', { method: 'POST' });
    expect(await read('fremmed')).toMatchObject({ health: 'changed', decision: { state: 'on' } });
    expect((await modelOf())?.plugin.problem).toBe('plugin-changed');
    expect((await turn('fremmed', 'on')).body).toMatchObject({ health: 'ok' });
    // A change that nobody was told of is seen when the process starts, before a line runs.
    erfa.app.get(InstalledPlugins).lookAgain();
    fs.appendFileSync(file, '// changed again\n');
    await turn('fremmed', 'off');
    await turn('fremmed', 'on');
    const model = await modelOf();
    const trial = await kl.ask(`/api/models/${model?.id ?? ''}/trial`, {
      method: 'POST',
      body: { answers: 'format: 1\nmodel: fremmed-model\nversion: 1\nanswers: {}' },
    });
    expect(trial.body).toMatchObject({ code: 'plugin-changed' });
  });

  it('stay as decided, and counted, after a restart', async () => {
    await kl.ask('/api/plugins/look-again', { method: 'POST' });
    const before = await read('fremmed');
    await erfa.app.get(InstalledPlugins).keepCounts();
    const again = await createApp(erfa.config, erfa.database.url, ['error']);
    try {
      const plugins = again.get(InstalledPlugins);
      const there = plugins.list().find(({ key }) => key === 'fremmed');
      expect(there?.health).toBe(before.health);
      const usage = await erfa.database.ask<{ calls: string }>(
        `select calls from plugin_usage where plugin_id = 'fremmed'`,
      );
      expect(Number(usage[0]?.calls)).toBeGreaterThanOrEqual(before.calls.calls);
    } finally {
      await again.close();
    }
  });

  it('are decided on by KL alone, whoever else writes a decision', async () => {
    const actors = new Actors(erfa);
    const aarhus = await actors.organisation('0751');
    await erfa.database.ask(
      `insert into plugin_decision (organisation_id, plugin_id, state, plugin_version, reason) values ($1, 'weighted-mean', 'off', '1.0.0', 'x')`,
      [aarhus],
    );
    await erfa.app.get(InstalledPlugins).refresh();
    expect((await read('weighted-mean')).health).toBe('ok');
  });
});
