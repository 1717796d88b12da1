import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { unzip, wordsIn } from '../../testing/word-document';
import { loadCountry } from '../demonstration/load-country';
import { createOwnHost } from '../models/scoring';
import { ownerDataSource } from '../persistence/data-source';
import type {
  ComparisonReportView,
  ComparisonView,
  ReleasedFiguresView,
  MemberListView,
} from './comparisons.views';
import { ReleasesService } from './releases.service';

describe('a comparison on paper and in files', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  let kl: TestClient;
  let round: string;
  let open: string;

  beforeAll(async () => {
    erfa = await startErfa();
    const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
    const host = await createOwnHost(path.resolve(__dirname, '../../../..'));
    await loadCountry(owner, host, new Date());
    await owner.destroy();
    await erfa.app.get(ReleasesService).makeDue();
    sanne = await erfa.as('sanne.lykkegaard');
    kl = await erfa.as('mette.bruun');
    const rounds = await erfa.database.ask<{ id: string; state: string }>(
      `select id, state from round order by closes_at desc`,
    );
    round = rounds.find(({ state }) => state === 'closed')?.id ?? '';
    open = rounds.find(({ state }) => state === 'open')?.id ?? '';
  });
  afterAll(() => erfa.close());

  const fetchFile = async (client: TestClient, address: string, language = 'da') => {
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${client.url}/api/${address}`, {
      headers: { cookie, 'x-erfa-request': '1', 'accept-language': language },
    });
    return { answer, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const figures = async (client: TestClient): Promise<ReleasedFiguresView> =>
    (await client.ask<ReleasedFiguresView>(`/api/rounds/${round}/figures`)).body;
  const table = (csv: Buffer): string[][] => parse(csv, { bom: true, delimiter: ';' });

  it('tells position, groups and source in words, with what is hidden and why', async () => {
    const { body } = await sanne.ask<ComparisonReportView>(
      `/api/rounds/${round}/comparison/report`,
    );
    const { body: view } = await sanne.ask<ComparisonView>(`/api/rounds/${round}/comparison`);
    expect(body.heading).toBe('Sammenligning');
    expect(body.sentences[0]).toMatch(/^Sammenlignet med hele landet ligger kommunen /);
    const [dimensions, groups] = body.tables;
    expect(dimensions?.rows.map(([title]) => title)).toEqual([
      'Samlet',
      ...view.figures.slice(1).map(({ title }) => title),
    ]);
    expect(dimensions?.rows.every((row) => row.length === dimensions.columns.length)).toBe(true);
    expect(groups?.rows).toHaveLength(view.groups.filter(({ own }) => own).length);
    const hidden = view.groups.filter((group) => group.own && group.whole === null);
    expect(groups?.rows.filter((row) => row.includes('..'))).toHaveLength(hidden.length);
    for (const row of groups?.rows ?? [])
      expect(row.includes('..')).toBe((row.at(-1) ?? '').startsWith('Skjult'));
    const notes = body.notes.join(' ');
    expect(notes.includes('Skjulte tal står som »..«')).toBe(
      body.tables.some(({ rows }) => rows.some((row) => row.includes('..'))),
    );
    expect(notes).toContain('metode 1');
    expect(notes).toContain(view.round.title.da);
    const { body: took } = await sanne.ask<MemberListView>(
      `/api/rounds/${round}/comparison/members`,
    );
    expect(took.members.length).toBeGreaterThan(0);
    expect(took.members.length).toBeGreaterThan(20);
    expect(notes).toContain(`Med i gruppen er ${took.members.length} kommuner.`);
    expect(notes).not.toContain('Med i gruppen: ');
    const six = `/api/rounds/${round}/comparison`;
    const { body: few } = await sanne.ask<MemberListView>(
      `${six}/members?kind=region&key=nordjylland`,
    );
    const { body: small } = await sanne.ask<ComparisonReportView>(
      `${six}/report?kind=region&key=nordjylland`,
    );
    for (const { name } of few.members) expect(small.notes.join(' ')).toContain(name);
    expect(notes).toContain('Demonstrationsdata – fiktive tal');
  });

  it('is a section of the Word draft, which one may leave out', async () => {
    const { body: view } = await sanne.ask<ComparisonView>(`/api/rounds/${round}/comparison`);
    const draft = `assessments/${view.assessmentId ?? ''}/result.docx`;
    const words = async (query = ''): Promise<string> => {
      const { body } = await fetchFile(sanne, draft + query);
      return wordsIn(unzip(body).get('word/document.xml') ?? '');
    };
    const { body: report } = await sanne.ask<ComparisonReportView>(
      `/api/rounds/${round}/comparison/report`,
    );
    const whole = await words();
    for (const text of [report.heading, ...report.sentences, ...report.notes])
      expect(whole).toContain(text);
    expect(whole).toContain('Der er endnu ingen handlinger i planen.');
    expect(whole).toContain('at der tages stilling til, om der skal lægges en handleplan');
    expect(whole).not.toContain('at der tages stilling til handleplanen');
    expect(await words('?without=comparison')).not.toContain(report.sentences[0]);

    const region = '?kind=region&key=midtjylland';
    const { body: other } = await sanne.ask<ComparisonReportView>(
      `/api/rounds/${round}/comparison/report${region}`,
    );
    const chosen = await words(region);
    for (const text of [...other.sentences, ...other.notes]) expect(chosen).toContain(text);
    const { answer } = await fetchFile(sanne, `${draft}?kind=region&key=atlantis`);
    expect(answer.status).toBe(404);
  });

  it('gives every published figure once, the same to everybody, and one’s own only to oneself', async () => {
    const [mine, theirs] = [await figures(sanne), await figures(kl)];
    const keys = mine.figures.map(
      ({ groupKind, groupKey, key }) => `${groupKind} ${groupKey} ${key}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(mine.figures.some(({ own }) => own !== null)).toBe(true);
    const published = ({ figures: rows }: ReleasedFiguresView) =>
      rows.map(
        ({
          own: _own,
          ownLevel: _level,
          ownGroup: _group,
          standing: _standing,
          before,
          ...row
        }) => {
          const { own: _then, ownLinked: _linked, chained, ...then } = before ?? {};
          return { ...row, then, again: chained?.median };
        },
      );
    expect(published(mine)).toEqual(published(theirs));
    expect(theirs.figures.every(({ own, ownGroup }) => own === null && !ownGroup)).toBe(true);
    for (const { before } of theirs.figures)
      expect([before?.own, before?.ownLinked]).toEqual([null, null]);
    expect(mine.figures.some(({ before }) => before?.own != null)).toBe(true);
    for (const row of mine.figures) expect(row.suppressed === null).toBe(row.median !== null);
  });

  it('says what the comparison page says', async () => {
    const { figures: rows } = await figures(sanne);
    for (const kind of ['country', 'six-cities'] as const) {
      const { body } = await sanne.ask<ComparisonView>(
        `/api/rounds/${round}/comparison?kind=${kind}`,
      );
      for (const figure of body.figures)
        expect(
          rows.find(({ groupKind, key }) => groupKind === kind && key === figure.key),
        ).toMatchObject({
          median: figure.distribution?.median ?? null,
          lowerQuartile: figure.distribution?.lowerQuartile ?? null,
          levels: figure.distribution?.levels ?? null,
          own: figure.own,
          standing: figure.standing,
        });
    }
  });

  it('is CSV as Danish spreadsheets read it, with a code book that knows every column', async () => {
    const { answer, body } = await fetchFile(sanne, `rounds/${round}/figures.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="erfa-sammenligning-digital-modenhed-2025-aarhus-kommune.csv"',
    );
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const view = await figures(sanne);
    const [head = [], ...rows] = table(body);
    expect(rows).toHaveLength(view.figures.length);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const at = head.indexOf('median');
    for (const [place, row] of rows.entries()) {
      const median = view.figures[place]?.median ?? null;
      expect(row[at]).toBe(median === null ? '..' : String(median).replace('.', ','));
    }
    // Words, and never the codes of the API.
    const values = (name: string) => new Set(rows.map((row) => row[head.indexOf(name)]));
    expect([...values('gruppetype')]).toEqual([
      'hele landet',
      'region',
      'kommunegruppe',
      'indbyggertal',
      '6-byerne',
    ]);
    expect([...values('enhed')]).toEqual(['niveau']);
    expect([...values('egen_gruppe')].sort()).toEqual(['ja', 'nej']);
    for (const word of values('placering'))
      expect(['under', 'i midten', 'over', '']).toContain(word);
    for (const word of values('skjult')) expect(['for få', 'ville røbe få', '']).toContain(word);
    const fifth = head.indexOf('niveau_5');
    expect(rows.map((row) => row[fifth])).toEqual(
      view.figures.map(({ levels }) => {
        const count = levels?.[4];
        return count === undefined ? '..' : count === 0 ? 'få eller ingen' : String(count);
      }),
    );
    const book = table((await fetchFile(sanne, `rounds/${round}/figures-code-book.csv`)).body);
    expect(book.slice(1).map(([name]) => name)).toEqual(head);
    expect(book.every((row) => row.length === 6)).toBe(true);
  });

  it('is a workbook of figures and code book, without a formula', async () => {
    const { answer, body } = await fetchFile(kl, `rounds/${round}/figures.xlsx`, 'en');
    expect(answer.headers.get('content-type')).toContain('spreadsheetml.sheet');
    const parts = unzip(body);
    expect(parts.get('xl/workbook.xml')).toContain('Code book');
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
    const all = [...parts.values()].join(' ');
    expect(all).toContain('upper_quartile');
    expect(all).toContain('few or none');
    expect(answer.headers.get('content-disposition')).toMatch(
      /filename="erfa-comparison-digital-maturity-2025-kl.xlsx"/u,
    );
    expect(all).toContain('invented figures');
  });

  it('is not there before the round is closed, nor for who may not see the round', async () => {
    for (const path of ['figures', 'figures.csv', 'figures.xlsx', 'figures-code-book.csv']) {
      expect((await fetchFile(sanne, `rounds/${open}/${path}`)).answer.status).toBe(409);
      expect(
        (await fetchFile(sanne, `rounds/00000000-0000-4000-8000-000000000000/${path}`)).answer
          .status,
      ).toBe(404);
    }
  });
});
