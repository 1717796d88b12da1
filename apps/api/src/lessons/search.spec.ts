import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { shareLessons } from '../../testing/shared-lessons';
import type {
  FacetValueView,
  LessonSearchView,
  LessonSuggestionsView,
  SimilarLessonsView,
} from './search.views';

describe('searching lessons', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    const [dimension] = await erfa.database.ask<{ name: string }>(
      `select key || '/' || (content->'nodes'->0->>'key') as name from published_model limit 1`,
    );
    await shareLessons(erfa.database, [
      {
        title: 'Gevinstejeren skriver selv målet ind i sit budget',
        happened: 'Den leder, der skal eje gevinsten, satte selv beløb og dato.',
        phase: 'after',
        kle: ['00', '27'],
        technology: ['rpa'],
        origin: '0730',
        age: 200,
      },
      {
        title: 'Projektlederen fulgte gevinsterne et år efter drift',
        happened: 'Det virkede kun, når lederen i linjen deltog.',
        kind: 'conditional',
        phase: 'after',
        kle: ['00'],
        origin: '0740',
        age: 300,
      },
      {
        title: 'Vi lagde gevinsterne i en fælles pulje',
        happened: 'Uden en navngiven ejer blev gevinsten ingens.',
        kind: 'failed',
        phase: 'during',
        kle: ['54'],
        origin: '0621',
        age: 400,
      },
      {
        title: 'Undervis tæt på den dag, det skal bruges',
        happened:
          'Superbrugere og medarbejdere blev oplært en uge før start på Aabenraa plejehjem.',
        kle: ['27'],
        dimension: dimension?.name ?? '',
        origin: '0860',
        age: 5,
      },
      {
        title: 'Fremhævet, men gammel',
        happened: 'Vi kørte ud til borgerne.',
        featured: true,
        age: 900,
      },
    ]);
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  const search = (query: string): Promise<Answer<LessonSearchView & { code?: string }>> =>
    sanne.ask<LessonSearchView & { code?: string }>(`/api/lessons?${query}`);
  const find = async (query: string): Promise<string[]> =>
    (await search(query)).body.lessons.map(({ title }) => title.split(' ')[0] ?? '');
  const counts = (values: readonly FacetValueView[]): Record<string, number> =>
    Object.fromEntries(values.map(({ value, lessons }) => [value, lessons]));

  it('lists all without words: what KL shows first, then the newest', async () => {
    expect(await find('')).toEqual([
      'Fremhævet,',
      'Undervis',
      'Gevinstejeren',
      'Projektlederen',
      'Vi',
    ]);
    expect(await find('q=%20%20&limit=2&from=1')).toEqual(['Undervis', 'Gevinstejeren']);
  });

  it('tells of each lesson what the list shows, with marks as offsets', async () => {
    const { body } = await search('q=hvem+skal+eje+gevinsten');
    const [first] = body.lessons;
    expect(first).toMatchObject({
      title: expect.stringMatching(/^Gevinstejeren/),
      kind: 'worked',
      phase: 'after',
      featured: false,
      origin: { code: '0730', name: 'Randers' },
      adoptions: { municipalities: 0 },
    });
    expect(first).not.toHaveProperty('text');
    const { text = '', marks = [] } = first?.snippet ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['eje', 'gevinsten']);
  });

  it.each(['kørte', 'koerte', 'KØRTE', 'ko\u0308rte'])('finds what is spelled %s', async (word) => {
    expect(await find(`q=${encodeURIComponent(word)}`)).toEqual(['Fremhævet,']);
  });

  it('finds Aabenraa as Åbenrå', async () => {
    expect(await find(`q=${encodeURIComponent('Åbenrå')}`)).toEqual(['Undervis']);
  });

  it('mends a slip and says so, unless only what was typed is wanted', async () => {
    const { body } = await search('q=supperbrugere');
    expect(body.corrections).toEqual([{ typed: 'supperbrugere', meant: 'superbrugere' }]);
    expect(body.lessons[0]?.title).toMatch(/^Undervis/);
    const typed = await search('q=supperbrugere&correct=false');
    expect(typed.body.corrections).toEqual([]);
    expect((await search('q=gevinst')).body.corrections).toEqual([]);
  });

  it('knows a compound that was typed apart', async () => {
    const found = async (query: string): Promise<number> =>
      (await search(`q=${encodeURIComponent(query)}&correct=true`)).body.lessons.findIndex(
        ({ title }) => title.startsWith('Undervis'),
      );
    expect(await found('super brugere')).toBe(0);
    expect(await found('de nye super-brugere')).toBe(0);
    const { body } = await search('q=super%20brugere');
    const text = body.lessons[0]?.snippet.text ?? '';
    expect(
      body.lessons[0]?.snippet.marks.map(({ start, end }) => text.slice(start, end)),
    ).toContain('Superbrugere');
    expect(body.corrections).toEqual([]);
  });

  it('counts each filter with the others and without itself', async () => {
    const { body } = await search('q=gevinst&phase=after');
    expect(body.total).toBe(2);
    expect(counts(body.facets.phase)).toEqual({ after: 2, during: 1 });
    expect(counts(body.facets.kind)).toEqual({ worked: 1, conditional: 1 });
    expect(counts(body.facets.kle)).toEqual({ '00': 2, '27': 1 });
    expect(counts(body.facets.municipality)).toEqual({ '0730': 1, '0740': 1 });
    expect(body.facets.municipality[0]?.title?.da).toBe('Randers');
    expect(counts(body.facets.technology)).toEqual({ rpa: 1 });
    const more = await search('q=gevinst&phase=after&phase=during&kle=54&kle=27&municipality=0730');
    expect(more.body.lessons.map(({ kind }) => kind)).toEqual(['worked']);
    expect(counts(more.body.facets.municipality)).toEqual({ '0621': 1, '0730': 1 });
  });

  it('keeps a chosen filter in sight where nothing is left of it', async () => {
    const { body } = await search('q=gevinst&technology=drone');
    expect(body).toMatchObject({ total: 0, lessons: [] });
    expect(counts(body.facets.technology)).toEqual({ drone: 0, rpa: 1 });
  });

  it('names dimensions in both languages', async () => {
    const { body } = await search('');
    const [dimension] = body.facets.dimension;
    expect(dimension?.title).toEqual({ da: expect.any(String), en: expect.any(String) });
    expect(
      (await search(`dimension=${encodeURIComponent(dimension?.value ?? '')}`)).body.total,
    ).toBe(1);
  });

  it('finds nothing of what was withdrawn', async () => {
    const [id] = await shareLessons(erfa.database, [{ title: 'Hemmelig kvantecomputer' }]);
    expect(await find('q=kvantecomputer')).toEqual(['Hemmelig']);
    await erfa.database.ask(
      `update published_lesson set state = 'withdrawn', withdrawn_at = now() where id = $1`,
      [id],
    );
    expect(await find('q=kvantecomputer')).toEqual([]);
    expect((await search('q=kvantecomputer')).body.facets.kind).toEqual([]);
  });

  it.each([
    ['quotation marks', `"gevinst'; drop table lesson; --`],
    ['operators', '!!! & | ( ) <-> :* gevinst'],
    ['marks of direction', '\u202egevinst\u202c'],
    ['patterns and markup', '%_\\ gevinst $1 ${x} {{x}} <script>gevinst</script>'],
    ['the same again and again', 'gevinst '.repeat(240)],
  ])('answers to %s', async (_, words) => {
    expect(await find(`q=${encodeURIComponent(words)}`)).toContain('Vi');
  });

  it('finds nothing, calmly, where nothing was said', async () => {
    for (const words of ['?', 'og', '😀', '\u202e'])
      expect((await search(`q=${encodeURIComponent(words)}`)).body).toMatchObject({
        total: 0,
        corrections: [],
      });
  });

  it('says what is wrong with a query that cannot be asked', async () => {
    expect(await search(`q=${'a'.repeat(2001)}`)).toMatchObject({ status: 400 });
    for (const query of ['q=%00', 'technology=%00', 'dimension=a%00b'])
      expect(await search(query)).toMatchObject({ status: 400, body: { code: 'malformed-body' } });
    expect(await search('limit=51')).toMatchObject({
      status: 400,
      body: { code: 'invalid-input' },
    });
    expect(await search('kind=virkede')).toMatchObject({ status: 400 });
    expect(await search('q=a&q=b')).toMatchObject({ status: 400 });
  });

  it('goes on with what is being typed', async () => {
    const { body } = await sanne.ask<LessonSuggestionsView>(
      `/api/lessons/suggestions?q=${encodeURIComponent('fælles gevi')}`,
    );
    expect(body.words).toContain('fælles gevinsten');
    expect(body.words.length).toBeLessThanOrEqual(5);
    expect(body.lessons.map(({ title }) => title)).toContain(
      'Vi lagde gevinsterne i en fælles pulje',
    );
    const none = await sanne.ask<LessonSuggestionsView>('/api/lessons/suggestions?q=');
    expect(none.body).toEqual({ words: [], lessons: [] });
  });

  it('shows beside what one writes what others have said, and one’s own, and nobody else’s drafts', async () => {
    for (const [code, title] of [
      ['0751', 'Vores egen kladde om gevinster'],
      ['0101', 'En fremmed kladde om gevinster'],
    ])
      await erfa.database.ask(
        `insert into lesson (organisation_id, title, happened, visibility) select id, $2, 'Uden en navngiven ejer blev gevinsten ingens i puljen.', 'organisation'
         from organisation where code = $1`,
        [code, title],
      );
    const similar = async (body: object) =>
      (await sanne.ask<SimilarLessonsView>('/api/lessons/similar', { method: 'POST', body })).body
        .lessons;
    const text = 'Vi lagde gevinsten i en pulje uden navngiven ejer';
    const found = await similar({ text });
    expect(found.map(({ title, own, shared }) => ({ title, own, shared }))).toEqual([
      { title: 'Vi lagde gevinsterne i en fælles pulje', own: false, shared: true },
      { title: 'Vores egen kladde om gevinster', own: true, shared: false },
    ]);
    expect(await similar({ text, except: found[0]?.id })).toHaveLength(1);
    expect(await similar({ text: '…' })).toEqual([]);
  });
});
