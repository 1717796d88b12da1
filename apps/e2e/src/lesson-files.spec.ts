import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, signInAs, tabTo } from './erfa';

/** Holds the step against axe, wide and narrow, and sees that it fits. */
async function look(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

test('a file with a mistake is mended, imported by keyboard, fetched, and known again', async ({
  page,
}) => {
  test.slow();
  const made = Date.now();
  const lesson = (name: string): string => `${name} ${made}`;
  const file = (phase: string) => ({
    name: 'erfaringer.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'Overskrift;Det gjorde vi;Fase;Hvordan gik det?;Intern note',
        `${lesson('Borgerne ringede')};"=Vi lukkede telefonen; <b>to</b> uger.";${phase};Virkede ikke;x`,
        `${lesson('Superbrugere svarede')};"To i hver afdeling.\nSamme dag.";Under;Virkede;y`,
      ].join('\r\n'),
    ),
  });
  await signInAs(page, 'Sanne Lykkegaard');
  await page.goto('/lessons/own');
  await page.getByRole('link', { name: 'Importér fra fil' }).click();
  await expect(page.getByRole('heading', { name: 'Trin 1 af 3: Filen' })).toBeVisible();
  await page.getByLabel('Vælg fil').setInputFiles(file('senere'));
  await expect(page.getByText('erfaringer.csv er læst igennem. Den har 2 rækker.')).toBeVisible();
  await look(page);
  await tabTo(page, page.getByRole('radio', { name: 'Kun mig' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Hele kommunen' })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: 'Næste' }));
  await page.keyboard.press('Enter');

  // Columns that say nothing by their headers are chosen by hand.
  await expect(page.getByRole('heading', { name: 'Trin 2 af 3: Kolonnerne' })).toBeFocused();
  await expect(page.getByLabel('Titel')).toHaveValue('1');
  const happened = page.getByLabel('Hvad skete der?');
  await expect(happened).toHaveValue('0');
  await tabTo(page, happened);
  await page.keyboard.type('B');
  await expect(happened).toHaveValue('2');
  await expect(page.getByText('Kolonner, der ikke bliver læst: E · Intern note.')).toBeVisible();
  await look(page);
  await tabTo(page, page.getByRole('button', { name: 'Næste' }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Trin 3 af 3: Gennemse' })).toBeFocused();
  await expect(page.getByText('Én ny erfaring, én række har fejl.')).toBeVisible();
  const fault = page.getByRole('table', { name: 'Fejl og bemærkninger' }).getByRole('row').nth(1);
  await expect(fault).toContainText('2');
  await expect(fault).toContainText('C · Fase');
  await expect(fault).toContainText('»senere« kendes ikke. Skriv en af: Før, Under, Efter.');
  await expect(page.getByRole('button', { name: /^Importér \d/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Importér kun den ene uden fejl' })).toBeVisible();
  await look(page);
  await tabTo(page, page.getByRole('button', { name: 'Vælg den rettede fil' }));
  await page.keyboard.press('Enter');

  // What was chosen for the columns holds for the mended file.
  await expect(page.getByLabel('Vælg fil')).toBeFocused();
  await page.getByLabel('Vælg fil').setInputFiles(file('efter'));
  await expect(page.getByText('erfaringer.csv er læst igennem.')).toBeVisible();
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(happened).toHaveValue('2');
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByText('2 nye erfaringer.')).toBeVisible();
  await expect(page.getByText('=Vi lukkede telefonen; <b>to</b> uger.')).toBeVisible();
  await page.getByRole('button', { name: 'Importér 2 erfaringer' }).click();
  await expect(page.getByText('2 erfaringer er importeret.').first()).toBeVisible();
  await expect(page).toHaveURL(/\/lessons\/own\?state=organisation/);
  await expect(
    page.getByRole('link', { name: lesson('Superbrugere svarede'), exact: true }),
  ).toBeVisible();

  // What is fetched is known again: nothing in it is new.
  for (const [button, name, begins] of [
    ['Hent som Excel', 'erfa-vores-erfaringer.xlsx', 'PK'],
    ['Hent som CSV', 'erfa-vores-erfaringer.csv', '\uFEFFTitel;'],
    ['Hent kodebog som CSV', 'erfa-vores-erfaringer-kodebog.csv', '\uFEFFKolonne;'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const path = await download.path();
    expect(fs.readFileSync(path, 'utf8').startsWith(begins)).toBe(true);
    if (!name.endsWith('erfaringer.xlsx')) continue;
    await page.goto('/lessons/import');
    await page.getByLabel('Vælg fil').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: fs.readFileSync(path),
    });
    await expect(page.getByText(`${name} er læst igennem.`)).toBeVisible();
    await page.getByRole('button', { name: 'Næste' }).click();
    await page.getByRole('button', { name: 'Næste' }).click();
    await expect(
      page.getByText('Alle erfaringer i filen findes allerede. Der er intet at importere.'),
    ).toBeVisible();
    await look(page);
    await page.goto('/lessons/own');
  }
});

test('what a search finds is fetched, and nothing else', async ({ page }) => {
  await signInAs(page, 'Ole Skov');
  await page.goto('/lessons?q=gevinst&kind=failed');
  const count = Number(
    /\d+/.exec((await page.locator('.found h2').first().textContent()) ?? '')?.[0] ?? 0,
  );
  expect(count).toBeGreaterThan(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent som CSV', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('erfa-erfaringer.csv');
  const text = fs.readFileSync(await download.path(), 'utf8');
  expect(text.match(/\/lessons\/[0-9a-f-]{36}/g)).toHaveLength(count);
});
