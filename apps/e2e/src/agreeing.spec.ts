import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { answerAndHandIn, ask, give, takePart } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';

/** Where two colleagues answered two steps apart. */
const apart = 'Har kommunalbestyrelsen sat en retning for digitaliseringen?';
/** Where they answered alike. */
const alike = 'Leder direktionen digitaliseringen som sin egen opgave?';

/** Two colleagues have answered the first section on their own: two steps apart once, within one step otherwise. */
async function answered(browser: Browser): Promise<{ page: Page; path: string; id: string }> {
  const kl = await (await browser.newContext()).newPage();
  await signInAs(kl, 'Mette Bruun');
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, 'Sanne Lykkegaard');
  const id = await takePart(kl, page, `Bliv enige ${Date.now()}`);
  await kl.context().close();
  const given = await give(page, id, 'digital-ledelse', 'independent', [
    'Jonas Friis',
    'Peter Damsgaard',
  ]);
  // The administrator may write for colleagues, which saves two visits here.
  await answerAndHandIn(page, given.get('Jonas Friis') ?? '', [2, 3, 3, 4, 3, 3]);
  await answerAndHandIn(page, given.get('Peter Damsgaard') ?? '', [4, 3, 3, 3, 3, 3]);
  const path = `/assessments/${id}/consensus`;
  await page.goto(path);
  await expect(page.getByText('2 kolleger har afleveret.')).toBeVisible();
  return { page, path, id };
}

const box = (page: Page, question: string): Locator =>
  page.getByRole('region', { name: question, exact: true });

