import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answerAndHandIn, ask, give, type Section, takePart } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('a municipality reads its result, asks why, makes a lift an action and fetches the draft for Word', async ({
  page,
  browser,
}) => {
  const kl = await (await browser.newContext()).newPage();
  await signInAs(kl, 'Mette Bruun');
  await signInAs(page, 'Sanne Lykkegaard');
  const id = await takePart(kl, page, 'Digital modenhed, prøve');
  const at = `/assessments/${id}`;
  await page.goto(`${at}/result`);
  await expect(
    page.getByRole('heading', { name: 'Der er ikke noget resultat endnu' }),
  ).toBeVisible();
  await expectAccessible(page);

  const { sections } = await ask<{ sections: Section[] }>(page, 'GET', at);
  for (const [place, { key, questionKeys }] of sections.entries()) {
    const given = await give(page, id, key, 'one', ['Sanne Lykkegaard']);
    const steps = questionKeys.map(() => (place === 1 ? 2 : 3));
    await answerAndHandIn(page, given.get('Sanne Lykkegaard') ?? '', steps);
  }
  const { version } = await ask<{ version: number }>(page, 'POST', `${at}/consensus`, {});
  await ask(page, 'POST', `${at}/submission`, { acceptOpen: false }, version);

  await page.goto(`${at}/result`);
  await expect(page.getByText('Aarhus Kommune er samlet på 2,8 (niveau 2).')).toBeVisible();
  await expect(page.getByText(/ikke endelige/)).toBeVisible();
  await expectAccessible(page);

  // Why, down to the single answer, with the keyboard alone.
  await page.getByRole('button', { name: 'Hvorfor 2,8? Digital modenhed' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Hvorfor 2,8?' })).toBeFocused();
  await page.getByRole('button', { name: /^Gevinstrealisering/ }).press('Enter');
  await expect(page.getByRole('row', { name: /^Gevinstejere i linjen 2 trin 2/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Gør til handling: Gevinstrealisering' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Handling', { exact: true }).fill('Gevinstejere på alle projekter');
  await dialog.getByLabel('Ejer').selectOption({ label: 'Jonas Friis' });
  await dialog.getByLabel('Frist').fill('2099-03-01');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gem handling' }).click();
  await expect(page.getByRole('row', { name: /Jonas Friis/ })).toContainText('1.3.2099');

  await page.getByRole('button', { name: 'Hent til Word' }).click();
  await page.getByLabel('Sagsnummer').fill('2026-031847');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent udkast' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('digital-modenhed-proeve-aarhus-kommune.docx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
