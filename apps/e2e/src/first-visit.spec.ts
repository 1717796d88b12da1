import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './erfa';

test('a municipality’s administrator signs in, writes whom to ask, and a colleague reads it', async ({
  page,
  browser,
}) => {
  await page.goto('/');
  await expectAccessible(page);
  await signInAs(page, 'Sanne Lykkegaard');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/organisation');
  const note = `Spørg digitaliseringssekretariatet, lokal ${Date.now()}`;
  await page.getByRole('textbox').first().fill(note);
  await page.getByRole('button', { name: /^Gem/ }).click();
  await expect(page.getByText(/Gemt kl\./)).toBeVisible();
  await expectAccessible(page);

  const colleague = await (await browser.newContext()).newPage();
  await signInAs(colleague, 'Ole Skov');
  await colleague.goto('/organisation');
  await expect(colleague.getByText(note)).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  await signInAs(stranger, 'Karen Møller');
  await stranger.goto('/organisation');
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(stranger.getByText(note)).toHaveCount(0);
});

test('somebody whom nobody has invited learns whom to ask', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /Log ind|Demonstration/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Ida Fremmed/ }).click();
  await expect(page).toHaveURL(/unknown-person|unknown/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
