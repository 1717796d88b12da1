// What projects cost: opening one with everything in it, saving a business case of 200 lines, and a portfolio of 500; each beside
// exactly the statements that it asks of the database.
import { arrangeProjects, portfolioSize } from './arrange-projects.mjs';
import { httpLoad, request } from './http-load.mjs';
import { listen, sayAgain } from './said.mjs';

/** @param {object} bench the run, see bench.mjs */
export async function benchProjects(bench) {
  const { table, product, database, slots: every, cookie, seconds, quick } = bench;
  const { takeTurns, baseline, judged } = bench;
  const slots = every.slice(0, 4);
  const full = await arrangeProjects(database, slots);
  const wire = (n, asked) => request({ ...asked, host: product.host, cookie: cookie(slots[n]) });
  /** Sends one request. @throws Error unless it is answered well */
  async function send(n, { method, path, body }) {
    const answer = await fetch(`http://${product.host}${path}`, {
      method,
      headers: {
        cookie: cookie(slots[n]),
        'x-erfa-request': '1',
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 400)}`);
    return JSON.parse(text);
  }

  /** Our requests beside what they say; `requests` are sent one after the other, over and over. */
  async function compare(name, requests) {
    const scripts = [];
    for (const [n] of slots.entries()) {
      const all = async () => {
        for (const asked of requests[n]) await send(n, asked);
      };
      // Once before it is listened to, so that nothing is asked that is asked only the first time.
      await all();
      scripts.push(await listen(product, database, all));
    }
    const wires = requests.map((own, n) => own.map((asked) => wire(n, asked)));
    const turn = slots.map(() => 0);
    const turns = {
      ours: () =>
        httpLoad({
          port: product.port,
          connections: slots.length,
          seconds,
          next: (n) => wires[n][turn[n]++ % wires[n].length],
        }),
      theirs: async () =>
        (await sayAgain({ login: product.appLogin, seconds, scripts })) * requests[0].length,
    };
    let found = await takeTurns(turns);
    if (found.wavering > 0.25 && !quick) found = await takeTurns(turns);
    const asked = Math.round(scripts[0].length / requests[0].length);
    table.add({
      name,
      value: found.value,
      unit: 'requests/s',
      ratio: found.ratio,
      against: `${baseline}, the same ${asked} statements, ${slots.length} connections (${Math.round(found.other)}/s, ratio wavering ±${Math.round(found.wavering * 100)} %)`,
      target: 'at least 0.25',
      met: judged ? found.ratio >= 0.25 : null,
    });
  }

  await compare(
    'opening a project with everything in it',
    slots.map((_, n) => [{ method: 'GET', path: `/api/projects/${full[n]}` }]),
  );
  await compare(
    'opening its business case of 200 lines',
    slots.map((_, n) => [{ method: 'GET', path: `/api/projects/${full[n]}/business-case` }]),
  );
  const saves = [];
  for (const [n] of slots.entries()) {
    const path = `/api/projects/${full[n]}/business-case`;
    const { lines } = await send(n, { method: 'GET', path });
    const save = (from, to) => ({
      method: 'PUT',
      path: `${path}/lines`,
      body: {
        lines: lines.map((line) => ({
          id: line.id,
          from: { ...line.form, note: from },
          to: { ...line.form, note: to },
        })),
      },
    });
    // The first brings every line to where the two that follow lead to and fro.
    await send(n, save('', 'én'));
    saves.push([save('én', 'to'), save('to', 'én')]);
  }
  await compare('saving a business case of 200 lines', saves);
  await compare(
    `a portfolio of ${portfolioSize} projects`,
    slots.map(() => [{ method: 'GET', path: '/api/portfolio' }]),
  );
}
