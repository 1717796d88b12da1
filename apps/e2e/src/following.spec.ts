import { expect, request, test, type Page } from '@playwright/test';
import { ask, shareLesson } from './arrange';
import { expectAccessible, signInAs } from './erfa';

const stamp = 'Borgerne parkerede ved rådhuset, mens de ventede på deres pas';
const words = {
  happened:
    'Vi satte et skilt op ved parkeringspladsen, så borgerne kunne se køen til pas, og ventetiden blev kortere.',
  cause: 'Ingen vidste, hvor lang køen var, før de stod i den.',
  recommendation: 'Vis køens længde dér, hvor borgerne parkerer.',
  applies: 'Når pas hentes personligt.',
};

/** What somebody sees who has no session at all, only an address. */
async function fetched(address: string): Promise<{ status: number; text: string; type: string }> {
  const reader = await request.newContext();
  const answer = await reader.get(address);
  const seen = {
    status: answer.status(),
    text: await answer.text(),
    type: answer.headers()['content-type'] ?? '',
  };
  await reader.dispose();
  return seen;
}

async function enter(page: Page, name: string): Promise<Page> {
  await signInAs(page, name);
  return page;
}

test('lessons are followed in a feed reader, which hears of a recall, until the address is closed', async ({
  page,
  browser,
}) => {
  const kl = await enter(await (await browser.newContext()).newPage(), 'Mette Bruun');
  const id = await shareLesson(kl, 'Feedlæseren skal høre om det', { kle: ['29'] });

  await signInAs(page, 'Ole Skov');
  await page.goto('/lessons?kle=29');
  await page.getByRole('button', { name: 'Følg', exact: true }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Hvad vil du følge?' })).toHaveValue('29');
  await expect(page.getByText('Du følger ikke noget endnu.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lav adressen' }).click();
  const address = await page.locator('code').innerText();
  await expect(page.getByRole('listitem').filter({ hasText: 'ikke hentet endnu' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Jeg har kopieret den' }).click();

  const feed = await fetched(address);
  expect([feed.status, feed.type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  expect(feed.text).toContain('<title>Feedlæseren skal høre om det</title>');
  // Erfa's own pages parse no markup; an empty one does.
  const empty = await page.context().newPage();
  const read = await empty.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return [
      parsed.querySelector('parsererror')?.textContent ?? '',
      parsed.documentElement.nodeName,
    ];
  }, feed.text);
  expect(read).toEqual(['', 'feed']);

  await ask(kl, 'POST', `/lesson-review/${id}/recall`, { reason: 'Køen blev længere.' });
  const recalled = (await fetched(address)).text;
  expect(recalled).toContain('Kaldt tilbage: Feedlæseren skal høre om det');
  expect(recalled).toContain('Køen blev længere.');

  await page.getByRole('button', { name: 'Følg', exact: true }).click();
  await page.getByRole('button', { name: /^Luk adressen: 29 / }).click();
  await page.getByRole('button', { name: 'Ja, luk den' }).click();
  await expect(page.getByText('Du følger ikke noget endnu.')).toBeVisible();
  expect((await fetched(address)).status).toBe(404);
});

test('what is near is seen while one writes, and used instead; what was shared twice is merged or kept apart', async ({
  page,
  browser,
}) => {
  const other = await enter(await (await browser.newContext()).newPage(), 'Karen Møller');
  const first = await shareLesson(other, stamp, words);

  await signInAs(page, 'Peter Damsgaard');
  await page.goto('/lessons/new');
  await page
    .getByRole('textbox', { name: 'Titel' })
    .fill('Et skilt ved parkeringspladsen viste borgerne køen til pas');
  await page
    .getByRole('textbox', { name: 'Hvad skete der?' })
    .fill('Borgerne ventede på pas. Vi satte et skilt op, så de kunne se køen fra parkeringen.');
  const near = page.getByRole('region', { name: 'Én erfaring ligner' });
  await expect(near.getByRole('link', { name: new RegExp(`^${stamp}`) })).toBeVisible();
  await expect(near.getByText(/Fælles ord: .*parkeringspladsen/)).toBeVisible();
  await expectAccessible(page);
  const [beside] = await Promise.all([
    page.waitForEvent('popup'),
    near.getByRole('link', { name: new RegExp(`^${stamp}`) }).click(),
  ]);
  await expect(beside.getByRole('heading', { level: 1, name: stamp })).toBeVisible();
  await beside.close();
  await near.getByRole('link', { name: /^Brug den i stedet/ }).click();
  await expect(page.getByRole('dialog', { name: 'Tag erfaringen i brug' })).toBeVisible();
  // What was written is a draft all the same.
  await page.goto('/lessons/own');
  await expect(
    page.getByRole('link', { name: /^Et skilt ved parkeringspladsen viste/ }),
  ).toBeVisible();

  const second = await shareLesson(page, 'Skiltet ved parkeringen viste køen til pas', words);
  const kl = await enter(await (await browser.newContext()).newPage(), 'Henrik Toft');
  await kl.goto('/lessons/review?show=pairs');
  const pair = kl.getByRole('listitem').filter({ hasText: stamp });
  await expect(pair.getByText(/Fælles ord: /)).toBeVisible();
  await expectAccessible(kl);
  await pair.getByRole('button', { name: /^Læg sammen: / }).click();
  await kl.getByRole('dialog').getByRole('button', { name: 'Læg sammen' }).click();
  await expect(pair).toHaveCount(0);
  await kl.goto(`/lessons/${second}`);
  await expect(kl.getByRole('heading', { level: 1, name: stamp })).toBeVisible();
  await ask(kl, 'POST', `/lesson-review/${second}/restoration`);
  await kl.goto('/lessons/review?show=pairs');
  await pair.getByRole('button', { name: /^Ikke dubletter: / }).click();
  await expect(pair).toHaveCount(0);
  expect(first).not.toBe(second);
});
