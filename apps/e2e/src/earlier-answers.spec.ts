import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { answerAndHandIn, ask, give, takePartOn } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';
import { publishFirst, publishNext } from './successive-versions';

const card = (page: Page, question: string): Locator =>
  page.locator('erfa-question-card').filter({ has: page.getByRole('heading', { name: question }) });
const fits = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
};

/** Sanne answers version 1 for the municipality in a round that closes. */
async function answerEarlier(kl: Page, sanne: Page, modelId: string): Promise<void> {
  const { assessment, round } = await takePartOn(kl, sanne, 'Grundlag 2025', modelId);
  const given = await give(sanne, assessment, 'basis', 'one', ['Sanne Lykkegaard']);
  await answerAndHandIn(sanne, given.get('Sanne Lykkegaard') ?? '', [3, 2, 3, 1]);
  await ask(sanne, 'POST', `/assessments/${assessment}/consensus`, {});
  const { version } = await ask<{ version: number }>(sanne, 'GET', `/assessments/${assessment}`);
  await ask(sanne, 'POST', `/assessments/${assessment}/submission`, { acceptOpen: false }, version);
  await ask(kl, 'POST', `/rounds/${round}/close`);
}

test('a municipality begins with last round’s answers on a new version, confirms, reads the archive, and goes back', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const enter = async (by: Browser, person: string): Promise<Page> => {
    const page = await (await by.newContext()).newPage();
    await signInAs(page, person);
    return page;
  };
  const [mette, henrik, sanne, jonas] = [
    await enter(browser, 'Mette Bruun'),
    await enter(browser, 'Henrik Toft'),
    await enter(browser, 'Sanne Lykkegaard'),
    await enter(browser, 'Jonas Friis'),
  ];
  const first = await publishFirst(mette, henrik, `grundlag-${Date.now()}`);
  await answerEarlier(mette, sanne, first);
  const second = await publishNext(mette, henrik, first);
  const { assessment: id } = await takePartOn(mette, sanne, 'Grundlag 2026', second);
  const given = await give(sanne, id, 'basis', 'one', ['Jonas Friis']);
  const sheet = given.get('Jonas Friis') ?? '';
  // Jonas has answered the last question before anybody thought of last round.
  await ask(jonas, 'PUT', `/assignments/${sheet}/answers`, {
    answers: [{ question: 'sign', state: 'answered', value: 2, seen: 0 }],
  });

  // Sanne sees what would happen to each answer, before anything does.
  await sanne.goto(`/assessments/${id}`);
  await expect(
    sanne.getByRole('heading', { name: 'Begynd med svarene fra Grundlag 2025' }),
  ).toBeVisible();
  const look = sanne.getByRole('link', { name: 'Se svarene, og bestem jer' });
  await tabTo(sanne, look);
  await sanne.keyboard.press('Enter');
  await expect(sanne.getByRole('heading', { name: 'Ét svar skal bekræftes' })).toBeVisible();
  const row = (words: string) => sanne.getByRole('row').filter({ hasText: words });
  await expect(row('Sender I breve digitalt?')).toContainText('Kan borgerne svare på jeres breve?');
  await expect(row('Sender I breve digitalt?')).toContainText('Forslag: 3: Overalt');
  await expect(row('Sender I breve digitalt?')).toContainText('noget andet end før');
  await expect(row('Har I lukket telefaxen?')).toContainText('spørges ikke om det længere');
  await expect(row('Underskriver I digitalt?')).toContainText('Jeres svar i denne runde bliver');
  await expectAccessible(sanne);
  for (const width of [390, 320]) {
    await sanne.setViewportSize({ width, height: 800 });
    await fits(sanne);
  }
  await sanne.setViewportSize({ width: 1280, height: 900 });

  // She carries them over; what stands is kept under a name first.
  await sanne.getByRole('button', { name: 'Før svarene med' }).click();
  const dialog = sanne.getByRole('dialog');
  await expect(dialog.getByLabel('Navn')).toHaveValue(
    'Før svarene fra Grundlag 2025 blev ført med',
  );
  await dialog.getByRole('button', { name: 'Før svarene med' }).click();
  await expect(sanne.getByText(/Sanne Lykkegaard førte svarene med/)).toBeVisible();
  await expect(sanne.getByRole('button', { name: 'Fortryd' })).toBeVisible();

  // Jonas meets the old answer beside the question that was changed, and confirms it by keyboard.
  await jonas.goto(`/assignments/${sheet}`);
  await expect(jonas.getByText('2 af 3 spørgsmål besvaret')).toBeVisible();
  const changed = card(jonas, 'Kan borgerne svare på jeres breve?');
  await expect(changed).toContainText('I Grundlag 2025 svarede I:');
  await expect(changed).toContainText('Sender I breve digitalt?');
  await expect(card(jonas, 'Journaliserer I altid digitalt?')).toContainText(
    'Ført med fra Grundlag 2025.',
  );
  await expectAccessible(jonas);
  await tabTo(jonas, changed.getByRole('button', { name: 'Bekræft: 3: Overalt' }));
  await jonas.keyboard.press('Enter');
  await expect(jonas.getByText('3 af 3 spørgsmål besvaret')).toBeVisible();
  await expect(changed.getByRole('radio').nth(2)).toBeChecked();
  await expect(jonas.locator('erfa-saved-state')).toHaveText(/Gemt kl\./);
  await jonas.reload();
  await expect(jonas.getByText('3 af 3 spørgsmål besvaret')).toBeVisible();
  await expect(changed.getByText('Se svaret fra Grundlag 2025')).toBeVisible();

  // What rests is there for whoever may read; undoing has become going back.
  await sanne.reload();
  await expect(sanne.getByRole('button', { name: 'Fortryd' })).toHaveCount(0);
  await sanne.getByRole('link', { name: 'Før svarene fra Grundlag 2025 blev ført med' }).click();
  await expect(
    sanne.getByRole('row').filter({ hasText: 'Underskriver I digitalt?' }),
  ).toContainText('Jonas Friis: 2: Nogle steder');
  await expectAccessible(sanne);
  await sanne.getByRole('button', { name: 'Gå tilbage hertil' }).click();
  await expect(dialog).toContainText('Det gemmes først i et nyt øjebliksbillede');
  await dialog.getByRole('button', { name: 'Gå tilbage hertil' }).click();
  await expect(
    sanne.getByRole('heading', { name: 'Begynd med svarene fra Grundlag 2025' }),
  ).toBeVisible();
  await jonas.reload();
  await expect(jonas.getByText('1 af 3 spørgsmål besvaret')).toBeVisible();
  await sanne.goto(`/assessments/${id}/earlier`);
  await expect(sanne.getByRole('link', { name: /^Før vi gik tilbage til/ })).toBeVisible();
});

