import http from 'node:http';
import type { Socket } from 'node:net';
import { httpProblems, type HttpCode } from './http-problems';

/** What Node's HTTP parser calls its refusals, as codes of ours; any other is a request it cannot read. */
const byParserCode: Readonly<Record<string, HttpCode>> = {
  HPE_HEADER_OVERFLOW: 'address-too-long',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/**
 * Answers a connection whose request Node could not read at all, before any route or header is known:
 * problem details as everywhere else, in both languages, since the language asked for was not read either.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  // Nobody is listening any more.
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = byParserCode[error.code ?? ''] ?? 'malformed-request';
  const { status, title, detail } = httpProblems[code];
  const body = JSON.stringify({
    type: `/problems/${code}`,
    title: `${title.da} / ${title.en}`,
    status,
    code,
    detail: `${detail.da} / ${detail.en}`,
  });
  socket.end(
    [
      `HTTP/1.1 ${String(status)} ${http.STATUS_CODES[status] ?? ''}`,
      'content-type: application/problem+json; charset=utf-8',
      'content-language: da, en',
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      `content-length: ${String(Buffer.byteLength(body))}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
