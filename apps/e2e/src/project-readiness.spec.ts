import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, signInAs } from './erfa';

/** The page at the widths of a desk and of two phones: nothing sticks out, and axe finds nothing. */
async function fits(page: Page): Promise<void> {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `${page.url()} at ${width}`).toBeLessThanOrEqual(0);
  }
  await expectAccessible(page);
}

test('a project is asked whether it is ready, writes its risks and who leads, and prints its status', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Sanne Lykkegaard');
  await page.goto('/projects/new');
  await page.getByRole('textbox', { name: /^Hvad hedder projektet/ }).fill('Skærmbesøg om aftenen');
  await page.getByRole('radio', { name: 'It-system' }).check();
  await page.getByRole('radio', { name: 'Stort' }).check();
  await page.getByRole('button', { name: 'Opret projektet' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Skærmbesøg om aftenen' }),
  ).toBeVisible();
  const project = page.url();

  await page.getByRole('link', { name: 'Er vi klar?' }).click();
  await expect(page.getByText('0 af 5 spørgsmål er besvaret.')).toBeVisible();
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  for (const statement of [/^Vi kan alle/, /^Lederne går/, /^Der er ryddet/, /^De, der skal/])
    await page
      .getByRole('group', { name: statement })
      .getByRole('radio', { name: '3 I nogen grad' })
      .check();
  await page
    .getByRole('group', { name: /^Bekymringer/ })
    .getByRole('radio', { name: '2 I mindre grad' })
    .check();
  await expect(page.getByText('2 af 5 spørgsmål er besvaret.')).toBeVisible();
  await expect(page.getByText('Noget er lavt.')).toBeVisible();
  await page.getByRole('button', { name: 'Tilføj møde' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(dialog.getByText('Udfyld feltet.')).toHaveCount(2);
  await dialog.getByLabel('Udvalg eller arbejdsplads').fill('lokal-MED i hjemmeplejen');
  await dialog.getByLabel('Dato').fill('2027-01-12');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('button', { name: 'Drøftelse i lokal-MED' })).toBeVisible();
  await page.getByRole('button', { name: 'Tilføj handling' }).click();
  await dialog.getByLabel('Handling').fill('Hør aftenholdet igen');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('4 af 5 spørgsmål er besvaret.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Søg i delte erfaringer' }).fill('superbrugere');
  await page.getByRole('button', { name: 'Søg', exact: true }).click();
  await page
    .getByRole('button', { name: /^Tag stilling/ })
    .last()
    .click();
  await dialog.getByRole('radio', { name: 'Ikke relevant' }).check();
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(dialog.getByText('Skriv, hvad I gør anderledes')).toBeVisible();
  await dialog.getByLabel('Hvorfor?').fill('Vi har ingen superbrugere om aftenen');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('5 af 5 spørgsmål er besvaret.')).toBeVisible();
  await fits(page);

  await page.goto(`${project}/risks`);
  await page.getByRole('button', { name: 'Tilføj risiko' }).click();
  await dialog.getByLabel('Hvad kan gå galt?').fill('Nettet falder ud');
  await dialog.getByLabel('Sandsynlighed').selectOption({ label: '5 Meget stor (90 %)' });
  await dialog.getByLabel('Konsekvens').selectOption({ label: '4 Truer en gevinst' });
  await dialog.getByLabel('Hvad vil det koste?').fill('mange penge');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(dialog.getByText('Skriv et helt beløb')).toBeVisible();
  await dialog.getByLabel('Hvad vil det koste?').fill('1.250.000');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('1 risiko er åben.')).toContainText('1.125.000 kr.');
  await fits(page);

  await page.goto(`${project}/leadership`);
  await page.getByRole('button', { name: 'Tilføj leder' }).click();
  await dialog.getByLabel('Leder', { exact: true }).fill('Områdechefen');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('button', { name: 'Områdechefen' })).toBeVisible();
  await page.getByLabel('Hvad stopper eller venter?').fill('Papirskemaet');
  await expect(page.getByText(/^Gemt/)).toBeVisible();
  await fits(page);

  await page.goto(project);
  const card = page.getByRole('article').filter({ hasText: 'Er vi klar?' });
  await expect(card).toContainText('Færdig');
  await expect(page.getByText('(1 åbne)')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Erfaringer, der passer' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent statusrapport' }).click();
  expect((await download).suggestedFilename()).toBe('skaermbesoeg-om-aftenen-statusrapport.docx');
  await fits(page);
});

test('KL says what a kind of project needs, and the municipality sees it beside its own figure', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Mette Bruun');
  await page.goto('/models/project-needs');
  await page.getByLabel('Slags projekt').selectOption('automation');
  const line = page.getByRole('row').nth(1);
  await line.getByLabel(/^Niveau/).fill('4,5');
  await line.getByLabel(/^Hvorfor/).fill('En robot gentager også fejlen.');
  await line.getByRole('button', { name: /^Gem/ }).click();
  await expect(page.getByText('Kravet er gemt.').first()).toBeVisible();
  await fits(page);

  const other = await browser.newPage();
  await signInAs(other, 'Sanne Lykkegaard');
  await other.goto('/projects/new');
  await other.getByRole('textbox', { name: /^Hvad hedder projektet/ }).fill('Robot til bilag');
  await other.getByRole('radio', { name: 'RPA eller AI' }).check();
  await other.getByRole('button', { name: 'Opret projektet' }).click();
  await other.getByRole('link', { name: 'Er vi klar?' }).click();
  await expect(other.getByText('En robot gentager også fejlen.')).toBeVisible();
  await expect(other.getByRole('cell', { name: 'Niveau 4,5' })).toBeVisible();
  await other.close();
});
