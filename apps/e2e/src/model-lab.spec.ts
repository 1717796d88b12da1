import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs, tabTo } from './erfa';

/** A draft of KL's, begun through the API as the list of models does. */
async function begin(page: Page, key: string): Promise<string> {
  return page.evaluate(async (name) => {
    const answer = await fetch('/api/model-drafts', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-erfa-request': '1' },
      body: JSON.stringify({
        title: { da: 'Bølgebryder', en: '' },
        key: name,
        plugin: 'weighted-mean',
      }),
    });
    return ((await answer.json()) as { id: string }).id;
  }, key);
}

/** Writes where the focus is, by keyboard. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Puts something in by the menu, by keyboard, and names it in both languages. */
async function add(page: Page, act: string, da: string, en: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Tilføj', exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: act, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Kort navn, dansk')).toBeFocused();
  await expect(page.getByLabel('Kort navn, dansk')).toHaveValue('');
  await write(page, da);
  await page.keyboard.press('Tab');
  await write(page, en);
  await expect(page.getByRole('treeitem', { name: da })).toBeVisible();
}

test('KL writes a model by keyboard, mends what is found, tries it and makes a golden case', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'Mette Bruun');
  const id = await begin(page, 'boelgebryder');
  await page.goto(`/models/drafts/${id}`);
  await expect(page.getByRole('heading', { name: 'Bølgebryder, version 1' })).toBeVisible();

  // The empty draft teaches.
  const first = page.getByRole('button', { name: 'Tilføj en dimension' });
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Kort navn, dansk')).toBeFocused();
  await write(page, 'Ledelse');
  await page.keyboard.press('Tab');
  await write(page, 'Management');
  await add(page, 'Spørgsmål i gruppen', 'Retning', 'Direction');
  await add(page, 'Spørgsmål efter', 'Ejerskab', 'Ownership');
  await add(page, 'Gruppe efter', 'Drift', 'Operation');

  // The group came to stand inside the first one: Alt and left moves it out.
  await expect(page.getByRole('heading', { name: '1.3 Drift' })).toBeVisible();
  const tree = page.getByRole('tree', { name: 'Indhold' });
  await tree.focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: '2 Drift' })).toBeVisible();
  await add(page, 'Spørgsmål i gruppen', 'Overvågning', 'Monitoring');
  await expect(page.getByText(/^Gemt/)).toBeVisible();

  // The model lacks its English name, and says so.
  const missing = page.getByRole('listitem').filter({ hasText: 'Teksten mangler på engelsk.' });
  await expect(missing.first()).toBeVisible();
  const goTo = missing.first().getByRole('button', { name: /^Gå til/ });
  await goTo.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Modellens navn, engelsk')).toBeFocused();
  await write(page, 'Breakwater');
  await expect(missing).toHaveCount(0);
  await expectAccessible(page);

  // What is taken away comes back.
  await tree.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('treeitem', { name: 'Overvågning' })).toHaveCount(0);
  await tree.focus();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('End');
  await expect(page.getByRole('treeitem', { name: /Drift/ })).toBeVisible();
  await page.getByRole('treeitem', { name: /Drift/ }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('treeitem', { name: 'Overvågning' })).toBeVisible();

  // Everything survives a closed page.
  await page.reload();
  await expect(page.getByRole('treeitem', { name: /Drift/ })).toBeVisible();

  await page.getByRole('link', { name: 'Prøv modellen' }).click();
  await expect(page.getByRole('heading', { name: 'Testeksempler' })).toBeVisible();
  await page.getByRole('button', { name: 'Højest' }).click();
  await expect(page.getByRole('cell', { name: /niveau 5/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Gør til testeksempel' }).click();
  await page.getByLabel('Navn').fill('Alt i orden');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Går op', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('what two write at once is never lost, and a collision shows both sides', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'Mette Bruun');
  const id = await begin(page, 'to-forfattere');
  await page.goto(`/models/drafts/${id}`);
  await page.getByRole('button', { name: 'Tilføj en dimension' }).click();
  await page.getByLabel('Kort navn, dansk').fill('Ledelse');
  await expect(page.getByText(/^Gemt/)).toBeVisible();

  const context = await browser.newContext();
  const other = await context.newPage();
  await signInAs(other, 'Henrik Toft');
  await other.goto(`/models/drafts/${id}`);
  await other.getByRole('treeitem', { name: /Ledelse/ }).click();
  await expect(other.getByLabel('Kort navn, dansk')).toHaveValue('Ledelse');

  // One is without network while the other writes in the same field.
  await page.context().setOffline(true);
  await page.getByLabel('Kort navn, dansk').fill('Digital ledelse');
  await expect(page.getByText('Ikke forbundet – gemt på din enhed')).toBeVisible({
    timeout: 20_000,
  });
  await other.getByLabel('Kort navn, dansk').fill('Strategisk ledelse');
  await expect(other.getByText(/^Gemt/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('En anden har ændret det samme')).toBeVisible({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Gem min i stedet' }).click();
  await expect(other.getByRole('treeitem', { name: /Digital ledelse/ })).toBeVisible({
    timeout: 20_000,
  });
  // Whoever was faster is written over, and told so by name, with the cursor in the field still.
  await expect(other.getByText('Mette Bruun har skrevet noget andet her efter dig')).toBeVisible();
  await expect(other.getByLabel('Kort navn, dansk')).toBeFocused();
  await other.getByRole('button', { name: 'Sæt mit tilbage' }).click();
  await expect(other.getByRole('treeitem', { name: /Strategisk ledelse/ })).toBeVisible();
  await expect(page.getByText('Henrik Toft har skrevet noget andet')).toBeVisible({
    timeout: 20_000,
  });
  await context.close();
});
