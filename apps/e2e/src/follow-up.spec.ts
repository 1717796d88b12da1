import { expect, test, type Page } from '@playwright/test';
import { ask, day } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('a benefit is measured in a minute on a phone, told of, and what was learned becomes a lesson', async ({
  page,
}) => {
  await signInAs(page, 'Peter Damsgaard');
  const project = await ask<{ id: string; form: object }>(page, 'POST', '/projects', {
    ...{ title: 'Nøgler om natten', kind: 'welfare-technology', size: 'small' },
  });
  await ask(page, 'PUT', `/projects/${project.id}`, {
    from: project.form,
    to: { ...project.form, goLiveOn: day(-100) },
  });
  const at = `/projects/${project.id}`;
  const made = await ask<{
    benefit: { id: string; form: object };
    owners: { personId: string; name: string }[];
  }>(page, 'POST', `${at}/benefits`, {
    ...{ name: 'Færre natlige køreture', side: 'processes', kind: 'time' },
  });
  const jonas = made.owners.find(({ name }) => name === 'Jonas Friis')?.personId;
  await ask(page, 'PUT', `/benefits/${made.benefit.id}`, {
    from: made.benefit.form,
    to: {
      ...made.benefit.form,
      ...{ indicator: 'Timer kørt efter nøgler', unit: 'timer', lowerIsBetter: true },
      ...{ baselineValue: 420, baselineOn: day(-300), targetValue: 120, targetOn: day(-30) },
      ...{ ownerId: jonas, source: 'Kørebogen → Rapporter', frequency: 'monthly' },
    },
  });
  await page.goto(at);
  await expect(page.getByText('1 måling mangler').first()).toBeVisible();

  // The owner, on the phone: from the start page.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.context().clearCookies();
  await signInAs(page, 'Jonas Friis').catch(() => undefined);
  await page.goto('/');
  await page.getByRole('link', { name: 'Mål nu' }).first().click();
  await askedFor(page, 'Færre natlige køreture');
  await expectAccessible(page);
  await page.getByLabel('Timer kørt efter nøgler').fill('mange');
  await page.getByRole('button', { name: 'Send måling' }).click();
  await expect(page.getByText('Skriv et tal, for eksempel 1.910,5.')).toBeVisible();
  await page.getByLabel('Timer kørt efter nøgler').fill('206,5');
  await expect(
    page.getByText('Det er 213,5 timer mindre end nulpunktet. Lovet er 120 timer'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Send måling' }).click();
  await expect(page.getByText('Vælg den vigtigste årsag.')).toBeVisible();
  await page.getByLabel('Enheder bruger den gamle måde som reserve').check();
  await page.getByLabel('Hvad gør I ved det?').fill('Luk nøgleskabene');
  // What is typed is there again when the page is opened anew.
  await page.reload();
  await askedFor(page, 'Færre natlige køreture');
  await expect(page.getByLabel('Timer kørt efter nøgler')).toHaveValue('206,5');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send måling' }).click();
  await expect(page.getByText('Målingen er sendt.').first()).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${at}/follow-up`);
  await expect(page.getByText('86,5 timer bagud').first()).toBeVisible();
  await expect(page.getByRole('cell', { name: /Luk nøgleskabene/ })).toBeVisible();
  await page.getByRole('button', { name: 'Vis som tabel' }).click();
  await expect(page.getByRole('table', { name: /Færre natlige køreture/ })).toBeVisible();
  await expectAccessible(page);

  // Five minutes of experience, and one click.
  await page.getByRole('link', { name: 'Hvad har I lært?' }).click();
  await page
    .getByLabel('Hvad virkede ikke?')
    .fill('Nøgleskabene blev hængende. Ingen tog dem ned.');
  await page.getByRole('button', { name: 'Gem erfaringen' }).click();
  await expect(page.getByRole('heading', { name: 'Virkede ikke' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Skriv den videre til andre/ }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('Nøgleskabene blev hængende');
  await page.getByRole('link', { name: /Skrevet fra projektet/ }).click();
  await expect(page.getByRole('link', { name: /under Erfaringer$/ })).toBeVisible();

  await page.goto(`${at}/closing-report`);
  await expect(page.getByText('Nøgleskabene blev hængende. Ingen tog dem ned.')).toBeVisible();
  await expectAccessible(page);
});

/** Puts off what else is due until a figure is asked for. */
async function askedFor(page: Page, name: string): Promise<void> {
  const asked = page.getByRole('heading', { level: 1, name: /^Måling: / });
  await expect(asked).toBeVisible();
  while ((await asked.textContent())?.includes(name) !== true)
    await page.getByRole('button', { name: 'Senere' }).click();
}
