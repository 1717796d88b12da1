import { expect, test } from '@playwright/test';
import { ask } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('a benefit is promised from the citizen’s need, drawn by keyboard, and lacks its baseline aloud', async ({
  page,
}) => {
  await signInAs(page, 'Peter Damsgaard');
  const project = await ask<{ id: string; form: object }>(page, 'POST', '/projects', {
    ...{ title: 'Skærmbesøg om aftenen', kind: 'welfare-technology', size: 'small' },
  });
  const goLiveOn = `${new Date().getUTCFullYear() + 1}-06-01`;
  await ask(page, 'PUT', `/projects/${project.id}`, {
    from: project.form,
    to: { ...project.form, goLiveOn },
  });
  await page.goto(`/projects/${project.id}`);
  await page.getByRole('link', { name: 'Gevinster', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Hvad skal blive bedre?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Ny gevinst').fill('Tryghed hos borgerne');
  await page.getByRole('button', { name: 'Tilføj gevinst' }).press('Enter');

  await expect(page.getByRole('heading', { name: 'Ret gevinstkort' })).toBeVisible();
  await page.getByLabel('Hvad har borgeren brug for?').fill('Jeg vil vide, hvem der ringer.');
  await page.getByLabel('Indikator').fill('Andel, der er trygge ved besøgene');
  await page.getByLabel('Enhed', { exact: true }).fill('%');
  await page.getByLabel('Mål', { exact: true }).fill('femoghalvfjerds');
  await page.getByLabel('Mål', { exact: true }).press('Tab');
  await expect(page.getByText('Skriv et tal, for eksempel 1.910,5.')).toBeVisible();
  await page.getByLabel('Mål', { exact: true }).fill('75,5');
  await page.getByLabel('Senest').fill(`${new Date().getUTCFullYear() + 2}-11-30`);
  await expect(page.getByText(/nulpunkt mangler/)).toBeVisible();
  await page.getByLabel('Gevinstejer').selectOption({ label: 'Jonas Friis' });
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Til gevinsterne' }).click();

  // The map: a field is added, and connected with nothing but the keyboard.
  await page.getByText('Tilføj leverance, forandring eller mål').click();
  await page.getByLabel('Hvad', { exact: true }).fill('Skærme hos borgerne');
  await page.getByRole('button', { name: 'Tilføj felt' }).press('Enter');
  const screens = page.getByRole('button', { name: /^Leverance: Skærme hos borgerne/ });
  const safety = page.getByRole('button', { name: /^Gevinst: Tryghed hos borgerne/ });
  await expect(screens).toBeVisible();
  await safety.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(screens).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Bag den står én leverance og 0 forandringer/)).toBeVisible();
  await expectAccessible(page);

  // By drag: a second deliverable, which the first leads to; the way back would be a circle.
  await page.getByLabel('Hvad', { exact: true }).fill('Uddannelse');
  await page.getByRole('button', { name: 'Tilføj felt' }).press('Enter');
  const training = page.getByRole('button', { name: /^Leverance: Uddannelse/ });
  await expect(training).toBeVisible();
  await screens.dragTo(training);
  await expect(screens).toHaveAccessibleName(/fører til 2\.$/);
  await training.dragTo(screens);
  await expect(page.getByRole('alert').getByText(/går i ring/)).toBeVisible();
  await page.getByRole('button', { name: 'Vis som liste' }).click();
  await expect(page.getByText('→ Uddannelse')).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent billede (PNG)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('gevinstdiagram.png');

  await page.goto(`/projects/${project.id}`);
  await expect(page.getByText('Tag nulpunktet, før I går i drift')).toBeVisible();
  await expect(page.getByText('Et nulpunkt mangler', { exact: true })).toBeVisible();
  await page.goto(`/projects/${project.id}/decisions`);
  await expect(page.getByText('Tag nulpunktet, før I går i drift')).toBeVisible();

  // The owner alone says yes.
  await signInAsOther(page, 'Jonas Friis', `/projects/${project.id}/benefits`);
  await page.getByRole('button', { name: 'Sig ja til gevinsten' }).click();
  await expect(page.getByRole('button', { name: 'Tag dit ja tilbage' })).toBeVisible();
});

test('amounts of a benefit stay as they were typed whatever is clicked next, and its line takes its share', async ({
  page,
}) => {
  await signInAs(page, 'Peter Damsgaard');
  const project = await ask<{ id: string }>(page, 'POST', '/projects', {
    ...{ title: 'Ruter i hjemmeplejen', kind: 'it-system', size: 'small' },
  });
  await page.goto(`/projects/${project.id}/benefits`);
  await page.getByLabel('Ny gevinst').fill('Færre kilometer');
  await page.getByRole('button', { name: 'Tilføj gevinst' }).press('Enter');
  await page.getByLabel('Penge på budgettet').check();
  await page.getByLabel('Realiseringsgrad').fill('80');
  const [first = '', second = '', third = ''] = [1, 2, 3].map((at) =>
    String(new Date().getUTCFullYear() + at),
  );
  const field = (year: string) => page.getByLabel(year, { exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(`Tilføj ${first}`).click();
  await field(first).focus();
  await page.keyboard.type('100000');
  await button(`Tilføj ${second}`).click();
  await expect(field(first)).toHaveValue('100.000');
  await button(`Tilføj ${third}`).click();
  await field(second).focus();
  await page.keyboard.type('200000');
  await button(`Fjern ${third}`).click();
  await expect(field(third)).toHaveCount(0);
  await expect(field(first)).toHaveValue('100.000');
  await expect(field(second)).toHaveValue('200.000');
  await expectAccessible(page);

  await button('Lav en linje af kortet').click();
  await page.getByRole('link', { name: 'Åbn regnestykket' }).click();
  const line = page.locator('#lines').getByRole('row').filter({ hasText: 'Færre kilometer' });
  await expect(line).toContainText('80 %');
  await expect(line.getByRole('cell').last()).toHaveText('700');
  await expect(page.getByText(/andre beløb end sin linje/)).toHaveCount(0);
});

test('ideas are weighed, and one becomes a project with its reason', async ({ page }) => {
  await signInAs(page, 'Peter Damsgaard');
  await page.goto('/projects/ideas');
  await page.getByLabel('Ny idé').fill('Skærme i plejehjem');
  await page.getByRole('button', { name: 'Skriv idékort' }).press('Enter');
  await page.getByLabel('Hvilket problem løser vi?').fill('Lægen kommer for sent.');
  for (const side of ['Borgere', 'Processer', 'Økonomi', 'Medarbejdere'])
    await page.getByLabel(side, { exact: true }).selectOption({ label: 'Stor' });
  await page.getByLabel('Indsats').selectOption({ label: 'Lille' });
  await expect(page.getByText(/12 af 12 værd/)).toBeVisible();
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Idéer' }).click();
  await expect(page.getByText('»Skærme i plejehjem« giver mest for indsatsen.')).toBeVisible();
  await expect(page.getByText('12 af 12')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Skærme i plejehjem' }).click();
  await page.getByLabel('Hvorfor?').fill('Størst værdi for mindst indsats.');
  await page.getByRole('button', { name: 'Opret projektet' }).click();
  await expect(page.getByRole('heading', { name: 'Skærme i plejehjem', level: 1 })).toBeVisible();
  await expect(page.getByText('Lægen kommer for sent.')).toBeVisible();
});

/** The same page as somebody else, who signs in with a browser of their own. */
async function signInAsOther(
  page: Parameters<typeof signInAs>[0],
  name: string,
  address: string,
): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, name);
  await page.goto(address);
}
