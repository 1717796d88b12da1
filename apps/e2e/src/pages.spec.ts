import fs from 'node:fs';
import path from 'node:path';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { answer, ask as askApi, give, takePart } from './arrange';
import { expectAccessible, signInAs } from './erfa';

/** Ids that addresses need, found in the demonstration. */
interface Ids {
  openAssessment: string;
  closedAssessment: string;
  assignment: string;
  openRound: string;
  closedRound: string;
  model: string;
  /** KL's draft of that model's next version. */
  draft: string;
  /** A pilot of the demonstration's, and the draft that it tries. */
  pilot: string;
  pilotedDraft: string;
  lesson: string;
  ownLesson: string;
  /** A project of the demonstration that is under way. */
  project: string;
  /** Something that was decided about it. */
  decision: string;
  /** A project that is shown to all; the same one. */
  shared: string;
  /** A benefit of it, and an idea, made for the sweep. */
  benefit: string;
  idea: string;
  /** An assessment that has begun with earlier answers, and its snapshot from before. */
  begunAssessment: string;
  snapshot: string;
}

interface Visit {
  /** Who sees the page with everything on it. */
  as: string;
  /** Who is signed in and may not see it; absent where everybody may. */
  without?: string;
  /** The address; the path itself unless it needs an id. */
  address?: (ids: Ids) => string;
}

const kl = 'Mette Bruun';
const administrator = 'Sanne Lykkegaard';
const reader = 'Ole Skov';
const officer = 'Dorte Juul';

