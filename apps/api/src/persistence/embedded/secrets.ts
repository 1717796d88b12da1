import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The login that makes the cluster, its roles and its databases. Neither the app nor migrations use it for anything else. */
export const superuser = 'erfa_bootstrap';

/** Passwords of the server that comes with Erfa; made once, kept in the data folder, readable by its owner alone. */
export interface ServerSecrets {
  superuserPassword: string;
  appPassword: string;
}

const password = (): string => randomBytes(24).toString('base64url');

/** Reads the secrets of a data folder, and makes them first where there are none. */
export function readSecrets(dataDir: string): ServerSecrets {
  const file = path.join(dataDir, 'postgres-secrets.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as ServerSecrets;
  const secrets: ServerSecrets = { superuserPassword: password(), appPassword: password() };
  fs.mkdirSync(dataDir, { recursive: true });
  // Written beside and renamed: a killed start never leaves half a file.
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(secrets), { mode: 0o600 });
  fs.renameSync(draft, file);
  return secrets;
}
