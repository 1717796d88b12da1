import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerAndHandIn, ask, give, takePart } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';

const root = path.resolve(__dirname, '../../..');
const id = 'fremmed-middel';

/** Somebody has made a weighted mean of their own, and whoever runs Erfa puts it in. */
function putPlugin(): void {
  const from = path.join(root, 'dist/plugins/weighted-mean');
  const folder = path.join(root, 'tmp/journeys/plugins', id);
  fs.mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(fs.readFileSync(path.join(from, 'plugin.json'), 'utf8')) as object;
  const own = { id, entry: 'own.mjs', author: 'Fremmed ApS' };
  const title = { da: 'Fremmed middel', en: 'Strange mean' };
  fs.writeFileSync(
    path.join(folder, 'plugin.json'),
    JSON.stringify({ ...manifest, ...own, title }),
  );
  fs.copyFileSync(path.join(from, 'index.mjs'), path.join(folder, 'index.mjs'));
  fs.writeFileSync(
    path.join(folder, 'own.mjs'),
    `import manifest from './plugin.json' with { type: 'json' };
import mean from './index.mjs';
export default { manifest, prepare: (model, options) => mean.prepare(model, options) };
`,
  );
}

const steps = [1, 2, 3, 4, 5].map(
  (step) =>
    `      - { value: ${step}, key: s${step}, title: { da: Trin ${step}, en: Step ${step} } }`,
);
const model = `format: 1
key: fremmed-maaling
version: 1
title: { da: Fremmed måling, en: Strange measure }
scoring: { plugin: ${id}, version: ^1.0.0, options: { unanswered: excluded } }
scales:
  five:
    kind: steps
    steps:
${steps.join('\n')}
nodes:
  - key: drift
    kind: group
    title: { da: Drift, en: Operation }
    children:
      - { key: drift-1, kind: question, scale: five, title: { da: Overvågning, en: Watching } }
      - { key: drift-2, kind: question, scale: five, title: { da: Beredskab, en: Readiness } }
`;
const golden = `format: 1
cases:
  - name: begge svar tæller lige meget
    answers: { drift-1: 4, drift-2: 1 }
    expect: { fremmed-maaling: { value: 2.5 } }
`;