/** Every page of the router. A page without a line here fails the first test. */
const visits: Readonly<Record<string, Visit>> = {
  '': { as: administrator },
  maturity: { as: administrator, without: officer },
  'maturity/rounds/:id': {
    as: administrator,
    without: officer,
    address: ({ openRound }) => `/maturity/rounds/${openRound}`,
  },
  'maturity/rounds/:id/comparison': {
    as: administrator,
    without: officer,
    address: ({ closedRound }) => `/maturity/rounds/${closedRound}/comparison`,
  },
  projects: { as: administrator, without: officer },
  'projects/goals': { as: administrator, without: officer },
  'projects/import': { as: administrator, without: reader },
  'projects/new': { as: administrator, without: reader },
  'projects/:id': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}`,
  },
  'projects/:id/edit': {
    as: administrator,
    without: reader,
    address: ({ project }) => `/projects/${project}/edit`,
  },
  'projects/:id/decisions': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/decisions`,
  },
  'projects/:id/decisions/:decision': {
    as: administrator,
    without: officer,
    address: ({ project, decision }) => `/projects/${project}/decisions/${decision}`,
  },
  'projects/:id/history': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/history`,
  },
  'projects/:id/why': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/why`,
  },
  'projects/:id/benefits': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/benefits`,
  },
  'projects/:id/benefits/:benefit': {
    as: administrator,
    without: officer,
    address: ({ project, benefit }) => `/projects/${project}/benefits/${benefit}`,
  },
  'projects/measuring': { as: administrator, without: reader },
  'projects/benefits-report': { as: administrator, without: officer },
  'projects/:id/follow-up': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/follow-up`,
  },
  'projects/:id/became': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/became`,
  },
  'projects/:id/handover': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/handover`,
  },
  'projects/:id/benefits-report': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/benefits-report`,
  },
  'projects/:id/closing-report': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/closing-report`,
  },
  'projects/:id/experience': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/experience`,
  },
  'projects/ideas': { as: administrator, without: officer },
  'projects/ideas/:idea': {
    as: administrator,
    without: officer,
    address: ({ idea }) => `/projects/ideas/${idea}`,
  },
  'projects/:id/readiness': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/readiness`,
  },
  'projects/:id/plan': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/plan`,
  },
  'projects/:id/rollout': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/rollout`,
  },
  'my-units': { as: administrator, without: officer },
  'projects/:id/risks': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/risks`,
  },
  'projects/:id/leadership': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/leadership`,
  },
  'projects/:id/business-case': {
    as: administrator,
    without: officer,
    address: ({ project }) => `/projects/${project}/business-case`,
  },
  'projects/:id/sharing': {
    as: administrator,
    without: reader,
    address: ({ project }) => `/projects/${project}/sharing`,
  },
  'projects/others': { as: administrator, without: officer },
  'projects/others/:id': {
    as: administrator,
    without: officer,
    address: ({ shared }) => `/projects/others/${shared}`,
  },
  'shared-projects': { as: kl, without: administrator },
  'shared-projects/:id': {
    as: kl,
    without: administrator,
    address: ({ shared }) => `/shared-projects/${shared}`,
  },
  'models/project-needs': { as: kl, without: administrator },
  systems: { as: kl, without: administrator },
  lessons: { as: administrator, without: officer },
  'lessons/:id': {
    as: administrator,
    without: officer,
    address: ({ lesson }) => `/lessons/${lesson}`,
  },
  'lessons/new': { as: administrator, without: reader },
  'lessons/own': { as: administrator, without: officer },
  'lessons/import': { as: administrator, without: reader },
  'lessons/review': { as: kl, without: administrator },
  'lessons/:id/edit': {
    as: administrator,
    without: reader,
    address: ({ ownLesson }) => `/lessons/${ownLesson}/edit`,
  },
  'lessons/:id/share': {
    as: administrator,
    without: reader,
    address: ({ ownLesson }) => `/lessons/${ownLesson}/share`,
  },
  rounds: { as: kl, without: administrator },
  'rounds/new': { as: kl, without: administrator },
  'rounds/:id': {
    as: kl,
    without: administrator,
    address: ({ openRound }) => `/rounds/${openRound}`,
  },
  'rounds/:id/comparison': {
    as: kl,
    without: officer,
    address: ({ closedRound }) => `/rounds/${closedRound}/comparison`,
  },
  'rounds/:id/edit': {
    as: kl,
    without: administrator,
    address: ({ openRound }) => `/rounds/${openRound}/edit`,
  },
  models: { as: kl },
  'models/from-questionnaire': { as: kl, without: administrator },
  'models/from-file': { as: kl, without: administrator },
  'models/drafts/:id/from-file': {
    as: kl,
    without: administrator,
    address: ({ draft }) => `/models/drafts/${draft}/from-file`,
  },
  'models/drafts/:id': {
    as: kl,
    without: administrator,
    address: ({ draft }) => `/models/drafts/${draft}`,
  },
  'models/drafts/:id/try': {
    as: kl,
    without: administrator,
    address: ({ draft }) => `/models/drafts/${draft}/try`,
  },
  'models/:id': { as: administrator, without: officer, address: ({ model }) => `/models/${model}` },
  'models/drafts/:id/changes': {
    as: kl,
    without: administrator,
    address: ({ draft }) => `/models/drafts/${draft}/changes`,
  },
  'models/drafts/:id/publish': {
    as: kl,
    without: administrator,
    address: ({ draft }) => `/models/drafts/${draft}/publish`,
  },
  'models/drafts/:id/pilot': {
    as: kl,
    without: administrator,
    address: ({ pilotedDraft }) => `/models/drafts/${pilotedDraft}/pilot`,
  },
  'pilots/:id': {
    as: administrator,
    without: reader,
    address: ({ pilot }) => `/pilots/${pilot}`,
  },
  'models/drafts/:id/simulate': {
    as: kl,
    without: administrator,
    address: ({ draft }) => `/models/drafts/${draft}/simulate`,
  },
  plugins: { as: kl, without: administrator },
  'plugins/:key': { as: kl, without: administrator, address: () => '/plugins/ladder' },
  municipalities: { as: kl, without: administrator },
  'assessments/:id': {
    as: administrator,
    without: officer,
    address: ({ openAssessment }) => `/assessments/${openAssessment}`,
  },
  'assessments/:id/result': {
    as: administrator,
    without: officer,
    address: ({ closedAssessment }) => `/assessments/${closedAssessment}/result`,
  },
  'assessments/:id/consensus': {
    as: administrator,
    without: officer,
    address: ({ openAssessment }) => `/assessments/${openAssessment}/consensus`,
  },
  'assessments/:id/earlier': {
    as: administrator,
    without: officer,
    address: ({ begunAssessment }) => `/assessments/${begunAssessment}/earlier`,
  },
  'assessments/:id/snapshots/:snapshot': {
    as: administrator,
    without: reader,
    address: ({ begunAssessment, snapshot }) =>
      `/assessments/${begunAssessment}/snapshots/${snapshot}`,
  },
  'assignments/:id': {
    as: administrator,
    without: reader,
    address: ({ assignment }) => `/assignments/${assignment}`,
  },
  organisation: { as: administrator },
  'organisation/units': { as: administrator },
  'organisation/units/import': { as: administrator, without: reader },
  people: { as: administrator, without: reader },
  'people/invite': { as: administrator, without: reader },
  audit: { as: administrator, without: reader },
  'personal-data': { as: officer, without: reader },
  tokens: { as: administrator, without: reader },
  accessibility: { as: administrator },
  'about-data': { as: administrator },
  help: { as: administrator },
};

