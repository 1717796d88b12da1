import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible, signInAs } from './erfa';

interface Section {
  key: string;
  questionKeys: string[];
  assignments: { id: string }[];
}

const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Asks the API as the person whose browser it is. */
async function ask<Body>(
  request: APIRequestContext,
  method: string,
  path: string,
  data?: object,
  seen?: number,
): Promise<Body> {
  const answer = await request.fetch(`/api${path}`, {
    method,
    headers: {
      'x-erfa-request': '1',
      ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
    },
    ...(data ? { data } : {}),
  });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Body;
}

test('a municipality reads its result, asks why, makes a lift an action and fetches the draft for Word', async ({
  page,
  browser,
}) => {
  const kl = await (await browser.newContext()).newPage();
  await signInAs(kl, 'Mette Bruun');
  const { models } = await ask<{ models: { id: string }[] }>(kl.request, 'GET', '/models');
  const round = await ask<{ id: string }>(kl.request, 'POST', '/rounds', {
    title: { da: 'Digital modenhed, prøve', en: 'Digital maturity, trial' },
    modelId: models[0]?.id,
    opensOn: day(-1),
    closesOn: day(20),
    terms: { klSees: 'participation', publishes: 'Kun samlede tal.', deleteAfterMonths: 24 },
    invitedAll: true,
  });
  await ask(kl.request, 'POST', `/rounds/${round.id}/open`);

  await signInAs(page, 'Sanne Lykkegaard');
  const me = page.request;
  const { own } = await ask<{ own: { assessmentId: string } }>(
    me,
    'POST',
    `/rounds/${round.id}/acceptance`,
    { contactName: 'Sanne Lykkegaard', contactEmail: 'sanne@aarhus.dk' },
  );
  const at = `/assessments/${own.assessmentId}`;
  await page.goto(`${at}/result`);
  await expect(
    page.getByRole('heading', { name: 'Der er ikke noget resultat endnu' }),
  ).toBeVisible();
  await expectAccessible(page);

  const { people } = await ask<{ people: { id: string; name: string }[] }>(me, 'GET', '/people');
  const personId = people.find(({ name }) => name === 'Sanne Lykkegaard')?.id;
  const { sections } = await ask<{ sections: Section[] }>(me, 'GET', at);
  for (const [place, { key, questionKeys }] of sections.entries()) {
    const assigned = await ask<{ sections: Section[] }>(me, 'PUT', `${at}/sections/${key}`, {
      mode: 'one',
      people: [{ personId }],
    });
    const assignment = assigned.sections[place]?.assignments[0]?.id ?? '';
    await ask(me, 'PUT', `/assignments/${assignment}/answers`, {
      answers: questionKeys.map((question) => ({
        question,
        state: 'answered',
        value: place === 1 ? 2 : 3,
        seen: 0,
      })),
    });
    await ask(me, 'POST', `/assignments/${assignment}/hand-in`);
  }
  const { version } = await ask<{ version: number }>(me, 'POST', `${at}/consensus`, {});
  await ask(me, 'POST', `${at}/submission`, { acceptOpen: false }, version);

  await page.goto(`${at}/result`);
  await expect(page.getByText('Aarhus Kommune er samlet på 2,8 (niveau 2).')).toBeVisible();
  await expect(page.getByText(/ikke endelige/)).toBeVisible();
  await expectAccessible(page);

  // Why, down to the single answer, with the keyboard alone.
  await page.getByRole('button', { name: 'Hvorfor 2,8? Digital modenhed' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Hvorfor 2,8?' })).toBeFocused();
  await page.getByRole('button', { name: /^Gevinstrealisering/ }).press('Enter');
  await expect(page.getByRole('row', { name: /^Gevinstejere i linjen 2 trin 2/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Gør til handling: Gevinstrealisering' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Handling', { exact: true }).fill('Gevinstejere på alle projekter');
  await dialog.getByLabel('Ejer').selectOption({ label: 'Jonas Friis' });
  await dialog.getByLabel('Frist').fill('2099-03-01');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gem handling' }).click();
  await expect(page.getByRole('row', { name: /Jonas Friis/ })).toContainText('1.3.2099');

  await page.getByRole('button', { name: 'Hent til Word' }).click();
  await page.getByLabel('Sagsnummer').fill('2026-031847');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent udkast' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('digital-modenhed-proeve-aarhus-kommune.docx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
