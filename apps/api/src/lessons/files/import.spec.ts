import { randomUUID } from 'node:crypto';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { importFile, ownLessons, sheetOf, textCell, workbook } from '../../../testing/lesson-files';
import { programOf, writeLesson } from '../../../testing/lessons';
import type { AuditPageView } from '../../audit/audit.views';
import type { LessonsFileView } from './import.views';

describe('lessons from a file', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());
  beforeEach(() => erfa.database.ask('delete from lesson'));

  const words = (view: LessonsFileView): string[] =>
    view.faults.map(({ line, column, header, code }) => `${line} ${column} ${header}: ${code}`);
  const titles = async (client = sanne): Promise<string[]> =>
    (await ownLessons(client)).map(({ title }) => title).toSorted();

  const file = [
    'Overskrift;Hvordan gik det?;Hvad skete der?;anbefaling;FASE;Hvad handler den om?;KLE;Teknologi;Dimension;Bekræft senest;Kommune',
    'Første;virkede ikke;"Det skete\n i to linjer";Bed lederen;efter;Processen;27; Video; Digital ledelse;1.2.2027;Aarhus',
    'Second;Worked;It happened;Ask;phase before;about the solution;17 Folkeskoleundervisning; dagtilbud;"Eget ord";2026-12-31;',
  ]
    .join('\r\n')
    .replace('27; Video; Digital ledelse', '27;"Video; Robotter";Digital ledelse')
    .replace(
      '17 Folkeskoleundervisning; dagtilbud;"Eget ord"',
      '"17 Folkeskoleundervisning; dagtilbud";"Eget ord";',
    );

  it('are shown as they will become, and then made', async () => {
    const { status, body } = await importFile(sanne, file);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'csv',
      encoding: 'utf-8',
      ...{ total: 2, good: 2, faulty: 0, duplicates: 0, faults: [], imported: null },
    });
    expect(
      body.columns.map(({ name, title, fields }) => `${name} ${title}: ${fields.join()}`),
    ).toEqual([
      'A Overskrift: title',
      'B Hvordan gik det?: kind',
      'C Hvad skete der?: happened',
      'D anbefaling: recommendation',
      'E FASE: phase',
      'F Hvad handler den om?: about',
      'G KLE: kle',
      'H Teknologi: technology',
      'I Dimension: dimension',
      'J Bekræft senest: confirmBy',
      'K Kommune: ',
    ]);
    expect(await titles()).toEqual([]);
    const done = await importFile(sanne, file, { way: 'all', visibility: 'organisation' });
    expect([done.status, done.body.imported]).toEqual([200, 2]);
    const [first, second] = (await ownLessons(sanne)).toSorted((a, b) =>
      a.title < b.title ? -1 : 1,
    );
    expect(first).toMatchObject({
      ...{ title: 'Første', kind: 'failed', happened: 'Det skete\n i to linjer', phase: 'after' },
      ...{ about: 'process', technology: ['video', 'Robotter'], confirmBy: '2027-02-01' },
      ...{ recommendation: 'Bed lederen', cause: '', visibility: 'organisation', source: 'alone' },
      ...{ mine: true, shared: null, version: 1, writtenBy: 'Sanne Lykkegaard' },
    });
    expect(first?.kle.map(({ code }) => code)).toEqual(['27']);
    expect(first?.dimension).toMatchObject({ model: 'digital-modenhed', node: 'digital-ledelse' });
    expect(second).toMatchObject({ kind: 'worked', phase: 'before', about: 'solution' });
    expect(second?.kle.map(({ code }) => code)).toEqual(['17', '28']);
    expect(second?.technology).toEqual(['Eget ord']);
  });

  it('are private where that is chosen, and never shared with all', async () => {
    await importFile(sanne, file, { way: 'all' });
    expect(await titles()).toEqual(['Første', 'Second']);
    const colleague = await programOf(actors, '0751');
    expect(await titles(colleague)).toEqual([]);
    expect(await titles(await programOf(actors, '0791'))).toEqual([]);
    expect(
      await erfa.database.ask('select from published_lesson join lesson using (id)'),
    ).toHaveLength(0);
  });

  const faulty = [
    'Titel;Hvordan gik det?;Fase;KLE;Teknologi;Dimension;Vi anbefaler;Bekræftes senest;Hvad handler den om?',
    'God;Virkede;Før;27;;;;;',
    `;måske;senere;99;${'x'.repeat(61)};Ukendt;${'y'.repeat(501)};31.02.2026;`,
    `${'t'.repeat(121)};;;"27;28;17;25";"a;b;c;d;e;f";;;2099-01-01;andet`,
  ].join('\n');

  it('are refused whole where one has a fault, each named by row and column, with what to do', async () => {
    const { body } = await importFile(sanne, faulty);
    expect(words(body)).toEqual([
      '3 A Titel: titleMissing',
      '3 B Hvordan gik det?: wordUnknown',
      '3 G Vi anbefaler: textTooLong',
      '3 C Fase: wordUnknown',
      '3 D KLE: kleUnknown',
      '3 E Teknologi: wordTooLong',
      '3 F Dimension: dimensionUnknown',
      '3 H Bekræftes senest: dayUnreadable',
      '4 A Titel: textTooLong',
      '4 I Hvad handler den om?: wordUnknown',
      '4 D KLE: tooManyWords',
      '4 E Teknologi: tooManyWords',
      '4 H Bekræftes senest: dayTooLate',
    ]);
    expect(body).toMatchObject({ total: 3, good: 1, faulty: 2, faultCount: 13 });
    expect(body.faults[1]?.message).toBe(
      '»måske« kendes ikke. Skriv en af: Virkede, Virkede ikke, Virkede under bestemte forhold.',
    );
    expect((await importFile(sanne, faulty, { language: 'en' })).body.faults[3]?.message).toBe(
      '“senere” is not known. Write one of: Before, During, After.',
    );
    const refused = await importFile(sanne, faulty, { way: 'all' });
    expect([refused.status, (refused.body as unknown as { code: string }).code]).toEqual([
      400,
      'invalid-input',
    ]);
    const { errors } = refused.body as unknown as { errors: { path: string; message: string }[] };
    expect(errors).toHaveLength(13);
    expect(errors[0]).toEqual({
      path: 'file:3:Titel',
      code: 'titleMissing',
      message: 'Skriv en titel. Alle erfaringer skal have en.',
    });
    expect(await titles()).toEqual([]);
  });

  it('are made without those that have faults where that is asked for', async () => {
    const { body } = await importFile(sanne, faulty, { way: 'good' });
    expect(body).toMatchObject({ imported: 1, faulty: 2 });
    expect(await titles()).toEqual(['God']);
  });

  it('are read from the columns that are chosen by hand', async () => {
    const odd = 'Alfa;Beta;Gamma\nEn;Virkede;to\n';
    const before = await importFile(sanne, odd);
    expect(before.body).toMatchObject({ total: 0, rows: [] });
    expect(words(before.body)).toEqual(['1  : columnChoose']);
    expect((await importFile(sanne, odd, { way: 'all' })).status).toBe(400);
    const column = ['title:1', 'happened:3', 'kind:2', 'cause:3'];
    const { body } = await importFile(sanne, odd, { column });
    expect(body.columns.map(({ fields }) => fields)).toEqual([
      ['title'],
      ['kind'],
      ['happened', 'cause'],
    ]);
    expect(body.rows[0]).toMatchObject({
      title: 'En',
      kind: 'worked',
      happened: 'to',
      state: 'good',
    });
    expect((await importFile(sanne, odd, { column, way: 'all' })).body.imported).toBe(1);
    // A column that is there and chosen by nobody is not read.
    const alone = await importFile(sanne, 'Titel;Fase\nTo;ingenting', { column: ['title:1'] });
    expect(alone.body).toMatchObject({ good: 1, faults: [] });
    expect((await importFile(sanne, odd, { column: ['titel:1'] })).status).toBe(400);
  });

  it('that say the same as an own one or an earlier row are left out unless asked for', async () => {
    const own = await writeLesson(sanne, { title: 'Gammel  ERFARING', happened: 'Det\nskete ' });
    const rows =
      'Titel;Hvad skete der?;Fase\ngammel erfaring;Det skete;Før\nNy;a;Før\nNy;A ;Efter\nNy;b;\n';
    const { body } = await importFile(sanne, rows);
    expect(body).toMatchObject({ good: 2, duplicates: 2, faulty: 0 });
    expect(
      body.rows.map(({ state, sameAsLine, sameAsLesson }) => [state, sameAsLine, sameAsLesson]),
    ).toEqual([
      ['duplicate', null, own.id],
      ['good', null, null],
      ['duplicate', 3, null],
      ['good', null, null],
    ]);
    expect((await importFile(sanne, rows, { way: 'all' })).body.imported).toBe(2);
    expect((await importFile(sanne, rows, { way: 'all' })).body.imported).toBe(0);
    expect(await titles()).toHaveLength(3);
    const again = await importFile(sanne, rows, { way: 'all', duplicates: 'import' });
    expect(again.body.imported).toBe(4);
    expect(await titles()).toHaveLength(7);
  });

  it('are made once, however often and however much at once the same import is sent', async () => {
    const choice = { way: 'all', duplicates: 'import', key: randomUUID() } as const;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => importFile(sanne, file, choice)),
    );
    expect(answers.map(({ status, body }) => [status, body.imported])).toEqual(
      answers.map(() => [200, 2]),
    );
    expect(await titles()).toHaveLength(2);
    const other = await importFile(sanne, `${file}\r\nTredje`, choice);
    expect((other.body as unknown as { code: string }).code).toBe('lesson-import-other');
    // Without a key, two at once still find each other's.
    const apart = await Promise.all(
      Array.from({ length: 4 }, () => importFile(sanne, 'Titel\nAlene', { way: 'all' })),
    );
    expect(apart.reduce((sum, { body }) => sum + (body.imported ?? 0), 0)).toBe(1);
    expect((await importFile(sanne, file, { way: 'all', key: '' })).status).toBe(400);
  });

  it('stand in the event log once, without their words', async () => {
    const { body } = await sanne.ask<AuditPageView>('/api/audit?kind=lesson');
    const seen = body.events.length;
    await importFile(sanne, file);
    await importFile(sanne, file, { way: 'all' });
    await importFile(sanne, file, { way: 'all' });
    const { body: after } = await sanne.ask<AuditPageView>('/api/audit?kind=lesson');
    expect(after.events.length + (seen === 50 ? 50 : 0)).toBe(seen + 1);
    expect(after.events[0]).toMatchObject({
      kind: 'lesson.imported',
      summary: 'Erfaringer indlæst fra fil',
      after: '+2',
      actor: 'Sanne Lykkegaard',
    });
  });

  it('come from Excel, with what cannot be read named', async () => {
    const sheet = sheetOf(
      ['Titel', 'Hvad skete der?', 'Fase'].map(textCell),
      [textCell('Formel'), '<c t="str"><f>A1</f><v>Som gemt</v></c>', textCell('Under')],
      [textCell('Fejl'), '<c t="e"><v>#REF!</v></c>', '<c><f>1+1</f></c>'],
      [textCell('Tegn _x0000_'), textCell('a_xD800_b'), textCell('During')],
    );
    const { body } = await importFile(sanne, workbook(sheet));
    expect(body).toMatchObject({ kind: 'excel', encoding: null });
    expect(words(body)).toEqual([
      '3 B Hvad skete der?: cellError',
      '3 C Fase: formulaEmpty',
      '4 A Titel: signUnreadable',
      '4 B Hvad skete der?: signUnreadable',
    ]);
    expect((await importFile(sanne, workbook(sheet), { way: 'good' })).body.imported).toBe(1);
    expect((await ownLessons(sanne))[0]).toMatchObject({ happened: 'Som gemt', phase: 'during' });
  });

  it('come five thousand at once, and a text of 100,000 characters has a fault of its own', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `Erfaring ${n};Det skete ${n}`);
    const many = ['Titel;Hvad skete der?', ...rows].join('\n');
    const shown = await importFile(sanne, many);
    expect([shown.body.good, shown.body.rows.length]).toEqual([5000, 200]);
    expect((await importFile(sanne, many, { way: 'all' })).body.imported).toBe(5000);
    expect((await importFile(sanne, many)).body).toMatchObject({ good: 0, duplicates: 5000 });
    const long = await importFile(sanne, `Titel;Hvorfor\nLang;${'𝔘'.repeat(100_000)}`);
    expect(long.body.faults[0]?.message).toBe('Teksten er på 100.000 tegn. Skriv højst 5000.');
  });
});
