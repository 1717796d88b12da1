import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { programOf, sharedLesson, shareLesson } from '../../testing/lessons';
import { shareLessons } from '../../testing/shared-lessons';
import { faultOf } from '../../testing/word-document';
import type { FeedAddressesView, NewFeedAddressView } from '../identity/feed-addresses.views';
import { hashOf, withoutSecrets } from '../identity/secret-token';

const inside = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    ([, text]) => text ?? '',
  );
const entries = (xml: string): string[] => xml.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];
const entryOf = (xml: string, id: string): string =>
  entries(xml).find((entry) => entry.includes(`<id>urn:uuid:${id}</id>`)) ?? '';

describe('the feed of shared lessons', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  let sanne: TestClient;
  let ole: TestClient;
  let randers: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    [kl, sanne, ole] = [
      await erfa.as('mette.bruun'),
      await erfa.as('sanne.lykkegaard'),
      await erfa.as('ole.skov'),
    ];
    randers = await programOf(actors, '0730');
  });
  afterAll(() => erfa.close());

  const read = async (query = '', headers: Record<string, string> = {}): Promise<Answer> => {
    const answer = await randers.ask(`/api/lesson-feed${query}`, { headers });
    if (answer.status === 200) expect(faultOf(answer.text)).toBeNull();
    return answer;
  };
  const follow = (client: TestClient, kle: string | null): Promise<Answer<NewFeedAddressView>> =>
    client.ask<NewFeedAddressView>('/api/feed-addresses', { method: 'POST', body: { kle } });
  const own = async (client: TestClient): Promise<FeedAddressesView['addresses']> =>
    (await client.ask<FeedAddressesView>('/api/feed-addresses')).body.addresses;
  const fetched = (address: string): Promise<Answer> => erfa.anonymous().ask(address);

  it('is a feed before anybody has shared anything', async () => {
    const { headers, text } = await read();
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(inside(text, 'title')).toEqual(['Erfaringer fra kommunerne']);
    expect(inside(text, 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
    expect(entries(text)).toEqual([]);
  });

  it('tells of a lesson with its municipality, its places and all it says, as text', async () => {
    const id = await sharedLesson(sanne, { title: 'Fast & <b>løst</b>', kle: ['27', '54'] });
    const entry = entryOf((await read()).text, id);
    expect(inside(entry, 'title')).toEqual(['Fast &amp; &lt;b&gt;løst&lt;/b&gt;']);
    expect(inside(entry, 'name')).toEqual(['Aarhus Kommune']);
    expect(entry).toContain(`href="${erfa.url}/lessons/${id}"`);
    expect(entry.match(/term="[^"]+"/g)).toEqual([
      ...['term="27"', 'term="54"', 'term="after"', 'term="worked"'],
    ]);
    expect(entry).toContain('label="Virkede"');
    expect(inside(entry, 'content')[0]).toMatch(/^Vi anbefaler\nBed den leder/);
    const english = await read('', { 'accept-language': 'en' });
    expect(english.text).toContain('xml:lang="en"');
    expect(entryOf(english.text, id)).toContain('We recommend\n');
    expect((await read('?language=da', { 'accept-language': 'en' })).text).toContain('lang="da"');
  });

  it('has a feed of its own for each KLE main group, and none for what is no group', async () => {
    const id = await sharedLesson(sanne, { kle: ['82'] });
    const other = await sharedLesson(sanne, { kle: ['05'] });
    const { text } = await read('?kle=82');
    expect(inside(text, 'title')[0]).toMatch(/^Erfaringer fra kommunerne: 82 /);
    expect([entryOf(text, id) !== '', entryOf(text, other)]).toEqual([true, '']);
    expect(inside((await read('?kle=05')).text, 'id')[0]).not.toBe(inside(text, 'id')[0]);
    expect(await read('?kle=99')).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    expect((await read('?page=0')).status).toBe(400);
  });

  it('brings a recall to the top, with why, and takes its words away', async () => {
    const id = await sharedLesson(sanne, { title: 'Kaldes', recommendation: 'Gør det straks.' });
    await sharedLesson(sanne, { title: 'Senere' });
    const before = inside(entryOf((await read()).text, id), 'updated')[0] ?? '';
    await kl.ask(`/api/lesson-review/${id}/recall`, {
      method: 'POST',
      body: { reason: 'Tallene <var> forkerte.' },
    });
    const [first = ''] = entries((await read()).text);
    expect(first).toBe(entryOf((await read()).text, id));
    expect(inside(first, 'title')).toEqual(['Kaldt tilbage: Kaldes']);
    expect(inside(first, 'content')[0]).toMatch(
      /^KL kaldte erfaringen tilbage .+\n\nTallene &lt;var&gt; forkerte\.\n\nTag den ikke i brug/,
    );
    expect(first).not.toContain('Gør det straks');
    expect((inside(first, 'updated')[0] ?? '') > before).toBe(true);
    await kl.ask(`/api/lesson-review/${id}/restoration`, { method: 'POST' });
    expect(inside(entryOf((await read()).text, id), 'title')).toEqual(['Kaldes']);
  });

  it('leaves out what was withdrawn, and has changed by that too', async () => {
    const id = await sharedLesson(sanne, { kle: ['13'] });
    const before = inside((await read('?kle=13')).text, 'updated')[0] ?? '';
    await sanne.ask(`/api/own-lessons/${id}/publication`, { method: 'DELETE' });
    const { text } = await read('?kle=13');
    expect(entries(text)).toEqual([]);
    expect((inside(text, 'updated')[0] ?? '') > before).toBe(true);
  });

  it('points from a merged one to what it stands under, also when that is recalled', async () => {
    const [from, middle, into] = [
      await sharedLesson(sanne, { title: 'Den ene', kle: ['18'] }),
      await sharedLesson(sanne, { title: 'Midt i' }),
      await sharedLesson(randers, { title: 'Den anden' }),
    ];
    for (const [id, intoId] of [
      [from, middle],
      [middle, into],
    ])
      await kl.ask(`/api/lesson-review/${id}/merger`, { method: 'POST', body: { intoId } });
    const entry = entryOf((await read('?kle=18')).text, from);
    expect(inside(entry, 'title')).toEqual(['Lagt sammen med en anden: Den ene']);
    expect(entry).toContain(`<link rel="related" href="${erfa.url}/lessons/${into}"`);
    expect(inside(entry, 'content')[0]).toContain('»Den anden« fra Randers Kommune');
    await kl.ask(`/api/lesson-review/${into}/recall`, { method: 'POST', body: { reason: 'Nej.' } });
    const later = entryOf((await read('?kle=18')).text, from);
    expect(inside(later, 'content')[0]).toContain('KL har kaldt den tilbage');
    expect((inside(later, 'updated')[0] ?? '') > (inside(entry, 'updated')[0] ?? '')).toBe(true);
  });

  it('comes by pages of fifty, each once', async () => {
    const many = Array.from({ length: 55 }, (_, at) => ({
      title: `Nr. ${at}`,
      kle: ['00'],
      age: at,
    }));
    await shareLessons(erfa.database, many);
    const first = (await read('?kle=00')).text;
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { text: second } = await randers.ask(next);
    expect([entries(first).length, entries(second).length]).toEqual([50, 5]);
    expect(new Set(inside(first + second, 'id').filter((id) => id.startsWith('urn:'))).size).toBe(
      55,
    );
    expect(second).toContain('rel="previous"');
    expect(second).not.toContain('rel="next"');
  });

  it('is not sent again to who has it, and is when something changed', async () => {
    const { headers } = await read();
    const tag = headers.get('etag') ?? '';
    expect(headers.get('cache-control')).toBe('private, max-age=300, must-revalidate');
    for (const asked of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await read('', { 'if-none-match': asked });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    const id = await sharedLesson(sanne);
    expect((await read('', { 'if-none-match': tag })).status).toBe(200);
    const now = (await read()).headers.get('etag') ?? '';
    await shareLesson(sanne, id);
    expect((await read('', { 'if-none-match': now })).status).toBe(200);
  });

  it('takes any text, and stays XML', async () => {
    const odd = 'a\u0007\u001b\uffff\ufffeb ]]> <!-- &#0; \u202egnp.exe\u2066 👩🏽‍💻 \r\n𝔘';
    const id = await sharedLesson(sanne, { title: odd.slice(0, 60), happened: odd, cause: odd });
    const { text } = await read();
    expect(faultOf(text)).toBeNull();
    expect(inside(entryOf(text, id), 'title')[0]).toContain(
      'a\ufffd\ufffd\ufffd\ufffdb ]]&gt; &lt;!-- &amp;#0; \u202egnp.exe\u2066 👩🏽‍💻 &#13;\n𝔘',
    );
  });

  describe('by an address of one’s own', () => {
    it('is read without signing in, and shows its secret once', async () => {
      const made = await follow(ole, '27');
      expect(made).toMatchObject({ status: 201, body: { kle: { code: '27' }, lastUsedAt: null } });
      expect(made.body.address).toMatch(/\/api\/lesson-feed\/ef_[\w-]{43}$/);
      const feed = await fetched(made.body.address);
      expect(feed.status).toBe(200);
      expect(faultOf(feed.text)).toBeNull();
      expect(inside(feed.text, 'title')[0]).toContain('27');
      expect(feed.text).toContain(`rel="self" href="${made.body.address}"`);
      expect(feed.headers.get('referrer-policy')).toBe('no-referrer');
      const listed = await ole.ask('/api/feed-addresses');
      expect(listed.text).not.toContain('ef_');
      expect((await own(ole))[0]).toMatchObject({ id: made.body.id });
      expect((await own(ole))[0]?.lastUsedAt).not.toBeNull();
      // Stored as its hash alone.
      const secret = made.body.address.split('/').at(-1) ?? '';
      const [row] = await erfa.database.ask<{ hash: Buffer; text: string }>(
        'select token_hash as hash, row_to_json(f)::text as text from feed_address f where id = $1',
        [made.body.id],
      );
      expect([row?.hash.equals(hashOf(secret)), row?.text.includes(secret)]).toEqual([true, false]);
      expect((await follow(ole, '99')).body).toMatchObject({ errors: [{ path: 'kle' }] });
    });

    it('opens the feed and nothing else, whichever way it is sent', async () => {
      const { address } = (await follow(ole, null)).body;
      const secret = address.split('/').at(-1) ?? '';
      for (const path of ['/api/lessons', '/api/lesson-feed', '/api/feed-addresses', '/api/people'])
        expect((await actors.program(secret).ask(path)).body['code']).toBe('not-signed-in');
      expect((await actors.program(secret).ask('/api/session')).body['signedIn']).toBe(false);
      // An access token is no address either.
      const { secret: token } = (
        await sanne.ask<{ secret: string }>('/api/tokens', {
          method: 'POST',
          body: { name: 'x', role: 'reader', expiresInDays: 1 },
        })
      ).body;
      for (const other of [token, secret.slice(0, -1), `${secret}x`, 'x'])
        expect((await fetched(`${erfa.url}/api/lesson-feed/${other}`)).body['code']).toBe(
          'feed-unknown',
        );
    });

    it('is closed by its owner alone, and to a program not given', async () => {
      const { id, address } = (await follow(ole, null)).body;
      const close = (client: TestClient): Promise<Answer> =>
        client.ask(`/api/feed-addresses/${id}`, { method: 'DELETE' });
      expect((await own(sanne)).map((one) => one.id)).not.toContain(id);
      expect((await close(sanne)).status).toBe(404);
      expect((await fetched(address)).status).toBe(200);
      expect([(await close(ole)).status, (await close(ole)).status]).toEqual([204, 404]);
      expect(await fetched(address)).toMatchObject({ status: 404, body: { code: 'feed-unknown' } });
      expect((await follow(randers, null)).body).toMatchObject({ code: 'not-allowed' });
    });

    it('ends with the access of whoever made it, and with its use', async () => {
      const aarhus = await actors.organisation('0751');
      const person = await actors.person(aarhus, ['reader']);
      const reader = await actors.session(person, aarhus);
      const { id, address } = (await follow(reader, null)).body;
      const status = async (change: string): Promise<number> => {
        await erfa.database.ask(change, [person]);
        return (await fetched(address)).status;
      };
      const roles = (role: string): string =>
        `update membership set roles = '{${role}}' where person_id = $1`;
      expect(await status(roles('data-protection-officer'))).toBe(404);
      expect(await status(roles('reader'))).toBe(200);
      const unused = (days: number): string =>
        `update feed_address set last_used_at = now() - interval '${days} days' where person_id = $1`;
      expect([await status(unused(370)), await status(unused(300))]).toEqual([404, 200]);
      expect(await status('update membership set ended_at = now() where person_id = $1')).toBe(404);
      await sanne.ask(`/api/people/${person}/data`, { method: 'DELETE' });
      expect(await erfa.database.ask('select from feed_address where id = $1', [id])).toEqual([]);
    });

    it('has a most, and is told in the event log', async () => {
      for (let made = 0; made < 50; made += 1) await follow(sanne, '27');
      expect(await follow(sanne, '27')).toMatchObject({
        status: 409,
        body: { code: 'too-many-feeds' },
      });
      const { text } = await sanne.ask('/api/audit?kind=token');
      expect(text).toContain('Adresse til at følge erfaringer lavet');
    });

    it('leaves no secret in a log', () => {
      const path = `/api/lesson-feed/ef_${'aB-9_'.repeat(9)}?page=2`;
      expect(withoutSecrets(path)).toBe('/api/lesson-feed/ef_…?page=2');
      expect(withoutSecrets('/api/lessons/0198c0de-0000')).toBe('/api/lessons/0198c0de-0000');
    });
  });
});
