import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { SimulationRoom, SimulationTrouble } from '@erfa/model-lab';
import { createScoringHost, manySheetsScorer, ScoringError } from '@erfa/scoring-host';
import { scoringFaults } from './scoring-faults';
import type { FromThread, ToThread } from './thread-messages';

/** A thread that simulates with the plugins that ship with Erfa, so that the server's own goes on answering. */
const { folders } = workerData as { readonly folders: readonly string[] };
const ready = Promise.all([manySheetsScorer(folders), createScoringHost(folders)]);
const rooms = new Map<string, SimulationRoom>();
const running = new Set<number>();

async function run(message: Extract<ToThread, { do: 'run' }>): Promise<FromThread> {
  const { task } = message;
  const between = async (): Promise<void> => {
    // What was sent meanwhile is read here: that a newer task has made this one needless, say.
    await nextTurn();
    if (!running.has(task)) throw new SimulationTrouble({ kind: 'stopped' });
  };
  try {
    await between();
    const room = rooms.get(message.room);
    if (!room) throw new Error('There is no such room.');
    return { task, outcome: await room.run(message.wish, between) };
  } catch (error) {
    if (error instanceof SimulationTrouble) return { task, fault: error.fault };
    if (error instanceof ScoringError) {
      const { code, plugin } = error;
      return { task, fault: { kind: 'unscored', code, plugin } };
    }
    return {
      task,
      broken: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  } finally {
    running.delete(task);
  }
}

/** Rooms are opened and given their drafts in the order in which that was told; simulations take turns with each other. */
let last: Promise<unknown> = ready;
const then = (work: () => void | Promise<void>): void => {
  last = last.then(work, work);
};

parentPort?.on('message', (message: ToThread) => {
  switch (message.do) {
    case 'stop':
      running.delete(message.task);
      return;
    case 'open':
      then(async () => {
        const [scorer, host] = await ready;
        const { room, before, sheets } = message;
        rooms.set(
          room,
          new SimulationRoom(
            before,
            sheets,
            scorer,
            scoringFaults(() => host.plugins),
          ),
        );
      });
      return;
    case 'draft':
      then(() =>
        rooms.get(message.room)?.take(message.model, message.decisions, message.splitting),
      );
      return;
    case 'close':
      then(() => {
        rooms.delete(message.room);
      });
      return;
    case 'run':
      running.add(message.task);
      void last.then(async () => parentPort?.postMessage(await run(message)));
  }
});
