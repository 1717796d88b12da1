import { expect, test, type Locator, type Page } from '@playwright/test';
import { answerAndHandIn, ask, give, type Section, takePart } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';

/** What stands in a row of the groups' table after its name. */
const cellsOf = (row: Locator): Promise<string[]> => row.getByRole('cell').allInnerTexts();

async function wholeOf(page: Page): Promise<string[]> {
  return cellsOf(
    page.getByRole('table', { name: 'Samlet tal i flere grupper' }).getByRole('row').nth(1),
  );
}

test('a municipality compares itself with another group and reads the table, with the keyboard alone', async ({
  page,
}) => {
  await signInAs(page, 'Sanne Lykkegaard');
  await page.goto('/maturity');
  await page.getByRole('link', { name: 'Digital modenhed 2025', exact: true }).click();
  await page
    .getByRole('link', { name: /resultat/i })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Resultat: Digital modenhed 2025' }),
  ).toBeVisible();

  const tab = page.getByRole('link', { name: 'Sammenligning', exact: true });
  await tabTo(page, tab);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Sammenligning: Digital modenhed 2025',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Sammenlignet med hele landet ligger I')).toBeVisible();
  const country = await wholeOf(page);

  const region = page.getByRole('button', { name: /^Region Midtjylland/ });
  await tabTo(page, region);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'I og Region Midtjylland' })).toBeVisible();
  await expect(region).toBeFocused();
  await expect(region).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/kind=region&key=midtjylland/);
  expect(await wholeOf(page), 'the groups’ table is the same whichever is chosen').toEqual(country);

  const unfold = page.locator('summary', { hasText: 'Vis som tabel: I og Region Midtjylland' });
  await tabTo(page, unfold);
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: 'I og Region Midtjylland' });
  await expect(table.getByRole('row')).toHaveCount(7);
  // What the region's own table says of the whole is what the table of groups says of the region.
  const [, lower, median, upper] = await cellsOf(table.getByRole('row', { name: /^Samlet/ }));
  const inGroups = page.getByRole('table', { name: 'Samlet tal i flere grupper' });
  expect(
    (await cellsOf(inGroups.getByRole('row', { name: /^Region Midtjylland/ }))).slice(1),
  ).toEqual([lower, median, upper]);
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'I og Region Midtjylland' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'I og hele landet' })).toBeVisible();
});

test('a round that one municipality answered shows nobody’s figures, to nobody', async ({
  page,
  browser,
}) => {
  const kl = await (await browser.newContext()).newPage();
  await signInAs(kl, 'Mette Bruun');
  await signInAs(page, 'Sanne Lykkegaard');
  const id = await takePart(kl, page, 'Digital modenhed, få svar');
  const { roundId, sections } = await ask<{ roundId: string; sections: Section[] }>(
    page,
    'GET',
    `/assessments/${id}`,
  );
  await page.goto(`/maturity/rounds/${roundId}/comparison`);
  await expect(
    page.getByRole('heading', { name: 'Der er ingen sammenligning endnu' }),
  ).toBeVisible();

  for (const { key, questionKeys } of sections) {
    const given = await give(page, id, key, 'one', ['Sanne Lykkegaard']);
    await answerAndHandIn(
      page,
      given.get('Sanne Lykkegaard') ?? '',
      questionKeys.map(() => 3),
    );
  }
  const { version } = await ask<{ version: number }>(
    page,
    'POST',
    `/assessments/${id}/consensus`,
    {},
  );
  await ask(page, 'POST', `/assessments/${id}/submission`, { acceptOpen: false }, version);
  await ask(kl, 'POST', `/rounds/${roundId}/close`);

  await page.reload();
  await expect(page.getByText('Tallene for hele landet er skjult.')).toBeVisible();
  await expect(page.getByText('Hele landet er skjult (..)')).toBeVisible();
  await expect(
    page.getByText('1 af 98 har svaret. Der skal være mindst seks').first(),
  ).toBeVisible();
  await expect(
    page.getByRole('img', { name: /I har 3,0\. Gruppens tal er skjult/ }).first(),
  ).toBeVisible();
  await expectAccessible(page);

  await kl.goto(`/rounds/${roundId}`);
  await kl.getByRole('link', { name: 'Se sammenligningen' }).click();
  await expect(kl.getByText('Tallene for hele landet er skjult.')).toBeVisible();
  await expect(kl.getByRole('img', { name: /Gruppens tal er skjult/ })).toHaveCount(6);
  await expect(kl.getByRole('img', { name: /I har/ })).toHaveCount(0);
  const inGroups = kl.getByRole('table', { name: 'Samlet tal i flere grupper' });
  for (const row of await inGroups.getByRole('row').all())
    expect((await cellsOf(row)).slice(1).every((cell) => cell === '..')).toBe(true);
});

test('the printed comparison keeps every column on the sheet, and leaves out what only a screen can do', async ({
  page,
}) => {
  await signInAs(page, 'Sanne Lykkegaard');
  await page.goto('/maturity');
  await page.getByRole('link', { name: 'Digital modenhed 2025', exact: true }).click();
  await page
    .getByRole('link', { name: /resultat/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Sammenligning', exact: true }).click();
  const groups = page.getByRole('table', { name: 'Samlet tal i flere grupper' });
  await expect(groups).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // An A4 sheet upright, less the margins: 178 mm.
  await page.setViewportSize({ width: 673, height: 900 });
  const right = await groups
    .getByRole('columnheader', { name: 'Øvre kvartil' })
    .evaluate((head) => head.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(673);
  for (const text of ['Vælg en gruppe ovenfor', 'Se, hvorfor I ligger der', 'Se jeres handleplan'])
    await expect(page.getByText(text), text).toBeHidden();
});
