import axe, { type RunOptions } from 'axe-core';
import { expect, type Locator, type Page } from '@playwright/test';

/** Signs in as one of the demonstration's people, through the real sign-in. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('link', { name: /Log ind|Demonstration/ })
    .first()
    .click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('button', { name: new RegExp(name) })).toBeVisible();
}

/** Goes on with the Tab key, or back with `Shift+Tab`, until something has the focus. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `${key} leads to it`).toBeFocused();
}

/** Holds the page as it stands against axe's rules for WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is still on its way has no heading yet.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  // axe itself, once a document: the wrapper for Playwright sends it anew each time, for frames
  // that no page here has, and takes three times as long.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (options: RunOptions) => {
    const inside = window as unknown as { axe: typeof axe };
    const { violations } = await inside.axe.run(document, options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, accessibility);
  expect(violations).toEqual([]);
}

const accessibility: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What passed is not described element by element: on a page of a hundred rows that takes most of the time.
  resultTypes: ['violations'],
};