const places = ['places.ts', 'project-places.ts']
  .map((file) => fs.readFileSync(path.resolve(__dirname, '../../admin/src/frame', file), 'utf8'))
  .join('\n');
const paths = [...places.matchAll(/^ {4}path: '([^']*)'/gm)].map(([, found]) => found ?? '');
const widths = [1280, 320];
const languages = ['da', 'en'] as const;

test('every page of the router is visited here', () => {
  expect(Object.keys(visits).sort()).toEqual([...new Set(paths)].sort());
});

test('what is wrong on a page is found', async ({ page }) => {
  await page.setContent('<main><h1>Side</h1><input><p style="color: #ccc">Svagt</p></main>');
  const found = expectAccessible(page);
  await expect(found).rejects.toThrow(/color-contrast: .*Svagt/);
  await expect(found).rejects.toThrow(/label: <input>/);
});

/** A browser in which somebody is signed in, and sees Danish. */
async function enter(browser: Browser, person: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInAs(page, person);
  await page.close();
  return context;
}

/** Shows the project to all municipalities, as its preview stands. @returns its id */
async function showToAll(page: Page, project: string): Promise<string> {
  const at = `/api/projects/${project}/sharing`;
  const { hash } = (await (await page.request.get(at)).json()) as { hash: string };
  const answer = await page.request.post(`${at}/shown`, {
    headers: { 'x-erfa-request': '1' },
    data: { hash },
  });
  expect(answer.status()).toBe(200);
  return project;
}

async function findIds(
  page: Page,
): Promise<Omit<Ids, 'draft' | 'pilotedDraft' | 'begunAssessment' | 'snapshot'>> {
  const ask = async <Body>(address: string): Promise<Body> =>
    (await (await page.request.get(address)).json()) as Body;
  const { assessments } = await ask<{ assessments: { id: string; state: string }[] }>(
    '/api/assessments',
  );
  const openAssessment = assessments.find(({ state }) => state === 'open')?.id ?? '';
  const { sections } = await ask<{
    sections: { assignments: { id: string; handedInAt: string | null }[] }[];
  }>(`/api/assessments/${openAssessment}`);
  const { rounds } = await ask<{ rounds: { id: string; state: string; modelId: string }[] }>(
    '/api/rounds',
  );
  const open = rounds.find(({ state }) => state === 'open');
  const { pilots } = await ask<{ pilots: { id: string; title: { da: string } }[] }>('/api/pilots');
  const { adoptions } = await ask<{ adoptions: { lessonId: string }[] }>('/api/adoptions');
  const project =
    (await ask<{ id: string; title: string }[]>('/api/projects')).find(
      ({ title }) => title === 'Skærmbesøg i hjemmeplejen',
    )?.id ?? '';
  const { decisions } = await ask<{ decisions: { id: string; outcome: string | null }[] }>(
    `/api/projects/${project}/decisions`,
  );
  return {
    openAssessment,
    closedAssessment: assessments.find(({ state }) => state === 'frozen')?.id ?? '',
    assignment:
      sections
        .flatMap(({ assignments }) => assignments)
        .find(({ handedInAt }) => handedInAt === null)?.id ?? '',
    openRound: open?.id ?? '',
    closedRound: rounds.find(({ state }) => state === 'closed')?.id ?? '',
    model: open?.modelId ?? '',
    lesson: adoptions[0]?.lessonId ?? '',
    ownLesson: await findLesson(page),
    project,
    decision: decisions.find(({ outcome }) => outcome !== null)?.id ?? '',
    shared: await showToAll(page, project),
    ...(await promise(page, project)),
    // Journeys make others.
    pilot: pilots.find(({ title }) => title.da.startsWith('Kunstig intelligens'))?.id ?? '',
  };
}

