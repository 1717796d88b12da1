import { expect, test } from '@playwright/test';
import { day } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('KL drafts and opens a round, and a municipality reads the terms and takes part', async ({
  page,
  browser,
}) => {
  // Many pages, each held against axe.
  test.slow();
  const title = `Digital modenhed ${Date.now()}`;
  await signInAs(page, 'Mette Bruun');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Målerunder', exact: true }).click();
  await page.getByRole('link', { name: 'Opret målerunde' }).first().click();
  await page.getByLabel('Titel på dansk').fill(title);
  await page.getByLabel('Titel på engelsk').fill(title);
  await page.getByLabel('Model', { exact: true }).selectOption('Digital modenhed, version 1');
  await page.getByLabel('Første dag').fill(day(-1));
  await page.getByLabel('Sidste dag').fill(day(20));
  await page.getByLabel('Kun dem, du vælger').check({ force: true });
  await page.getByLabel('Søg efter kommune').fill('aarh');
  await page.getByLabel('Aarhus').check({ force: true });
  await expectAccessible(page);
  await page.getByLabel('Hvad KL offentliggør').fill('Kun samlede tal for landet.');
  await page.getByRole('button', { name: 'Gem kladde' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Åbn målerunden' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Åbn målerunden' }).click();
  await expect(page.getByText('Målerunden er åben.').first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Aarhus' })).toBeVisible();
  await expectAccessible(page);

  const sanne = await (await browser.newContext()).newPage();
  await signInAs(sanne, 'Sanne Lykkegaard');
  await sanne.getByRole('link', { name: `Læs vilkår: Svar på invitationen: ${title}` }).click();
  await expect(sanne.getByText('Kun samlede tal for landet.')).toBeVisible();
  await expect(sanne.getByLabel('Kontaktpersonens navn')).toHaveValue('Sanne Lykkegaard');
  await expect(sanne.getByLabel('Kontaktpersonens mail')).toHaveValue(/@/);
  await expectAccessible(sanne);
  await sanne.getByRole('button', { name: 'Sig ja til vilkårene' }).click();
  await expect(sanne).toHaveURL(/\/assessments\//);

  await sanne.goto('/');
  await expect(sanne.getByRole('heading', { name: `Målerunde: ${title}` })).toBeVisible();
  await expectAccessible(sanne);
  await sanne.goto('/maturity');
  await expect(sanne.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(sanne);

  await page.reload();
  await expect(page.getByRole('row', { name: /Aarhus/ })).toContainText('Sanne Lykkegaard');

  // It withdraws, KL sees why, and it comes back.
  await sanne.getByRole('link', { name: title }).click();
  await expect(sanne).toHaveURL(/\/assessments\//);
  const assessment = sanne.url();
  await sanne.goto(page.url().replace('/rounds/', '/maturity/rounds/'));
  await sanne.getByRole('button', { name: 'Meld fra …' }).click();
  await expectAccessible(sanne);
  await sanne.getByLabel('Hvorfor deltager I ikke?').fill('Vi lægger forvaltninger sammen.');
  await sanne.getByRole('button', { name: 'Sig nej til runden' }).click();
  await expect(sanne.getByText('I har sagt nej til målerunden.').first()).toBeVisible();
  await sanne.goto(assessment);
  await expect(sanne.getByText('Svarene kan læses, men ikke ændres.')).toBeVisible();
  await expect(sanne.getByRole('button', { name: 'Indsend' })).toHaveCount(0);
  await expectAccessible(sanne);
  await page.reload();
  await expect(page.getByRole('row', { name: /Aarhus/ })).toContainText(
    'Vi lægger forvaltninger sammen.',
  );
  await sanne.getByRole('link', { name: 'Se vilkår, og sig ja igen' }).click();
  await sanne.getByRole('button', { name: 'Sig ja til vilkårene' }).click();
  await expect(sanne.getByRole('button', { name: 'Indsend' })).toBeVisible();

  // Nothing is agreed, so there is nothing to submit.
  await sanne.getByRole('button', { name: 'Indsend' }).click();
  await expect(sanne.getByText('I er ikke enige om noget svar endnu.')).toBeVisible();
  await expect(sanne.getByRole('dialog').getByRole('button', { name: 'Indsend' })).toHaveCount(0);
  await expectAccessible(sanne);
  await page.goto('/models');
  await expectAccessible(page);
  // Drafts of its next versions stand above it.
  const published = page.getByRole('table', { name: 'Modeller' });
  await published.getByRole('rowheader').getByRole('link', { name: 'Digital modenhed' }).click();
  await expect(page.getByRole('heading', { name: 'Digital ledelse' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/municipalities');
  await expect(page.getByRole('rowheader').last()).toHaveText('Aarhus');
  await expectAccessible(page);
});
