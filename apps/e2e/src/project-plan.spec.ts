import { expect, test, type Page } from '@playwright/test';
import { ask, day } from './arrange';
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

/** The id of a colleague, as whoever writes projects sees them. */
async function idOf(page: Page, name: string): Promise<string> {
  const { person } = await ask<{ person: { id: string; name: string } }>(page, 'GET', '/session');
  expect(person.name).toBe(name);
  return person.id;
}

test('a project is planned back from its day, rolled out to a unit, and followed by that unit’s leader on a phone', async ({
  page,
  browser,
}) => {
  test.slow();
  page.setDefaultTimeout(15_000);
  await signInAs(page, 'Sanne Lykkegaard');
  interface Project {
    id: string;
    form: { goLiveOn: string | null };
  }
  const project = await ask<Project>(page, 'POST', '/projects', {
    ...{ title: 'Elektroniske nøgler i nord', kind: 'it-system', size: 'small' },
  });
  const { units } = await ask<{ units: { id: string; name: string }[] }>(page, 'GET', '/units');
  const [unit] = units;
  expect(unit).toBeDefined();
  await ask(page, 'PUT', `/projects/${project.id}/units`, { units: [unit?.id] });
  await page.goto(`/projects/${project.id}/plan`);
  await expect(page.getByText('Hvornår går I i drift?')).toBeVisible();
  await fits(page);
  // The way to the day leads to its field, however long the page.
  await page.getByRole('link', { name: 'Sæt dagen' }).click();
  await expect(page.getByLabel('Idriftsættelse')).toBeFocused();
  await page.getByRole('link', { name: 'Tilbage til projektets kort' }).click();
  await expect(page).toHaveURL(new RegExp(`/projects/${project.id}$`));
  await page.goto(`/projects/${project.id}/plan`);
  await ask(page, 'PUT', `/projects/${project.id}`, {
    ...{ from: project.form, to: { ...project.form, goLiveOn: day(140) } },
  });

  await page.reload();
  await expect(page.getByRole('heading', { name: /^Regnet tilbage fra/ })).toBeVisible();
  await fits(page);
  await page.getByRole('button', { name: 'Sæt dem i planen' }).click();
  await expect(
    page.getByRole('button', { name: 'Drøftelse i lokal-MED', exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sæt dem i planen' })).toBeHidden();
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Tilføj opgave' }).click();
  await dialog.getByLabel('Opgave', { exact: true }).fill('Bestil nøglebokse');
  await dialog.getByLabel('Frist').fill(day(-1));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Én er forsinket.')).toBeVisible();
  const line = page.getByRole('row').filter({ hasText: 'Bestil nøglebokse' });
  await expect(line).toContainText('Forsinket');
  await line.getByRole('button', { name: /^Gjort/ }).click();
  await expect(page.getByText('Ingen er forsinkede.')).toBeVisible();
  await page.getByLabel('Vis').selectOption('Alle');
  await expect(line).toContainText(/Gjort \d/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent kalender' }).click();
  expect((await download).suggestedFilename()).toBe('erfa.ics');
  await fits(page);

  await page.getByRole('link', { name: 'Udrulning' }).click();
  await expect(page.getByText('0 af 1 ledere har aftalt dagen.')).toBeVisible();
  await page.getByRole('button', { name: unit?.name ?? '' }).click();
  await expect(dialog.getByRole('heading', { name: `Ret ${unit?.name}` })).toBeVisible();
  await dialog.getByLabel('Leder', { exact: true }).selectOption('Jonas Friis');
  await dialog.getByLabel('Dag, lederen har sagt ja til').fill(day(139));
  await dialog.getByLabel('Medarbejdere').fill('58');
  await dialog.getByLabel('Superbrugere, der skal være').fill('fire');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(dialog.getByText('Skriv et helt tal')).toBeVisible();
  await dialog.getByLabel('Superbrugere, der skal være').fill('4');
  // The message goes as the field is left, and what stands below it moves up.
  await dialog.getByLabel('Superbrugere, der skal være').press('Tab');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(
    dialog.getByRole('alert').getByText(/lederen har sagt ja til: Enheden går i drift/),
  ).toBeVisible();
  await dialog.getByLabel('Dag, lederen har sagt ja til').fill(day(140));
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('1 af 1 ledere har aftalt dagen.')).toBeVisible();
  await page.getByLabel('Vis').selectOption('Mangler superbrugere');
  await expect(page.getByRole('cell', { name: '0 af 4' })).toBeVisible();
  await page
    .getByLabel('Tekst til næste personalemøde')
    .fill('Vi går i drift til foråret.\nAlle får fire timers uddannelse.');
  await expect(page.getByText(/^Gemt/)).toBeVisible();
  await page.getByRole('button', { name: 'Tilføj tjek' }).click();
  await dialog.getByLabel('Tjek', { exact: true }).fill('Vagtplanen har plads');
  await dialog.getByLabel('Uge i forhold til').selectOption('16 uger før');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('cell', { name: '0 af 1 enheder' })).toBeVisible();
  await fits(page);
  // A check of this week, however the days of today and of going live lie in their weeks.
  const monday = (iso: string): number => {
    const at = new Date(`${iso}T00:00:00Z`);
    return at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000;
  };
  const weeksBefore = Math.round((monday(day(140)) - monday(day(0))) / (7 * 86_400_000));
  await ask(page, 'POST', `/projects/${project.id}/rollout/checks`, {
    ...{ title: 'Nøglebokse er bestilt', weeksBefore },
  });

  await page.goto(`/projects/${project.id}`);
  await expect(page.getByRole('heading', { name: /^Regnet tilbage fra/ })).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Drøftelse i lokal-MED' }),
  ).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: 'Plan og udrulning' })).toContainText(
    'I gang, 1 af 1 enheder',
  );
  await fits(page);

  const phone = await browser.newPage();
  await signInAs(phone, 'Jonas Friis');
  await phone.setViewportSize({ width: 390, height: 844 });
  phone.setDefaultTimeout(15_000);
  await phone.getByRole('link', { name: 'Se mine enheder' }).first().click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Mine enheder' })).toBeVisible();
  await phone.getByLabel('Enhed').selectOption(unit?.id ?? '');
  await expect(phone.getByRole('option', { name: `${unit?.name} (ét tjek)` })).toBeAttached();
  const tick = phone.getByRole('checkbox', { name: /^Nøglebokse er bestilt/ });
  await tick.check();
  await expect(phone.getByText(/^Gemt/)).toBeVisible();
  await phone.getByRole('button', { name: /^Jeg har sagt det.*i nord/ }).click();
  await expect(phone.getByText(/Du har sagt det/)).toBeVisible();
  await phone.getByRole('button', { name: /^Ret teksten.*i nord/ }).click();
  await phone.getByLabel('Det siger jeg', { exact: true }).fill('Vi begynder sammen.');
  await phone.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(phone.getByText(/Teksten er ændret siden/)).toBeVisible();
  const own = phone
    .getByRole('article')
    .filter({ hasText: /Elektroniske nøgler i nord.*Ret tallene/s })
    .first();
  await own.getByText('Skriv, hvem der mangler et hold').click();
  await own.getByLabel('Navn på en, der mangler').fill('Ida Bruun');
  await own.getByRole('button', { name: 'Tilføj' }).click();
  await expect(own.getByText('1 mangler et hold')).toBeVisible();
  await own.getByRole('button', { name: /^Ret tallene/ }).click();
  await phone.getByRole('dialog').getByLabel('Uddannet').fill('12');
  await expectAccessible(phone);
  await phone.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
  await expect(own.getByText('12 af 58')).toBeVisible();
  await own.getByRole('button', { name: /^Foreslå ny dag/ }).click();
  await phone.getByRole('dialog').getByLabel('Dag, du foreslår').fill(day(147));
  await phone.getByRole('dialog').getByLabel('Hvorfor?').fill('Vi mangler vikarer den uge');
  await expectAccessible(phone);
  await phone.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
  await expect(own.getByText(/^Du har foreslået/)).toBeVisible();
  await fits(phone);

  // Whoever leads the project finds it on the start page, and says no with a word; to another one yes.
  await ask(page, 'PUT', `/projects/${project.id}/people`, {
    people: [{ personId: await idOf(page, 'Sanne Lykkegaard'), relation: 'manager', until: null }],
  });
  await page.goto('/');
  const asked = page.getByRole('listitem').filter({ hasText: 'Elektroniske nøgler i nord' });
  await asked.getByRole('link', { name: /^Svar/ }).click();
  await expect(page.getByText('Vi mangler vikarer den uge')).toBeVisible();
  await fits(page);
  await page.getByRole('button', { name: /^Nej/ }).click();
  await dialog.getByLabel('Hvorfor kan dagen ikke flyttes?').fill('Leverandøren er væk');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Forslag om ny dag' })).toBeHidden();
  await phone.reload();
  await phone.getByLabel('Enhed').selectOption(unit?.id ?? '');
  await expect(tick).toBeChecked();
  await expect(own.getByText(/sagde nej til .*»Leverandøren er væk«/)).toBeVisible();
  await ask(phone, 'PUT', `/projects/${project.id}/rollout/units/${unit?.id}/proposal`, {
    ...{ day: day(154), reason: 'Ugen efter' },
  });
  await page.reload();
  await page.getByRole('button', { name: /^Ja, flyt dagen/ }).click();
  await expect(page.getByText(/går nu i drift/).first()).toBeVisible();
  await expect(page.getByText('1 af 1 ledere har aftalt dagen.')).toBeVisible();
  await page.goto(`/projects/${project.id}/history`);
  await expect(page.getByText(/Foreslået dag\s+»\d+\. \w+ 20\d\d«/).first()).toBeVisible();
  await fits(page);
  await phone.reload();
  await phone.getByLabel('Enhed').selectOption(unit?.id ?? '');
  // The check has moved along with the day: it is none of this week's any more.
  await expect(own.getByText('Du har foreslået')).toBeHidden();
  await expect(tick).toBeHidden();
  await phone.close();
});
