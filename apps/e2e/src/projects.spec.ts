import { expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './erfa';

test('somebody new goes from an idea to the first decision with what stands on the page', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Peter Damsgaard');
  await page.getByRole('link', { name: 'Projekter' }).click();
  await page.getByRole('link', { name: 'Opret projekt' }).click();
  await page.getByRole('button', { name: 'Opret projektet' }).click();
  await expect(page.getByText('Skriv, hvad projektet hedder.', { exact: true })).toBeVisible();
  await page.getByLabel('Hvad hedder projektet?').fill('Post til nye borgere');
  await page
    .getByLabel('Hvem er det for, og hvad bliver bedre?')
    .fill('Tilflyttere får ét brev i stedet for fem.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Opret projektet' }).press('Enter');
  await expect(page.getByText('Vælg, hvad slags projekt det er.')).toBeVisible();
  await page.getByRole('radio', { name: 'It-system' }).check();
  await page.getByRole('button', { name: 'Opret projektet' }).press('Enter');

  await expect(page.getByRole('heading', { name: 'Post til nye borgere' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Hvorfor og for hvem' }).click();
  await page.getByLabel('Hvad er galt i dag?').fill('Fem afdelinger skriver hver for sig.');
  await page.getByLabel('Hvem er det for?').fill('Tilflyttere');
  await page.getByLabel('Hvor mange er spurgt?').fill('mange');
  await page.getByLabel('Hvor mange er spurgt?').press('Tab');
  await expect(page.getByText('Skriv et helt tal, for eksempel 420.')).toBeVisible();
  await page.getByLabel('Hvor mange er spurgt?').fill('9');
  await page.getByLabel('Hvor mange er spurgt?').press('Tab');
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();

  // A colleague writes in another field meanwhile, and both are kept; in the same one, both are shown.
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, 'Sanne Lykkegaard');
  await other.goto(page.url());
  await other.getByLabel('Hvad sker der, hvis I ingenting gør?').fill('Brevene bliver ved.');
  await expect(other.getByText(/^Gemt kl\./)).toBeVisible();
  await other.getByLabel('Hvordan og hvornår?').fill('I telefonen');
  await expect(other.getByText(/^Gemt kl\./)).toBeVisible();
  await page.getByLabel('Hvordan og hvornår?').fill('Ved skranken');
  await expect(page.getByText('I har begge rettet »Hvordan og hvornår?«')).toBeVisible();
  await expect(page.getByText('I telefonen')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Behold mit' }).click();
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await expect(page.getByLabel('Hvad sker der, hvis I ingenting gør?')).toHaveValue(
    'Brevene bliver ved.',
  );
  await other.context().close();

  await page.getByRole('link', { name: 'Tilbage til projektets kort' }).click();
  await expect(page.getByText('Færdig', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Forbered beslutning 1' }).click();
  await page.getByRole('button', { name: 'Tilføj dem alle' }).first().click();
  await page.getByLabel('Dem, det er for, er spurgt').check({ force: true });
  await page.getByRole('button', { name: 'Skriv, hvad der blev besluttet' }).first().click();
  await page.getByLabel('Hvorfor?').fill('Problemet er ægte, og det koster lidt at gå videre.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skriv beslutningen ind' }).click();
  await expect(page.getByText(/Projektet, som det stod, er gemt uændret/)).toBeVisible();
  await page.getByRole('link', { name: 'Post til nye borgere' }).click();
  await page.getByRole('link', { name: 'Se historik' }).click();
  await expect(page.getByText('Besluttet: Gå videre')).toBeVisible();
  await expectAccessible(page);
});
