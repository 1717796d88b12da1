import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from './erfa';
import { sampleResult } from './sample-result';

/** Opens a result that has every picture; its figures are the sample's, the page is the product's own. */
async function openSample(page: Page): Promise<void> {
  await page.route('**/api/assessments/sample/result', (route) =>
    route.fulfill({ json: sampleResult }),
  );
  await page.route('**/api/assessments/sample/actions', (route) =>
    route.fulfill({ json: { actions: [] } }),
  );
  await page.route('**/api/assessments/sample/targets', (route) =>
    route.fulfill({
      json: { targets: [], lines: [], steps: [], left: [], efforts: [], pluginProblem: null },
    }),
  );
  await page.goto('/assessments/sample/result');
  await expect(page.getByRole('heading', { name: 'Fyrre teknologier' })).toBeVisible();
}

/** How far the page can be moved sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('every picture is drawn, said in words and shown as a table, on a screen, a phone and paper', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Sanne Lykkegaard');
  await openSample(page);
  await expectAccessible(page);
  await expect(
    page
      .getByText(
        'Alle billeder ligger i feltet Klar til at handle: Digital formåen 3,2, Digital arv 4,1.',
      )
      .first(),
  ).toBeVisible();
  await expect(page.getByText(/^39 er placeret\..*Én kan ikke placeres/)).toBeVisible();
  await expect(
    page.getByText('Point i alt: −203 point (niveau 0), Kræver handling straks.'),
  ).toBeVisible();

  // The table behind a picture, with the keyboard.
  const opener = page.getByRole('button', { name: /^Vis som tabel.*Fyrre teknologier$/ });
  const table = page.getByRole('table', { name: 'Fyrre teknologier' });
  await expect(table).toBeHidden();
  await opener.press('Enter');
  await expect(table.getByRole('row')).toHaveCount(41);
  await expectAccessible(page);

  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page)).toBe(0);
    await expectAccessible(page);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Point i alt' })).toBeVisible();
});
