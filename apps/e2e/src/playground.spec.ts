import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';

const root = path.resolve(__dirname, '../../..');
const axe = fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let folder: string;
let playground: ChildProcess;
let address: string;

/** An author's folder as the generator makes it, with the packed contract and tools installed. */
test.beforeAll(async () => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'playground-')));
  fs.cpSync(path.join(root, 'tools/create-plugin/template'), folder, { recursive: true });
  fs.cpSync(
    path.join(root, 'tools/create-plugin/outside/tsconfig.json'),
    path.join(folder, 'tsconfig.json'),
  );
  for (const name of ['scoring-sdk', 'plugin-tools']) {
    const at = path.join(folder, 'node_modules/@erfa', name);
    fs.cpSync(path.join(root, 'dist/packages', name), at, { recursive: true });
  }
  const tool = path.join(folder, 'node_modules/@erfa/plugin-tools/main.mjs');
  playground = spawn(process.execPath, [tool, 'playground', '--port', '4480'], { cwd: folder });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    playground.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    playground.once('exit', () => reject(new Error(said)));
  });
});

test.afterAll(() => {
  playground.kill('SIGTERM');
  fs.rmSync(folder, { recursive: true, force: true });
});

test('an author answers, sees the score explained, and sees the plugin change as it is saved', async ({
  page,
}) => {
  // Laws and golden cases are tried meanwhile, on whatever else the machine does.
  test.slow();
  await page.goto(address);
  const score = page.getByRole('region', { name: 'Score' });
  // No score has no unit.
  await expect(score.locator('.figure')).toHaveText('Ingen score');
  // By keyboard alone: the state of a question, then its answer.
  const benefits = page.getByRole('group', { name: 'Gevinster' });
  await benefits.getByRole('radio', { name: 'Ja' }).focus();
  await page.keyboard.press('Space');
  await expect(score.locator('.figure')).toHaveText('100 %');
  const given = benefits.getByLabel('Svarets tilstand').locator('option:checked');
  await expect(given).toHaveText('Besvaret');
  await page.getByRole('spinbutton', { name: '0–100 %' }).fill('10');
  await expect(score.locator('.figure')).toContainText('50');
  await score.locator('summary', { hasText: 'Borgerne' }).click();
  await expect(score).toContainText('Svar til tiden er på 0 procent med vægten 1');

  await page.getByLabel('Langt nok').fill('0.1');
  await expect(score.locator('.figure')).toContainText('100');

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Acceptance' })).toBeVisible();
  await expect(page.getByText('golden: in order')).toBeVisible({ timeout: 60_000 });

  // What was answered is there after leaving.
  await page.reload();
  await expect(page.getByRole('spinbutton', { name: '0–100 %' })).toHaveValue('10');

  const source = path.join(folder, 'src/plugin.ts');
  const before = fs.readFileSync(source, 'utf8');
  fs.writeFileSync(
    source,
    before.replace('const needed =', "throw new Error('<b>not yet</b>');\n  const needed ="),
  );
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('src/plugin.ts:', { timeout: 60_000 });
  // Text is text: what a plugin says is never markup.
  await expect(alert).toContainText('Error: <b>not yet</b>');
  // What only the compiler finds stands there, too, and the plugin is scored with all the same.
  const untyped = `${before}export const wrong: number = 'a word';\n`;
  fs.writeFileSync(source, untyped);
  await expect(alert).toContainText('TS2322', { timeout: 60_000 });
  await expect(score.locator('.figure')).toContainText('100');
  fs.writeFileSync(source, before.replace('? 100 : 0)', '? 60 : 0)'));
  await expect(page.getByRole('region', { name: 'Score' }).locator('.figure')).toContainText('60');
  await expect(alert).toHaveCount(0, { timeout: 60_000 });
  fs.writeFileSync(source, before);

  await page.getByRole('combobox', { name: 'Model' }).selectOption({ label: 'Digital maturity' });
  await page
    .getByRole('combobox', { name: 'Fetch answers' })
    .selectOption({ label: 'Invented municipality 7' });
  await expect(page.getByRole('region', { name: 'Score' })).toContainText('Answered: 100 %');
});

for (const width of [1280, 390, 320]) {
  test(`fits ${width} pixels, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    // Beside each title stands its own figure, also where the title takes several lines.
    const rows = page.locator('summary');
    await expect(rows.first()).toBeVisible();
    for (const row of await rows.all()) {
      const [title, figure] = [row.locator('span'), row.locator('strong')];
      const tops = [await title.boundingBox(), await figure.boundingBox()].map((box) => box?.y);
      expect(tops[1]).toBe(tops[0]);
    }
    await page.getByLabel('Hent svar').selectOption({ label: 'ours' });
    await expect(page.locator('#figure')).toContainText('83,3');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.evaluate(`${axe};0`);
    const found = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
}
