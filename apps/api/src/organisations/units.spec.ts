import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { UnitsImportView, UnitsView, UnitView } from './units.views';

type UnitAnswer = Answer<
  UnitView & { code?: string; current?: UnitView; errors?: { path: string; code: string }[] }
>;

describe('organisational units', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let client: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
  });
  /** Each test has a municipality of its own. */
  let next = 0;
  beforeEach(async () => {
    const codes = await erfa.database.ask<{ code: string }>(
      `select code from organisation where kind = 'municipality' order by code`,
    );
    const organisation = await actors.organisation(codes[next]?.code ?? '');
    next += 1;
    client = await actors.session(
      await actors.person(organisation, ['municipality-admin']),
      organisation,
    );
  });
  afterAll(() => erfa.close());

  const list = async (query = ''): Promise<UnitView[]> =>
    (await client.ask<UnitsView>(`/api/units${query}`)).body.units;
  const add = (body: object): Promise<UnitAnswer> =>
    client.ask('/api/units', { method: 'POST', body });
  const edit = (id: string, version: number | null, body: object): Promise<UnitAnswer> =>
    client.ask(`/api/units/${id}`, {
      method: 'PATCH',
      body,
      headers: version === null ? {} : { 'if-match': `"${version}"` },
    });
  const load = (
    csv: string,
    dryRun = false,
  ): Promise<
    Answer<UnitsImportView & { errors?: { path: string; code: string; message: string }[] }>
  > => client.ask('/api/units/import', { method: 'POST', body: { csv, dryRun } });
  const faults = async (csv: string): Promise<string[]> =>
    ((await load(csv)).body.errors ?? []).map(({ path, code }) => `${path} ${code}`);
  const uuid = (n: number): string => `0198c0de-0000-4000-8000-${String(n).padStart(12, '0')}`;

  it('begin with none, and are added as a tree in Danish order', async () => {
    expect(await list()).toEqual([]);
    const top = (await add({ name: ' Børn og Unge ', validFrom: '2026-01-01' })).body;
    expect(top).toMatchObject({ name: 'Børn og Unge', depth: 0, version: 1, validTo: null });
    for (const name of ['Ældre', 'Aaskolen', 'Skole'])
      expect((await add({ name, parentId: top.id, validFrom: '2026-01-01' })).status).toBe(201);
    expect((await list()).map(({ depth, path }) => [depth, path.join(' / ')])).toEqual([
      [0, 'Børn og Unge'],
      [1, 'Børn og Unge / Skole'],
      [1, 'Børn og Unge / Ældre'],
      [1, 'Børn og Unge / Aaskolen'],
    ]);
  });

  it('are valid from a day to the day before another', async () => {
    const { body } = await add({
      name: 'Midlertidig',
      validFrom: '2026-03-01',
      validTo: '2026-06-01',
    });
    const child = await add({ name: 'Under', parentId: body.id, validFrom: '2026-01-01' });
    const names = async (on: string): Promise<string[]> =>
      (await list(`?on=${on}`)).map(({ name }) => name);
    expect(await names('2026-02-28')).toEqual(['Under']);
    expect(await names('2026-03-01')).toEqual(['Midlertidig', 'Under']);
    expect(await names('2026-05-31')).toEqual(['Midlertidig', 'Under']);
    expect(await names('2026-06-01')).toEqual(['Under']);
    // Its parent is not there that day: it stands at the top.
    expect((await list('?on=2026-06-01'))[0]).toMatchObject({
      id: child.body.id,
      parentId: null,
      depth: 0,
    });
    expect((await client.ask('/api/units?on=2026-02-30')).status).toBe(400);
    expect((await client.ask('/api/units?on=i%20dag')).status).toBe(400);
  });

  it('change against the version that was read, with both sides at a conflict, and end instead of being deleted', async () => {
    const { id } = (await add({ name: 'A', leaderName: 'Lis Leder', leaderEmail: ' LIS@x.dk' }))
      .body;
    expect((await edit(id, null, { name: 'B' })).status).toBe(428);
    const changed = await edit(id, 1, { name: 'B', leaderName: null });
    expect(changed.body).toMatchObject({
      name: 'B',
      leaderName: null,
      leaderEmail: 'lis@x.dk',
      version: 2,
    });
    const late = await edit(id, 1, { name: 'C' });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ id, name: 'B', version: 2 });
    await edit(id, 2, { validFrom: '2020-01-01', validTo: '2021-01-01' });
    expect(await list()).toEqual([]);
    expect(await list('?on=2020-06-01')).toHaveLength(1);
    const events = await client.ask('/api/audit?kind=unit');
    expect(events.text).not.toContain('Lis Leder');
  });

  it('never lie below themselves, not even by two moves at once', async () => {
    const a = (await add({ name: 'A' })).body;
    const b = (await add({ name: 'B', parentId: a.id })).body;
    expect((await edit(a.id, 1, { parentId: b.id })).body.code).toBe('unit-circle');
    expect((await edit(a.id, 1, { parentId: a.id })).body.code).toBe('unit-circle');
    const c = (await add({ name: 'C' })).body;
    const d = (await add({ name: 'D' })).body;
    const answers = await Promise.all([
      edit(c.id, 1, { parentId: d.id }),
      edit(d.id, 1, { parentId: c.id }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  it('are refused with what is wrong', async () => {
    const first = (await add({ name: 'A', externalId: uuid(1) })).body;
    const path = async (body: object): Promise<unknown> => (await add(body)).body.errors?.[0];
    expect(await path({ name: 'B', externalId: uuid(1) })).toMatchObject({
      path: 'externalId',
      code: 'externalIdTaken',
    });
    expect(await path({ name: 'B', parentId: uuid(9) })).toMatchObject({
      path: 'parentId',
      code: 'unitUnknown',
    });
    expect(await path({ name: 'B', validFrom: '2026-02-30' })).toMatchObject({
      path: 'validFrom',
      code: 'isISO8601',
    });
    expect(await path({ name: 'B', validFrom: '2026-02-02', validTo: '2026-02-02' })).toMatchObject(
      { path: 'validTo', code: 'period' },
    );
    expect(await path({ name: ' ' })).toMatchObject({ path: 'name', code: 'minLength' });
    expect(await path({})).toMatchObject({ path: 'name' });
    expect((await add({ name: 'B', leaderEmail: 'x' })).body.code).toBe('email-invalid');
    expect((await edit(uuid(9), 1, { name: 'B' })).body.code).toBe('not-found');
    expect((await list()).map(({ id }) => id)).toEqual([first.id]);
  });

  const file = [
    'UUID;Navn;Overordnet;Leder;Leder mail;Gyldig fra;Farve',
    `${uuid(2)};"Skole; og ""dagtilbud""";${uuid(1)};Åse Ø;aase@x.dk;01.02.2026;blå`,
    `${uuid(1)};Børn og Unge;;;;2026-01-01;rød`,
    `${uuid(3)};Ældre;;;;;`,
  ];

  it('come from a file, which changes nothing the second time', async () => {
    const { id } = (await add({ name: 'Lavet i hånden', validFrom: '2026-01-01' })).body;
    const dry = await load(file.join('\r\n'), true);
    expect(dry.body).toEqual({
      added: 3,
      changed: 0,
      unchanged: 0,
      ended: 0,
      changes: ['Skole; og "dagtilbud"', 'Børn og Unge', 'Ældre'].map((name) => ({
        kind: 'added',
        name,
        fields: [],
      })),
      ignoredColumns: ['Farve'],
      dryRun: true,
    });
    expect(await list()).toHaveLength(1);
    expect((await load(`\uFEFF${file.join('\r\n')}\r\n`)).body).toMatchObject({ added: 3 });
    expect((await load(file.join('\n'))).body).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 3,
      ended: 0,
    });
    expect((await list()).map(({ path }) => path.join(' / '))).toEqual([
      'Børn og Unge',
      'Børn og Unge / Skole; og "dagtilbud"',
      'Lavet i hånden',
      'Ældre',
    ]);
    // Moved, renamed, one gone, one new; in English and with commas.
    const later = [
      'external_id,name,parent_external_id',
      `${uuid(2)},Skole,${uuid(4)}`,
      `${uuid(1)},Børn og Unge,`,
      `${uuid(4)},Kultur,`,
    ].join('\n');
    expect((await load(later)).body).toMatchObject({
      added: 1,
      changed: 1,
      unchanged: 1,
      ended: 1,
      changes: [
        { kind: 'added', name: 'Kultur', fields: [] },
        { kind: 'changed', name: 'Skole', fields: ['name', 'parent'] },
        { kind: 'ended', name: 'Ældre', fields: [] },
      ],
    });
    expect((await load(later)).body).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 3,
      ended: 0,
    });
    const units = await list();
    expect(units.find(({ name }) => name === 'Skole')).toMatchObject({
      leaderName: 'Åse Ø',
      validFrom: '2026-02-01',
      path: ['Kultur', 'Skole'],
      version: 2,
    });
    expect(units.map(({ id }) => id)).toContain(id);
    // Back again: it lives on under its old id.
    const back = `${later}\n${uuid(3)},Ældre,`;
    expect((await load(back)).body.changed + (await load(back)).body.unchanged).toBeGreaterThan(0);
    expect((await list('?on=2100-01-01')).map(({ name }) => name)).toContain('Ældre');
  });

  it('are refused whole, with line and column of each fault', async () => {
    const before = await list();
    expect(
      await faults(
        [
          'uuid;navn;overordnet;leder mail;gyldig fra;gyldig til',
          `x;A;;;;`,
          `${uuid(1)};;;;;`,
          `${uuid(2)};B;${uuid(9)};nej;;`,
          `${uuid(2)};C;;;31.02.2026;`,
          `${uuid(3)};${'d'.repeat(201)};;;2026-02-02;2026-02-02`,
          `${uuid(4)};E;${uuid(5)};;;`,
          `${uuid(5)};F;${uuid(4)};;;;for meget`,
        ].join('\n'),
      ),
    ).toEqual([
      'csv:2:uuid isUuid',
      'csv:3:navn isNotEmpty',
      'csv:4:leder mail isEmail',
      'csv:5:gyldig fra isISO8601',
      'csv:6:navn maxLength',
      'csv:6:gyldig til period',
      'csv:8: csvTooManyCells',
      'csv:4:overordnet unitUnknown',
      'csv:5:uuid arrayUnique',
      'csv:7:overordnet unitCircle',
      'csv:8:overordnet unitCircle',
    ]);
    expect(await list()).toEqual(before);
  });

  it.each([
    ['without a row', 'uuid;navn\n', 'csv:1: csvEmpty'],
    ['of blanks', '  \n \n', 'csv:1: csvEmpty'],
    ['without ids', 'navn\nA', 'csv:1: columnMissing'],
    ['with a column twice', 'uuid,navn,name\n', 'csv:1:name columnTwice'],
    [
      'with an open quotation mark',
      `uuid,navn\n${'0198c0de-0000-4000-8000-000000000001'},"A\n`,
      'csv:2: csvBroken',
    ],
    ['in Windows-1252, read as UTF-8', 'uuid,navn\nx,B\uFFFDrn\n', 'csv:2: csvEncoding'],
    ['in UTF-8, read as Windows-1252', 'uuid,navn\nx,BÃ¸rn\n', 'csv:2: csvEncoding'],
    [
      'that is too long',
      `uuid,navn\n${`${'0198c0de-0000-4000-8000-000000000001'},A\n`.repeat(5001)}`,
      'csv:5002: csvTooLong',
    ],
  ])('do not come from a file %s', async (_, csv, wanted) => {
    expect(await faults(csv)).toEqual([wanted]);
  });

  it('come five thousand at once, in a deep tree', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, n) => `${uuid(n)},Enhed ${n},${n % 50 ? uuid(n - 1) : ''}`,
    );
    const { status, body } = await load(['uuid,navn,overordnet', ...rows].join('\n'));
    expect({ status, added: body.added }).toEqual({ status: 200, added: 5000 });
    expect(Math.max(...(await list()).map(({ depth }) => depth))).toBe(49);
  });
});
