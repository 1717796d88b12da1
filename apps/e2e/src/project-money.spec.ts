import { expect, test } from '@playwright/test';
import { ask } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('a saving becomes a benefit card that its line carries, and a decision is read beside today', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, 'Peter Damsgaard');
  const project = await ask<{ id: string }>(page, 'POST', '/projects', {
    ...{ title: 'Nøgler på plejecentrene', kind: 'it-system', size: 'small' },
  });
  const at = `/projects/${project.id}`;
  await page.goto(`${at}/business-case`);

  // Nothing is locked and nothing is promised before anything is written.
  await page.getByRole('button', { name: 'Tilføj linje', exact: true }).first().click();
  const editor = page.locator('erfa-line-editor');
  await editor.getByLabel('Linje', { exact: true }).fill('Færre nøgler');
  await editor.getByLabel('Slags').selectOption({ label: 'Gevinst i penge' });
  await expect(page.getByText('Intet beløb endnu')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lås version 1' })).toBeDisabled();
  const firstYear = String(new Date().getUTCFullYear() + 1);
  const amount = editor.getByLabel(firstYear, { exact: true });
  await amount.fill('1250000,5');
  await amount.press('Tab');
  await expect(amount).toHaveValue('1.250.000,50');
  await amount.focus();
  await expect(amount).toHaveValue('1250000,5');
  await expect(page.getByRole('button', { name: 'Lås version 1' })).toBeEnabled();
  await editor.getByRole('button', { name: 'Luk linjen' }).click();
  await expect(page.getByText(/Regnestykket går til \d{4}\./)).toBeVisible();
  await page.getByRole('button', { name: /^Vis alle år til/ }).click();
  await expect(page.getByRole('columnheader', { name: String(Number(firstYear) + 6) })).toHaveCount(
    3,
  );

  // One click makes the card, with the amounts of the line, and both pages say so.
  await page.getByRole('button', { name: /^Begynd et gevinstkort/ }).click();
  await expect(page.getByRole('heading', { name: 'Ret gevinstkort', level: 1 })).toBeVisible();
  await expect(page.getByLabel('Linje i regnestykket')).toHaveValue(/.+/);
  await expect(page.getByLabel(firstYear, { exact: true })).toHaveValue('1.250.000,50');
  await expectAccessible(page);
  await page.getByLabel(firstYear, { exact: true }).fill('1.000.000');
  await page.getByLabel(firstYear, { exact: true }).press('Tab');
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await page.getByRole('link', { name: 'Til gevinsterne' }).click();
  await expect(
    page.getByText(
      'Gevinstkortene lover 1.000 t.kr. om året ved fuld drift; linjerne i regnestykket giver 1.250 t.kr.',
    ),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto(at);
  await expect(page.getByText(/Én gevinst har andre beløb end sin linje/)).toHaveCount(2);

  // A committee decides although a point is not in place.
  await page.goto(`${at}/decisions`);
  const second = page.locator('erfa-decision-box').nth(1);
  await second.getByRole('button', { name: 'Tilføj dem alle' }).click();
  await second.getByRole('button', { name: 'Skriv, hvad der blev besluttet' }).click();
  await second.getByLabel('Hvorfor?').fill('Det kan betale sig.');
  await second.getByLabel('Udvalgets eller styregruppens navn').fill('Ældreudvalget');
  await second.getByRole('button', { name: 'Skriv beslutningen ind' }).click();
  const made = page.locator('erfa-decision-box').filter({ hasText: 'Ældreudvalget' });
  await expect(made.getByText('Besluttet af Ældreudvalget')).toBeVisible();
  await expect(made.getByText(/punkter var ikke på plads, da det blev besluttet:/)).toBeVisible();

  const { lines } = await ask<{ lines: { id: string; form: object }[] }>(
    ...([page, 'GET', `${at}/business-case`] as const),
  );
  const [line] = lines;
  await ask(page, 'PUT', `${at}/business-case/lines/${line?.id}`, {
    ...{ from: line?.form, to: { ...line?.form, amounts: [90_000_000] } },
  });
  await made.getByRole('link', { name: 'Se projektet, som det stod, ved siden af i dag' }).click();
  await expect(page.getByRole('heading', { name: 'Som det stod', level: 1 })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Gevinst i penge pr. år i regnestykket' });
  await expect(row).toContainText('1.250.001 kr.');
  await expect(row).toContainText('900.000 kr.');
  await expect(row).toContainText('Ændret');
  await page.getByRole('button', { name: 'Vis kun det, der er ændret' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Idriftsættelse' })).toHaveCount(0);
  await expectAccessible(page);
});
