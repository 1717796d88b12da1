import { expect, test, type Page } from '@playwright/test';
import { ask, day } from './arrange';
import { expectAccessible, signInAs } from './erfa';

interface Made {
  readonly id: string;
  readonly form: object;
}

/** A project of whoever is signed in, with whatever is to stand on it. */
async function begin(page: Page, title: string, to: object): Promise<string> {
  const { id, form } = await ask<Made>(page, 'POST', '/projects', {
    ...{ title, kind: 'welfare-technology', size: 'small' },
  });
  await ask(page, 'PUT', `/projects/${id}`, { from: form, to: { ...form, ...to } });
  return id;
}

/** A benefit with what stands on its card. */
async function promise(page: Page, project: string, name: string, to: object): Promise<string> {
  const { benefit } = await ask<{ benefit: Made }>(page, 'POST', `/projects/${project}/benefits`, {
    ...{ name, side: 'citizens', kind: 'quality' },
  });
  const { id, form } = benefit;
  await ask(page, 'PUT', `/benefits/${id}`, { from: form, to: { ...form, ...to } });
  return id;
}

test('a project is shown, another municipality finds it, begins from it and measures likewise, and that is seen where it came from', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Peter Damsgaard');
  const title = 'Vandmåling hjemmefra';
  const project = await begin(page, title, {
    ...{ kle: ['29'], technology: ['Vandmåler på kanden'], goLiveOn: day(-200) },
  });
  const benefit = await promise(page, project, 'Flere drikker nok', {
    ...{ indicator: 'Andel, der drikker nok', unit: '%', method: 'Kanden vejer sig selv' },
    ...{ source: 'Kandens log', baselineValue: 41, baselineOn: day(-300) },
    ...{ targetValue: 70, targetOn: day(-10) },
  });
  await ask(page, 'POST', `/benefits/${benefit}/measurements`, {
    ...{ measuredOn: day(-5), value: 66, cause: '', action: '' },
  });

  await page.goto(`/projects/${project}`);
  await page.getByRole('link', { name: 'Vis for andre' }).click();
  await expect(page.getByText('Ingen andre ser projektet.')).toBeVisible();
  await page.getByLabel('Hvad ville I gøre anderledes?').fill('Giv to kander fra første dag.');
  await page.getByRole('checkbox', { name: /^Vis også, hvordan gevinsterne måles/ }).check();
  await expect(page.getByText('Før: 41 %', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vis for alle kommuner' }).click();
  await expect(page.getByText(/Alle kommuner og KL har set projektet siden/)).toBeVisible();
  await expect(page.getByText(/Ingen har brugt det endnu/)).toBeVisible();

  // Another municipality looks for the technology alone, and finds what it became.
  const niels = await (await browser.newContext()).newPage();
  await signInAs(niels, 'Niels Holm');
  await niels.getByRole('link', { name: 'Projekter', exact: true }).click();
  await niels.getByRole('link', { name: 'Hvem har gjort det?' }).first().click();
  await niels.getByRole('radio', { name: 'Teknologi' }).check({ force: true });
  await niels.getByLabel('System, leverandør, teknologi eller opgave').fill('vandmåler');
  await niels.getByRole('button', { name: 'Søg' }).click();
  await expect(niels.getByText('Én kommune viser sit projekt.')).toBeVisible();
  await expectAccessible(niels);
  await niels.getByRole('link', { name: 'Aarhus' }).click();
  await expect(niels.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(niels.getByText('Kanden vejer sig selv · Kandens log')).toBeVisible();
  // The name of the municipality leads to all that it shows, not to where one is.
  await niels.getByRole('link', { name: 'Aarhus' }).click();
  await expect(niels.getByRole('heading', { name: 'Det viser Aarhus' })).toBeVisible();
  await niels.goBack();
  await niels.getByRole('link', { name: 'Begynd jeres eget projekt herfra' }).click();
  await expect(niels.getByText(/Den anden kommune kan se, at I er begyndt derfra/)).toBeVisible();
  await niels.getByRole('radio', { name: 'Velfærdsteknologi' }).check();
  await niels.getByRole('button', { name: 'Opret projektet' }).click();
  await expect(niels.getByRole('link', { name: title })).toBeVisible();

  // At the benefit's form stands how Aarhus measures; one click takes it over, without its figures.
  await niels.getByRole('link', { name: 'Gevinster', exact: true }).click();
  const address = new URL(niels.url()).pathname.split('/')[2] ?? '';
  const own = await promise(niels, address, 'Borgere drikker mere', {});
  await niels.goto(`/projects/${address}/benefits/${own}`);
  await expect(niels.getByRole('heading', { name: 'Sådan gjorde andre' })).toBeVisible();
  await expect(niels.getByText(/Før: 41 % .*Mål: 70 % .*Vist: 66 %/)).toBeVisible();
  await expectAccessible(niels);
  await niels.getByRole('button', { name: /^Mål på samme måde/ }).click();
  await expect(niels.getByLabel('Indikator')).toHaveValue('Andel, der drikker nok');
  await expect(niels.getByLabel('Metode')).toHaveValue('Kanden vejer sig selv');
  await expect(niels.getByLabel('Nulpunkt', { exact: true })).toHaveValue('');
  await expect(niels.getByText(/taget fra Aarhus/).first()).toBeVisible();
  await niels.reload();
  await expect(niels.getByLabel('Indikator')).toHaveValue('Andel, der drikker nok');
  await niels.goto(`/projects/${address}/history`);
  await expect(niels.getByText(/Aarhus: Flere drikker nok/)).toBeVisible();

  // In Aarhus it stands on the start page until somebody has looked.
  await page.goto('/');
  await page.getByRole('link', { name: `Se hvem: Andre har brugt »${title}«` }).click();
  await expect(page.getByText(/Lolland har begyndt et projekt ud fra jeres/)).toBeVisible();
  await expect(page.getByText(/Lolland måler som jeres »Flere drikker nok«/)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(`Andre har brugt »${title}«`)).toHaveCount(0);
});

test('what was learned at a decision point reaches the same step elsewhere, is adopted, and its effect comes back', async ({
  page,
  browser,
}) => {
  const place = { kle: ['82'], technology: ['Spejlkasse'] };
  await signInAs(page, 'Peter Damsgaard');
  const project = await begin(page, 'Spejlkasser i genoptræning', place);
  await page.goto(`/projects/${project}/decisions`);
  await page.getByRole('button', { name: 'Skriv, hvad der blev besluttet' }).first().click();
  await page.getByLabel('Hvorfor?').fill('Terapeuterne vil selv.');
  await page.getByRole('button', { name: 'Skriv beslutningen ind' }).click();
  await page.getByRole('link', { name: 'Skriv en erfaring' }).click();
  const learned = 'Spejlkasserne stod i skabet, til terapeuterne selv valgte dagen.';
  await page.getByLabel('Hvad virkede?').fill(learned);
  await expect(page.getByLabel('Hvornår?')).not.toHaveValue('');
  await page.getByRole('button', { name: 'Gem erfaringen' }).click();
  await page.getByRole('button', { name: /^Skriv den videre til andre/ }).click();

  // The lesson knows the project's place already; the rest is written, and it is shared.
  await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(/^Spejlkasserne stod/);
  await page.getByRole('textbox', { name: 'Hvorfor?' }).fill('De kendte selv ugen.');
  await page.getByRole('textbox', { name: 'Vi anbefaler' }).fill('Lad terapeuterne vælge dagen.');
  await page.getByRole('textbox', { name: 'Hvornår gælder det?' }).fill('Når få bruger det.');
  await expect(page.getByRole('heading', { name: 'Klar til at blive delt' })).toBeVisible();
  await page.getByRole('radio', { name: 'Alle kommuner' }).check();
  await page.getByRole('button', { name: 'Se, hvad andre vil se' }).click();
  await page.getByRole('button', { name: 'Del med alle kommuner' }).click();
  await expect(page).toHaveURL(/\/lessons\/own\?state=shared$/);

  // Another municipality, at the same step: suggested for what both have, and adopted there.
  const karen = await (await browser.newContext()).newPage();
  await signInAs(karen, 'Karen Møller');
  const other = await begin(karen, 'Spejle til arme og ben', { ...place, goLiveOn: day(-30) });
  await karen.goto(`/projects/${other}`);
  const card = karen.getByRole('listitem').filter({ hasText: 'Spejlkasserne stod i skabet' });
  await expect(card).toContainText('begge bruger Spejlkasse, begge hører under KLE 82');
  await card.getByRole('button', { name: /^Tag stilling/ }).click();
  const dialog = karen.getByRole('dialog');
  await dialog.getByLabel('Tilpasses').check();
  await dialog.getByLabel('Hvorfor?').fill('Her er kun to terapeuter');
  await dialog.getByLabel(/^Vis den kommune, der skrev den/).check();
  await expectAccessible(karen);
  await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(karen.getByText('Den, der skrev den, kan se: Tilpasser.')).toBeVisible();

  // In follow-up it is told what came of it.
  await karen.goto(`/projects/${other}/follow-up`);
  await expect(
    karen.getByRole('heading', { name: 'Hvad kom der ud af andres erfaringer?' }),
  ).toBeVisible();
  await expectAccessible(karen);
  await karen.getByRole('link', { name: /^Fortæl, hvad der kom ud af det/ }).click();
  await dialog.getByLabel('Hvor langt er I?').selectOption({ label: 'Skaber værdi' });
  await dialog.getByLabel('Hvad kom der ud af det?').fill('Kasserne bruges hver uge');
  await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(karen.getByText('Hos én skaber den værdi.')).toBeVisible();
  await karen.goto(`/projects/${other}/follow-up`);
  await expect(karen.getByText('»Kasserne bruges hver uge«')).toBeVisible();

  // And those who learned it see it: on the start page, and where the project keeps what it learned.
  await page.goto('/');
  await expect(
    page.getByText(/^Én kommune har nyt om jeres erfaring »Spejlkasserne stod i skabet/),
  ).toBeVisible();
  await expect(page.getByText(/fortalt, hvordan det gik: Læsø\./)).toBeVisible();
  await page.goto(`/projects/${project}/experience`);
  await expect(page.getByText('Taget i brug af Læsø.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Se, hvad det blev til' }).click();
  await expect(page.getByRole('row', { name: /Læsø/ })).toContainText('Skaber værdi');
  await expect(page.getByRole('row', { name: /Læsø/ })).toContainText('Kasserne bruges hver uge');
});
