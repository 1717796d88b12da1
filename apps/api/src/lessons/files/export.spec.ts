import { parse } from 'csv-parse/sync';
import { Actors } from '../../../testing/actors';
import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import { fetchFile, importFile, ownLessons } from '../../../testing/lesson-files';
import { adopt, programOf, shareLesson, sharedLesson, writeLesson } from '../../../testing/lessons';
import { faultOf, unzip } from '../../../testing/word-document';
import { readTable } from '../../spreadsheets/read-table';
import type { AuditPageView } from '../../audit/audit.views';
import type { BeginLesson, OwnLessonView } from '../own-lessons.views';
import type { LessonSearchView } from '../search.views';

/** Texts that somebody may send in ill will or by accident, and that a file has to carry whole. */
const hostile = [
  `=cmd|' /C calc'!A0`,
  '+1+1',
  '-2+3',
  '@SUM(1;1)',
  '＝1+1',
  '－2',
  "'=1",
  "''@a",
  '\t=1',
  ' =1',
  '"><script>alert(1)</script>;"',
  'a\u202egnp.exe\u200f\u2066b\u2069',
  'a\u0007b\u001bc\u007f\u0085',
  'a\uffff\ufffeb\ufffd',
  'a\r\nb\rc\nd\u2028e',
  '_x000D_ _x0041_',
  '👩🏽‍💻 𝔘 e\u0301',
  '27; "28"; 29',
  '  blanks around  ',
  '0012',
  '1E5',
  '&lt;&#0;<![CDATA[x]]>',
  'x'.repeat(400),
];

