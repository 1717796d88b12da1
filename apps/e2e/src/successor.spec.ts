import { expect, test, type Page } from '@playwright/test';
import { ask } from './arrange';
import { expectAccessible, signInAs, tabTo } from './erfa';

interface Node {
  readonly key: string;
  readonly kind: string;
  readonly title: { readonly da: string; readonly en: string };
  readonly text?: { readonly da: string; readonly en: string };
  readonly children?: readonly Node[];
}

/** A draft that follows the model of the demonstration, with one question narrowed, one split and one retired. */
async function beginSuccessor(page: Page): Promise<{ id: string; narrowed: Node; retired: Node }> {
  const { models } = await ask<{ models: { id: string; key: string }[] }>(page, 'GET', '/models');
  const predecessorId = models.find(({ key }) => key === 'digital-modenhed')?.id ?? '';
  const { id, revision, content } = await ask<{
    id: string;
    revision: number;
    content: { nodes: readonly Node[] };
  }>(page, 'POST', '/model-drafts', { predecessorId });
  const dimension = content.nodes[0];
  const [narrowed, split, retired] = dimension?.children ?? [];
  if (!dimension || !narrowed || !split || !retired) throw new Error('no questions');
  const set = (field: string, from: unknown, to: string) => ({
    kind: 'set',
    node: narrowed.key,
    field: [field],
    from,
    to: { da: to, en: to },
  });
  const half = (key: string, title: string, text: string) => ({
    kind: 'add',
    node: { ...split, key, title: { da: title, en: title }, text: { da: text, en: text } },
    at: { parent: dimension.key, before: null },
  });
  const gone = (node: Node, before: Node | undefined) => ({
    kind: 'remove',
    node,
    at: { parent: dimension.key, before: before?.key ?? null },
  });
  const { refused } = await ask<{ refused: object[] }>(
    page,
    'POST',
    `/model-drafts/${id}/changes`,
    {
      id: crypto.randomUUID(),
      after: revision,
      changes: [
        set('title', narrowed.title, 'Kendskab til AI'),
        set('text', narrowed.text, 'Kender politikerne mulighederne i AI?'),
        gone(split, retired),
        gone(retired, dimension.children?.[3]),
        half('direktion-opgave', split.title.da, 'Leder direktionen digitaliseringen?'),
        half(
          'direktion-egen',
          'Direktionens egen opgave',
          'Er digitaliseringen direktionens egen opgave?',
        ),
      ],
    },
  );
  expect(refused).toEqual([]);
  return { id, narrowed, retired };
}

test('KL reads from the dry run what a new version does to the answers, decides, and approves', async ({
  page,
}) => {
  await signInAs(page, 'Mette Bruun');
  const { id, retired } = await beginSuccessor(page);
  await page.goto(`/models/drafts/${id}/changes`);
  await expect(page.getByRole('heading', { name: 'Ændringer fra version 1 til 2' })).toBeVisible();
  await expect(
    page.getByText(/2 spørgsmål er ændret, og ét er udgået.*Ingen svar slettes/),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /Prøvekørsel på \d+ kommuners svar/ }),
  ).toBeVisible();
  await expect(
    page.getByText(/svar i »Digital modenhed \d{4}« kan [\d.]+ føres med/),
  ).toBeVisible();
  const row = (kind: RegExp) =>
    page.getByRole('row').filter({ has: page.getByRole('button', { name: kind }) });
  await expect(row(/^Delt i to/)).toContainText('Brud');
  await expect(row(/^Udgået/)).toContainText(retired.title.da);
  await expect(row(/^Udgået/)).toContainText('Svarene bevares i arkivet');
  await expectAccessible(page);

  // The question that was narrowed is proposed to ask for something else; KL says that only the language was mended.
  await expect(
    page.getByText(/Vi foreslår »indholdet er ændret«, fordi nøglen er den samme, men (kun|ingen)/),
  ).toBeVisible();
  const editorial = page.getByRole('radio', {
    name: /^Kun sproget er rettet · \d+ svar føres med/,
  });
  const substantive = page.getByRole('radio', {
    name: /^Indholdet er ændret · \d+ kommuner bekræfter/,
  });
  await expect(substantive).toBeChecked();
  await tabTo(page, substantive);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/Mette Bruun valgte .*Før: »som foreslået«/)).toBeVisible();
  await expect(editorial).toBeChecked();
  await expect(row(/^Omformuleret/)).toContainText('Sammenlignelig');

  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(substantive).toBeChecked();
  await expect(row(/^Omformuleret/)).toContainText('Brud');
  await expect(page.getByRole('row', { name: /^Vælg for Digital ledelse/ })).toContainText(
    'brydes synligt fra version 2',
  );

  await page.getByRole('button', { name: 'Godkend planen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Godkend planen' }).click();
  await expect(page.getByText(/Mette Bruun godkendte planen/)).toBeVisible();

  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

test('KL splits a question of a successor by keyboard, and the dry run says that its answers are proposed to both', async ({
  page,
}) => {
  await signInAs(page, 'Mette Bruun');
  const { models } = await ask<{ models: { id: string; key: string }[] }>(page, 'GET', '/models');
  const predecessorId = models.find(({ key }) => key === 'digital-modenhed')?.id ?? '';
  const { id, content } = await ask<{ id: string; content: { nodes: readonly Node[] } }>(
    page,
    'POST',
    '/model-drafts',
    { predecessorId },
  );
  const question = content.nodes[1]?.children?.[0];
  if (!question) throw new Error('no question');
  await page.goto(`/models/drafts/${id}`);
  await page
    .getByRole('treeitem', { name: content.nodes[1]?.title.da ?? '' })
    .first()
    .click();
  await page.keyboard.press('ArrowRight');
  const item = page.getByRole('treeitem', { name: question.title.da }).first();
  await item.click();
  await page.getByRole('button', { name: /^Flyt, del eller fjern/ }).click();
  await page.getByRole('menuitem', { name: 'Del spørgsmålet …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Del spørgsmålet' });
  await expect(dialog).toContainText('foreslås deres svar til hvert af de nye');
  await dialog.getByRole('button', { name: 'Del spørgsmålet' }).click();
  // The second has no name yet: it is said where, and nothing was split.
  await expect(dialog.getByRole('alert')).toHaveText('Giv det et kort navn på dansk.');
  await dialog.getByLabel(/Spørgsmål 2, kort navn.*dansk/i).fill('Opfølgning i ledelsen');
  await dialog.getByRole('button', { name: 'Del spørgsmålet' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('treeitem', { name: 'Opfølgning i ledelsen' })).toBeVisible();
  await expect(page.getByText('Gemt', { exact: false }).first()).toBeVisible();

  await page.goto(`/models/drafts/${id}/changes`);
  const split = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Delt i to/ }) });
  await expect(split).toContainText(question.title.da);
  await expectAccessible(page);
});
