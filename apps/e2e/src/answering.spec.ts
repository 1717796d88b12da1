import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signInAs } from './erfa';

/** Calls the API as whoever is signed in on the page. */
async function call<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  const response = await page.request.fetch(path, {
    method,
    headers: { 'X-Erfa-Request': '1', Origin: new URL(page.url()).origin },
    ...(body === undefined ? {} : { data: body }),
  });
  expect(response.ok(), `${method} ${path}: ${await response.text()}`).toBe(true);
  return (await response.json()) as T;
}

const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** KL opens a round, the municipality accepts and gives its first section to Jonas Friis. */
async function assigned(kl: Page, sanne: Page): Promise<string> {
  await signInAs(kl, 'Mette Bruun');
  await signInAs(sanne, 'Sanne Lykkegaard');
  const { models } = await call<{ models: { id: string }[] }>(kl, 'GET', '/api/models');
  const round = await call<{ id: string }>(kl, 'POST', '/api/rounds', {
    title: { da: 'Digital modenhed', en: 'Digital maturity' },
    modelId: models[0]?.id,
    opensOn: day(-1),
    closesOn: day(20),
    terms: { klSees: 'participation', publishes: 'Kun samlede tal.', deleteAfterMonths: 24 },
    invitedAll: true,
  });
  await call(kl, 'POST', `/api/rounds/${round.id}/open`);
  const { own } = await call<{ own: { assessmentId: string } }>(
    sanne,
    'POST',
    `/api/rounds/${round.id}/acceptance`,
    { contactName: 'Sanne Lykkegaard', contactEmail: 'sanne@aarhus.dk' },
  );
  const { people } = await call<{ people: { id: string; name: string }[] }>(
    sanne,
    'GET',
    '/api/people',
  );
  const jonas = people.find(({ name }) => name === 'Jonas Friis')?.id;
  const path = `/api/assessments/${own.assessmentId}`;
  const { sections } = await call<{ sections: { assignments: { id: string }[] }[] }>(
    sanne,
    'PUT',
    `${path}/sections/digital-ledelse`,
    { mode: 'one', people: [{ personId: jonas }] },
  );
  return sections[0]?.assignments[0]?.id ?? '';
}

const card = (page: Page, place: number) => page.locator('erfa-question-card').nth(place);
const comment = (page: Page, place: number) =>
  card(page, place).getByRole('textbox', { name: /Kommentar/ });
const state = (page: Page) => page.locator('erfa-saved-state');

