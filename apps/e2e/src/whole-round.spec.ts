import { readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { day } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';

/** Opens a browser of somebody's own, which may read what its pages copy. */
async function enter(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await signInAs(page, name);
  return page;
}

const said = (page: Page, words: string | RegExp) =>
  expect(page.getByText(words).first()).toBeVisible();

/** What an act of a section is called by those who listen; browsers put a space before what only they hear. */
const named = (act: string, section: string): RegExp => new RegExp(`^${act} ?: ?${section}$`);

/** A section as the assessment page lists it. */
const row = (page: Page, section: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: section }) });

/** Gives a section to colleagues in the dialog. */
async function give(page: Page, section: string, way: string, names: string[]): Promise<void> {
  await page.getByRole('button', { name: named('Fordel', section) }).click();
  const dialog = page.getByRole('dialog', { name: `Fordel: ${section}` });
  // The design system draws its own signs over the browser's.
  await dialog.getByRole('radio', { name: way }).check({ force: true });
  const sign = way === 'Én svarer' ? 'radio' : 'checkbox';
  for (const name of names) await dialog.getByRole(sign, { name }).check({ force: true });
  if (way === 'Delt mellem flere')
    await dialog.getByLabel('Opfølgning efter drift').selectOption({ label: 'Aisha Rahman' });
  if (section === 'Gevinstrealisering') await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gem fordelingen' }).click();
  await expect(dialog).toBeHidden();
}

/** The address in the reminder that the administrator copies for a colleague. */
async function linkFor(page: Page, section: string, name: string): Promise<string> {
  await page.getByRole('button', { name: named(`Påmind ${name}`, section) }).click();
  await said(page, `En påmindelse til ${name} er kopieret`);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return /http\S+/.exec(text)?.[0] ?? '';
}

const questions = (page: Page): Locator => page.getByRole('main').getByRole('region');

/** Chooses a step for each question of the page. */
async function answer(page: Page, steps: readonly number[]): Promise<void> {
  await expect(questions(page)).toHaveCount(steps.length);
  for (const [place, step] of steps.entries())
    await questions(page)
      .nth(place)
      .getByRole('radio')
      .nth(step - 1)
      .check();
  await said(page, `${steps.length} af ${steps.length} spørgsmål besvaret`);
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aflever afsnittet' }).click();
  await said(page, /Du har afleveret \d/);
}

