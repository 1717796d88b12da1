import { expect, type Locator, test } from '@playwright/test';
import { ask } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('a business case grows from nothing to ten lines and a decision, with Danish decimals', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, 'Peter Damsgaard');
  const project = await ask<{ id: string }>(page, 'POST', '/projects', {
    ...{ title: 'Tavler på plejecentrene', kind: 'welfare-technology', size: 'small' },
  });
  await page.goto(`/projects/${project.id}`);
  await page.getByRole('link', { name: 'Regnestykke', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Hvad koster det, og hvad giver det?' }),
  ).toBeVisible();
  await expectAccessible(page);

  const lines = page.locator('erfa-case-page table').filter({ hasText: 'Sådan er det regnet' });
  const row = (title: string): Locator =>
    lines.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) });
  const saved = page.locator('erfa-line-editor').getByText(/^Gemt kl\./);
  const editor = page.locator('erfa-line-editor');
  const write = async (label: string, text: string): Promise<void> => {
    await editor.getByLabel(label, { exact: true }).fill(text);
    await editor.getByLabel(label, { exact: true }).press('Tab');
  };
  const choose = (label: string, option: string) =>
    editor.getByLabel(label, { exact: true }).selectOption({ label: option });
  const add = async (title: string): Promise<void> => {
    await page.getByRole('button', { name: 'Tilføj linje', exact: true }).first().click();
    await write('Linje', title);
  };
  const close = async (): Promise<void> => {
    await expect(saved).toBeVisible();
    await editor.getByRole('button', { name: 'Luk linjen' }).click();
  };

  // 42 screens at 3.000,50 kr. once, what is no number said beside its field.
  await add('Skærme');
  await choose('Slags', 'Anlæg');
  await choose('Sådan er det regnet', 'Antal × pris');
  await write('Antal', '42');
  await write('Pris pr. enhed', 'tre tusind');
  await expect(editor.getByText('Skriv et tal med højst 2 decimaler')).toBeVisible();
  await write('Pris pr. enhed', '3.000,50');
  await close();
  await expect(row('Skærme')).toContainText('−126');

  // Hours, of which four fifths can be taken home, half of it in the first year.
  await add('Færre vikartimer');
  await choose('Slags', 'Gevinst i penge');
  await choose('Sådan er det regnet', 'Timer × timepris');
  await write('Timer ved fuld drift', '1.450,5');
  await write('Timepris', '330');
  await write('Realiseringsgrad', '80');
  const firstYear = String(new Date().getUTCFullYear() + 1);
  await write(firstYear, '50');
  await close();
  await expect(row('Færre vikartimer')).toContainText('191');

  // Three points, with the formula and what it comes to.
  await add('Support');
  await choose('Sådan er det regnet', 'Trepunktsestimat');
  // What is out of order stays as it is typed, and is not counted until it rises; a minus says what the kind says already.
  await write('Mindst', '110.000');
  await write('Sandsynligt', '150.000');
  await write('Højst', '-190.000');
  await expect(editor.getByText('Skriv beløbet uden minus.', { exact: false })).toBeVisible();
  await editor.getByRole('button', { name: 'Luk linjen' }).click();
  await expect(editor.getByLabel('Højst', { exact: true })).toBeFocused();
  await write('Højst', '19.000');
  await expect(editor.getByText('De tre tal gemmes, når mindst er det laveste')).toBeVisible();
  await expect(editor.getByLabel('Sandsynligt', { exact: true })).toHaveValue('150.000');
  await write('Højst', '190.000');
  await expect(
    editor.getByText('(mindst + 3 × sandsynligt + højst) / 5 = 150.000 kr. om året'),
  ).toBeVisible();
  await expectAccessible(page);
  await close();

  // A colleague changes the same field meanwhile: both sides are shown, and nothing is lost.
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, 'Sanne Lykkegaard');
  await other.goto(page.url());
  await page.getByRole('button', { name: 'Support', exact: true }).click();
  await other.getByRole('button', { name: 'Support', exact: true }).click();
  const theirs = other.locator('erfa-line-editor');
  await expect(other.getByText('Peter Damsgaard retter her')).toBeVisible();
  await theirs.getByLabel('Kilde').fill('Leverandørens tilbud');
  await expect(theirs.getByText(/^Gemt kl\./)).toBeVisible();
  await write('Kilde', 'Eget skøn');
  await expect(page.getByText('I har begge rettet »Kilde«')).toBeVisible();
  await expect(editor.getByText('Leverandørens tilbud')).toBeVisible();
  await editor.getByRole('button', { name: 'Tag kollegaens' }).click();
  // Now there is nothing of one's own left to save.
  await editor.getByRole('button', { name: 'Luk linjen' }).click();
  await expect(row('Support')).toContainText('Leverandørens tilbud');
  await other.context().close();

  // What is set aside for risks comes from the log, each by its name.
  await ask(page, 'POST', `/projects/${project.id}/risks`, {
    ...{ title: 'Nettet er for svagt', probability: 3, consequence: 3, money: 240_000 },
    ...{ measure: '', ownerId: null, dueOn: null, state: 'open' },
  });
  await page.reload();
  await page.getByRole('button', { name: 'Ret 1 linje efter risikologgen' }).click();
  await expect(page.getByText('Står i regnestykket')).toBeVisible();
  await expect(row('Nettet er for svagt')).toContainText('−120');

  // Six more make ten. What a file would do is looked through before anything is saved.
  for (const title of ['Licenser', 'Uddannelse', 'Drift', 'Kørsel', 'Papir', 'Strøm'])
    await ask(page, 'PUT', `/projects/${project.id}/business-case/lines/${crypto.randomUUID()}`, {
      from: null,
      to: {
        ...{ title, scenario: 1, kind: 'running', basis: 'amounts', quantity: 0, unit: '' },
        ...{ price: 0, points: null, amounts: [1_000_000], ramp: [], share: 1000, note: '' },
        ownerId: null,
      },
    });
  await page.reload();
  await expect(page.getByText('10 af 10 linjer er brugt.')).toBeVisible();
  await expectAccessible(page);
  const file = await page.request.get(`/api/projects/${project.id}/business-case.xlsx`);
  await page.getByText('Læs fra Excel').click();
  await page.getByLabel('Excel-fil').setInputFiles({
    name: 'regnestykke.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await file.body(),
  });
  await expect(page.getByText('Filen ændrer ingenting.')).toBeVisible();
  await page.getByLabel('Excel-fil').setInputFiles({
    ...{ name: 'noter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Linje;Beløb') },
  });
  await expect(page.getByText('Filen er ikke et Excel-ark')).toBeVisible();

  await page.getByText('Flere nøgletal').click();
  await expect(page.getByText('Nettonutidsværdi,', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);

  // Locked, decided, changed: what changed since is said line by line.
  await page.getByRole('button', { name: 'Lås version 1' }).click();
  await expect(page.getByText('den næste rettelse begynder version 2')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lås den' }).click();
  await expect(page.getByText('1, låst')).toBeVisible();
  // To go on from the idea decides nothing of the case.
  const { decisions } = await ask<{ decisions: { id: string; version: number }[] }>(
    ...([page, 'GET', `/projects/${project.id}/decisions`] as const),
  );
  const decided = { outcome: 'go', reason: 'Ja', decidedOn: '2026-11-02', decidedBy: null };
  const first = `/projects/${project.id}/decisions/${decisions[0]?.id}/outcome`;
  await ask(page, 'POST', first, decided, decisions[0]?.version);
  await page.getByRole('link', { name: 'Tavler på plejecentrene' }).click();
  await page.getByRole('link', { name: 'Forbered beslutning 2' }).click();
  await page.getByRole('button', { name: 'Skriv, hvad der blev besluttet' }).first().click();
  await page.getByLabel('Hvorfor?').fill('Det kan betale sig.');
  await page.getByRole('button', { name: 'Skriv beslutningen ind' }).click();
  await expect(page.getByText(/Projektet, som det stod, er gemt uændret/)).toHaveCount(2);
  await page.goto(`/projects/${project.id}/business-case`);
  await expect(page.getByRole('definition').filter({ hasText: /version 1, / })).toBeVisible();
  await page.getByRole('button', { name: 'Strøm', exact: true }).click();
  await write(firstYear, '12.345,67');
  await close();
  await page.getByText('Sammenlign versioner').click();
  await expect(page.getByText('1 linje er ændret. Lagt sammen over alle år')).toBeVisible();
  await expectAccessible(page);
});

