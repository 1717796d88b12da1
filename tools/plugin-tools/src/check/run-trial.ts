import { fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TrialMessage, type TrialOrder, trialSteps } from './trial-messages';

/** How a trial ended: the steps it answered, and why it did not answer the others. */
export interface TrialReport {
  readonly answered: {
    readonly [Step in TrialMessage['step']]?: Extract<TrialMessage, { step: Step }>;
  };
  /** The step in which it ended before its time, and how; null where all went well. */
  readonly broke: { readonly step: TrialMessage['step']; readonly how: string } | null;
}

/** Node's permission model, where this Node has it: reading our own modules and the plugin's folder, nothing else. */
function permissions(folders: readonly string[]): string[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const flag =
    major > 23 || (major === 23 && minor >= 5) ? '--permission' : '--experimental-permission';
  return [flag, ...folders.map((folder) => `--allow-fs-read=${realpathSync(folder)}${path.sep}*`)];
}

/**
 * Loads and tries a plugin in a process of its own: no environment, little memory, killed at its deadline.
 *
 * @param deadline milliseconds for the whole trial
 * @param begins called with each step as it begins
 */
export function runTrial(
  order: TrialOrder,
  folder: string,
  deadline: number,
  begins: (step: TrialMessage['step']) => void,
): Promise<TrialReport> {
  const script = fileURLToPath(new URL('trial.mjs', import.meta.url));
  const child = fork(script, [], {
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [
      ...permissions([path.dirname(script), folder]),
      '--max-old-space-size=512',
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
    ],
    serialization: 'json',
  });
  return new Promise((resolve) => {
    const answered: Record<string, TrialMessage> = {};
    let late = false;
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      if (errors.length < 2000) errors += chunk.toString();
    });
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, deadline);
    const steps = order.scoresOnly ? (['loads', 'determinism'] as const) : trialSteps;
    child.on('message', (message: TrialMessage) => {
      // In order and each once: anything else is not ours.
      const step = steps[Object.keys(answered).length];
      if (step !== message.step) return;
      answered[message.step] = message;
      const next = steps[Object.keys(answered).length];
      if (next) begins(next);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const step = steps[Object.keys(answered).length];
      const refused = answered['loads']?.step === 'loads' && answered['loads'].fault !== null;
      const how = late
        ? `it was not done after ${deadline / 1000} s and was ended`
        : `its process ended (${signal ?? `exit ${code}`})${errors ? `: ${errors.trim().split('\n').slice(0, 3).join(' ')}` : ''}`;
      resolve({ answered, broke: step === undefined || refused ? null : { step, how } });
    });
    begins(steps[0]);
    child.send(order);
  });
}
