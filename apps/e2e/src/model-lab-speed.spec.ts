import { expect, type Page, test } from '@playwright/test';
import { signInAs } from './erfa';

/** How many times slower than this machine the browser is made to think it runs on. */
const slowed = 4;
/** Questions in a group. */
const each = 50;

const title = (words: string) => ({ da: words, en: `${words} (en)` });

/** A draft with so many questions, written through the API. */
async function draftWith(page: Page, questions: number): Promise<string> {
  const ask = async <Body>(address: string, data: unknown): Promise<Body> => {
    const answer = await page.request.post(address, {
      headers: { 'x-erfa-request': '1' },
      data,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as Body;
  };
  const key = `speed-${questions}`;
  const { id } = await ask<{ id: string }>('/api/model-drafts', {
    ...{ title: title('Fart'), key, plugin: 'weighted-mean' },
  });
  const steps = [1, 2, 3, 4, 5].map((value) => ({
    ...{ value, key: `s${value}`, title: title(`Trin ${value}`) },
  }));
  const scale = { kind: 'steps', steps };
  const set = { kind: 'set', node: key, field: ['scales', 'five'], from: null, to: scale };
  const groups = Array.from({ length: Math.ceil(questions / each) }, (_, at) => ({
    kind: 'add',
    at: { parent: key, before: null },
    node: {
      ...{ key: `g${at}`, kind: 'group', title: title(`Del ${at + 1}`) },
      children: Array.from({ length: Math.min(each, questions) }, (_, within) => ({
        ...{ key: `q${at}-${within}`, kind: 'question', title: title(`Emne ${at}.${within}`) },
        ...{ text: title(`Hvor langt er I med emne ${at}.${within}?`), scale: 'five' },
      })),
    },
  }));
  await ask(`/api/model-drafts/${id}/changes`, {
    ...{ id: crypto.randomUUID(), after: 0, changes: [set, ...groups] },
  });
  return id;
}

interface Felt {
  /** Milliseconds from input to next paint, the longest of all that was done. */
  readonly longest: number;
  /** The longest but for one in every fifty: what the web's own measure, INP, counts (web.dev/articles/inp). */
  readonly inp: number;
  /** At the 75th percentile. */
  readonly usual: number;
}

/** What typing, answering and going about in a draft feels like on a slow computer. */
async function feel(page: Page, draft: string): Promise<Felt> {
  await page.goto(`/models/drafts/${draft}?node=q0-3`);
  await expect(page.getByRole('heading', { name: /Emne 0\.3/ })).toBeVisible();
  await page.locator('erfa-question-preview input').first().check();
  await expect(page.locator('erfa-question-preview .outcome p')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.evaluate(() => {
    const felt: number[] = [];
    Object.assign(window, { felt });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ((entry as PerformanceEventTiming).interactionId > 0) felt.push(entry.duration);
    }).observe({
      type: 'event',
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit);
  });
  const guidance = page.getByLabel('Vejledning, dansk');
  await guidance.click();
  await page.keyboard.type('Se efter, hvem der ejer det.', { delay: 60 });
  await page.getByRole('tree').focus();
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'Enter',
    'Home',
    'End',
    'ArrowRight',
    'End',
    'Enter',
  ])
    await page.keyboard.press(key, { delay: 60 });
  await page.waitForTimeout(1_000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const felt = await page.evaluate(() => (window as unknown as { felt: number[] }).felt);
  const sorted = felt.toSorted((a, b) => a - b);
  return {
    longest: sorted.at(-1) ?? 0,
    inp: sorted.at(-1 - Math.floor(sorted.length / 50)) ?? 0,
    usual: sorted[Math.floor(sorted.length * 0.75)] ?? 0,
  };
}

test('2,000 questions are written in as 50 are', async ({ page }) => {
  test.setTimeout(240_000);
  await signInAs(page, 'Mette Bruun');
  const small = await feel(page, await draftWith(page, 50));
  const large = await feel(page, await draftWith(page, 2_000));
  const told = JSON.stringify({ slowed, small, large });
  test.info().annotations.push({ type: 'input to next paint', description: told });
  console.log(`input to next paint, ms: ${told}`);
  // A frame of the screen's own, which is what the browser counts in, is nobody's doing.
  expect(large.usual, told).toBeLessThanOrEqual(3 * small.usual + 16);
});