test('a municipality agrees with the keyboard alone, and the focus is never lost', async ({
  browser,
}) => {
  test.slow();
  const { page } = await answered(browser);
  const wide = box(page, apart);
  await tabTo(page, page.getByRole('link', { name: 'Gå til indhold' }));
  await page.keyboard.press('Enter');
  await tabTo(page, wide.getByRole('radio', { name: '1: Ad hoc' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(wide.getByRole('radio', { name: '3: Defineret' })).toBeChecked();

  // Without the reason it is not saved, and the focus is where it is to be written.
  await tabTo(page, wide.getByRole('button', { name: 'Gem aftalt svar' }));
  await page.keyboard.press('Enter');
  await expect(wide.getByRole('textbox', { name: 'Hvorfor dette trin?' })).toBeFocused();
  await expect(wide.getByRole('alert')).toContainText('Skriv, hvorfor I valgte dette svar.');
  await expectAccessible(page);
  await page.keyboard.type('Strategien er vedtaget, men ikke fulgt op.');
  await tabTo(page, wide.getByRole('button', { name: 'Gem aftalt svar' }));
  await page.keyboard.press('Enter');
  await expect(wide.getByText(/Gemt .* af Sanne Lykkegaard/)).toBeVisible();
  await expect(wide.locator(':focus')).toContainText('Gemt');

  await tabTo(page, page.getByRole('button', { name: 'Godkend 5 svar' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '5 spørgsmål er I enige om' })).toBeFocused();

  // One that is approved is opened, changed and folded away again.
  await tabTo(page, page.getByRole('button', { name: `Ret: ${alike}` }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Ret: ${alike}` })).toBeFocused();
  const opened = box(page, alike);
  await tabTo(page, opened.getByRole('radio', { name: '3: Defineret' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, opened.getByRole('textbox', { name: 'Hvorfor dette trin?' }));
  await page.keyboard.type('Direktørerne fik mål i foråret.');
  await tabTo(page, opened.getByRole('button', { name: 'Gem aftalt svar' }));
  await page.keyboard.press('Enter');
  await expect(opened.locator(':focus')).toContainText('Svaret er jeres eget valg.');
  await tabTo(page, page.getByRole('button', { name: `Ret: ${alike}` }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(opened).toBeHidden();
  await expect(page.getByRole('row', { name: alike })).toContainText('eget valg');
  await expectAccessible(page);

  await tabTo(page, page.getByRole('link', { name: 'Gå til besvarelsen' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Indsend' })).toBeVisible();
});

test('when somebody else agreed meanwhile, both sides stand there to choose from', async ({
  browser,
}) => {
  const { page, path } = await answered(browser);
  const other = await page.context().newPage();
  await other.goto(path);
  await box(other, apart).getByRole('radio', { name: '4: Styret' }).check({ force: true });
  await box(other, apart)
    .getByRole('textbox', { name: 'Hvorfor dette trin?' })
    .fill('Udvalget får status hvert år.');
  await box(other, apart).getByRole('button', { name: 'Gem aftalt svar' }).click();
  await expect(box(other, apart).getByText(/Gemt .* af Sanne Lykkegaard/)).toBeVisible();

  const mine = box(page, apart);
  await mine.getByRole('radio', { name: '2: Begyndende' }).check({ force: true });
  await mine.getByRole('textbox', { name: 'Hvorfor dette trin?' }).fill('Målene mangler.');
  await mine.getByRole('button', { name: 'Gem aftalt svar' }).click();
  await expect(mine.getByRole('alert')).toContainText('En anden har ændret det samme');
  await expect(mine.getByText('Udvalget får status hvert år.')).toBeVisible();
  await expect(mine.getByText('Trin 2')).toBeVisible();
  await expectAccessible(page);
  await mine.getByRole('button', { name: 'Gem min i stedet' }).click();
  await expect(mine.getByText(/Gemt .* af Sanne Lykkegaard/)).toBeVisible();
  await expect(mine.getByRole('radio', { name: '2: Begyndende' })).toBeChecked();

  // The other page is the one behind now, and gives in.
  const theirs = box(other, apart);
  await theirs.getByRole('radio', { name: '5: Optimeret' }).check({ force: true });
  await theirs.getByRole('button', { name: 'Gem aftalt svar' }).click();
  await theirs.getByRole('button', { name: 'Lad den andens stå' }).click();
  await expect(theirs.getByRole('radio', { name: '2: Begyndende' })).toBeChecked();
  await expect(theirs.getByRole('textbox')).toHaveValue('Målene mangler.');
  await expect(theirs.locator(':focus')).toContainText('Gemt');
});

test('once submitted, what was agreed on can be read and not changed', async ({ browser }) => {
  const { page, path, id } = await answered(browser);
  const [behind, late] = [await page.context().newPage(), await page.context().newPage()];
  for (const left of [behind, late]) {
    await left.goto(path);
    await expect(left.getByRole('button', { name: 'Godkend 5 svar' })).toBeVisible();
  }

  await ask(page, 'POST', `/assessments/${id}/consensus`, {});
  await box(page, apart).getByRole('radio', { name: '3: Defineret' }).check({ force: true });
  await box(page, apart).getByRole('textbox').fill('Midt imellem.');
  await box(page, apart).getByRole('button', { name: 'Gem aftalt svar' }).click();
  await page.getByRole('link', { name: 'Gå til besvarelsen' }).click();
  await page.getByRole('button', { name: 'Indsend' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Indsend' }).click();
  await expect(page.getByRole('link', { name: 'Se resultat' })).toBeVisible();

  // Pages that were left open are told, whether one answer is agreed on or all, and show how it stands.
  await behind.getByRole('button', { name: 'Godkend 5 svar' }).click();
  await expect(behind.getByRole('alert')).toBeVisible();
  await expect(behind.getByText('Svarene kan ikke ændres længere')).toBeVisible();
  await expect(behind.getByRole('button', { name: 'Godkend 5 svar' })).toBeHidden();
  await box(late, apart).getByRole('radio', { name: '2: Begyndende' }).check({ force: true });
  await box(late, apart).getByRole('textbox').fill('For sent.');
  await box(late, apart).getByRole('button', { name: 'Gem aftalt svar' }).click();
  await expect(late.getByText('Svarene kan ikke ændres længere')).toBeVisible();
  await expect(box(late, apart).getByRole('alert')).toContainText('Besvarelsen er indsendt');
  await expect(box(late, apart).getByText('Ikke gemt', { exact: true })).toBeVisible();
  await expect(box(late, apart).getByRole('textbox')).toHaveValue('For sent.');

  await page.getByRole('link', { name: 'Se fælles svar' }).click();
  await expect(page.getByText('Svarene kan ikke ændres længere')).toBeVisible();
  await expect(
    page.getByText(/Nu vælger I|Tal om, hvad I ser forskelligt|Vi foreslår/),
  ).toHaveCount(0);
  await expect(box(page, apart).getByRole('radio', { name: '3: Defineret' })).toBeDisabled();
  await expect(box(page, apart).getByText(/Gemt .* af Sanne Lykkegaard/)).toBeVisible();
  await page.getByRole('button', { name: `Vis: ${alike}` }).click();
  await expect(box(page, alike).getByRole('radio', { name: '3: Defineret' })).toBeDisabled();
  await expect(page.getByRole('button', { name: /Gem aftalt svar|Godkend/ })).toHaveCount(0);
  await expectAccessible(page);
});