/** A benefit of a project with its way through the map, and an idea that is weighed. */
async function promise(page: Page, project: string): Promise<Pick<Ids, 'benefit' | 'idea'>> {
  const { benefit } = await askApi<{ benefit: { id: string } }>(
    page,
    'POST',
    `/projects/${project}/benefits`,
    { name: 'Tryghed hos borgerne', side: 'citizens', kind: 'money' },
  );
  const { nodes } = await askApi<{ nodes: { id: string; kind: string }[] }>(
    page,
    'POST',
    `/projects/${project}/benefit-nodes`,
    { kind: 'deliverable', title: 'Skærme hos 420 borgere', detail: 'aftalt' },
  );
  await askApi(page, 'PUT', `/projects/${project}/benefit-links`, {
    fromId: nodes.find(({ kind }) => kind === 'deliverable')?.id,
    toId: benefit.id,
  });
  const idea = await askApi<{ id: string; form: object }>(page, 'POST', '/project-ideas', {
    title: 'Sensorer i senge',
  });
  const weighed = { citizens: 'large', processes: 'small', economy: 'none', employees: 'small' };
  await askApi(page, 'PUT', `/project-ideas/${idea.id}`, {
    from: idea.form,
    to: { ...idea.form, ...weighed, effort: 'small', readiness: 'medium' },
  });
  return { benefit: benefit.id, idea: idea.id };
}

/** Aarhus begins a round with the answers of the one before, after a question has been answered. */
async function beginEarlier(
  contexts: ReadonlyMap<string, BrowserContext>,
): Promise<Pick<Ids, 'begunAssessment' | 'snapshot'>> {
  const [klPage, page] = [
    await contexts.get(kl)?.newPage(),
    await contexts.get(administrator)?.newPage(),
  ];
  if (!klPage || !page) throw new Error('nobody is signed in');
  const begunAssessment = await takePart(klPage, page, 'Sider 2026');
  const given = await give(page, begunAssessment, 'digital-ledelse', 'one', [administrator]);
  await answer(page, given.get(administrator) ?? '', [4]);
  const at = `/assessments/${begunAssessment}/carrying`;
  const { source } = await askApi<{ source: { assessmentId: string } }>(page, 'GET', at);
  const { snapshots } = await askApi<{ snapshots: { id: string }[] }>(page, 'POST', at, {
    sourceId: source.assessmentId,
    snapshotName: 'Før svarene blev ført med',
  });
  await Promise.all([klPage.close(), page.close()]);
  return { begunAssessment, snapshot: snapshots[0]?.id ?? '' };
}

/** Begins the next version of a model, as KL. @returns the draft's id */
async function beginDraft(
  context: BrowserContext | undefined,
  predecessorId: string,
): Promise<string> {
  const answer = await context?.request.post('/api/model-drafts', {
    headers: { 'x-erfa-request': '1' },
    data: { predecessorId },
  });
  expect(answer?.status()).toBe(201);
  return ((await answer?.json()) as { id: string }).id;
}

/** The demonstration's draft that municipalities try. */
async function findPilotedDraft(context: BrowserContext | undefined): Promise<string> {
  const answer = await context?.request.get('/api/model-drafts');
  const { drafts } = (await answer?.json()) as { drafts: { id: string; key: string }[] };
  return drafts.find(({ key }) => key === 'ai-i-kommunen')?.id ?? '';
}

/** A lesson of the administrator's own; written here where the demonstration has none. */
async function findLesson(page: Page): Promise<string> {
  const { lessons } = (await (await page.request.get('/api/own-lessons')).json()) as {
    lessons: { id: string; mine: boolean }[];
  };
  const own = lessons.find(({ mine }) => mine);
  if (own) return own.id;
  const empty = { context: '', happened: '', cause: '', recommendation: '', applies: '' };
  const unsaid = { notApplies: '', kind: null, about: null, phase: null, authorName: null };
  const answer = await page.request.post('/api/own-lessons', {
    headers: { 'x-erfa-request': '1' },
    data: {
      ...{ ...empty, ...unsaid, title: 'En kladde', kle: [], technology: [], dimension: null },
      ...{ visibility: 'private', source: 'alone' },
    },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** Counts what a page asks the API for, so that one can wait until it has it all. */
function listen(page: Page): () => Promise<void> {
  let underway = 0;
  const ours = (url: string) => new URL(url).pathname.startsWith('/api/');
  page.on('request', (request) => (underway += ours(request.url()) ? 1 : 0));
  const ended = (request: { url(): string }) => (underway -= ours(request.url()) ? 1 : 0);
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // An answer may bring about the next question, so the quiet has to last.
    let quiet = 0;
    await expect
      .poll(() => (quiet = underway === 0 ? quiet + 1 : 0), { intervals: [40] })
      .toBeGreaterThanOrEqual(3);
    await expect(page.locator('erfa-waiting')).toHaveCount(0);
  };
}

/** Goes over to the other language in place, as a reader does; the texts are other ones, what was fetched stays. */
async function changeLanguage(page: Page): Promise<(typeof languages)[number]> {
  const before = await page.locator('html').getAttribute('lang');
  const language = before === 'da' ? 'en' : 'da';
  await page.setViewportSize({ width: 1280, height: 900 });
  await page
    .getByRole('button', { name: language === 'en' ? 'English' : 'Dansk' })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  return language;
}

/** Looks at an open page: it fits the window, and axe finds nothing. */
/** What an A4 page holds between its margins, in CSS pixels: upright, and on its side for the list of projects. */
const paper = { upright: 673, wide: 1001 } as const;

/** Nothing of a page lies beyond the sheet, and every row says what it is about, though nothing can be pressed. */
async function lookOnPaper(page: Page): Promise<void> {
  const wide = (await page.locator('erfa-portfolio-page').count()) > 0;
  const width = wide ? paper.wide : paper.upright;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 900 });
  const { beyond, nameless } = await page.evaluate(() => ({
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    nameless: [...document.querySelectorAll<HTMLElement>('th[scope="row"]')]
      .filter((head) => head.checkVisibility() && head.innerText.trim() === '')
      .map((head) => head.textContent.trim()),
  }));
  await page.emulateMedia({ media: null });
  expect(beyond, `${page.url()} is wider than its paper`).toBeLessThanOrEqual(0);
  expect(nameless, `rows of ${page.url()} without a name on paper`).toEqual([]);
}

