import { parseArgs } from 'node:util';
import { takenIds } from '../check/command';
import { say, wholeNumber } from '../command';
import { authorProject } from '../project';
import { serve } from './server';
import { openWorkshop } from './workshop';

/** `erfa-plugin playground`: serves until it is ended. */
export async function playgroundCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
  const wanted = wholeNumber('port', values.port, 4300, [1, 65_000]);
  const workshop = openWorkshop(authorProject(process.cwd()), takenIds());
  const { server, port } = await serve(workshop, wanted);
  say(`The playground is at http://127.0.0.1:${port}/  (Ctrl-C ends it)`);
  return new Promise((resolve) => {
    const stop = (): void => {
      workshop.stop();
      server.close();
      server.closeAllConnections();
      resolve(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  });
}
