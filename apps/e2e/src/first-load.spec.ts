import { expect, test } from '@playwright/test';
import { signInAs } from './erfa';

/** What the start page may cost, JavaScript and CSS as they go over the wire. */
const limit = 180 * 1024;

test('the start page loads at most 180 kB of JavaScript and CSS, all of it from one origin', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Sanne Lykkegaard');
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const fresh = await context.newPage();
  const client = await context.newCDPSession(fresh);
  await client.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes = { Script: 0, Stylesheet: 0 };
  const origins = new Set<string>();
  client.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    kinds.set(requestId, type ?? '');
    origins.add(new URL(request.url).origin);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === 'Script' || kind === 'Stylesheet') bytes[kind] += encodedDataLength;
  });
  await fresh.goto('/');
  await expect(fresh.getByRole('heading', { level: 1 })).toBeVisible();
  await fresh.waitForLoadState('networkidle');
  console.log(`first load: ${Math.round((bytes.Script + bytes.Stylesheet) / 1024)} kB`);
  expect(bytes.Script).toBeGreaterThan(10_000);
  expect(bytes.Script + bytes.Stylesheet).toBeLessThanOrEqual(limit);
  expect([...origins]).toEqual([new URL(page.url()).origin]);
  await context.close();
});
