import { expect, test, type Page } from '@playwright/test';
import { answerAndHandIn, ask, day, give, publishFiles, type Section } from './arrange';
import { expectAccessible, signInAs } from './erfa';

const text = (words: string) => ({ da: words, en: words });
const question = (key: string, title: string, more: object = {}) => ({
  ...{ key, kind: 'question', title: text(title), scale: 'trin', ...more },
  text: text(`Hvor langt er I med ${title.toLowerCase()}?`),
});
const weighed = { key: 'vejet-strategi', title: 'Strategi' };

/** A model of two dimensions: in the next version the first counts otherwise, and the second asks for more. */
const firstVersion = (key: string) => ({
  ...{ format: 1, key, version: 1, title: text(`Kædet modenhed ${key}`) },
  scales: {
    trin: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({
        ...{ value, key: `trin-${value}`, title: text(`Trin ${value}`) },
      })),
    },
  },
  scoring: {
    ...{ plugin: 'weighted-mean', version: '^1.0.0' },
    options: { rounding: { mode: 'half-up', place: 1 } },
  },
  nodes: [
    {
      ...{ key: 'ledelse', kind: 'group', title: text('Ledelse') },
      children: [question(weighed.key, weighed.title), question('ledelse-ansvar', 'Ansvar')],
    },
    {
      ...{ key: 'drift', kind: 'group', title: text('Drift') },
      children: [question('drift-beredskab', 'Beredskab'), question('drift-data', 'Data')],
    },
  ],
});

const someCase = (keys: readonly string[]) => ({
  name: 'Alle på tre',
  answers: Object.fromEntries(keys.map((key) => [key, 3])),
  expect: { ledelse: { value: 3 } },
});

/**
 * KL opens a round of a model to all, the municipality answers and hands in, and KL closes it.
 * @param closes in how many days it would have closed by itself: that is what rounds follow one another by
 * @returns the assessment's id
 */
async function holdRound(
  kl: Page,
  municipality: Page,
  title: string,
  modelId: string,
  steps: Readonly<Record<string, number>>,
  closes: number,
): Promise<string> {
  const { id } = await ask<{ id: string }>(kl, 'POST', '/rounds', {
    ...{ title: text(title), modelId, opensOn: day(-1), closesOn: day(closes) },
    terms: { klSees: 'participation', publishes: 'Kun samlede tal.', deleteAfterMonths: 24 },
    invitedAll: true,
  });
  await ask(kl, 'POST', `/rounds/${id}/open`);
  const { own } = await ask<{ own: { assessmentId: string } }>(
    municipality,
    'POST',
    `/rounds/${id}/acceptance`,
    { contactName: 'Sanne Lykkegaard', contactEmail: 'sanne@aarhus.dk' },
  );
  const assessment = `/assessments/${own.assessmentId}`;
  const { sections } = await ask<{ sections: Section[] }>(municipality, 'GET', assessment);
  for (const { key, questionKeys } of sections) {
    const given = await give(municipality, own.assessmentId, key, 'one', ['Sanne Lykkegaard']);
    await answerAndHandIn(
      municipality,
      given.get('Sanne Lykkegaard') ?? '',
      questionKeys.map((question) => steps[question] ?? 3),
    );
  }
  const { version } = await ask<{ version: number }>(
    municipality,
    'POST',
    `${assessment}/consensus`,
    {},
  );
  await ask(municipality, 'POST', `${assessment}/submission`, { acceptOpen: false }, version);
  await ask(kl, 'POST', `/rounds/${id}/close`);
  return own.assessmentId;
}

