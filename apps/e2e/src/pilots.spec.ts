import { expect, type Page, test } from '@playwright/test';
import { ask } from './arrange';
import { expectAccessible, signInAs } from './erfa';

/** A draft of the next version of the model that ships with Erfa, with a title of its own. */
async function beginDraft(page: Page): Promise<string> {
  const { models } = await ask<{ models: { id: string; key: string; version: number }[] }>(
    page,
    'GET',
    '/models',
  );
  const before = models.find(({ key, version }) => key === 'digital-modenhed' && version === 1);
  const { id } = await ask<{ id: string }>(page, 'POST', '/model-drafts', {
    copyOf: before?.id,
    key: 'proevet-paa-rejsen',
    title: { da: 'Prøvet på rejsen', en: 'Tried on the journey' },
  });
  return id;
}

test('KL lets a municipality try a draft, and is led by a comment to the question it is about', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'Mette Bruun');
  const draft = await beginDraft(page);

  // KL chooses who tries it, and what they are told.
  await page.goto(`/models/drafts/${draft}`);
  await page.getByRole('link', { name: 'Prøverunde', exact: true }).click();
  await expect(page.getByText('Kladden er ikke prøvet endnu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ny prøverunde' }).click();
  await page.getByRole('textbox', { name: 'Til dem, der svarer' }).fill('Er spørgsmålene klare?');
  await page.getByRole('searchbox', { name: 'Søg efter kommune' }).fill('Aarh');
  await page.getByRole('checkbox', { name: 'Aarhus' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Åbn prøverunden' }).click();
  await expect(page.getByText('0 af 1 kommuner har afleveret')).toBeVisible();
  await expect(page.getByText('Ikke begyndt')).toBeVisible();

  // Somebody in the municipality finds it on the start page and answers.
  const theirs = await browser.newContext();
  const jonas = await theirs.newPage();
  await signInAs(jonas, 'Jonas Friis');
  await jonas.getByRole('link', { name: /Prøv »Prøvet på rejsen« for KL/ }).click();
  await expect(jonas.getByText('Er spørgsmålene klare?')).toBeVisible();
  await expect(jonas.getByText(/KL læser dine svar .* Aarhus, og aldrig med dit/)).toBeVisible();
  const first = jonas.locator('erfa-question-card').first();
  const title = (await first.locator('legend').textContent())?.trim() ?? '';
  await first.getByRole('radio').nth(1).check();
  await first.getByRole('textbox', { name: /Hvad var svært at forstå/ }).fill('Ordet »strategi«.');
  await expect(jonas.getByText(/^\s*Gemt/)).toBeVisible();
  await expectAccessible(jonas);
  // Left and come back to: nothing is lost.
  await jonas.reload();
  await expect(
    jonas.locator('erfa-question-card').first().getByRole('textbox', { name: /svært/ }),
  ).toHaveValue('Ordet »strategi«.');
  await jonas.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(jonas);
  expect(await jonas.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await jonas.setViewportSize({ width: 1280, height: 800 });

  // KL sees that somebody is under way, and nothing of what they write.
  await page.reload();
  await expect(page.getByText('I gang')).toBeVisible();
  await expect(page.getByText('Ordet »strategi«.')).toHaveCount(0);

  await jonas.getByRole('button', { name: 'Aflever til KL' }).click();
  const dialog = jonas.getByRole('dialog');
  await expect(dialog.getByText('Dit navn følger ikke med.')).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: 'Tag min ene kommentar med' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Aflever til KL' }).click();
  await expect(jonas.getByText(/Tak – du afleverede/)).toBeVisible();
  await theirs.close();

  // KL reads it with the municipality's name alone, sees to it and goes to the question.
  await page.reload();
  await expect(page.getByText('1 af 1 kommuner har afleveret')).toBeVisible();
  await page.getByRole('combobox', { name: 'Rækkefølge' }).selectOption('comments');
  const item = page.locator('erfa-pilot-item').first();
  await expect(item.getByText('Ordet »strategi«.')).toBeVisible();
  await expect(item.getByText(/^\s*Aarhus ·/)).toBeVisible();
  await expect(page.getByText('Jonas')).toHaveCount(0);
  await item.getByRole('checkbox', { name: /Håndteret/ }).check();
  await expect(page.getByText('0 kommentarer er ikke håndteret endnu.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 800 });
  await item.getByRole('link', { name: /Gå til spørgsmålet/ }).click();
  await expect(page).toHaveURL(/\/models\/drafts\/.*\?node=/);
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
});
