import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { demonstrationRounds } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('KL walks the map with the keyboard; table, filter and map count the same', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Mette Bruun');
  const [round] = await demonstrationRounds(page, 'open');
  await page.goto(`/rounds/${round?.id ?? ''}`);
  const map = page.getByRole('listbox', { name: 'Kommuner på kortet' });
  await expect(map.getByRole('option')).toHaveCount(98);

  const said = await map
    .getByRole('option')
    .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('title') ?? ''));
  for (const state of ['Indsendt', 'I gang', 'Ikke begyndt', 'Mangler svar på vilkår'])
    await expect(page.locator('#participants-filter option').filter({ hasText: state })).toHaveText(
      `${state} (${said.filter((words) => words.split(': ')[1]?.startsWith(state)).length})`,
    );
  const awaited = said.filter((words) => /: (I gang|Ikke begyndt)/.test(words)).length;
  await expect(
    page.getByText(`${awaited} kommuner deltager og mangler at indsende.`),
  ).toBeVisible();

  await map.focus();
  await expect(map.getByRole('option', { selected: true })).toHaveAttribute(
    'title',
    /^Albertslund: /,
  );
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('option', { selected: true })).toHaveAttribute('title', /^Rødovre: /);

  const heads = page.getByRole('columnheader');
  await heads.filter({ hasText: 'Besvaret' }).getByRole('button').click();
  await heads.filter({ hasText: 'Besvaret' }).getByRole('button').click();
  await expect(heads.filter({ hasText: 'Besvaret' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('row').nth(1)).toContainText('100');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  await expect(
    page.getByText(`Kommuner, der deltager og mangler at indsende: ${awaited}.`),
  ).toBeVisible();
});

test('a municipality fetches the figures, and has the comparison on its paper', async ({
  page,
}) => {
  await signInAs(page, 'Sanne Lykkegaard');
  const closed = (await demonstrationRounds(page, 'closed')).find(({ own }) => own?.assessmentId);
  await page.goto(`/maturity/rounds/${closed?.id ?? ''}/comparison`);
  for (const [button, name, begins] of [
    ['Hent til Excel', 'erfa-sammenligning-digital-modenhed-2025-aarhus-kommune.xlsx', 'PK'],
    [
      'Hent som CSV',
      'erfa-sammenligning-digital-modenhed-2025-aarhus-kommune.csv',
      '\uFEFFmålerunde;',
    ],
    [
      'Hent kodebog som CSV',
      'erfa-kodebog-digital-modenhed-2025-aarhus-kommune.csv',
      '\uFEFFKolonne;',
    ],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const text = fs.readFileSync(await download.path(), 'utf8');
    expect(text.startsWith(begins)).toBe(true);
  }
  await expectAccessible(page);

  await page.goto(`/assessments/${closed?.own?.assessmentId ?? ''}/result`);
  const paper = page.getByRole('heading', { name: 'Det samlede tal i kommunens grupper' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(paper).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByText(/^Sammenlignet med hele landet ligger kommunen/)).toBeVisible();
});