test('what is typed survives a lost network and a killed tab, and two on one answer choose', async ({
  browser,
}) => {
  // Several visits of three people, one after another.
  test.slow();
  const [forKl, forSanne, forJonas] = await Promise.all([
    browser.newContext(),
    browser.newContext(),
    browser.newContext(),
  ]);
  const sanne = await forSanne.newPage();
  const address = `/assignments/${await assigned(await forKl.newPage(), sanne)}`;
  let jonas = await forJonas.newPage();
  await signInAs(jonas, 'Jonas Friis');
  await jonas.goto(address);
  await expect(jonas.getByText('Dine svar er officielt arbejde')).toBeVisible();
  await expectAccessible(jonas);

  // A step is sent at once.
  await card(jonas, 0).getByRole('radio').nth(2).check();
  await expect(state(jonas)).toHaveText(/Gemt kl\./);
  await jonas.reload();
  await expect(card(jonas, 0).getByRole('radio').nth(2)).toBeChecked();

  // Without a network it is on the device, and says so.
  const way = '**/api/assignments/*/answers';
  await forJonas.route(way, (route) => route.abort());
  await forJonas.setOffline(true);
  await comment(jonas, 0).fill('Skrevet uden net');
  await expect(state(jonas)).toHaveText('Ikke forbundet – gemt på din enhed');
  // The tab dies without a word to the page, and the network comes back only afterwards.
  await jonas.close({ runBeforeUnload: false });
  await forJonas.setOffline(false);
  await forJonas.unroute(way);
  jonas = await forJonas.newPage();
  await jonas.goto(address);
  await expect(comment(jonas, 0)).toHaveValue('Skrevet uden net');
  await expect(state(jonas)).toHaveText(/Gemt kl\./);

  // Killed half a second after the last key, before the text was sent.
  await forJonas.route(way, (route) => route.abort());
  await comment(jonas, 1).pressSequentially('Halvt', { delay: 20 });
  await jonas.waitForTimeout(500);
  await jonas.close({ runBeforeUnload: false });
  await forJonas.unroute(way);
  jonas = await forJonas.newPage();
  await jonas.goto(address);
  await expect(comment(jonas, 1)).toHaveValue('Halvt');
  await expect(state(jonas)).toHaveText(/Gemt kl\./);

  // Two on one answer: both sides with a name, and a choice.
  await sanne.goto(address);
  await card(sanne, 0).getByRole('radio').nth(4).check();
  await expect(state(sanne)).toHaveText(/Gemt kl\./);
  await card(jonas, 0).getByRole('radio').nth(1).check();
  await expect(card(jonas, 0).getByText(/Sanne Lykkegaard har ændret svaret/)).toBeVisible();
  await expectAccessible(jonas);
  await card(jonas, 0).getByRole('button', { name: 'Gem min i stedet' }).click();
  await expect(state(jonas)).toHaveText(/Gemt kl\./);

  // Handed in, taken back, and the section ended under an open page.
  await jonas.getByRole('button', { name: 'Aflever afsnittet' }).click();
  await expect(jonas.getByText(/Du har afleveret/)).toBeVisible();
  await expect(card(jonas, 0).getByRole('radio').first()).toBeDisabled();
  await expect(jonas.getByText(/så tag afsnittet tilbage/)).toBeVisible();
  await jonas.getByRole('button', { name: 'Tag afsnittet tilbage' }).click();
  await expect(card(jonas, 0).getByRole('radio').first()).toBeEnabled();
  await expect(card(jonas, 0).getByRole('radio').nth(1)).toBeChecked();
  await call(jonas, 'POST', `/api${address}/hand-in`);
  await comment(jonas, 2).fill('For sent');
  await expect(
    jonas.getByText('Noget af det, du har skrevet, blev ikke sendt i tide'),
  ).toBeVisible();
  await expect(jonas.getByRole('button', { name: 'Kopiér det, der mangler' })).toBeVisible();
  await expectAccessible(jonas);

  // Signing out says what would be lost, from whichever page; by choice it leaves nothing on the device.
  await jonas.getByRole('link', { name: 'Overblik' }).click();
  const signOut = async () => {
    await jonas.getByRole('button', { name: /Jonas Friis/ }).click();
    await jonas.getByRole('menuitem', { name: 'Log ud' }).click();
  };
  await signOut();
  const dialog = jonas.getByRole('dialog', { name: 'Noget er ikke sendt endnu' });
  await expect(dialog.getByRole('listitem')).toHaveText('Digital ledelse: ét svar');
  await expectAccessible(jonas);
  await dialog.getByRole('button', { name: 'Bliv her' }).click();
  await expect(dialog).toBeHidden();
  await signOut();
  await dialog.getByRole('button', { name: 'Log ud og slet' }).click();
  await expect(jonas).toHaveURL(/sign-in/);
  const left = await jonas.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open('erfa');
        open.onsuccess = () => {
          const count = open.result.transaction('drafts').objectStore('drafts').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
  expect(left).toBe(0);
});

test('a phone shows one question at a time, with the acts at its foot', async ({ browser }) => {
  const sanne = await (await browser.newContext()).newPage();
  const id = await assigned(await (await browser.newContext()).newPage(), sanne);
  await sanne.setViewportSize({ width: 320, height: 700 });
  await sanne.goto(`/assignments/${id}`);
  await expect(sanne.getByRole('radio')).toHaveCount(7);
  await sanne.getByRole('button', { name: 'Næste ubesvarede' }).click();
  await expect(sanne.getByText('Spørgsmål 2 af 6')).toBeVisible();
  await expect(sanne.getByRole('heading', { level: 2 }).last()).toBeFocused();
  const wide = await sanne.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await expectAccessible(sanne);
});
