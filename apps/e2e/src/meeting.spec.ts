import { expect, test } from '@playwright/test';
import { demonstrationRounds } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('a meeting looks at one question at a time, by the keyboard alone', async ({ page }) => {
  await signInAs(page, 'Sanne Lykkegaard');
  const [round] = await demonstrationRounds(page, 'open');
  await page.goto(`/assessments/${round?.own?.assessmentId ?? ''}/consensus`);
  const opener = page.getByRole('button', { name: 'Vis på skærm til møde' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const wall = page.getByRole('dialog', { name: 'Vis på skærm til møde' });
  const question = wall.getByRole('heading', { level: 2 });
  await expect(question).toBeFocused();
  const first = await question.textContent();
  await expectAccessible(page);

  await page.keyboard.press('ArrowRight');
  await expect(question).not.toHaveText(first ?? '');
  await expect(question).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(question).toHaveText(first ?? '');

  // Up and down choose a step, left and right still move between questions.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(wall.getByText(/^I har valgt 1/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(wall.getByText(/^I har valgt 2/)).toBeVisible();
  for (const width of [1920, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const beyond = await wall.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(beyond, `the wall is wider than ${width} px`).toBeLessThanOrEqual(0);
  }

  await page.keyboard.press('Escape');
  await expect(wall).toBeHidden();
  await expect(opener).toBeFocused();
});
