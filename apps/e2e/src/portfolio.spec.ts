import { expect, test } from '@playwright/test';
import { ask } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('a municipality’s own list becomes projects, which are narrowed, saved as a view, put on a goal, and read back', async ({
  page,
}) => {
  await signInAs(page, 'Peter Damsgaard');
  await page.goto('/projects/import');
  await expectAccessible(page);
  const year = new Date().getUTCFullYear() + 1;
  const file = (rows: string[]) => ({
    ...{ name: 'projekter.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(
      ['Initiativ;Projektfase;Budget (t.kr.);Besparelse;Slutdato', ...rows].join('\n'),
    ),
  });
  const good = [
    `Vintervej med sensorer;Analyse;1.450;520;1.3.${year}`,
    'Grønne ruter;I drift;350;610;',
  ];
  await page.getByLabel('Vælg fil').setInputFiles(file([...good, 'Halv række;Midt i det;mange;;']));
  // The headers say most; the name of the project is chosen by hand.
  await page.getByLabel('Projektets navn').selectOption('A · Initiativ');
  await expect(page.getByText('2 nye projekter. Én række har fejl.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^4 B · Projektfase .*Midt i det/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^4 C · Budget .*mange/ })).toBeVisible();
  // The whole list is not to be had, only what has no faults.
  await expect(page.getByRole('button', { name: /^Opret/ })).toHaveText(
    'Opret de 2 projekter uden fejl',
  );
  await expectAccessible(page);

  await page.getByLabel('Vælg fil').setInputFiles(file(good));
  await page.getByLabel('Projektets navn').selectOption('A · Initiativ');
  await expect(page.getByLabel('Beløb er skrevet i')).toHaveValue('thousand');
  await page.getByRole('button', { name: 'Opret 2 projekter' }).press('Enter');

  await expect(page).toHaveURL(/\/projects$/);
  await page.getByLabel('Søg').fill('vintervej');
  await page.getByLabel('Søg').press('Enter');
  await expect(page).toHaveURL(/q=vintervej/);
  const row = page.getByRole('row', { name: /^Vintervej med sensorer/ });
  await expect(row).toContainText(/Analyse.*1\.450.*520/s);
  await expect(page.getByRole('link', { name: 'Grønne ruter' })).toBeHidden();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Gem visningen' }).click();
  await page.getByLabel('Hvad skal visningen hedde?').fill('Vinterens liste');
  await page.getByLabel('Hvem kan se den?').selectOption('Alle i kommunen');
  await page.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByLabel('Gemt visning')).toHaveValue(/.+/);

  // The same on a timeline and as a board, by the same address.
  await page.getByRole('button', { name: 'Tidslinje' }).click();
  await expect(page).toHaveURL(/show=timeline/);
  await expect(page.getByText(/Én idriftsættelse er planlagt: 1\. marts/)).toBeVisible();
  await page.getByText('Vis som tabel').click();
  await expect(page.getByRole('row', { name: /^Vintervej med sensorer .*1\.3\./ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tavle' }).click();
  await expect(page.getByText('når en beslutning er truffet')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Analyse 1$/ })).toBeVisible();
  await expectAccessible(page);
  const views = page.getByLabel('Gemt visning');
  const saved = await views.getByRole('option', { name: /^Vinterens liste/ }).getAttribute('value');
  await views.selectOption(saved);
  await expect(page).not.toHaveURL(/show=/);

  // A goal that nobody works for, until a project is put on it.
  await ask(page, 'POST', '/strategy-goals', {
    ...{ title: 'Sikre veje', beginsYear: year, endsYear: year + 3, source: 'Vejplan' },
  });
  await page.goto('/projects/goals');
  const goal = page.locator('section', {
    has: page.getByRole('heading', { name: 'Sikre veje' }),
  });
  await expect(goal.getByText('Ingen projekter endnu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vintervej med sensorer' }).click();
  // Ticked is saved.
  const choosing = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await page.getByLabel('Sikre veje').check();
  await choosing;
  await page.goto('/projects/goals');
  await expect(goal.getByRole('link', { name: 'Vintervej med sensorer' })).toBeVisible();
});
