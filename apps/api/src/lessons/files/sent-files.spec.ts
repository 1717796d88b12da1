import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { importFile, ownLessons, sheetOf, textCell, workbook } from '../../../testing/lesson-files';

describe('files that are sent as lessons', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  const titles = async (): Promise<string[]> => (await ownLessons(sanne)).map(({ title }) => title);

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 415, 'lesson-file-type'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 415, 'lesson-file-locked'],
    [
      'half an archive',
      workbook(sheetOf([textCell('a')])).subarray(0, 300),
      422,
      'lesson-file-broken',
    ],
    ['nothing', Buffer.from(' \n'), 422, 'lesson-file-empty'],
    ['an open quotation mark', Buffer.from('a;"b'), 422, 'lesson-file-csv-broken'],
    [
      'entities',
      workbook('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'),
      422,
      'lesson-file-unsafe',
    ],
    ['too many rows', Buffer.from('a\n'.repeat(5002)), 422, 'lesson-file-too-many-rows'],
    ['too many columns', Buffer.from('a;'.repeat(300)), 422, 'lesson-file-too-many-columns'],
    ['more than may be sent', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 413, 'file-too-large'],
  ])('are not read from %s', async (_, sent, status, code) => {
    const { body, ...answer } = await importFile(sanne, sent);
    expect([answer.status, (body as unknown as { code: string }).code]).toEqual([status, code]);
    expect(await titles()).toEqual([]);
  });

  it('are read from a large file, and not from a larger one that is sent without its size', async () => {
    const row = `Lang;${'x'.repeat(4000)}\n`;
    const big = `Titel;Hvorfor\n${row.repeat(600)}`;
    const { status, body } = await importFile(sanne, big);
    expect([status, body.good, body.duplicates]).toEqual([200, 1, 599]);
    const pieces = new ReadableStream<Uint8Array>({
      start(stream) {
        for (let n = 0; n < 12; n += 1) stream.enqueue(Buffer.alloc(1024 * 1024, 'a'));
        stream.close();
      },
    });
    const cookie = [...sanne.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(
      `${sanne.url}/api/own-lessons/import?way=preview&visibility=private`,
      {
        method: 'POST',
        headers: { cookie, 'x-erfa-request': '1', 'content-type': 'text/csv' },
        body: pieces,
        duplex: 'half',
      } as RequestInit,
    );
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      413,
      'file-too-large',
    ]);
  });

  it('are sent to the one route that takes files, and as nothing else', async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    for (const path of ['/api/own-lessons', '/api/units/import', '/api/lessons/similar'])
      expect((await sanne.ask(path, { method: 'POST', raw: 'Titel\na', headers })).status).toBe(
        415,
      );
    const path = '/api/own-lessons/import?way=preview&visibility=private';
    expect((await sanne.ask(path, { method: 'POST', body: { a: 1 } })).status).toBe(415);
    expect((await sanne.ask(path, { method: 'POST' })).body['code']).toBe('lesson-file-empty');
    const stranger = await erfa.anonymous().ask(path, { method: 'POST', raw: 'a', headers });
    expect(stranger.status).toBe(401);
  });
});
