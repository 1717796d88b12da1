import fs from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expectAccessible, signInAs, tabTo } from './erfa';

const made = Date.now();
const key = `beredskab-${made}`;
const model = (more = ''): string => `format: 1
key: ${key}
version: 1
title: { da: Beredskab ${made}, en: Readiness ${made} }
scales:
  trin:
    kind: steps
    steps:
      - { value: 1, key: nej, title: { da: Nej, en: 'No' } }
      - { value: 2, key: ja, title: { da: Ja, en: 'Yes' } }
scoring: { plugin: weighted-mean, version: ^1.0.0 }
nodes:
  - key: planer
    kind: group
    title: { da: Planer, en: Plans }
    children:
      - { key: plan, kind: question, scale: trin, title: { da: Beredskabsplan, en: Plan }, text: { da: Har I en plan?, en: Do you have a plan? } }
${more}`;
const golden = `golden:
  - { name: alle, answers: { plan: ja }, expect: { planer: { value: 2 } } }
`;

interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const file = (name: string, content: string | Uint8Array): ChosenFile => ({
  ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) },
});

/** A workbook with other words in its cells, as whoever opens it in a spreadsheet and saves it. */
function changed(workbook: Uint8Array, from: string, to: string): Uint8Array {
  let found = 0;
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]) => {
    const text = strFromU8(bytes);
    if (!name.endsWith('.xml') || !text.includes(`>${from}<`)) return [name, bytes] as const;
    found += 1;
    return [name, strToU8(text.replaceAll(`>${from}<`, `>${to}<`))] as const;
  });
  expect(found, `${from} stands in no cell`).toBeGreaterThan(0);
  return zipSync(Object.fromEntries(parts));
}

