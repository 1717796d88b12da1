import { expect, type Page, test } from '@playwright/test';
import { answerAndHandIn, ask, give, takePart } from './arrange';
import { expectAccessible, signInAs } from './erfa';

const sanne = 'Sanne Lykkegaard';

/** Chooses a step of every question with the keyboard alone, and hands in. */
async function answerByKeyboard(page: Page, assignment: string, step: number): Promise<void> {
  await page.goto(`/assignments/${assignment}`);
  const cards = page.locator('erfa-question-card');
  await expect(cards).toHaveCount(6);
  for (let place = 0; place < 6; place += 1) {
    const choice = cards
      .nth(place)
      .getByRole('radio')
      .nth(step - 1);
    await choice.focus();
    await page.keyboard.press('Space');
    await expect(choice).toBeChecked();
    // One question at a time on a phone.
    if (place < 5) await page.getByRole('button', { name: 'Næste ubesvarede' }).press('Enter');
  }
  await expect(page.locator('erfa-saved-state')).toHaveText(/Gemt kl\./);
  const handIn = page.getByRole('button', { name: 'Aflever afsnittet' });
  await handIn.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Du har afleveret/)).toBeVisible();
}

test('a municipality answers a model of fields on a phone, by keyboard, and sees its field', async ({
  page,
  browser,
}) => {
  test.slow();
  const kl = await (await browser.newContext()).newPage();
  await signInAs(kl, 'Mette Bruun');
  await signInAs(page, sanne);
  const id = await takePart(kl, page, 'Formåen og arv', 'capability-and-legacy');
  const capability = await give(page, id, 'capability', 'one', [sanne]);
  const legacy = await give(page, id, 'legacy', 'one', [sanne]);
  await answerAndHandIn(page, capability.get(sanne) ?? '', [4, 4, 4, 4, 4, 5]);

  await page.setViewportSize({ width: 390, height: 800 });
  await answerByKeyboard(page, legacy.get(sanne) ?? '', 2);
  const at = `/assessments/${id}`;
  const { version } = await ask<{ version: number }>(page, 'POST', `${at}/consensus`, {});
  await ask(page, 'POST', `${at}/submission`, { acceptOpen: false }, version);

  await page.goto(`${at}/result`);
  await expect(
    page.getByText('Samlet resultat for Aarhus Kommune: Holdt tilbage af arven.'),
  ).toBeVisible();
  const words =
    'Digital formåen og digital arv ligger i feltet Holdt tilbage af arven: Digital formåen 4,2, Digital arv 2,0.';
  await expect(page.getByRole('img', { name: words })).toBeVisible();
  await expectAccessible(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole('img', { name: words })).toBeVisible();
    await expectAccessible(page);
  }

  // Why that field, with the keyboard; and the same words where its assessments are listed.
  await page.getByRole('button', { name: /^Hvorfor Holdt tilbage af arven\?/ }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Hvorfor Holdt tilbage af arven?' }),
  ).toBeFocused();
  await expect(page.getByText(/mødes i feltet Holdt tilbage af arven/)).toBeVisible();
  await page.goto('/maturity');
  await expect(page.getByRole('row', { name: /^Formåen og arv/ })).toContainText(
    'Holdt tilbage af arven',
  );
});
