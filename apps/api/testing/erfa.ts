import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig, type Config } from '../src/config';
import { createApp } from '../src/http/create-app';
import { loadDemonstrationPeople } from '../src/identity/demonstration/load-people';
import { ownerDataSource } from '../src/persistence/data-source';
import { freePort } from '../src/persistence/embedded/server';
import { TestClient } from './client';
import { createDatabase, type TestDatabase } from './database';

/** The real app on a real port and a database of its own. */
export interface TestErfa {
  config: Config;
  url: string;
  app: NestFastifyApplication;
  database: TestDatabase;
  /** A client that has signed in as one of the demonstration's people. */
  as(subject: string): Promise<TestClient>;
  anonymous(): TestClient;
  close(): Promise<void>;
}

/**
 * Starts Erfa as the demonstration does, people included.
 * @param arrange puts files into the data folder before anything is read from it
 */
export async function startErfa(arrange?: (dataDir: string) => void): Promise<TestErfa> {
  const database = await createDatabase();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'erfa-test-'));
  arrange?.(dataDir);
  const port = await freePort();
  const config = readConfig(
    { PORT: String(port), ERFA_DATA_DIR: dataDir },
    path.resolve(__dirname, '../../..'),
  );
  const owner = await ownerDataSource(database.ownerUrl).initialize();
  await loadDemonstrationPeople(owner, config);
  await owner.destroy();
  const app = await createApp(config, database.url, ['error']);
  await app.listen(port, '127.0.0.1');
  return {
    config,
    url: config.url,
    app,
    database,
    as: async (subject) => {
      const client = new TestClient(config.url);
      await client.signIn(subject);
      return client;
    },
    anonymous: () => new TestClient(config.url),
    close: async () => {
      await app.close();
      await database.drop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
