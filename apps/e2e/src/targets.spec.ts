import { expect, type Page, test } from '@playwright/test';
import { answerAndHandIn, ask, give, type Section, takePart } from './arrange';
import { expectAccessible, signInAs } from './erfa';

/** How far the page can be moved sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A municipality takes part in a round of its own and answers step 3 everywhere. @returns the address of its assessment */
async function submitted(page: Page, kl: Page, title: string): Promise<string> {
  await signInAs(kl, 'Mette Bruun');
  await signInAs(page, 'Sanne Lykkegaard');
  const id = await takePart(kl, page, title);
  const at = `/assessments/${id}`;
  const { sections } = await ask<{ sections: Section[] }>(page, 'GET', at);
  for (const { key, questionKeys } of sections) {
    const given = await give(page, id, key, 'one', ['Sanne Lykkegaard']);
    const steps = questionKeys.map(() => 3);
    await answerAndHandIn(page, given.get('Sanne Lykkegaard') ?? '', steps);
  }
  const { version } = await ask<{ version: number }>(page, 'POST', `${at}/consensus`, {});
  await ask(page, 'POST', `${at}/submission`, { acceptOpen: false }, version);
  return at;
}

test('a municipality sets a target, makes the cheapest changes actions, and sees whether they are enough', async ({
  page,
  browser,
}) => {
  test.slow();
  const kl = await (await browser.newContext()).newPage();
  const at = await submitted(page, kl, 'Mål, prøve');
  await page.goto(`${at}/result`);
  const targets = page.getByRole('region', { name: 'Mål og vejen derhen' });
  await expect(targets.getByText('I har ikke sat noget mål endnu')).toBeVisible();

  // The target, with what it takes told before it is set.
  await targets.getByRole('button', { name: 'Sæt et mål' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tal', { exact: true }).selectOption('gevinstrealisering');
  await dialog.getByLabel('Niveau, I vil nå').selectOption('4');
  await dialog.getByLabel('Senest').fill('2099-06-01');
  await expect(dialog.getByRole('status')).toContainText('Gevinstrealisering når niveau 4');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gem målet' }).click();
  await expect(targets.getByRole('row', { name: /^Gevinstrealisering niveau 4/ })).toContainText(
    'Nås ikke',
  );
  await expect(targets.getByText(/Det er bevist, at ingen anden vej/)).toBeVisible();

  // What is said to be dear is gone round, where there is another way.
  const changes = targets.locator('erfa-way-steps li');
  const before = await changes.count();
  expect(before).toBeGreaterThan(1);
  const dear = (await changes.first().locator('.erfa-strong').innerText()).split(':')[0] ?? '';
  await changes.first().getByRole('combobox').selectOption('large');
  await expect(changes.filter({ hasText: dear })).toHaveCount(0);
  await expectAccessible(page);

  // One after the other becomes an action, with its answer and its day, until nothing is missing.
  let left = await changes.count();
  while (left > 0) {
    const first = changes.first();
    const title = await first.locator('.erfa-strong').innerText();
    await first.getByRole('button', { name: /^Gør til handling/ }).click();
    await expect(dialog.getByLabel('Frist')).toHaveValue('2099-06-01');
    await expect(dialog.getByLabel('Nyt svar')).not.toHaveValue('');
    if (left === 1) await dialog.getByLabel('Frist').fill('2099-09-01');
    await dialog.getByRole('button', { name: 'Gem handling' }).click();
    await expect(dialog).toBeHidden();
    if (left === 1) break;
    await expect(changes.filter({ hasText: title })).toHaveCount(0);
    left = await changes.count();
  }
  // The last one comes too late.
  const row = targets.getByRole('row', { name: /^Gevinstrealisering niveau 4/ });
  await expect(row).toContainText('Nås for sent');
  await expect(targets.getByText(/når det først 1\. september 2099/)).toBeVisible();
  await expect(targets.getByRole('img', { name: /^Gevinstrealisering: 3,0/ })).toBeVisible();

  // It is moved forward, and the target is reached as planned.
  const actions = page.getByRole('region', { name: 'Handleplan' });
  await actions
    .getByRole('row', { name: /1\.9\.2099/ })
    .getByRole('button')
    .click();
  await dialog.getByLabel('Frist').fill('2099-05-01');
  await dialog.getByRole('button', { name: 'Gem handling' }).click();
  await expect(row).toContainText('Planlagt nået');
  await targets.getByText('Vis som tabel').click();
  await expect(
    targets.getByRole('table', { name: 'Fremskrivning' }).getByRole('row', {
      name: /^Gevinstrealisering/,
    }),
  ).toContainText('(niveau 4)');
  await expectAccessible(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page)).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  // Why, as a sentence, and unfolded down to the single answer.
  await page.getByRole('button', { name: /^Hvorfor 3,0\? Gevinstrealisering/ }).click();
  await expect(page.getByText(/^Gevinstrealisering: 3 – gennemsnittet af/)).toBeVisible();
  await page.getByRole('button', { name: 'Fold alt ud' }).press('Enter');
  await expect(page.getByText('Svaret tæller 3.').first()).toBeVisible();

  const answer = await page.request.get(`/api${at}/result.docx`);
  expect(answer.ok()).toBe(true);
  expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
});
