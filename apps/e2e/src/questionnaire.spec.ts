import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, signInAs, tabTo } from './erfa';

/** Holds the step against axe, wide and narrow, and sees that it fits. */
async function look(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

/** As a Danish Excel saves a sheet of merged cells: semicolons, decimal commas, Windows-1252, the first row of each merge alone. */
const file = (weight: string) => ({
  name: 'spørgeskema.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Digital modenhed i økonomien 2019;;;;;;',
      'Nr.;Tema;Hvad spørger vi om;Hjælpetekst;Svarmuligheder;Tæller;Intern note',
      '1;Ledelse;Har I en årlig plan?;"Kun den vedtagne; ikke udkast.";"Slet ikke\nDelvist\nFuldt";1,5;x',
      '2;;Følges planen?;;"Slet ikke\nDelvist\nFuldt";0,25;',
      `3;Økonomi;Er gevinsterne i budgettet?;;Ja/Nej/Ved ikke;${weight};y`,
      ';;;;I alt;2,75;',
    ].join('\r\n'),
    'latin1',
  ),
});

test('an old questionnaire from a Danish Excel becomes a draft, by keyboard, its fault mended on the way', async ({
  page,
}) => {
  test.slow();
  const title = `Gammel måling ${Date.now()}`;
  await signInAs(page, 'Mette Bruun');
  await page.goto('/models');
  await page.getByRole('link', { name: 'Fra et gammelt spørgeskema' }).click();
  await expect(page.getByRole('heading', { name: 'Trin 1 af 3: Filen' })).toBeVisible();
  await page.getByLabel('Vælg fil').setInputFiles(file('én'));
  await expect(
    page.getByText('spørgeskema.csv er læst igennem. Vi fandt 3 spørgsmål.'),
  ).toBeVisible();
  await expect(page.getByText('Bogstaverne er læst som Windows-1252.')).toBeVisible();
  await expect(page.getByLabel('Hvilken række er overskrifterne?')).toHaveValue('2');
  await look(page);
  await tabTo(page, page.getByRole('button', { name: 'Næste' }));
  await page.keyboard.press('Enter');

  // What the headings say is proposed, and what they do not say by what stands below them.
  await expect(page.getByRole('heading', { name: 'Trin 2 af 3: Kolonnerne' })).toBeFocused();
  const use = (column: string) => page.getByLabel(`Kolonne ${column} bruges som`);
  await expect(use('B · Tema')).toHaveValue('group1');
  await expect(use('C · Hvad spørger vi om')).toHaveValue('question');
  await expect(use('E · Svarmuligheder')).toHaveValue('answers');
  await expect(use('F · Tæller')).toHaveValue('none');
  const outcome = page.getByRole('region', { name: 'Det bliver til' });
  await expect(outcome).toContainText('3 spørgsmål i 2 grupper, med 2 slags svar.');
  await expect(outcome).toContainText('Én række uden spørgsmål bliver ikke læst: 6.');
  await expect(outcome).toContainText('2 kolonner bliver ikke læst: F · Tæller, G · Intern note.');
  await expect(outcome.getByRole('listitem')).toContainText([
    ...['Ledelse', 'Har I en årlig plan?', 'Følges planen?', 'Økonomi'],
    'Er gevinsterne i budgettet?',
  ]);
  await expect(page.getByText('»Ved ikke« bliver ikke en svarmulighed')).toBeVisible();
  await look(page);

  // The weights are chosen by hand, and one of them is no number.
  await tabTo(page, use('F · Tæller'));
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(use('F · Tæller')).toHaveValue('weight');
  const faults = page.getByRole('table', { name: 'Fejl og bemærkninger' });
  await expect(faults.getByRole('row').nth(1)).toContainText('5');
  await expect(faults.getByRole('row').nth(1)).toContainText('F · Tæller');
  await expect(faults.getByRole('row').nth(1)).toContainText(
    '»én« er ikke en vægt. Skriv et tal fra 0',
  );
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('heading', { name: 'Én fejl skal rettes' })).toBeFocused();
  await look(page);
  await tabTo(page, page.getByRole('button', { name: 'Vælg den rettede fil' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Vælg fil')).toBeFocused();
  await page.getByLabel('Vælg fil').setInputFiles(file('1'));
  await expect(page.getByText('spørgeskema.csv er læst igennem.')).toBeVisible();
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(use('F · Tæller')).toHaveValue('weight');
  await expect(page.getByText('er ikke en vægt')).toHaveCount(0);
  await page.getByRole('button', { name: 'Næste' }).click();

  await expect(page.getByRole('heading', { name: 'Trin 3 af 3: Kladden' })).toBeFocused();
  await page.getByLabel('Titel på dansk').fill(title);
  await page.getByLabel('Beregnes af').selectOption({ label: 'Vægtet gennemsnit' });
  await look(page);
  await tabTo(page, page.getByRole('button', { name: 'Opret kladde' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/models\/drafts\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Kladden er oprettet med 3 spørgsmål.').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  const draft = (await (await page.request.get(`/api/model-drafts/${id}`)).json()) as {
    content: { scales: object; nodes: { title: { da: string }; children: unknown[] }[] };
  };
  expect(draft.content.scales).toMatchObject({ 'slet-ikke-fuldt': { kind: 'steps' } });
  expect(draft.content.nodes).toMatchObject([
    {
      title: { da: 'Ledelse' },
      children: [
        {
          ...{ title: { da: 'Har I en årlig plan?' }, weight: 1.5, scale: 'slet-ikke-fuldt' },
          guidance: { da: 'Kun den vedtagne; ikke udkast.' },
        },
        { title: { da: 'Følges planen?' }, weight: 0.25 },
      ],
    },
    {
      title: { da: 'Økonomi' },
      children: [
        { title: { da: 'Er gevinsterne i budgettet?' }, weight: 1, scale: { kind: 'boolean' } },
      ],
    },
  ]);
});
