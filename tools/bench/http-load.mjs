// A lean HTTP/1.1 client over plain sockets, so that the load costs little of what it measures.
import net from 'node:net';

/**
 * Runs `connections` sockets for `seconds`, each sending its next request when the last is answered.
 * @param {{port: number, host: string, connections: number, seconds: number, next: (connection: number) => string, answered?: (connection: number, status: number, body: string) => void}} load
 * @returns {Promise<{perSecond: number, failed: number, p99: number}>} p99 in milliseconds
 */
export async function httpLoad({ port, connections, seconds, next, answered = () => undefined }) {
  const times = [];
  let failed = 0;
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  await Promise.all(
    Array.from(
      { length: connections },
      (_, index) =>
        new Promise((resolve, reject) => {
          const socket = net.connect(port, '127.0.0.1');
          socket.setNoDelay(true);
          let sent = 0;
          let buffered = '';
          const send = () => {
            if (performance.now() >= until) {
              socket.end();
              resolve();
              return;
            }
            sent = performance.now();
            socket.write(next(index));
          };
          socket.setEncoding('utf8');
          socket.on('connect', send);
          socket.on('error', reject);
          socket.on('data', (chunk) => {
            buffered += chunk;
            const end = buffered.indexOf('\r\n\r\n');
            if (end < 0) return;
            const length = Number(
              /\r\ncontent-length: (\d+)/i.exec(buffered.slice(0, end))?.[1] ?? 0,
            );
            const body = buffered.slice(end + 4);
            if (Buffer.byteLength(body) < length) return;
            const status = Number(buffered.slice(9, 12));
            times.push(performance.now() - sent);
            if (status >= 400) failed += 1;
            buffered = '';
            answered(index, status, body);
            send();
          });
        }),
    ),
  );
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length - failed) / ((performance.now() - began) / 1000),
    failed,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/** A request as it goes over the wire. */
export function request({ method, path, host, cookie, body }) {
  const text = body === undefined ? '' : JSON.stringify(body);
  return [
    `${method} ${path} HTTP/1.1`,
    `host: ${host}`,
    `cookie: ${cookie}`,
    'x-erfa-request: 1',
    ...(body === undefined
      ? []
      : ['content-type: application/json', `content-length: ${Buffer.byteLength(text)}`]),
    '',
    text,
  ].join('\r\n');
}