/** A workbook of nothing but one sheet, which counts as two of a model's. */
const bare = (sheet: string): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Model" r:id="r1"/><sheet name="Indhold" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  });
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** Holds the page against axe, wide and narrow, and sees that it fits. */
async function look(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

test('a model is read from a file, fetched as Excel, changed there, and read in over its draft', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Mette Bruun');
  await page.goto('/models');
  await page.getByRole('link', { name: 'Læs fra fil' }).click();
  const chosen = page.getByLabel('Modellens fil');
  await chosen.setInputFiles(file('beredskab.yaml', model(golden)));
  await expect(page.getByRole('heading', { name: 'Det står i beredskab.yaml' })).toBeVisible();
  await expect(page.getByText(`Beredskab ${made}`)).toBeVisible();
  await look(page);
  await tabTo(page, page.getByRole('button', { name: 'Opret kladde' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/models\/drafts\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Kladden er oprettet fra filen.').first()).toBeVisible();
  const draft = page.url();

  // Out of the lab as a workbook, by keyboard.
  await tabTo(page, page.getByRole('button', { name: 'Fil', exact: true }));
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Hent som Excel' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe(`${key}-1-kladde.xlsx`);
  const workbook = fs.readFileSync(await download.path());

  await page.getByRole('button', { name: 'Fil', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Læs fra fil' }).click();
  await expect(
    page.getByRole('heading', { name: `Læs fra fil over Beredskab ${made}, version 1` }),
  ).toBeVisible();
  await chosen.setInputFiles(file('samme.xlsx', workbook));
  await expect(page.getByText('Filen siger det samme som kladden.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv over kladden' })).toHaveCount(0);

  // Every fault by sheet and cell; nothing comes of the file.
  const wrong = changed(workbook, 'spørgsmål', 'emne');
  await chosen.setInputFiles(file('fejl.xlsx', wrong));
  await expect(page.getByText('fejl.xlsx kan ikke læses ind', { exact: true })).toBeVisible();
  const faults = page.getByRole('table', { name: 'Det, der er fundet i filerne' });
  await expect(faults).toContainText('Arket Indhold, celle B3');
  await expect(page.getByRole('button', { name: 'Skriv over kladden' })).toHaveCount(0);
  await look(page);

  await chosen.setInputFiles(
    file('ny.xlsx', changed(workbook, 'Har I en plan?', 'Har I øvet planen?')),
  );
  await expect(page.getByText('Ét felt ændret.')).toBeVisible();
  const changes = page.getByRole('table', { name: 'Det ændrer filen i kladden' });
  const row = changes.getByRole('row', { name: /Beredskabsplan/ });
  await expect(row).toContainText('Spørgsmål, dansk');
  await expect(row).toContainText('Har I en plan?');
  await expect(row).toContainText('Har I øvet planen?');
  await look(page);
  await tabTo(page, page.getByRole('button', { name: 'Skriv over kladden' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(draft);
  await page.getByRole('treeitem', { name: /Planer/ }).click();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('treeitem', { name: /Beredskabsplan/ }).click();
  await expect(page.getByLabel('Spørgsmål, dansk')).toHaveValue('Har I øvet planen?');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByLabel('Spørgsmål, dansk')).toHaveValue('Har I en plan?');
});

test('files that cannot be read say why, and what to do', async ({ page }) => {
  test.slow();
  await signInAs(page, 'Mette Bruun');
  await page.goto('/models/from-file');
  const rows = Array.from({ length: 50_000 }, () => `<row>${cell('q')}</row>`).join('');
  const troubles: readonly [ChosenFile, readonly string[]][] = [
    [
      file('bombe.xlsx', bare(`<row>${cell('a'.repeat(70_000_000))}</row>`)),
      ['Der er for meget i filen', 'Slet ark og formatering, der ikke bruges.'],
    ],
    [file('lang.xlsx', bare(rows)), ['Et ark har for mange rækker', 'højst være 20.000 rækker']],
    [
      file('alias.yaml', `a: &a [x]\nb: [${'*a,'.repeat(200)}]`),
      ['alias.yaml kan ikke læses ind', 'alias.yaml, linje 2'],
    ],
    [
      file('dobbelt.yaml', `format: 1\nkey: a\nkey: b\n`),
      ['dobbelt.yaml, linje 3', 'Intet er ændret.'],
    ],
    [file('tab.yaml', 'format: 1\ntitle:\n\tda: A\n'), ['tab.yaml, linje 3']],
    [file('halv.json', '{ "format": 1, "key": '), ['halv.json, linje 1']],
    [file('brev.docx', Buffer.from('PK\u0003\u0004 andet')), ['Filen er gået i stykker']],
    [file('billede.png', Buffer.from([0x89, 0x50, 0, 0, 0])), ['hverken Excel, YAML eller JSON']],
    [file('gammel.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])), ['låst eller i et gammelt format']],
    [
      file('svar.yaml', model('golden:\n  - { name: a, answers: { plam: ja }, expcet: {} }\n')),
      ['golden.0.expcet'],
    ],
  ];
  for (const [chosen, words] of troubles) {
    await page.getByLabel('Modellens fil').setInputFiles(chosen);
    for (const word of words)
      await expect(page.getByRole('main'), chosen.name).toContainText(word, { timeout: 20_000 });
    await expect(page.getByRole('heading', { name: /^Det står i/ })).toHaveCount(0);
  }
  await look(page);

  // Golden cases that lie beside the model; the one that does not come out is told, and the draft may begin.
  await page.getByLabel('Modellens fil').setInputFiles(file('beredskab.yaml', model()));
  await page.getByText('Testeksempler i filer for sig').click();
  const cases = (value: number): string =>
    `format: 1\ncases:\n  - { name: alle, answersFile: ja.yaml, expect: { planer: { value: ${value} } } }\n`;
  await page.getByLabel('Filer med testeksempler').setInputFiles(file('g.yaml', cases(1)));
  await expect(page.getByText('Svarfilen er ikke sendt med.')).toBeVisible();
  await page
    .getByLabel('Svarfiler')
    .setInputFiles(
      file('ja.yaml', `format: 1\nmodel: ${key}\nversion: 1\nanswers: { plan: ja }\n`),
    );
  await expect(page.getByText('g.yaml, linje 3')).toBeVisible();
  await expect(page.getByText(/alle: Planer fik 2 i stedet for 1/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opret kladde' })).toBeVisible();
  await page.getByLabel('Filer med testeksempler').setInputFiles(file('g.yaml', cases(2)));
  await expect(page.getByText('g.yaml, linje 3')).toHaveCount(0);
  await look(page);
});
