import { expect, type Locator, type Page, test } from '@playwright/test';
import { give, takePart } from './arrange';
import { expectAccessible, signInAs } from './erfa';

const card = (page: Page, question: string): Locator =>
  page.locator('erfa-question-card').filter({ has: page.getByRole('heading', { name: question }) });
const saved = (page: Page) => expect(page.locator('erfa-saved-state')).toHaveText(/Gemt kl\./);

/** Puts the focus on a field as one who arrives with Tab would have it, and types. */
async function typeInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.press('ControlOrMeta+a');
  await field.page().keyboard.type(text);
}

/** Answers the first section with the keyboard alone. */
async function answerPlan(page: Page): Promise<void> {
  const known = card(page, 'Hvor kendt er beredskabsplanen?');
  await known.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(known.getByRole('radio').nth(2)).toBeChecked();
  const owner = card(page, 'Hvem ejer beredskabsplanen?');
  await owner.getByRole('radio', { name: 'It-afdelingen' }).focus();
  await page.keyboard.press('Space');
  const contents = card(page, 'Hvad rummer planen?');
  for (const name of ['Kontakter døgnet rundt', 'Hvad der skal op først']) {
    await contents.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  const tried = card(page, 'Hvornår øvede I sidst planen?');
  // A picker's own keys differ with the browser's language; what it holds is the same.
  await tried.getByLabel('Jeres svar').fill('2025-11-30');
  await expect(tried.getByText('30. november 2025')).toBeVisible();
  await typeInto(
    card(page, 'Hvad lærte I af den seneste øvelse?').getByRole('textbox', { name: 'Jeres svar' }),
    'Telefonlisten var forældet.',
  );
}

/** Answers the second section as on a phone. */
async function answerRestoring(page: Page): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Næste ubesvarede' }).click();
  const within = (question: string) => card(page, question);
  await within('Har I sikkerhedskopier').getByRole('radio', { name: 'Ja', exact: true }).check();
  await next();
  const share = within('Hvor stor en del').getByRole('textbox', { name: 'Jeres svar' });
  await expect(share).toHaveAttribute('inputmode', 'decimal');
  await share.fill('162,5');
  await expect(page.getByText('Skriv: Et tal fra 0 % til 100 %.')).toBeVisible();
  await expectAccessible(page);
  await share.fill('62,5');
  await next();
  await within('Hvor lang tid').getByRole('textbox', { name: 'Jeres svar' }).fill('6');
  await next();
  await within('Hvor mange').getByRole('textbox', { name: 'Jeres svar' }).fill('3');
  await next();
  const steps = within('Hvad er på plads');
  for (const name of ['En liste over systemerne', 'En rækkefølge'])
    await steps.getByRole('checkbox', { name }).check();
}

test('every kind of answer is given by keyboard and on a phone, agreed on, and read in the result', async ({
  browser,
}) => {
  test.slow();
  const kl = await (await browser.newContext()).newPage();
  const sanne = await (await browser.newContext()).newPage();
  const jonas = await (await browser.newContext({ hasTouch: true })).newPage();
  await signInAs(kl, 'Mette Bruun');
  await signInAs(sanne, 'Sanne Lykkegaard');
  await signInAs(jonas, 'Jonas Friis');
  const id = await takePart(kl, sanne, 'Beredskab 2026', 'operational-readiness');
  const plan = await give(sanne, id, 'plan', 'independent', ['Sanne Lykkegaard', 'Jonas Friis']);
  const rest = await give(sanne, id, 'restoring', 'one', ['Jonas Friis']);

  await sanne.goto(`/assignments/${plan.get('Sanne Lykkegaard')}`);
  await answerPlan(sanne);
  await saved(sanne);
  await expect(sanne.getByText('5 af 5 spørgsmål besvaret')).toBeVisible();
  await expectAccessible(sanne);
  await sanne.reload();
  await expect(
    card(sanne, 'Hvad lærte I').getByRole('textbox', { name: 'Jeres svar' }),
  ).toHaveValue('Telefonlisten var forældet.');
  await sanne.getByRole('button', { name: 'Aflever afsnittet' }).click();
  await expect(sanne.getByText(/Du har afleveret/)).toBeVisible();

  await jonas.setViewportSize({ width: 390, height: 844 });
  await jonas.goto(`/assignments/${rest.get('Jonas Friis')}`);
  await answerRestoring(jonas);
  await saved(jonas);
  await expect(jonas.getByText('5 af 5 spørgsmål besvaret')).toBeVisible();
  await expectAccessible(jonas);
  await jonas.setViewportSize({ width: 320, height: 700 });
  const beyond = await jonas.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await jonas.getByRole('button', { name: 'Aflever afsnittet' }).click();
  await expect(jonas.getByText(/Du har afleveret/)).toBeVisible();
  // The other half of the plan, otherwise: another owner, and no words.
  await jonas.goto(`/assignments/${plan.get('Jonas Friis')}`);
  await card(jonas, 'Hvor kendt').getByRole('radio').nth(2).check();
  await jonas.getByRole('button', { name: 'Næste ubesvarede' }).click();
  await card(jonas, 'Hvem ejer').getByRole('radio', { name: 'Direktionen' }).check();
  await saved(jonas);
  await jonas.getByRole('button', { name: 'Aflever afsnittet' }).click();
  await jonas.getByRole('button', { name: 'Aflever alligevel' }).click();
  await expect(jonas.getByText(/Du har afleveret/)).toBeVisible();

  // What lies apart is chosen; what is alike is settled by one button.
  await sanne.goto(`/assessments/${id}/consensus`);
  const apart = sanne.locator('erfa-topic-box').filter({ hasText: 'Hvem ejer beredskabsplanen?' });
  await expect(apart.getByText('Direktionen').first()).toBeVisible();
  await expectAccessible(sanne);
  await apart.getByRole('radio', { name: 'It-afdelingen' }).check();
  await apart.getByLabel('Hvorfor dette svar?').fill('Sådan står det i planen.');
  await apart.getByRole('button', { name: 'Gem aftalt svar' }).click();
  await expect(apart.getByText(/Gemt/)).toBeVisible();
  await sanne.getByRole('button', { name: /^Godkend \d+ svar/ }).click();
  await expect(sanne.getByText('30. november 2025').first()).toBeVisible();
  await expect(sanne.getByText('62,5 %').first()).toBeVisible();

  await sanne.goto(`/assessments/${id}`);
  await sanne.getByRole('button', { name: 'Indsend' }).click();
  await sanne.getByRole('dialog').getByRole('button', { name: 'Indsend' }).click();
  await sanne.goto(`/assessments/${id}/result`);
  await expect(sanne.getByRole('heading', { name: 'Svar med egne ord' })).toBeVisible();
  await expect(sanne.getByText('Telefonlisten var forældet.')).toBeVisible();
  await sanne
    .getByRole('button', { name: /Genopretning/ })
    .first()
    .click();
  await expect(sanne.getByText('Svar: 62,5 %')).toBeVisible();
  await expectAccessible(sanne);
});
