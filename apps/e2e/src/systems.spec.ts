import { expect, test } from '@playwright/test';
import { ask } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('KL puts a system together with another and gives a supplier its name, and projects follow', async ({
  page,
  browser,
}) => {
  // Two municipalities wrote the same system in two ways, from a supplier in two ways.
  const named = async (person: string, name: string, supplier: string, title: string) => {
    const municipality = await (await browser.newContext()).newPage();
    await signInAs(municipality, person);
    const product = await ask<{ id: string }>(municipality, 'POST', '/products', {
      ...{ name, supplier },
    });
    const project = await ask<{ id: string; form: object }>(municipality, 'POST', '/projects', {
      ...{ title, kind: 'it-system', size: 'small' },
    });
    await ask(municipality, 'PUT', `/projects/${project.id}`, {
      from: project.form,
      to: { ...project.form, productId: product.id },
    });
    const at = `/projects/${project.id}/sharing`;
    const { hash } = await ask<{ hash: string }>(municipality, 'GET', at);
    await ask(municipality, 'POST', `${at}/shown`, { hash });
    return { municipality, project: project.id };
  };
  const karen = await named('Karen Møller', 'Vandspejl', 'Kildevæld', 'Pejling på Læsø');
  await named('Niels Holm', 'Vandspejl 2', 'Kildevæld A/S', 'Pejling på Lolland');

  await signInAs(page, 'Mette Bruun');
  await page.getByRole('button', { name: /^Organisation/ }).click();
  await page.getByRole('menuitem', { name: 'Systemer og leverandører' }).click();
  const field = page.getByLabel('Find system eller leverandør');
  await field.fill('kildevæld');
  await expect(page.getByRole('heading', { name: 'Kildevæld', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kildevæld A/S' })).toBeVisible();
  await expectAccessible(page);

  // The supplier first: its systems come along, and the old name is remembered.
  await page.getByRole('button', { name: 'Ret Kildevæld A/S' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Læg sammen med').selectOption({ label: 'Kildevæld' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Læg sammen' }).click();
  await expect(page.getByText('Kildevæld A/S er lagt sammen med Kildevæld.').first()).toBeVisible();
  await expect(page.getByText('Også kaldt: Kildevæld A/S')).toBeVisible();
  await page.getByRole('button', { name: 'Vandspejl 2' }).click();
  await dialog.getByLabel('Læg sammen med').selectOption({ label: 'Vandspejl (Kildevæld)' });
  await dialog.getByRole('button', { name: 'Læg sammen' }).click();
  await expect(
    page.getByText('Vandspejl 2 er lagt sammen med Vandspejl (Kildevæld).').first(),
  ).toBeVisible();
  const row = page.getByRole('row', { name: /^Vandspejl/ });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Vandspejl 2');
  await expect(row.getByRole('cell').last()).toHaveText('2');

  // Another name, and one that is taken is refused with what was typed still there.
  await page.getByRole('button', { name: 'Ret Kildevæld', exact: true }).click();
  await dialog.getByLabel('Navn').fill('Lindholt Velfærdsteknik');
  await dialog.getByRole('button', { name: 'Gem navnet' }).click();
  await expect(dialog.getByText(/Der er allerede/).first()).toBeVisible();
  await expect(dialog.getByLabel('Navn')).toHaveValue('Lindholt Velfærdsteknik');
  await dialog.getByLabel('Navn').fill('Kildevæld Vand');
  await dialog.getByRole('button', { name: 'Gem navnet' }).click();
  await expect(page.getByText('Det hedder nu Kildevæld Vand.').first()).toBeVisible();
  await expectAccessible(page);

  // Nothing of a municipality was written, and both projects stand under the one name.
  await karen.municipality.goto(`/projects/${karen.project}`);
  await expect(karen.municipality.getByText('Vandspejl fra Kildevæld Vand')).toBeVisible();
  await karen.municipality.goto('/projects/others?scope=supplier&q=kildevæld vand');
  await expect(karen.municipality.getByText('2 kommuner viser deres projekt.')).toBeVisible();
  await expect(karen.municipality.getByText('Pejling på Lolland')).toBeVisible();
});
