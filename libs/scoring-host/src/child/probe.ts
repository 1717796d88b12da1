/**
 * Tries on this machine what a plugin must not be able to do, in a process that is started exactly as a
 * plugin's is, and says what it could. Plain Node, before anything is taken away from the realm: what
 * holds here holds for a plugin that got out of the realm.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { Worker } from 'node:worker_threads';

/** What the host tells: a file that must not be read, a port that must not be reached. */
interface Order {
  readonly secretFile: string;
  readonly port: number;
  readonly memoryBytes: number;
}

const succeeds = (run: () => unknown): boolean => {
  try {
    run();
    return true;
  } catch {
    return false;
  }
};

const reaches = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** Whether a signal would reach whoever started this process; inside a process namespace of its own there is nobody. */
const signalsParent = (): boolean =>
  process.ppid > 0 && succeeds(() => process.kill(process.ppid, 0));

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const found = {
  readsFiles: succeeds(() => readFileSync(order.secretFile)),
  writesFiles: succeeds(() => writeFileSync(`${order.secretFile}.written`, '')),
  network: await reaches(order.port),
  processes: succeeds(() => {
    const { error } = spawnSync(process.execPath, ['--version']);
    if (error) throw error;
  }),
  threads: succeeds(() => new Worker('', { eval: true }).terminate()),
  signals: signalsParent(),
  environment: Object.keys(process.env).length,
  evaluates: succeeds(() => new Function('return 1')),
  memory: succeeds(() => new ArrayBuffer(order.memoryBytes)),
};
process.stdout.write(JSON.stringify(found), () => process.exit(0));