test('answers of a round that was declined are chosen, said plainly, and carried to the next version', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const enter = async (person: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await signInAs(page, person);
    return page;
  };
  const [mette, henrik, sanne] = [
    await enter('Mette Bruun'),
    await enter('Henrik Toft'),
    await enter('Sanne Lykkegaard'),
  ];
  const first = await publishFirst(mette, henrik, `fravalgt-${Date.now()}`);
  await answerEarlier(mette, sanne, first);
  const begun = await takePartOn(mette, sanne, 'Grundlag, forår', first);
  const given = await give(sanne, begun.assessment, 'basis', 'one', ['Sanne Lykkegaard']);
  await answerAndHandIn(sanne, given.get('Sanne Lykkegaard') ?? '', [1, 1, 1, 2]);
  const second = await publishNext(mette, henrik, first);
  const { assessment: id } = await takePartOn(mette, sanne, 'Grundlag, efterår', second);
  await ask(sanne, 'POST', `/rounds/${begun.round}/refusal`, { reason: 'Vi svarer på den nye.' });

  await sanne.goto(`/assessments/${id}/earlier`);
  await expect(
    sanne.getByRole('heading', { name: 'Begynd med svarene fra Grundlag 2025' }),
  ).toBeVisible();
  const choice = sanne.getByRole('radio', { name: /^Grundlag, forår/ });
  await tabTo(sanne, sanne.getByRole('radio', { name: /^Grundlag 2025/ }));
  await sanne.keyboard.press('ArrowUp');
  await expect(
    sanne.getByRole('heading', { name: 'Begynd med svarene fra Grundlag, forår' }),
  ).toBeVisible();
  await expect(choice).toBeChecked();
  await expect(choice).toBeFocused();
  await expect(sanne.getByText('for I sagde nej til runden')).toBeVisible();
  await expectAccessible(sanne);
  for (const width of [390, 320]) {
    await sanne.setViewportSize({ width, height: 800 });
    await fits(sanne);
  }
  await sanne.setViewportSize({ width: 1280, height: 900 });
  await sanne.getByRole('button', { name: 'Før svarene med' }).click();
  await expect(sanne.getByText(/Sanne Lykkegaard førte svarene med/)).toBeVisible();
  const anew = await give(sanne, id, 'basis', 'one', ['Sanne Lykkegaard']);
  await sanne.goto(`/assignments/${anew.get('Sanne Lykkegaard') ?? ''}`);
  await expect(card(sanne, 'Underskriver I digitalt?').getByRole('radio').nth(1)).toBeChecked();

  // Who agrees is told that nobody has looked at them since.
  await ask(sanne, 'POST', `/assignments/${anew.get('Sanne Lykkegaard') ?? ''}/hand-in`);
  await sanne.goto(`/assessments/${id}`);
  await sanne.getByRole('button', { name: /^Brug mine/ }).click();
  await expect(sanne.getByText('Bag 2 af forslagene er alle svar ført med')).toBeVisible();
  await expectAccessible(sanne);
});