describe('lessons as files', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let viborg: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    sanne = await erfa.as('sanne.lykkegaard');
    viborg = await programOf(new Actors(erfa), '0791');
  });
  afterAll(() => erfa.close());

  const table = (csv: Buffer): string[][] =>
    parse(csv, { bom: true, delimiter: ';', relax_column_count: true });
  const told = ({ title, context, happened, cause, recommendation, ...lesson }: OwnLessonView) => ({
    ...{ title, context, happened, cause, recommendation, applies: lesson.applies },
    ...{ notApplies: lesson.notApplies, kind: lesson.kind, about: lesson.about },
    ...{ phase: lesson.phase, kle: lesson.kle, technology: lesson.technology },
    ...{ dimension: lesson.dimension, authorName: lesson.authorName, confirmBy: lesson.confirmBy },
  });
  const all = async (): Promise<unknown[]> =>
    (await ownLessons(sanne)).map(told).toSorted((a, b) => (a.title < b.title ? -1 : 1));

  describe('of one’s own', () => {
    beforeAll(async () => {
      for (const [at, text] of hostile.entries()) {
        const change: Partial<BeginLesson> = {
          title: `${text.slice(0, 100).trim()} ${at}`,
          ...{
            context: text.slice(0, 200),
            happened: text,
            cause: `\n${text}\n`,
            notApplies: text,
          },
          recommendation: text,
          applies: at % 2 ? '' : `${text}\n\n${text}`,
          technology: at % 3 ? [text.slice(0, 60), 'video', 'a"; b'] : [],
          kle: at % 2 ? ['27', '04', '00'] : [],
          kind: at % 4 ? 'conditional' : null,
          about: at % 2 ? 'solution' : null,
          phase: at % 3 ? 'during' : null,
          dimension: at % 2 ? { model: 'digital-modenhed', node: 'digital-ledelse' } : null,
          authorName: at % 2 ? text.slice(0, 200).trim() || null : null,
        };
        await writeLesson(sanne, change);
      }
      await erfa.database.ask(`update lesson set confirm_by = '2026-02-28' where title like '%1'`);
    });

    it.each([
      ['xlsx', 'da'],
      ['xlsx', 'en'],
      ['csv', 'da'],
      ['csv', 'en'],
    ])('are read in again from %s in %s as they were', async (format, language) => {
      const before = await all();
      expect(before).toHaveLength(hostile.length);
      const { body } = await fetchFile(sanne, `own-lessons/file.${format}`, language);
      await erfa.database.ask('delete from lesson');
      const { body: view } = await importFile(sanne, body, { way: 'all' });
      expect(view).toMatchObject({ imported: hostile.length, faults: [], duplicates: 0 });
      expect(await all()).toEqual(before);
      // And once more they are all there already.
      const again = await importFile(sanne, body, { way: 'all' });
      expect(again.body).toMatchObject({ imported: 0, duplicates: hostile.length });
    });

    it('hold nothing that a spreadsheet would compute, and open as XML', async () => {
      const { body: csv } = await fetchFile(sanne, 'own-lessons/file.csv');
      expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      for (const row of table(csv))
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/u);
      const { answer, body } = await fetchFile(sanne, 'own-lessons/file.xlsx');
      expect(answer.headers.get('content-type')).toContain('spreadsheetml');
      expect(answer.headers.get('content-disposition')).toContain('erfa-vores-erfaringer.xlsx');
      const files = unzip(body);
      const sheets = [...files].filter(([name]) => /worksheets\/sheet\d/.test(name));
      expect(sheets).toHaveLength(3);
      for (const [name, xml] of files)
        if (/\.(xml|rels)$/.test(name)) expect([name, faultOf(xml)]).toEqual([name, null]);
      for (const [, xml] of sheets) {
        expect(xml).not.toContain('<f>');
        // Numbers are counts of ours; everything else is text.
        for (const [, type] of xml.matchAll(/<c [^>]*?(?:t="(\w+)")[^>]*>/g))
          expect(['s', 'inlineStr', 'n']).toContain(type);
      }
    });

    it('are what the reader may read, and nobody else’s', async () => {
      const reader = await programOf(new Actors(erfa), '0751', 'contributor');
      const { body } = await fetchFileAs(reader);
      // What Sanne imported is private to her.
      expect(table(body)).toHaveLength(1);
      expect(table((await fetchFileAs(viborg)).body)).toHaveLength(1);
    });

    const fetchFileAs = async (client: TestClient): Promise<{ body: Buffer }> => ({
      body: Buffer.from((await client.ask('/api/own-lessons/file.csv')).text),
    });

    it('say what became of those that were shared', async () => {
      const { id } = await writeLesson(sanne, { title: 'Delt og brugt' });
      await shareLesson(sanne, id);
      await adopt(viborg, id, { status: 'implemented' });
      const { body } = await fetchFile(sanne, 'own-lessons/file.csv');
      const [head = [], ...rows] = table(body);
      const row = rows.find(([title]) => title === 'Delt og brugt') ?? [];
      const at = (name: string) => row[head.indexOf(name)];
      expect([
        at('Hvem kan læse den'),
        at('Taget op af'),
        at('I brug hos'),
        at('Opgivet af'),
      ]).toEqual(['Delt med alle', '1', '1', '0']);
      expect(at('Adresse')).toBe(`${erfa.url}/lessons/${id}`);
      expect(at('Bemærkning')).toContain('opdigtet');
      const book = table((await fetchFile(sanne, 'own-lessons/code-book.csv')).body);
      expect(book.slice(1, head.length + 1).map(([name]) => name)).toEqual(head);
      expect(book.flat()).toContain('27 Social service');
    });

    it('stand in the event log by how many they are', async () => {
      await fetchFile(sanne, 'own-lessons/file.xlsx');
      const { body } = await sanne.ask<AuditPageView>('/api/audit?kind=lesson');
      expect(body.events[0]).toMatchObject({
        kind: 'lesson.exported',
        summary: 'Erfaringer hentet som fil',
        after: String(hostile.length + 1),
      });
    });

    it('begin with a template that is read as it is', async () => {
      for (const language of ['da', 'en']) {
        const { body } = await fetchFile(sanne, 'own-lessons/template.xlsx', language);
        const [head] = (await readTable(body)).rows;
        const csv = await fetchFile(sanne, 'own-lessons/template.csv', language);
        expect(table(csv.body)).toEqual([head?.cells.map(({ text }) => text)]);
        const { body: view } = await importFile(sanne, body, { language });
        expect(view.columns.every(({ fields }) => fields.length === 1)).toBe(true);
        expect(view).toMatchObject({ total: 0, faults: [] });
      }
    });
  });

  describe('of all', () => {
    beforeAll(async () => {
      await sharedLesson(viborg, { title: 'Robotter i ældreplejen', kind: 'failed', kle: ['27'] });
      await sharedLesson(viborg, { title: 'Robotter i skolen', kind: 'worked', kle: ['17'] });
      await sharedLesson(viborg, { title: 'Budget og gevinst', kind: 'worked', kle: ['17'] });
    });
    const found = async (query: string, format = 'csv'): Promise<string[][]> =>
      table((await fetchFile(sanne, `lessons/file.${format}${query}`)).body);

    it.each(['', '?q=robotter', '?q=robotter&kind=failed', '?kle=17', '?q=robttoer', '?q=ukvatom'])(
      'are those that a search for %j finds, in its order',
      async (query) => {
        const [head = [], ...rows] = await found(query);
        const { body } = await sanne.ask<LessonSearchView>(
          `/api/lessons${query || '?'}&limit=50`.replace('?&', '?'),
        );
        const column = head.indexOf('Titel');
        expect(rows.map((row) => row[column])).toEqual(body.lessons.map(({ title }) => title));
      },
    );

    it('say who shared them, and are read in as own ones', async () => {
      const [head = [], first = []] = await found('?q=robotter&kind=failed');
      expect(head.slice(0, 2)).toEqual(['Kommune', 'Kommunekode']);
      expect(first.slice(0, 3)).toEqual(['Viborg', '0791', 'Robotter i ældreplejen']);
      const { body } = await fetchFile(sanne, 'lessons/file.xlsx?kind=failed');
      const { body: view } = await importFile(sanne, body);
      expect(view).toMatchObject({ good: 1, faults: [] });
      expect(view.rows[0]).toMatchObject({ title: 'Robotter i ældreplejen', kind: 'failed' });
      const book = table((await fetchFile(sanne, 'lessons/code-book.csv', 'en')).body);
      expect(book[1]?.[0]).toBe('Municipality');
    });

    it('are refused with what no search has', async () => {
      expect((await sanne.ask('/api/lessons/file.csv?kind=andet')).status).toBe(400);
    });
  });
});
