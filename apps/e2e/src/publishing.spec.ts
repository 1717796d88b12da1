import { expect, test, type Browser, type Page } from '@playwright/test';
import { signInAs } from './erfa';

test('a model is begun, approved by another, published, and taken out of use', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const enter = async (by: Browser, person: string): Promise<Page> => {
    const page = await (await by.newContext()).newPage();
    await signInAs(page, person);
    return page;
  };
  const mette = await enter(browser, 'Mette Bruun');

  // Begun as a copy, which brings golden cases with it.
  await mette.goto('/models');
  await mette.getByRole('button', { name: 'Ny model' }).click();
  const dialog = mette.getByRole('dialog');
  const title = `Digital dømmekraft ${Date.now()}`;
  await dialog.getByLabel('Titel på dansk').fill(title);
  await dialog.getByLabel('Titel på engelsk').fill(title);
  await expect(dialog.getByLabel('Nøgle')).toHaveValue(/^digital-doemmekraft-\d+$/);
  await dialog
    .getByLabel('Begynd med')
    .selectOption({ label: 'En kopi af Digital modenhed, version 1' });
  await dialog.getByRole('button', { name: 'Begynd at skrive' }).click();
  await mette.waitForURL(/\/models\/drafts\/[0-9a-f-]{36}$/);
  const draft = new URL(mette.url()).pathname;
  await mette.goto('/models');
  await expect(mette.getByRole('row', { name: new RegExp(title) })).toContainText('Skrives');

  // Asked for by one, and never given by the same.
  await mette.goto(`${draft}/publish`);
  await expect(mette.getByText('Der er ingen fejl.')).toBeVisible();
  await expect(mette.getByText(/eksempler går op/)).toBeVisible({ timeout: 20_000 });
  await mette.getByLabel('Hvad er nyt?').fill('Den første.');
  await mette.getByRole('button', { name: 'Bed om godkendelse' }).click();
  await expect(mette.getByText('Venter på, at en anden end dig godkender.')).toBeVisible();
  await expect(mette.getByRole('button', { name: 'Godkend' })).toHaveCount(0);

  const henrik = await enter(browser, 'Henrik Toft');
  await henrik.goto(`${draft}/publish`);
  await expect(henrik.getByText('Mette Bruun beder dig godkende.')).toBeVisible();
  await henrik.getByRole('button', { name: 'Send tilbage' }).click();
  await expect(henrik.getByText('Skriv, hvad der skal laves om.')).toBeVisible();
  await henrik.getByRole('button', { name: 'Godkend' }).click();
  await expect(henrik.getByText(/og Henrik Toft gav den/)).toBeVisible();
  await henrik.getByRole('button', { name: 'Publicér' }).click();
  await henrik.getByRole('dialog').getByRole('button', { name: 'Publicér' }).click();
  await henrik.waitForURL(/\/models\/[0-9a-f-]{36}$/);
  await expect(henrik.getByRole('heading', { level: 1 })).toHaveText(title);

  // What is published is no draft any more.
  await mette.goto('/models');
  await expect(mette.getByRole('table', { name: 'Modeller' })).toContainText(title);
  await expect(mette.getByRole('table', { name: 'Kladder' }).getByText(title)).toHaveCount(0);

  await henrik.getByRole('button', { name: 'Tag ud af brug' }).click();
  await henrik.getByLabel('Hvorfor?').fill('Afløst af den næste.');
  await henrik.getByRole('dialog').getByRole('button', { name: 'Tag ud af brug' }).click();
  await expect(henrik.getByText('Afløst af den næste.')).toBeVisible();
  await expect(henrik.getByRole('button', { name: 'Tag ud af brug' })).toHaveCount(0);
});
