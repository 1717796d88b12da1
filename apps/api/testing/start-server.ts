import './rooms-by-name.cjs';
import fs from 'node:fs';
import path from 'node:path';
import { publishModels, shippedModels } from '../src/models/load-models';
import { createOwnHost } from '../src/models/scoring';
import { loadReference } from '../src/organisations/reference/load-reference';
import { readReference } from '../src/organisations/reference/read-reference';
import { ownerDataSource } from '../src/persistence/data-source';
import { startEmbedded } from '../src/persistence/embedded/server';
import { migrate } from '../src/persistence/migrate';
import { provision } from '../src/persistence/provision';

export const templateDatabase = 'erfa_test_template';

/** One real PostgreSQL for the whole run, with a migrated template that every suite clones. Durability is off: nothing here has to survive. */
export default async function startServer(): Promise<void> {
  const root = path.resolve(__dirname, '../../..');
  fs.mkdirSync(path.join(root, 'tmp'), { recursive: true });
  const dataDir = fs.mkdtempSync(path.join(root, 'tmp/api-tests-'));
  const server = await startEmbedded({ root, dataDir, durable: false });
  const urls = await provision(server, templateDatabase);
  await migrate(urls.ownerUrl);
  const owner = await ownerDataSource(urls.ownerUrl).initialize();
  await loadReference(owner, readReference(path.join(root, 'apps/api/reference')));
  const folders = shippedModels.map((name) => path.join(root, 'libs/models', name));
  await publishModels(owner, await createOwnHost(root), folders);
  await owner.destroy();
  process.env['ERFA_TEST_APP_URL'] = urls.url;
  process.env['ERFA_TEST_OWNER_URL'] = urls.ownerUrl;
  Object.assign(globalThis, {
    stopErfaTestServer: async () => {
      await server.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  });
}
