import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './erfa';

test('a lesson is written from a result, looked through, shared, and read by another municipality', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Sanne Lykkegaard');
  const { assessments } = (await (await page.request.get('/api/assessments')).json()) as {
    assessments: { id: string; state: string }[];
  };
  const closed = assessments.find(({ state }) => state === 'frozen')?.id ?? '';
  await page.goto(`/assessments/${closed}/result`);
  await page
    .getByRole('button', { name: /^Hvorfor/ })
    .first()
    .click();
  await page.getByRole('link', { name: /^Skriv en erfaring om/ }).click();

  const title = page.getByRole('textbox', { name: 'Titel' });
  await expect(title).toHaveValue(/^Det lærte vi om/);
  const words = `Gevinstejeren skriver selv målet ${Date.now()}`;
  await title.fill(words);
  await expect(page).toHaveURL(/\/lessons\/[0-9a-f-]+\/edit$/);
  await expect(page.getByRole('combobox', { name: /^Dimension/ })).not.toHaveValue('');
  await page.getByRole('radio', { name: 'Virkede', exact: true }).check();
  await page
    .getByRole('textbox', { name: 'Hvad skete der?' })
    .fill('Jonas Friis skrev selv 1.200.000 kr. ind i budgettet.');
  await page.getByRole('textbox', { name: 'Hvorfor?' }).fill('Lederen kendte tallet.');
  await page
    .getByRole('textbox', { name: 'Vi anbefaler' })
    .fill('Bed lederen om selv at skrive beløb og dato ind.');
  await page.getByRole('textbox', { name: 'Hvornår gælder det?' }).fill('Én leder har budgettet.');
  await page.getByRole('radio', { name: 'Processen' }).check();
  await page.getByRole('radio', { name: 'Efter', exact: true }).check();
  await page.getByLabel('Område (KLE)').selectOption('27');
  await page.getByRole('button', { name: /^Tilføj.*Område/ }).click();
  await expect(page.getByRole('heading', { name: 'Klar til at blive delt' })).toBeVisible();
  await page.getByRole('radio', { name: 'Alle kommuner' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();

  // A name and an amount are pointed out: the name is taken out, the amount may stand.
  const seen = page.getByRole('article');
  await expect(seen.locator('mark')).toHaveText([/^Jonas Friis/, /^1\.200\.000 kr/]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Del med alle kommuner' }).click();
  await expect(page.getByText('Tag stilling til 2 steder')).toBeVisible();
  await page.getByRole('link', { name: 'Ret teksten: Jonas Friis' }).click();
  const happened = page.getByRole('textbox', { name: 'Hvad skete der?' });
  await expect(happened).toBeFocused();
  await happened.fill('Lederen skrev selv 1.200.000 kr. ind i budgettet.');
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await page.getByRole('button', { name: /^Det må stå: 1\.200\.000/ }).click();
  await expect(seen.locator('mark')).toHaveCount(1);
  await page.getByRole('button', { name: 'Del med alle kommuner' }).click();
  await expect(page).toHaveURL(/\/lessons\/own\?state=shared$/);
  const shared = page.getByRole('listitem').filter({ hasText: words });
  await expect(shared.getByText('Ingen har taget den i brug endnu.')).toBeVisible();
  await expectAccessible(page);

  const stranger = await (await browser.newContext()).newPage();
  await signInAs(stranger, 'Karen Møller');
  const address = (await shared
    .getByRole('link', { name: /^Læs, som andre ser den/ })
    .getAttribute('href')) as string;
  const answer = await stranger.request.get(`/api${address}`);
  expect(answer.status()).toBe(200);
  const text = JSON.stringify(await answer.json());
  expect(text).toContain(words);
  expect(text).not.toContain('Jonas Friis');
});
