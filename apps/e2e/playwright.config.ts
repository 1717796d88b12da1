import fs from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/browser';

const root = path.resolve(__dirname, '../..');
const port = Number(process.env['ERFA_JOURNEY_PORT'] ?? 3217);
const dataDir = path.join(root, 'tmp/journeys');
// Only the runner begins with an empty data folder; its workers read this file again.
if (process.env['TEST_WORKER_INDEX'] === undefined)
  fs.rmSync(dataDir, { recursive: true, force: true });

export default (async () => {
  const { executablePath, env } = await findBrowser();
  return defineConfig({
    testDir: './src',
    workers: 2,
    fullyParallel: false,
    forbidOnly: true,
    timeout: 60_000,
    reporter: [
      ['list'],
      [
        'json',
        {
          outputFile:
            process.env['ERFA_JOURNEY_RESULTS'] ?? path.join(root, 'dist/playwright/e2e.json'),
        },
      ],
    ],
    outputDir: path.join(root, 'tmp/playwright'),
    use: {
      baseURL: `http://localhost:${port}`,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      screenshot: 'only-on-failure',
      launchOptions: {
        executablePath,
        env: { ...process.env, ...env } as Record<string, string>,
        // As root Chromium needs --no-sandbox; the rest keeps it from calling home.
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    },
    webServer: {
      command: `"${process.execPath}" --enable-source-maps dist/apps/api/main.mjs`,
      cwd: root,
      url: `http://localhost:${port}/api/health`,
      env: {
        ...process.env,
        PORT: String(port),
        ERFA_DATA_DIR: dataDir,
        ERFA_MODELS: ['libs/models/capability-and-legacy', 'libs/models/units-pooled'].join(
          path.delimiter,
        ),
      } as Record<string, string>,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
      timeout: 120_000,
    },
  });
})();
