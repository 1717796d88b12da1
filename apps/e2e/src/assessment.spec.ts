import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { answer, answerAndHandIn, ask, give, takePart } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';

const section = 'Digital ledelse';

/** The assignment of the first section that somebody has now. */
async function assignmentOf(page: Page, assessment: string, name: string): Promise<string> {
  const { sections } = await ask<{
    sections: { assignments: { id: string; personName: string }[] }[];
  }>(page, 'GET', `/assessments/${assessment}`);
  return sections[0]?.assignments.find(({ personName }) => personName === name)?.id ?? '';
}

/** The municipality takes part in a round of its own, and the administrator looks at its assessment. */
async function assessed(browser: Browser): Promise<{ page: Page; id: string }> {
  const kl = await (await browser.newContext()).newPage();
  await signInAs(kl, 'Mette Bruun');
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, 'Sanne Lykkegaard');
  const id = await takePart(kl, page, `Fordel afsnit ${Date.now()}`);
  await kl.context().close();
  return { page, id };
}

const row = (page: Page): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: section }) });
const giveOut = (page: Page): Locator =>
  row(page).getByRole('button', { name: /^(Fordel|Ret fordelingen)/ });

test('a section is given to more and taken from one again, and the other’s answers stay', async ({
  browser,
}) => {
  test.slow();
  const { page, id } = await assessed(browser);
  const given = await give(page, id, 'digital-ledelse', 'one', ['Jonas Friis']);
  await answer(page, given.get('Jonas Friis') ?? '', [4, 4]);
  const jonas = await (await browser.newContext()).newPage();
  await signInAs(jonas, 'Jonas Friis');
  await jonas.goto(`/assignments/${given.get('Jonas Friis')}`);
  await expect(jonas.getByText('2 af 6 spørgsmål besvaret')).toBeVisible();

  await page.goto(`/assessments/${id}`);
  await expect(row(page)).toContainText('2 af 6');
  await expect(row(page)).toContainText('I gang');
  // To more, on their own; what is missing is said, and nothing is saved by closing.
  await giveOut(page).click();
  const dialog = page.getByRole('dialog', { name: `Fordel: ${section}` });
  await expect(dialog).toContainText('Svar, der allerede er givet, bliver stående.');
  await dialog.getByRole('radio', { name: 'Flere hver for sig' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Gem fordelingen' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'Vælg mindst to kolleger, eller lad én svare.',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(giveOut(page)).toBeFocused();
  await expect(row(page)).toContainText('Jonas Friis svarer for jer.');

  await giveOut(page).click();
  await expect(dialog.getByRole('radio', { name: 'Én svarer' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Flere hver for sig' }).check({ force: true });
  await dialog.getByRole('checkbox', { name: 'Peter Damsgaard' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Gem fordelingen' }).click();
  await expect(row(page)).toContainText('Svarer hver for sig: Jonas Friis, Peter Damsgaard.');
  await expect(row(page)).toContainText('2 af 6');

  // Taken from Peter again, with the keyboard alone: his task goes, and Jonas goes on where he was.
  const peter = await (await browser.newContext()).newPage();
  await signInAs(peter, 'Peter Damsgaard');
  const task = peter.locator(
    `a[href="/assignments/${await assignmentOf(page, id, 'Peter Damsgaard')}"]`,
  );
  // It may be the most urgent one too, and then the page leads there twice.
  await expect(task.first()).toBeVisible();
  await giveOut(page).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('radio', { name: 'Flere hver for sig' }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: 'Jonas Friis' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(giveOut(page)).toBeFocused();
  await expect(row(page)).toContainText('Jonas Friis svarer for jer.');
  await expect(row(page)).toContainText('2 af 6');
  await peter.reload();
  await expect(peter.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(task).toHaveCount(0);
  await jonas.reload();
  await expect(jonas.getByText('2 af 6 spørgsmål besvaret')).toBeVisible();
  await expect(jonas.getByRole('radio').first()).toBeEnabled();
});

test('a submitted assessment is read only, and a page left open learns of it', async ({
  browser,
}) => {
  const { page, id } = await assessed(browser);
  const given = await give(page, id, 'digital-ledelse', 'one', ['Sanne Lykkegaard']);
  await answerAndHandIn(page, given.get('Sanne Lykkegaard') ?? '', [3, 3, 3, 3, 3, 3]);
  await ask(page, 'POST', `/assessments/${id}/consensus`, {});
  await page.goto(`/assessments/${id}`);
  const behind = await page.context().newPage();
  await behind.goto(`/assessments/${id}`);
  // It has to know the assessment as it was.
  await expect(behind.getByRole('button', { name: 'Indsend' })).toBeVisible();

  await page.getByRole('button', { name: 'Indsend' }).click();
  const dialog = page.getByRole('dialog', { name: 'Indsend besvarelsen?' });
  await expect(dialog).toContainText('I er enige om 6 af 32 svar. Resten tæller ikke med');
  await expect(dialog).toContainText('4 afsnit er ikke fordelt.');
  await dialog.getByRole('button', { name: 'Indsend' }).click();
  await expect(page.getByText(/^Indsendt .* af Sanne Lykkegaard\./)).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^(Fordel|Ret fordelingen|Kopiér|Indsend)/ }),
  ).toHaveCount(0);
  await expectAccessible(page);

  await behind.getByRole('button', { name: 'Indsend' }).click();
  await behind.getByRole('dialog').getByRole('button', { name: 'Indsend' }).click();
  await expect(behind.getByRole('dialog').getByRole('alert')).toBeVisible();
  await behind.getByRole('dialog').getByRole('button', { name: 'Annuller' }).click();
  await expect(behind.getByText(/^Indsendt .* af Sanne Lykkegaard\./)).toBeVisible();

  await page.getByRole('link', { name: /^Se dine svar/ }).click();
  await expect(page.getByText(/Du har afleveret \d/)).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeDisabled();
});