/** Opens the switch of the plugin's page with the keyboard, gives a reason and confirms. */
async function turn(page: Page, act: 'Slå til' | 'Slå fra', reason: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: act, exact: true }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /Fremmed middel/ });
  await expectAccessible(page);
  await tabTo(page, dialog.getByRole('textbox', { name: 'Begrundelse' }));
  await page.keyboard.type(reason);
  await tabTo(page, dialog.getByRole('button', { name: act, exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

test('a stranger’s plugin is found, read about, switched on, used and switched off, and everything says so', async ({
  page,
  browser,
}) => {
  test.slow();
  await signInAs(page, 'Mette Bruun');
  await page.getByRole('link', { name: 'Udvidelser', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Ingen har lagt en udvidelse ind' }),
  ).toBeVisible();
  await expectAccessible(page);
  putPlugin();
  await page.getByRole('button', { name: 'Se efter igen' }).click();
  const row = page.getByRole('row', { name: /Fremmed middel/ });
  await expect(row).toContainText('Slået fra');
  await expect(row).toContainText('Fremmed ApS');
  await expectAccessible(page);

  await row.getByRole('link', { name: 'Fremmed middel' }).click();
  await expect(page.getByText('KL har ikke taget stilling til den endnu.')).toBeVisible();
  await expect(page.getByRole('row', { name: /At læse og skrive filer/ })).toContainText(
    'Node forhindrer det',
  );
  await page.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await page.setViewportSize({ width: 1280, height: 800 });

  // Nobody switches it without a word of why.
  await page.getByRole('button', { name: 'Slå til', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Slå Fremmed middel til?' });
  await dialog.getByRole('button', { name: 'Slå til', exact: true }).click();
  await expect(dialog).toContainText('Skriv en begrundelse.');
  await expect(dialog.getByRole('textbox', { name: 'Begrundelse' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await turn(page, 'Slå til', 'Prøvet af i styregruppen');
  await expect(page.getByText('Fremmed middel er slået til.').first()).toBeVisible();
  await expect(page.getByText('Begrundelse: Prøvet af i styregruppen')).toBeVisible();

  // A model on it is read from its files, approved by another and published, and a municipality answers a round of it.
  await page.goto('/models');
  await page.getByRole('link', { name: 'Læs fra fil' }).click();
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/yaml',
    buffer: Buffer.from(text),
  });
  await page.getByLabel('Modellens fil').setInputFiles(file('model.yaml', model));
  await page.getByText('Testeksempler i filer for sig').click();
  const cases = page.getByLabel('Filer med testeksempler');
  await cases.setInputFiles(file('golden.yaml', golden.replace('2.5', '4')));
  await expect(page.getByText('golden.yaml, linje 5')).toBeVisible();
  await cases.setInputFiles(file('golden.yaml', golden));
  await expect(page.getByText('golden.yaml, linje 5')).toHaveCount(0);
  await page.getByRole('button', { name: 'Opret kladde' }).click();
  await page.waitForURL(/\/models\/drafts\/[0-9a-f-]{36}$/);
  const draft = new URL(page.url()).pathname;
  await page.goto(`${draft}/publish`);
  await page.getByRole('button', { name: 'Bed om godkendelse' }).click();
  await expect(page.getByText('Venter på, at en anden end dig godkender.')).toBeVisible();
  const henrik = await (await browser.newContext()).newPage();
  await signInAs(henrik, 'Henrik Toft');
  await henrik.goto(`${draft}/publish`);
  await henrik.getByRole('button', { name: 'Godkend' }).click();
  await expect(henrik.getByText(/og Henrik Toft gav den/)).toBeVisible();
  await henrik.close();
  await page.reload();
  await page.getByRole('button', { name: 'Publicér' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publicér' }).click();
  await page.waitForURL(/\/models\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: 'Fremmed måling', level: 1 })).toBeVisible();
  const published = page.url();
  const sanne = await (await browser.newContext()).newPage();
  await signInAs(sanne, 'Sanne Lykkegaard');
  const title = `Fremmed måling ${Date.now()}`;
  const assessment = await takePart(page, sanne, title, 'fremmed-maaling');
  const given = await give(sanne, assessment, 'drift', 'one', ['Sanne Lykkegaard']);
  const assignment = given.get('Sanne Lykkegaard') ?? '';
  await answerAndHandIn(sanne, assignment, [5, 4]);
  await ask(sanne, 'POST', `/assessments/${assessment}/consensus`, {});
  const submit = async (): Promise<void> => {
    await sanne.goto(`/assessments/${assessment}`);
    await sanne.getByRole('button', { name: 'Indsend' }).click();
    await sanne.getByRole('dialog').getByRole('button', { name: 'Indsend' }).click();
    await expect(sanne.getByRole('link', { name: 'Se resultat' })).toBeVisible();
  };
  await submit();
  await sanne.getByRole('link', { name: 'Se resultat' }).click();
  await expect(sanne.getByText('4,5').first()).toBeVisible();

  // It is reopened, and KL switches the plugin off: what that means is told first.
  await sanne.goto(`/assessments/${assessment}`);
  await sanne.getByRole('button', { name: 'Genåbn' }).click();
  await sanne.getByRole('dialog').getByRole('button', { name: 'Genåbn' }).click();
  await expect(sanne.getByRole('button', { name: 'Indsend' })).toBeVisible();
  await page.goto(`/plugins/${id}`);
  await expect(page.getByRole('row', { name: /Fremmed måling/ })).toContainText('1');
  await page.getByRole('button', { name: 'Slå fra', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('1 model bruger den');
  await expect(page.getByRole('dialog')).toContainText('1 målerunde er åben på dem');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await turn(page, 'Slå fra', 'Vi venter på en ny version');
  await expect(page.getByText('Fremmed middel er slået fra.').first()).toBeVisible();

  // The model, the round, the assessment and its answering say so; handing in goes on.
  await page.goto(published);
  await expect(page.getByText('Udvidelsen fremmed-middel er slået fra')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/models');
  await expect(page.getByRole('row', { name: /Fremmed måling/ })).toContainText(
    'Kan ikke beregnes',
  );
  await expectAccessible(page);
  await page.goto('/rounds');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('Udvidelsen fremmed-middel er slået fra')).toBeVisible();
  await sanne.goto(`/assignments/${assignment}`);
  await expect(sanne.getByText('Jeres svar bliver gemt som altid.')).toBeVisible();
  await expectAccessible(sanne);
  await sanne.goto(`/assessments/${assessment}`);
  await expect(sanne.getByText('Udvidelsen fremmed-middel er slået fra')).toBeVisible();
  await submit();
  await expect(sanne.getByText('Resultatet er ikke beregnet endnu')).toBeVisible();
  await sanne.getByRole('link', { name: 'Se resultat' }).click();
  await expect(sanne.getByText('Resultatet er ikke beregnet endnu')).toBeVisible();
  await expectAccessible(sanne);
  await page.reload();
  await expect(page.getByText('1 indsendt besvarelse venter på sit resultat')).toBeVisible();
  await expectAccessible(page);

  // It comes back, and the result with it.
  await page.goto(`/plugins/${id}`);
  await turn(page, 'Slå til', 'Den nye version er god');
  await expect(async () => {
    await sanne.reload();
    await expect(sanne.getByText('4,5').first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.goto('/audit?kind=plugin');
  await expect(page.getByText('Udvidelsen fremmed-middel slået fra').first()).toBeVisible();
});