test('a line is chained over the last round when a new version counts otherwise', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const enter = async (person: string): Promise<Page> => {
    const entered = await (await browser.newContext()).newPage();
    await signInAs(entered, person);
    return entered;
  };
  const [mette, henrik] = [await enter('Mette Bruun'), await enter('Henrik Toft')];
  await signInAs(page, 'Sanne Lykkegaard');
  const key = `kaedet-${Date.now()}`;
  const cases = [someCase(['vejet-strategi', 'ledelse-ansvar', 'drift-beredskab', 'drift-data'])];
  const first = await publishFiles(
    mette,
    henrik,
    JSON.stringify(firstVersion(key)),
    JSON.stringify({ format: 1, cases }),
  );
  const answers = { [weighed.key]: 5, 'ledelse-ansvar': 2, 'drift-beredskab': 3, 'drift-data': 4 };
  await holdRound(mette, page, `Måling 1 ${key}`, first, answers, 20);

  // The next version: strategy counts three times, and operations are asked about one thing more.
  const draft = await ask<{
    id: string;
    revision: number;
    golden: { id: string; version: number }[];
    content: { nodes: { key: string; children: object[] }[] };
  }>(mette, 'POST', '/model-drafts', { predecessorId: first });
  const { refused } = await ask<{ refused: object[] }>(
    mette,
    'POST',
    `/model-drafts/${draft.id}/changes`,
    {
      ...{ id: crypto.randomUUID(), after: draft.revision },
      changes: [
        { kind: 'set', node: weighed.key, field: ['weight'], from: null, to: 3 },
        {
          ...{ kind: 'add', node: question('drift-moenstre', 'Mønstre') },
          at: { parent: 'drift', before: null },
        },
      ],
    },
  );
  expect(refused).toEqual([]);
  await mette.goto(`/models/drafts/${draft.id}/changes`);
  const curves = mette.getByRole('table', { name: 'Hvad sker der med kurverne?' });
  await expect(curves.getByRole('row', { name: /Ledelse/ })).toContainText(
    `kædes over Måling 1 ${key}: svarene dér regnes også med version 2`,
  );
  await expect(curves.getByRole('row', { name: /Drift/ })).toContainText(
    'brydes synligt fra version 2',
  );
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Godkend planen' }).click();
  await mette.getByRole('dialog').getByRole('button', { name: 'Godkend planen' }).click();
  await expect(mette.getByText(/Mette Bruun godkendte planen/)).toBeVisible();
  if (draft.golden.length === 0) {
    await ask(
      mette,
      'PUT',
      `/model-drafts/${draft.id}/golden/${crypto.randomUUID()}`,
      { case: someCase(['vejet-strategi', 'ledelse-ansvar', 'drift-beredskab', 'drift-data']) },
      0,
    );
  }
  const { approvals } = await ask<{ approvals: { id: string }[] }>(
    mette,
    'POST',
    `/model-drafts/${draft.id}/approvals`,
    { note: 'Strategi vejer mere.' },
  );
  await ask(
    henrik,
    'POST',
    `/model-drafts/${draft.id}/approvals/${approvals[0]?.id ?? ''}/decision`,
    { decision: 'approved', comment: '' },
  );
  const { modelId } = await ask<{ modelId: string }>(
    mette,
    'POST',
    `/model-drafts/${draft.id}/publication`,
  );
  const then = { ...answers, [weighed.key]: 4 };
  const second = await holdRound(mette, page, `Måling 2 ${key}`, modelId, then, 21);

  // 5 and 2 are 3.5 alike, and 4.3 where the first counts three times; 4 and 2 are 3.5 then.
  await expect(async () => {
    await page.goto(`/assessments/${second}/result`);
    await expect(page.getByText('Kædet: regnet om med version 2, var 3,5')).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });
  const row = page.getByRole('row', { name: /^Ledelse/ });
  await expect(row).toContainText('4,3');
  await expect(row).toContainText('−0,8');
  await expect(page.getByRole('row', { name: /^Drift/ }).first()).toContainText('–');
  await expect(page.getByText('Ledelse er gået tilbage siden')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Sammenligning', exact: true }).click();
  await expect(
    page.getByText(/Kædet: .* regnet om med version 2 giver jer 4,3 i stedet for 3,5\./),
  ).toBeVisible();
  await expect(page.getByText(/Linjen er brudt efter/).first()).toBeVisible();
  await page.locator('summary', { hasText: 'Vis som tabel: Ledelse' }).click();
  const development = page.locator('erfa-development').getByRole('table', { name: 'Ledelse' });
  await expect(
    development
      .getByRole('row', { name: /regnet om med version 2/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('4,3');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
