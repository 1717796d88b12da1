import { randomUUID } from 'node:crypto';
import net from 'node:net';
import { text } from 'node:stream/consumers';
import type { Answer, Ask, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { Language } from './problem-entry';
import { problems, type ProblemCode } from './problems';

interface ProblemBody extends Record<string, unknown> {
  code: ProblemCode;
  title: string;
  detail: string;
  status: number;
  errors?: { path: string; code: string; message: string }[];
}

const person = { name: 'Ny Kollega', email: 'ny@x.dk', roles: ['reader'] };

describe('bad input', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let before: string;
  /** Everything that the requests below could have written. */
  const written = async (): Promise<string> =>
    JSON.stringify(
      await erfa.database.ask(
        `select (select json_agg(i) from invitation i) as i, (select json_agg(m.roles) from membership m) as m, (select json_agg(t) from api_token t) as t,
           (select json_agg(p) from organisation_profile p) as p, (select json_agg(r) from audit_retention r) as r,
           (select count(*) from audit_event where kind <> 'session.opened') as e, (select json_agg(u) from organisation_unit u) as u`,
      ),
    );
  beforeAll(async () => {
    erfa = await startErfa();
    sanne = await erfa.as('sanne.lykkegaard');
    before = await written();
  });
  // Whatever was refused has written nothing.
  afterEach(async () => expect(await written()).toBe(before));
  afterAll(() => erfa.close());

  const ask = (path: string, request: Ask, language: Language): Promise<Answer<ProblemBody>> =>
    sanne.ask<ProblemBody>(path, {
      ...request,
      headers: { 'accept-language': language, ...request.headers },
    });

  const refused: readonly [string, string, Ask, ProblemCode, string?, string?][] = [
    [
      'an unknown field',
      'POST /api/invitations',
      { body: { people: [person], admin: true } },
      'invalid-input',
      'admin',
      'whitelistValidation',
    ],
    [
      'an unknown field inside',
      'POST /api/invitations',
      { body: { people: [{ ...person, id: 1 }] } },
      'invalid-input',
      'people[0].id',
      'whitelistValidation',
    ],
    [
      'a missing field',
      'POST /api/invitations',
      { body: {} },
      'invalid-input',
      'people',
      'isArray',
    ],
    [
      'a wrong type',
      'POST /api/invitations',
      { body: { people: [{ ...person, name: 7 }] } },
      'invalid-input',
      'people[0].name',
      'isString',
    ],
    [
      'an object for a list',
      'POST /api/invitations',
      { body: { people: person } },
      'invalid-input',
      'people',
      'isArray',
    ],
    ['null for an entry', 'POST /api/invitations', { body: { people: [null] } }, 'invalid-input'],
    [
      'text that is too long',
      'POST /api/invitations',
      { body: { people: [{ ...person, name: 'x'.repeat(201) }] } },
      'invalid-input',
      'people[0].name',
      'maxLength',
    ],
    [
      'an empty text',
      'POST /api/invitations',
      { body: { people: [{ ...person, name: '' }] } },
      'invalid-input',
      'people[0].name',
      'minLength',
    ],
    [
      'a text of blanks',
      'POST /api/invitations',
      { body: { people: [{ ...person, name: ' \t ' }] } },
      'invalid-input',
      'people[0].name',
      'minLength',
    ],
    [
      'too many',
      'POST /api/invitations',
      {
        body: {
          people: Array.from({ length: 201 }, (_, n) => ({ ...person, email: `a${n}@x.dk` })),
        },
      },
      'invalid-input',
      'people',
      'arrayMaxSize',
    ],
    [
      'none',
      'POST /api/invitations',
      { body: { people: [] } },
      'invalid-input',
      'people',
      'arrayMinSize',
    ],
    [
      'a role that does not exist',
      'POST /api/invitations',
      { body: { people: [{ ...person, roles: ['king'] }] } },
      'invalid-input',
      'people[0].roles',
      'isIn',
    ],
    [
      'the same role twice',
      'POST /api/invitations',
      { body: { people: [{ ...person, roles: ['reader', 'reader'] }] } },
      'invalid-input',
      'people[0].roles',
      'arrayUnique',
    ],
    [
      'a role of KL’s',
      'POST /api/invitations',
      { body: { people: [{ ...person, roles: ['kl-admin'] }] } },
      'role-not-for-organisation',
    ],
    [
      'an address that is none',
      'POST /api/invitations',
      { body: { people: [person, { ...person, email: 'x' }] } },
      'invalid-input',
      'people[1].email',
      'isEmail',
    ],
    [
      'the same address twice',
      'POST /api/invitations',
      { body: { people: [person, { ...person, email: 'NY@x.dk ' }] } },
      'invalid-input',
      'people[1].email',
      'arrayUnique',
    ],
    [
      'a character that is none',
      'POST /api/invitations',
      { body: { people: [{ ...person, name: 'a\u0000b' }] } },
      'malformed-body',
    ],
    [
      'half a character',
      'POST /api/invitations',
      { raw: `{"people": [{"name": "a\\ud800b", "email": "a@x.dk", "roles": ["reader"]}]}` },
      'malformed-body',
    ],
    [
      'a colleague already here',
      'POST /api/invitations',
      { body: { people: [{ ...person, email: 'ole.skov@k0751.demo.dk' }] } },
      'already-member',
    ],
    [
      'a body nested without end',
      'POST /api/invitations',
      { raw: `{"people": ${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
      'malformed-body',
    ],
    ['broken JSON', 'POST /api/invitations', { raw: '{"people": [' }, 'malformed-body'],
    ['an empty body', 'POST /api/invitations', { raw: '' }, 'malformed-body'],
    ['JSON that is no object', 'POST /api/invitations', { raw: '"people"' }, 'invalid-input'],
    ['a list for the body', 'POST /api/invitations', { raw: '[1]' }, 'invalid-input'],
    [
      'a poisoned prototype',
      'POST /api/invitations',
      { raw: '{"__proto__": {"admin": true}, "people": []}' },
      'malformed-body',
    ],
    [
      'another format',
      'POST /api/invitations',
      { raw: '<people/>', headers: { 'content-type': 'application/xml' } },
      'unsupported-media',
    ],
    [
      'a body that is too large',
      'POST /api/invitations',
      { raw: JSON.stringify({ people: [{ ...person, name: 'x'.repeat(1024 * 1024) }] }) },
      'body-too-large',
    ],
    ['no version', 'PATCH /api/organisation', { body: { contactNote: 'x' } }, 'version-missing'],
    [
      'a version that is none',
      'PATCH /api/organisation',
      { body: { contactNote: 'x' }, headers: { 'if-match': '*' } },
      'version-missing',
    ],
    [
      'an old version',
      'PATCH /api/organisation',
      { body: { contactNote: 'x' }, headers: { 'if-match': '"7"' } },
      'version-conflict',
    ],
    [
      'a note that is too long',
      'PATCH /api/organisation',
      { body: { contactNote: 'x'.repeat(2001) }, headers: { 'if-match': '"0"' } },
      'invalid-input',
      'contactNote',
      'maxLength',
    ],
    [
      'no role',
      'PUT /api/people/:id/roles',
      { body: { roles: [] }, headers: { 'if-match': '"1"' } },
      'invalid-input',
      'roles',
      'arrayMinSize',
    ],
    [
      'somebody who does not exist',
      'PUT /api/people/:id/roles',
      { body: { roles: ['reader'] }, headers: { 'if-match': '"1"' } },
      'not-found',
    ],
    ['an invitation that does not exist', 'DELETE /api/invitations/:id', {}, 'not-found'],
    ['a token that does not exist', 'DELETE /api/tokens/:id', {}, 'not-found'],
    ['an id that is none', 'DELETE /api/tokens/1', {}, 'not-found'],
    ['an address that does not exist', 'GET /api/nothing', {}, 'not-found'],
    ['a method that does not exist', 'DELETE /api/organisation', {}, 'not-found'],
    [
      'a token for ever',
      'POST /api/tokens',
      { body: { name: 'x', role: 'reader', expiresInDays: 366 } },
      'invalid-input',
      'expiresInDays',
      'max',
    ],
    [
      'a token for half a day',
      'POST /api/tokens',
      { body: { name: 'x', role: 'reader', expiresInDays: 0.5 } },
      'invalid-input',
      'expiresInDays',
      'isInt',
    ],
    [
      'a token of blanks',
      'POST /api/tokens',
      { body: { name: '  ', role: 'reader', expiresInDays: 1 } },
      'invalid-input',
      'name',
      'minLength',
    ],
    [
      'a retention that is too short',
      'PUT /api/audit/retention',
      { body: { retentions: [{ kind: 'session', days: 179 }] } },
      'invalid-input',
      'retentions[0].days',
      'min',
    ],
    [
      'a retention of nothing',
      'PUT /api/audit/retention',
      { body: { retentions: [{ kind: 'weather', days: 200 }] } },
      'invalid-input',
      'retentions[0].kind',
      'isIn',
    ],
    ['a page that is none', 'GET /api/audit?before=0', {}, 'invalid-input', 'before', 'min'],
    [
      'an unknown filter',
      'GET /api/audit?colour=red',
      {},
      'invalid-input',
      'colour',
      'whitelistValidation',
    ],
    [
      'a filter given twice',
      'GET /api/audit?kind=token&kind=unit',
      {},
      'invalid-input',
      'kind',
      'isString',
    ],
    [
      'an organisation that is none',
      'POST /api/session/organisation',
      { body: { organisationId: 'kl' } },
      'invalid-input',
      'organisationId',
      'isUuid',
    ],
    [
      'an organisation one does not belong to',
      'POST /api/session/organisation',
      { body: { organisationId: '0198c0de-0000-7000-8000-00000000beef' } },
      'not-found',
    ],
  ];

  describe.each(['da', 'en'] as const)('in %s', (language) => {
    const rows = refused.map(([what, route, request, code, path, fault]) => ({
      what,
      route,
      request,
      code,
      path,
      fault,
    }));
    it.each(rows)('$what: $route', async ({ route, request, code, path, fault }) => {
      const [method = '', address = ''] = route.split(' ');
      const answer = await ask(
        address.replace(':id', randomUUID()),
        { ...request, method },
        language,
      );
      const { status, title } = problems[code];
      expect(answer.body).toMatchObject({
        type: `/problems/${code}`,
        code,
        status,
        title: title[language],
      });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers.get('content-language')).toBe(language);
      // What to do, with every placeholder filled.
      expect(answer.body.detail).not.toMatch(/\{\w+\}/);
      if (path !== undefined) {
        const found = answer.body.errors?.find(
          (error) => error.path === path && error.code === fault,
        );
        expect(found).toBeDefined();
        expect(found?.message).not.toMatch(/\{\w+\}|Er ikke gyldigt|Is not valid/);
      }
      expect(answer.text).not.toMatch(/at .*\.(ts|js):|node_modules|select |insert /);
    });
  });

  it.each([
    [
      'a query of 100,000 characters',
      `GET /api/lessons?q=${'a'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      'address-too-long',
    ],
    ['what is no HTTP', 'HEJ\r\n\r\n', 'malformed-request'],
    [
      'a header with a control character',
      'GET /api/health HTTP/1.1\r\nhost: x\r\na: \0\r\n\r\n',
      'malformed-request',
    ],
  ] as const)('%s', async (_what, sent, code) => {
    const socket = net.connect(Number(new URL(erfa.url).port), '127.0.0.1');
    socket.write(sent);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    const { status, title, detail } = problems[code];

    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toEqual({
      type: `/problems/${code}`,
      title: `${title.da} / ${title.en}`,
      status,
      code,
      detail: `${detail.da} / ${detail.en}`,
    });
  });

  it('speaks Danish unless English is asked for first', async () => {
    const title = async (header: string): Promise<string> =>
      (await sanne.ask<ProblemBody>('/api/nothing', { headers: { 'accept-language': header } }))
        .body.title;
    expect(await title('fr, en;q=0.5')).toBe(problems['not-found'].title.en);
    expect(await title('en;q=0.5, da;q=0.9')).toBe(problems['not-found'].title.da);
    expect(await title('de')).toBe(problems['not-found'].title.da);
    expect(await title('')).toBe(problems['not-found'].title.da);
  });
});