test('amounts typed year by year are what the page shows once the line is closed, and a line goes after a question', async ({
  page,
}) => {
  await signInAs(page, 'Peter Damsgaard');
  const project = await ask<{ id: string }>(page, 'POST', '/projects', {
    ...{ title: 'Nye vaskerobotter', kind: 'welfare-technology', size: 'small' },
  });
  for (const title of ['Licenser', 'Support'])
    await ask(page, 'PUT', `/projects/${project.id}/business-case/lines/${crypto.randomUUID()}`, {
      from: null,
      to: {
        ...{ title, scenario: 1, kind: 'running', basis: 'amounts', quantity: 0, unit: '' },
        ...{ price: 0, points: null, amounts: [100_000], ramp: [], share: 1000, note: '' },
        ownerId: null,
      },
    });
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(`/projects/${project.id}/business-case`);
  const editor = page.locator('erfa-line-editor');
  const row = (title: string): Locator =>
    page
      .locator('#lines')
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: title, exact: true }) });
  const years = [1, 2, 3, 4].map((at) => String(new Date().getUTCFullYear() + at));
  const field = (at: number): Locator => editor.getByLabel(years[at] ?? '', { exact: true });
  const type = (text: string) => page.keyboard.type(text);
  const line = (title: string) => page.getByRole('button', { name: title, exact: true });

  // What goes on from year to year never mixes with what is typed next.
  await line('Support').click();
  await field(0).focus();
  for (const amount of ['10000', '20000', '30000']) {
    await type(amount);
    await page.keyboard.press('Tab');
  }
  await type('40000');
  await expect(field(0)).toHaveValue('10.000');
  await expect(field(1)).toHaveValue('20.000');
  await expect(field(2)).toHaveValue('30.000');
  await expect(page.locator('.form-error-message')).toHaveCount(0);
  await editor.getByRole('button', { name: 'Luk linjen' }).click();
  await expect(row('Support').getByRole('cell').last()).toHaveText('−100');

  // Another line is opened instead, the moment an amount was typed.
  await line('Support').click();
  await field(0).focus();
  await type('500000');
  await line('Licenser').click();
  await expect(row('Support').getByRole('cell').last()).toHaveText('−590');
  await expect(page.getByText(/koster projektet 501 t\.kr\./)).toBeVisible();

  // And what the page showed before can be typed again.
  await line('Support').click();
  await field(0).focus();
  await type('10000');
  await editor.getByRole('button', { name: 'Luk linjen' }).click();
  await expect(row('Support').getByRole('cell').last()).toHaveText('−100');
  await page.reload();
  await expect(row('Support').getByRole('cell').last()).toHaveText('−100');

  await line('Licenser').click();
  await editor.getByRole('button', { name: 'Slet linjen' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuller' }).click();
  await expect(line('Licenser')).toBeVisible();
  await editor.getByRole('button', { name: 'Slet linjen' }).click();
  await page.getByRole('button', { name: 'Ja, slet den' }).click();
  await expect(line('Licenser')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(troubles).toEqual([]);
});
