import { expect, type Page, test } from '@playwright/test';
import { ask, give, takePart } from './arrange';
import { expectAccessible, signInAs } from './erfa';

/** KL opens a round, the municipality accepts and gives its first section to Jonas Friis. */
async function assigned(kl: Page, sanne: Page): Promise<string> {
  await signInAs(kl, 'Mette Bruun');
  await signInAs(sanne, 'Sanne Lykkegaard');
  const id = await takePart(kl, sanne, 'Digital modenhed');
  const given = await give(sanne, id, 'digital-ledelse', 'one', ['Jonas Friis']);
  return given.get('Jonas Friis') ?? '';
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

  // Don't know needs a reason, which is asked for where it is written.
  await card(jonas, 2).getByLabel('Ved ikke').check();
  await expect(state(jonas)).toHaveText(/Gemt kl\./);
  await jonas.getByRole('button', { name: 'Aflever afsnittet' }).click();
  await expect(jonas.getByRole('heading', { name: /spørgsmål mangler svar/ })).toBeVisible();
  await expectAccessible(jonas);
  await jonas.getByRole('button', { name: 'Aflever alligevel' }).click();
  await expect(jonas.getByText('Der mangler begrundelser')).toBeVisible();
  const why = card(jonas, 2).getByLabel('Hvad mangler du at vide?');
  await expect(why).toBeFocused();
  await expectAccessible(jonas);
  await why.fill('Ingen måler det.');
  await expect(jonas.getByText('Der mangler begrundelser')).toBeHidden();

  // Handed in, taken back, and the section ended under an open page.
  await jonas.getByRole('button', { name: 'Aflever afsnittet' }).click();
  await jonas.getByRole('button', { name: 'Aflever alligevel' }).click();
  await expect(jonas.getByText(/Du har afleveret/)).toBeVisible();
  await expect(card(jonas, 0).getByRole('radio').first()).toBeDisabled();
  await expect(jonas.getByText(/så tag afsnittet tilbage/)).toBeVisible();
  await jonas.getByRole('button', { name: 'Tag afsnittet tilbage' }).click();
  await expect(card(jonas, 0).getByRole('radio').first()).toBeEnabled();
  await expect(card(jonas, 0).getByRole('radio').nth(1)).toBeChecked();
  await ask(jonas, 'POST', `${address}/hand-in`);
  await comment(jonas, 2).fill('For sent');
  await expect(
    jonas.getByText('Noget af det, du har skrevet, blev ikke sendt i tide'),
  ).toBeVisible();
  await expect(jonas.getByRole('button', { name: 'Kopiér det, der mangler' })).toBeVisible();
  await expectAccessible(jonas);

  // Signing out says what would be lost, from whichever page; by choice it leaves nothing on the device.
  await jonas.getByRole('link', { name: 'Overblik' }).click();
  // Arriving moves the focus, and a menu that is open closes by that.
  await expect(jonas).toHaveURL(/\/$/);
  await expect(jonas.getByRole('heading', { level: 1 })).toBeFocused();
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
