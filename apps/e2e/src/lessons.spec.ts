import { expect, test } from '@playwright/test';
import { shareLesson } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';

const title = 'Kvitteringen for den digitale ansøgning nævnte sagsbehandleren';

test('a lesson is found in spite of a misspelling, taken up, and its outcome is seen where it was written', async ({
  page,
  browser,
}) => {
  // KL writes lessons as well, and reads what becomes of them.
  const author = await (await browser.newContext()).newPage();
  await signInAs(author, 'Mette Bruun');
  const id = await shareLesson(author, title);

  await signInAs(page, 'Sanne Lykkegaard');
  await page.getByRole('link', { name: 'Erfaringer', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Søg i erfaringer' });
  await tabTo(page, field);
  await field.pressSequentially('kvitterimgen');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(/Viser resultater for kvitteringen i stedet for »kvitterimgen«/),
  ).toBeVisible();
  await expect(page).toHaveURL(/q=kvitterimgen/);
  const skip = page.getByRole('link', { name: 'Gå til resultaterne' });
  await tabTo(page, skip);
  await page.keyboard.press('Enter');
  await expect(page.locator('#found')).toBeFocused();
  await page.getByRole('checkbox', { name: /^Efter/ }).check();
  await expect(page).toHaveURL(/phase=after/);
  await expect(page.getByRole('checkbox', { name: /^Efter/ })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('link', { name: title }).click();

  // Also once the lesson has come, which has another heading than the page that waits for it.
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  // Hostile text is text.
  await expect(page.getByText('<b>Skriv</b> sagsbehandlerens navn')).toBeVisible();
  await page.getByRole('button', { name: 'Tag i brug' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hvor langt er I?').selectOption({ label: 'Tilpasser' });
  await dialog.getByLabel('Hvad ændrer I?').fill('Kun fornavn');
  await dialog.getByLabel('Projekt').fill('Kvittering i pension');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tag i brug' }).click();
  await expect(page.getByText('I har taget den til jer. KL kan se det.').first()).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Én kommune har taget den til sig' }),
  ).toBeVisible();
  await expect(page.getByText('Projekt: Kvittering i pension')).toBeVisible();

  await page.getByRole('button', { name: 'Fortæl, hvad der kom ud af det' }).click();
  await dialog.getByLabel('Hvor langt er I?').selectOption({ label: 'Skaber værdi' });
  await dialog.getByLabel('Hvad kom der ud af det?').fill('Færre ringer');
  await dialog.getByLabel('Hvad målte I?').fill('opkald pr. uge');
  await dialog.getByLabel('Før', { exact: true }).fill('42,5');
  await dialog.getByLabel('Nu', { exact: true }).fill('19');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Hos én skaber den værdi.')).toBeVisible();

  await author.goto(`/lessons/${id}`);
  const row = author.getByRole('row', { name: /Aarhus/ });
  await expect(row).toContainText('Skaber værdi');
  await expect(row).toContainText('»Færre ringer«');
  await expect(row).toContainText('opkald pr. uge: 42,5 før, 19 nu');
  await expect(author.getByText('Kvittering i pension')).toHaveCount(0);
  await expect(author.getByRole('button', { name: 'Tag i brug' })).toHaveCount(0);
});

test('a suggestion is chosen with the keyboard, and the address remembers the search', async ({
  page,
}) => {
  await signInAs(page, 'Sanne Lykkegaard');
  await page.goto('/lessons');
  const field = page.getByRole('combobox', { name: 'Søg i erfaringer' });
  await field.pressSequentially('gevins');
  await expect(page.getByRole('listbox', { name: 'Forslag' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await field.pressSequentially('t');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const chosen = await page.getByRole('option', { selected: true }).innerText();
  await expectAccessible(page);
  const found = page.waitForResponse(/\/api\/lessons\?.*q=/);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(chosen.trim());
  const { total } = (await (await found).json()) as { total: number };
  const heading = page.getByRole('heading', {
    level: 2,
    name: `${total} erfaringer`,
    exact: true,
  });
  await expect(heading).toBeVisible();
  await page
    .getByRole('link', { name: /./ })
    .and(page.locator('erfa-found-lesson a'))
    .first()
    .click();
  await expect(page.locator('erfa-lesson-facts')).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue(chosen.trim());
  await expect(heading).toBeVisible();

  await field.fill('robot');
  const lesson = page.getByRole('group', { name: 'Gå til erfaringen' }).getByRole('option').first();
  const name = (await lesson.innerText()).trim();
  await lesson.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});