test('a whole round: drafted, answered together, agreed, submitted, closed and acted upon', async ({
  browser,
}) => {
  // Six people, one after another.
  test.slow();
  const title = `Hele runden ${Date.now()}`;
  const mette = await enter(browser, 'Mette Bruun');

  await test.step('KL drafts and opens the round', async () => {
    await mette.getByRole('link', { name: 'Målerunder', exact: true }).click();
    await mette.getByRole('link', { name: 'Opret målerunde' }).first().click();
    await mette.getByLabel('Titel på dansk').fill(title);
    await mette.getByLabel('Titel på engelsk').fill(`${title} in English`);
    await mette.getByLabel('Model', { exact: true }).selectOption('Digital modenhed, version 1');
    await mette.getByLabel('Første dag').fill(day(-1));
    await mette.getByLabel('Sidste dag').fill(day(9));
    await mette.getByLabel('Kun dem, du vælger').check({ force: true });
    await mette.getByLabel('Aarhus').check({ force: true });
    await mette.getByLabel('Læsø').check({ force: true });
    await mette.getByLabel(/og dens resultat, når runden er lukket/).check({ force: true });
    await mette.getByLabel('Hvad KL offentliggør').fill('Kun samlede tal for landet.');
    await mette.getByRole('button', { name: 'Gem kladde' }).click();
    await expect(mette.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await said(mette, 'En kladde, som inviterer 2 kommuner, når den åbner.');
    await expectAccessible(mette);
    await mette.getByRole('button', { name: 'Åbn målerunden' }).click();
    const dialog = mette.getByRole('dialog', { name: 'Åbn målerunden' });
    await expectAccessible(mette);
    await dialog.getByRole('button', { name: 'Åbn målerunden' }).click();
    await said(mette, '0 af 2 inviterede kommuner deltager, og 0 har indsendt.');
    for (const name of ['Aarhus', 'Læsø'])
      await expect(mette.getByRole('row', { name: new RegExp(name) })).toContainText(
        'Mangler svar på vilkår',
      );
  });

  const sanne = await enter(browser, 'Sanne Lykkegaard');
  await test.step('the municipality reads the terms and takes part', async () => {
    await sanne.getByRole('link', { name: `Læs vilkår: Svar på invitationen: ${title}` }).click();
    await said(sanne, 'Aldrig de enkelte svar.');
    await sanne.getByLabel('Kontaktpersonens navn').fill('Jonas Friis');
    await sanne.getByLabel('Kontaktpersonens mail').fill('jonas@aarhus.demo.dk');
    await expectAccessible(sanne);
    await sanne.getByRole('button', { name: 'Sig ja til vilkårene' }).click();
    await expect(sanne).toHaveURL(/\/assessments\//);
    await said(sanne, 'Ingen har afsnittet endnu.');
    // Nothing is agreed on yet, so the page does not lead there.
    await expect(sanne.getByRole('link', { name: 'Se fælles svar' })).toBeHidden();
    await expectAccessible(sanne);
  });
  const assessment = sanne.url();

  const links = await test.step('sections are given in three ways', async () => {
    await give(sanne, 'Digital ledelse', 'Én svarer', ['Jonas Friis']);
    await give(sanne, 'Gevinstrealisering', 'Delt mellem flere', ['Jonas Friis', 'Aisha Rahman']);
    await give(sanne, 'Organisatorisk implementering og forankring', 'Flere hver for sig', [
      'Aisha Rahman',
      'Peter Damsgaard',
      'Lone Krarup',
    ]);
    await give(sanne, 'Organisering, overblik og prioritering', 'Én svarer', ['Sanne Lykkegaard']);
    await give(sanne, 'Læring og deling af erfaringer', 'Én svarer', ['Peter Damsgaard']);
    await said(sanne, 'Jonas Friis svarer for jer.');
    await said(sanne, 'Delt mellem Aisha Rahman, Jonas Friis.');
    await said(sanne, 'Svarer hver for sig: Aisha Rahman, Lone Krarup, Peter Damsgaard.');
    await expect(sanne.getByRole('button', { name: /link til Sanne Lykkegaard/ })).toBeHidden();
    await expectAccessible(sanne);
    const link = (section: string, name: string) => linkFor(sanne, section, name);
    return {
      jonas: [
        await link('Digital ledelse', 'Jonas Friis'),
        await link('Gevinstrealisering', 'Jonas Friis'),
      ],
      aisha: [
        await link('Gevinstrealisering', 'Aisha Rahman'),
        await link('Organisatorisk implementering og forankring', 'Aisha Rahman'),
      ],
      peter: [
        await link('Organisatorisk implementering og forankring', 'Peter Damsgaard'),
        await link('Læring og deling af erfaringer', 'Peter Damsgaard'),
      ],
      lone: [await link('Organisatorisk implementering og forankring', 'Lone Krarup')],
    };
  });

  const [jonas, aisha, peter, lone] = await Promise.all(
    ['Jonas Friis', 'Aisha Rahman', 'Peter Damsgaard', 'Lone Krarup'].map((name) =>
      enter(browser, name),
    ),
  );
  if (!jonas || !aisha || !peter || !lone) throw new Error('Somebody could not sign in.');

  await test.step('one colleague answers a section with the keyboard alone', async () => {
    await jonas.goto(links.jonas[0] ?? '');
    await expect(questions(jonas)).toHaveCount(6);
    await jonas.keyboard.press('Tab');
    await expect(jonas.getByRole('link', { name: 'Gå til indhold' })).toBeFocused();
    await jonas.keyboard.press('Enter');
    for (let place = 0; place < 6; place += 1) {
      await tabTo(jonas, questions(jonas).nth(place).getByRole('radio').first());
      await jonas.keyboard.press('Space');
      await jonas.keyboard.press('ArrowDown');
      await jonas.keyboard.press('ArrowDown');
    }
    await said(jonas, '6 af 6 spørgsmål besvaret');
    await tabTo(jonas, jonas.getByRole('button', { name: 'Aflever afsnittet' }));
    await jonas.keyboard.press('Enter');
    await said(jonas, /Du har afleveret \d/);
  });

  await test.step('a split section asks each for their own questions', async () => {
    await jonas.goto(links.jonas[1] ?? '');
    await answer(jonas, [2, 2]);
    await handIn(jonas);
    await aisha.goto(links.aisha[0] ?? '');
    await answer(aisha, [2, 2, 2, 2]);
    await handIn(aisha);
  });

  await test.step('those who answer on their own see each other’s answers only afterwards', async () => {
    await peter.goto(links.peter[0] ?? '');
    await answer(peter, [4, 3, 4, 3, 3, 3, 3, 3]);
    await questions(peter).first().getByLabel('Kommentar').fill('Vi måler brugen hver måned.');
    await handIn(peter);

    await aisha.goto(links.aisha[1] ?? '');
    await answer(aisha, [2, 3, 3, 3, 3, 3, 3, 3]);
    await expect(aisha.getByText('Vi måler brugen hver måned.')).toBeHidden();
    await expect(aisha.getByText('Peter Damsgaard')).toBeHidden();
    await handIn(aisha);
    await expect(questions(aisha).first().getByText('Peter Damsgaard: Trin 4')).toBeVisible();
    await expect(questions(aisha).first().getByText('Vi måler brugen hver måned.')).toBeVisible();
    await expectAccessible(aisha);
    await peter.reload();
    await expect(questions(peter).first().getByText('Aisha Rahman: Trin 2')).toBeVisible();

    await peter.goto(links.peter[1] ?? '');
    await answer(peter, [3, 3, 3, 3, 3, 3]);
    await handIn(peter);
    await lone.goto(links.lone[0] ?? '');
    await questions(lone).first().getByRole('radio').nth(4).check();
    await said(lone, /Gemt kl\./);
  });

  await test.step('the administrator answers too, and sees how far everybody is', async () => {
    await sanne.reload();
    await expect(row(sanne, 'Digital ledelse')).toContainText('Afklar 6 svar');
    await sanne
      .getByRole('link', { name: named('Svar', 'Organisering, overblik og prioritering') })
      .click();
    await answer(sanne, [4, 4, 4, 4, 4, 4]);
    await handIn(sanne);
    await sanne.goto(assessment);
    await sanne.getByRole('button', { name: 'Indsend' }).click();
    const dialog = sanne.getByRole('dialog', { name: 'Indsend besvarelsen?' });
    await expect(dialog).toContainText('32 spørgsmål venter på, at I bliver enige.');
    await expectAccessible(sanne);
    await dialog.getByRole('link', { name: 'Bliv enige om 32 svar' }).click();
  });

  await test.step('alike answers are settled by one button, two steps apart want a reason', async () => {
    await said(sanne, '4 kolleger har afleveret.');
    await said(sanne, 'Ét spørgsmål kræver en begrundelse');
    await expect(sanne.getByRole('heading', { name: '31 spørgsmål er I enige om' })).toBeVisible();
    await expectAccessible(sanne);
    await sanne.getByRole('button', { name: 'Godkend 31 svar' }).click();
    await said(sanne, '31 svar er godkendt.');
    const apart = sanne.getByRole('region', {
      name: 'Følger lederne op på, om nye løsninger bliver brugt?',
    });
    await expect(apart).toContainText('2 trin mellem svarene');
    await expect(apart).toContainText('»Vi måler brugen hver måned.«');
    await apart.getByRole('radio', { name: '3: Defineret' }).check({ force: true });
    await apart.getByRole('button', { name: 'Gem aftalt svar' }).click();
    await expect(apart.getByRole('alert')).toContainText('Skriv, hvorfor I valgte dette svar.');
    await expect(apart.getByLabel('Hvorfor dette trin?')).toBeFocused();
    await apart.getByLabel('Hvorfor dette trin?').fill('Brugen måles, men kun i to forvaltninger.');
    await apart.getByRole('button', { name: 'Gem aftalt svar' }).click();
    await said(sanne, 'I er enige om alle afleverede svar');
    await sanne.getByRole('link', { name: 'Gå til besvarelsen' }).click();
  });

  await test.step('the answers are submitted, although one colleague is not done', async () => {
    await sanne.getByRole('button', { name: 'Indsend' }).click();
    const dialog = sanne.getByRole('dialog', { name: 'Indsend besvarelsen?' });
    await expect(dialog).toContainText('I er enige om 32 af 32 svar.');
    await expect(dialog).toContainText('Én kollega har ikke afleveret sit afsnit.');
    await dialog.getByRole('button', { name: 'Indsend alligevel' }).click();
    await said(sanne, 'Besvarelsen er indsendt. Resultatet er klar.');
    await expectAccessible(sanne);
    await sanne.getByRole('link', { name: 'Se resultat' }).click();
    await said(sanne, 'Aarhus Kommune er samlet på 3,0 (niveau 3).');
    await said(sanne, 'Tallene er ikke endelige');
    await sanne
      .getByRole('navigation', { name: 'Brødkrumme' })
      .getByRole('link', { name: title })
      .click();
  });

  await test.step('it is opened again, one answer changes, and it is submitted again', async () => {
    await sanne.getByRole('button', { name: 'Genåbn' }).click();
    await expectAccessible(sanne);
    await sanne.getByRole('dialog').getByRole('button', { name: 'Genåbn' }).click();
    await said(sanne, 'Besvarelsen er åben igen.');
    await sanne.getByRole('link', { name: 'Se fælles svar' }).click();
    const question = 'Har enhederne superbrugere med tid til opgaven?';
    await sanne.getByRole('button', { name: `Ret: ${question}` }).click();
    const changed = sanne.getByRole('region', { name: question });
    await changed.getByRole('radio', { name: '5: Optimeret' }).check({ force: true });
    await changed
      .getByLabel('Hvorfor dette trin?')
      .fill('Superbrugerne har ændret to arbejdsgange i år.');
    await changed.getByRole('button', { name: 'Gem aftalt svar' }).click();
    await expect(changed.getByText(/Gemt .* af Sanne Lykkegaard/)).toBeVisible();
    await sanne.goto(assessment);
    await sanne.getByRole('button', { name: 'Indsend' }).click();
    await sanne.getByRole('button', { name: 'Indsend alligevel' }).click();
    await said(sanne, 'Besvarelsen er indsendt. Resultatet er klar.');
  });

  await test.step('KL sees how far everybody is, never an answer, and closes', async () => {
    await mette.reload();
    await said(mette, '1 af 2 inviterede kommuner deltager, og 1 har indsendt.');
    const aarhus = mette.getByRole('row', { name: /Aarhus/ });
    await expect(aarhus).toContainText('Indsendt');
    await expect(aarhus).toContainText('100 %');
    await expect(aarhus).toContainText('Jonas Friis');
    await expectAccessible(mette);
    await mette.getByRole('button', { name: 'Resultater' }).click();
    await said(mette, 'Resultaterne vises her, når runden er lukket.');
    await mette.goto(assessment);
    await said(mette, 'Enten findes det ikke, eller også hører det til en anden organisation.');
    await mette.goBack();
    await mette.getByRole('button', { name: 'Luk målerunden' }).click();
    const dialog = mette.getByRole('dialog', { name: 'Luk målerunden' });
    await expect(dialog).toContainText('Én indsendt besvarelse bliver låst og er endelig.');
    await dialog.getByRole('button', { name: 'Luk målerunden' }).click();
    await said(mette, '1 af én deltagende kommune indsendte.');
    await expect(mette.getByRole('row', { name: /Aarhus/ })).toContainText('3,1');
    await expectAccessible(mette);
  });

  await test.step('an answer that comes too late is not taken', async () => {
    await questions(lone).nth(1).getByRole('radio').nth(0).check();
    await said(lone, 'Noget af det, du har skrevet, blev ikke sendt i tide');
  });

  await test.step('the result is frozen and explains itself down to an answer', async () => {
    await sanne.reload();
    await said(sanne, 'Lukket. Besvarelsen blev indsendt');
    await expect(sanne.getByRole('button', { name: 'Genåbn' })).toBeHidden();
    await sanne.getByRole('link', { name: 'Se resultat' }).click();
    await said(sanne, 'Aarhus Kommune er samlet på 3,1 (niveau 3).');
    await said(sanne, 'Målerunden er lukket, og tallene er låst.');
    await sanne.getByRole('button', { name: 'Hvorfor 3,1? Digital modenhed' }).click();
    await sanne.getByRole('button', { name: /^Organisatorisk implementering/ }).click();
    await expect(sanne.getByRole('row', { name: /^Superbrugere.* trin 5/ })).toBeVisible();
    await said(sanne, '»Superbrugerne har ændret to arbejdsgange i år.«');
    await expectAccessible(sanne);
  });

  await test.step('a lift becomes an action, and the result goes to Word', async () => {
    await sanne.getByRole('button', { name: 'Gør til handling: Gevinstrealisering' }).click();
    const dialog = sanne.getByRole('dialog');
    await dialog.getByLabel('Ejer').selectOption({ label: 'Peter Damsgaard' });
    await dialog.getByLabel('Frist').fill('2099-03-01');
    await dialog.getByRole('button', { name: 'Gem handling' }).click();
    await expect(sanne.getByRole('row', { name: /Peter Damsgaard/ })).toContainText('1.3.2099');
    await sanne.getByRole('button', { name: 'Hent til Word' }).click();
    const waiting = sanne.waitForEvent('download');
    await sanne.getByRole('button', { name: 'Hent udkast' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^hele-runden-\d+-aarhus-kommune\.docx$/);
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
