import { expect, test } from '@playwright/test';
import { answerAndHandIn, ask, type Section, takePart } from './arrange';
import { expectAccessible, signInAs } from './erfa';

test('two units answer for themselves, and the municipality sees what each came to', async ({
  page,
  browser,
}) => {
  test.slow();
  const kl = await (await browser.newContext()).newPage();
  await signInAs(kl, 'Mette Bruun');
  await signInAs(page, 'Sanne Lykkegaard');
  for (const name of ['Prøveskolen', 'Prøveplejen'])
    await ask(page, 'POST', '/units', { name, validFrom: '2026-01-01' });
  const id = await takePart(kl, page, 'Enheder, prøve', 'units-pooled');

  await page.goto(`/assessments/${id}`);
  await page.getByRole('button', { name: 'Lad enheder svare' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hvilke enheder skal svare?' });
  await expect(dialog.getByRole('group', { name: 'Enhed 1' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Gem enhederne' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Vælg både enhed og kollega');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tilføj en enhed' }).click();
  const lines = [
    ['Prøveskolen', 'Jonas Friis', '3'],
    ['Prøveplejen', 'Lone Krarup', '1'],
  ] as const;
  for (const [at, [unit, person, weight]] of lines.entries()) {
    const line = dialog.getByRole('group', { name: `Enhed ${at + 1}` });
    await line.getByLabel('Enhed', { exact: true }).selectOption({ label: unit });
    await line.getByLabel('Hvem svarer?').selectOption({ label: person });
    await line.getByLabel('Vægt').fill(weight);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await dialog.getByRole('button', { name: 'Gem enhederne' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByText(
      'Svarer for hver sin enhed: Jonas Friis (Prøveskolen), Lone Krarup (Prøveplejen).',
    ),
  ).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^Fordel/ })).toHaveCount(0);
  await expectAccessible(page);

  const { sections } = await ask<{
    sections: (Section & { assignments: { id: string; personName: string }[] })[];
  }>(page, 'GET', `/assessments/${id}`);
  for (const [name, step] of [
    ['Jonas Friis', 4],
    ['Lone Krarup', 2],
  ] as const) {
    const colleague = await (await browser.newContext()).newPage();
    await signInAs(colleague, name);
    for (const [place, { questionKeys, assignments }] of sections.entries()) {
      const own = assignments.find(({ personName }) => personName === name)?.id ?? '';
      if (place === 0) {
        await colleague.goto(`/assignments/${own}`);
        await expect(colleague.getByText(/^Du svarer for Prøve\w+ alene\./)).toBeVisible();
      }
      await answerAndHandIn(
        colleague,
        own,
        questionKeys.map(() => step),
      );
    }
    await colleague.context().close();
  }

  await page.reload();
  await page.getByRole('button', { name: 'Indsend' }).click();
  await expect(page.getByText('2 af 2 enheder har afleveret det hele.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Indsend' }).click();
  await page.getByRole('link', { name: 'Se resultat' }).click();
  await expect(page.getByText('Aarhus Kommune er samlet på 3,5 (niveau 3).')).toBeVisible();
  const units = page.getByRole('table', { name: 'Enhed for enhed' });
  await expect(units.getByRole('row', { name: /^Prøveskolen 4,0 \(niveau 4\)/ })).toBeVisible();
  await expect(units.getByRole('row', { name: /^Prøveplejen 2,0 \(niveau 2\)/ })).toBeVisible();
  await expectAccessible(page);
});