async function look(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `${page.url()} is wider than ${width} px`).toBeLessThanOrEqual(0);
}

/** Empties every list that the API answers with, as an organisation would see it that has nothing yet. */
async function emptyLists(page: Page): Promise<void> {
  await page.route(/\/api\/(?!session)/, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    if (!/json/.test(answer.headers()['content-type'] ?? '') || !answer.ok())
      return route.fulfill({ response: answer });
    const body = (await answer.json()) as Record<string, unknown>;
    for (const [key, value] of Object.entries(body))
      if (Array.isArray(value) && !['nodes', 'sections', 'questionKeys'].includes(key))
        body[key] = [];
    return route.fulfill({ response: answer, json: body });
  });
}

async function failEverything(page: Page): Promise<void> {
  await page.route(/\/api\/(?!session)/, (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: '/problems/failed',
        title: 'Fejl',
        status: 500,
        code: 'failed',
        detail: 'abc',
      }),
    }),
  );
}

// Each page by itself, so that two are looked at side by side.
test.describe.configure({ mode: 'parallel' });

test.describe('in both languages', () => {
  const contexts = new Map<string, BrowserContext>();
  let ids: Ids;
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(120_000);
    for (const person of [kl, administrator, reader, officer])
      contexts.set(person, await enter(browser, person));
    const page = await contexts.get(administrator)?.newPage();
    if (page) {
      const found = await findIds(page);
      await page.close();
      const context = contexts.get(kl);
      const draft = await beginDraft(context, found.model);
      const begun = await beginEarlier(contexts);
      ids = { ...found, ...begun, draft, pilotedDraft: await findPilotedDraft(context) };
    }
  });
  test.afterAll(async () => {
    for (const context of contexts.values()) await context.close();
  });

  for (const [name, visit] of Object.entries(visits)) {
    test(`/${name}: full, empty, failing and without access, at 1280 and 320 px`, async () => {
      test.setTimeout(180_000);
      const address = visit.address ? visit.address(ids) : `/${name}`;
      const seen = new Set<string>();
      const visitAs = async (
        person: string,
        arrange: (page: Page) => Promise<void> = () => Promise.resolve(),
      ): Promise<void> => {
        const page = await contexts.get(person)?.newPage();
        if (!page) throw new Error(`Nobody is signed in as ${person}.`);
        await arrange(page);
        const arrived = listen(page);
        await page.goto(address);
        await arrived();
        // The first in the language chosen last, which the device remembers; then the other.
        for (const width of widths) await look(page, width);
        seen.add(await changeLanguage(page));
        await arrived();
        for (const width of widths) await look(page, width);
        await lookOnPaper(page);
        await page.close();
      };
      await visitAs(visit.as);
      await visitAs(visit.as, emptyLists);
      await visitAs(visit.as, failEverything);
      if (visit.without !== undefined) await visitAs(visit.without);
      expect([...seen].sort()).toEqual([...languages]);
    });
  }
});
