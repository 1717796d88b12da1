import net from 'node:net';
import path from 'node:path';
import type { Config } from '../config';
import { loadLessons } from '../demonstration/lessons/load-lessons';
import { loadCountry } from '../demonstration/load-country';
import { loadProjects } from '../demonstration/projects/load-projects';
import { loadPilot } from '../demonstration/pilot/load-pilot';
import { createApp } from '../http/create-app';
import { demonstrationPeople } from '../identity/demonstration/people';
import { loadDemonstrationPeople } from '../identity/demonstration/load-people';
import { inviteFirstAdministrator } from '../identity/first-administrator';
import { exampleModels, publishModels, shippedModels } from '../models/load-models';
import { createOwnHost } from '../models/scoring';
import { loadReference } from '../organisations/reference/load-reference';
import { readReference } from '../organisations/reference/read-reference';
import { ownerDataSource } from '../persistence/data-source';
import { migrate } from '../persistence/migrate';
import { assertSafeLogin, openDatabase } from './database';
import { Progress } from './progress';

/** A port that cannot be had: clear words instead of a stack trace. */
export class PortTaken extends Error {}

async function assertPortFree({ host, port }: Config): Promise<void> {
  const probe = net.createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? 'is taken by another program'
          : `cannot be used (${error.code ?? error.message})`;
      reject(
        new PortTaken(
          `Port ${port} on ${host} ${why}. Stop that program, or choose another: PORT=3001 npm start`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** Brings the whole product up; the returned function stops it in order. */
export async function start(config: Config, progress: Progress): Promise<() => Promise<void>> {
  await assertPortFree(config);
  const database = await progress.step(
    'Database',
    () => openDatabase(config),
    ({ description }) => description,
  );
  try {
    await progress.step(
      'Migrations',
      () => migrate(database.ownerUrl),
      (names) => (names.length > 0 ? `${names.length} new` : 'up to date'),
    );
    await assertSafeLogin(config, database.url);
    await loadData(config, database.ownerUrl, progress);
    const app = await progress.step('API and pages', () => createApp(config, database.url));
    await app.listen(config.port, config.host);
    return async () => {
      await app.close();
      await database.stop();
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function loadData(config: Config, ownerUrl: string, progress: Progress): Promise<void> {
  const owner = await ownerDataSource(ownerUrl).initialize();
  try {
    await progress.step(
      'Reference data',
      () => loadReference(owner, readReference(path.join(config.root, 'apps/api/reference'))),
      (changes) =>
        Object.entries(changes)
          .filter(([, { added, changed }]) => added + changed > 0)
          .map(([table, { added, changed }]) => `${table} +${added} ~${changed}`)
          .join(', ') || 'unchanged',
    );
    const host = await createOwnHost(config.root);
    const names = [...shippedModels, ...(config.demonstration ? exampleModels : [])];
    const folders = names.map((name) => path.join(config.root, 'libs/models', name));
    await progress.step(
      'Models',
      () => publishModels(owner, host, [...folders, ...config.models]),
      (published) => (published.length > 0 ? `published ${published.join(', ')}` : 'as before'),
    );
    if (config.demonstration) {
      await progress.step(
        'Demonstration',
        async () => {
          await loadDemonstrationPeople(owner, config);
          return loadCountry(owner, host, new Date());
        },
        (results) =>
          results === null ? 'as before' : `an invented country with ${results} results`,
      );
      await progress.step(
        'Lessons of the demonstration',
        () => loadLessons(owner, config.root, new Date()),
        (loaded) =>
          loaded === null
            ? 'as before'
            : `${loaded.lessons} lessons, taken up ${loaded.adoptions} times`,
      );
      await progress.step(
        'Pilot of the demonstration',
        () => loadPilot(owner, new Date()),
        (sheets) => (sheets === null ? 'as before' : `${sheets} sheets handed in`),
      );
      await progress.step(
        'Projects of the demonstration',
        () => loadProjects(owner, new Date()),
        (projects) => (projects === null ? 'as before' : `${projects} projects`),
      );
    } else {
      await progress.step(
        'First administrator',
        () => inviteFirstAdministrator(owner, config.firstAdministrator),
        (invited) => invited ?? 'in place',
      );
    }
  } finally {
    await owner.destroy();
  }
}

/** What the console says once Erfa is up. */
export function welcome(config: Config): string[] {
  const lines = ['', `  Erfa: ${config.url}`, ''];
  if (config.demonstration) {
    lines.push('  Demonstration: all data is invented. Sign in as, for example:');
    for (const person of demonstrationPeople.filter((_, index) => [0, 2, 3, 12].includes(index))) {
      lines.push(
        `    ${person.name.padEnd(20)} ${person.roles.join(', ') || 'nobody invited'}${person.organisation === null ? '' : ` (${person.organisation})`}`,
      );
    }
    lines.push('  No passwords: choose a person on the sign-in page.');
  } else {
    lines.push(`  Sign in through ${config.oidc.map(({ name }) => name).join(', ')}.`);
  }
  lines.push('  Stop with Ctrl-C.', '');
  return lines;
}
