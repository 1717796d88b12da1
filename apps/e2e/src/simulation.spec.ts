import { expect, test } from '@playwright/test';
import { ask } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';

test('KL sees what a weight would mean on last year’s answers, and puts it into the draft', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, 'Mette Bruun');
  const { models } = await ask<{ models: { id: string; key: string; version: number }[] }>(
    page,
    'GET',
    '/models',
  );
  const before = models.find(({ key, version }) => key === 'digital-modenhed' && version === 1);
  const draft = await ask<{ id: string }>(page, 'POST', '/model-drafts', {
    predecessorId: before?.id,
  });

  // Beside the editor one sentence says it, and leads on.
  await page.goto(`/models/drafts/${draft.id}`);
  await expect(page.getByRole('heading', { name: /^På svarene fra \d{4}$/ })).toBeVisible();
  await expect(page.getByText(/kommuner regnet om med kladden: få eller ingen/)).toBeVisible();
  await page.getByRole('link', { name: 'Åbn simulering' }).click();

  await expect(page.getByRole('heading', { name: 'Fordelingen før og med kladden' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gevinstrealisering' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Hvad betyder vægtene?' })).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Hvad siger svarene om spørgsmålene?' }),
  ).toBeVisible();
  await expectAccessible(page);

  // With the keyboard: a weight is tried, and nothing is written yet.
  const weight = page.getByRole('textbox', { name: 'Vægt' });
  await tabTo(page, weight);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9');
  const trial = page.locator('erfa-weight-trial');
  await expect(trial.getByText(/ville stige og .* ville falde/)).toBeVisible();
  const content = async (): Promise<{ nodes: { weight?: number }[] }> =>
    (
      await ask<{ content: { nodes: { weight?: number }[] } }>(
        page,
        'GET',
        `/model-drafts/${draft.id}`,
      )
    ).content;
  expect((await content()).nodes[0]?.weight ?? 1).toBe(1);

  await tabTo(page, page.getByRole('button', { name: 'Brug i kladden' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/har nu vægten 9 i kladden/).first()).toBeVisible();
  await expect.poll(async () => (await content()).nodes[0]?.weight).toBe(9);
  // The sentence at the top follows what is in the draft now.
  await expect(page.locator('.result')).toContainText(/ville stige og .* ville falde/);

  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
