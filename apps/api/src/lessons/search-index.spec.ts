import fc from 'fast-check';
import { DataSource } from 'typeorm';
import {
  fuse,
  gramsOf,
  readQuery,
  tellingWords,
  termScore,
  termWeight,
  type Query,
} from '@erfa/knowledge';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { evaluationLessons, evaluationQueries, shareLessons } from '../../testing/shared-lessons';
import { appDataSourceOptions } from '../persistence/data-source';
import { PreparedTransaction } from '../persistence/prepared-transaction';
import { searched, type CountingLimits } from './search-scores.queries';
import { searchLessons, searchStatement } from './search.queries';

const nobody = { organisationId: null, personId: null };
const everything = {
  kind: [],
  phase: [],
  dimension: [],
  kle: [],
  technology: [],
  municipality: [],
};
const page = { from: 0, limit: 50 };
const everyEntry: CountingLimits = { entries: 1e9, found: 1e9, best: 1, terms: 1 };

describe('the index of lessons', () => {
  let erfa: TestErfa;
  let app: DataSource;
  let prepared: PreparedTransaction;
  beforeAll(async () => {
    erfa = await startErfa();
    // Which lessons are near each other is asked of near.spec.ts; looking for that here doubles what sharing hundreds takes.
    await erfa.database.ask('alter table published_lesson disable trigger published_lesson_near');
    await shareLessons(erfa.database, evaluationLessons());
    app = await new DataSource(appDataSourceOptions(erfa.database.url, [])).initialize();
    prepared = new PreparedTransaction(app);
  });
  afterAll(async () => {
    await app.destroy();
    await erfa.close();
  });

  const faults = () =>
    erfa.database.ask<{ part: string; subject: string }>('select * from lesson_index_faults()');
  const find = (text: string) =>
    prepared.run(nobody, (ask) => searchLessons(ask, readQuery(text), everything, page));

  it('reads texts as libs/knowledge does', async () => {
    const signs =
      'abdeijklnoprstvøåæAEOØÅÆéÉüÜöÖäÄßςΣſﬁжЖאا०12 \t\n-_.,:;!?\'"%&|()*\\/»«–·\u030a\u0301\u0308\u202e\u200b日本×÷😀';
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...signs), maxLength: 120 }), {
      minLength: 40,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const rows = await erfa.database.ask<{ words: string[] }>(
          `select coalesce(array_agg(w.word order by w.at) filter (where w.word is not null), '{}') as words
           from unnest($1::text[]) with ordinality t (content, place)
           left join lateral (select word, row_number() over () as at from telling_words(t.content)) w on true group by t.place order by t.place`,
          [some],
        );
        expect(rows.map(({ words }) => words)).toEqual(
          some.map((text) => tellingWords(text).map(({ word }) => word)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('has the grams of libs/knowledge, those of the title twice', async () => {
    const rows = await erfa.database.ask<{
      title: string;
      text: string;
      grams: Record<string, number>;
    }>(
      `select title, happened as text, (select jsonb_object_agg(term, frequency) from lesson_terms(p) where kind = 'gram') as grams from published_lesson p`,
    );
    expect(rows).toHaveLength(52);
    for (const { title, text, grams } of rows) {
      const counted: Record<string, number> = {};
      for (const { word } of [
        ...tellingWords(title),
        ...tellingWords(title),
        ...tellingWords(text),
      ])
        for (const gram of gramsOf(word)) counted[gram] = (counted[gram] ?? 0) + 1;
      expect(grams).toEqual(counted);
    }
  });

  it('knows every stop word of PostgreSQL’s Danish', async () => {
    const words = [
      'og',
      'i',
      'jeg',
      'det',
      'at',
      'en',
      'den',
      'til',
      'er',
      'som',
      'på',
      'de',
      'med',
      'han',
      'af',
      'for',
      'ikke',
      'der',
      'var',
      'mig',
      'sig',
      'men',
      'et',
      'har',
      'om',
      'vi',
      'min',
      'havde',
      'ham',
      'hun',
      'nu',
      'over',
      'da',
      'fra',
      'du',
      'ud',
      'sin',
      'dem',
      'os',
      'op',
      'man',
      'hans',
      'hvor',
      'eller',
      'hvad',
      'skal',
      'selv',
      'her',
      'alle',
      'vil',
      'blev',
      'kunne',
      'ind',
      'når',
      'være',
      'dog',
      'noget',
      'ville',
      'jo',
      'deres',
      'efter',
      'ned',
      'skulle',
      'denne',
      'end',
      'dette',
      'mit',
      'også',
      'under',
      'have',
      'dig',
      'anden',
      'hende',
      'mine',
      'alt',
      'meget',
      'sit',
      'sine',
      'vor',
      'mod',
      'disse',
      'hvis',
      'din',
      'nogle',
      'hos',
      'blive',
      'mange',
      'ad',
      'bliver',
      'hendes',
      'været',
      'thi',
      'jer',
      'sådan',
    ];
    const [row] = await erfa.database.ask<{ stopped: boolean }>(
      `select bool_and(ts_lexize('danish_stem', w) = '{}') as stopped from unnest($1::text[]) w`,
      [words],
    );
    expect(row?.stopped).toBe(true);
    expect(tellingWords(words.join(' '))).toEqual([]);
  });

  it('ranks as counting every lesson would', async () => {
    const documents = await erfa.database.ask<{
      id: string;
      number: number;
      kind: string;
      term: string;
      frequency: number;
      length: number;
    }>(
      `select p.id, d.number, t.kind, t.term, t.frequency, case t.kind when 'stem' then d.stems else d.grams end as length
       from published_lesson p join lesson_document d on d.lesson_id = p.id cross join lateral lesson_terms(p) t`,
    );
    const numbers = new Map(documents.map(({ id, number }) => [id, number]));
    const stemsOf = async (words: string[]): Promise<string[]> =>
      (
        await erfa.database.ask<{ stem: string }>(
          `select distinct stem from unnest($1::text[]) w, unnest(ts_lexize('danish_stem', w)) stem`,
          [words],
        )
      ).map(({ stem }) => stem);
    for (const { text } of evaluationQueries()) {
      const { words, grams } = readQuery(text);
      const asked = { stem: await stemsOf(words), gram: grams };
      const lists = (['stem', 'gram'] as const).map((kind) => {
        const own = documents.filter((row) => row.kind === kind);
        const lengths = new Map(own.map(({ id, length }) => [id, length]));
        const mean = [...lengths.values()].reduce((a, b) => a + b, 0) / 52;
        const scores = new Map<string, number>();
        const carried = new Map<string, number>();
        let all = 0;
        for (const term of asked[kind]) {
          const having = own.filter((row) => row.term === term);
          const weight = termWeight(52, having.length);
          all += weight;
          for (const { id, frequency, length } of having) {
            scores.set(id, (scores.get(id) ?? 0) + termScore(weight, frequency, length, mean));
            carried.set(id, (carried.get(id) ?? 0) + weight);
          }
        }
        const least = all * 0.1 * Math.min(1, 3 / words.length);
        return {
          weight: kind === 'stem' ? 1 : 2,
          scores,
          found: [...carried].filter(([, share]) => share >= least).map(([id]) => id),
        };
      });
      const found = new Set(lists.flatMap((list) => list.found));
      const place = (id: string): number => numbers.get(id) ?? 0;
      const expected = fuse(
        lists.map(({ weight, scores }) => ({
          weight,
          ids: [...scores]
            .filter(([id]) => found.has(id))
            .sort((a, b) => b[1] - a[1] || place(a[0]) - place(b[0]))
            .map(([id]) => id),
        })),
      );
      const { lessons, total } = await find(text);
      expect(total).toBe(found.size);
      expect(lessons.slice(0, 10).map(({ id }) => id)).toEqual(expected.slice(0, 10));
    }
  });

  it('looks the commoner terms up for the best lessons, and gives them what counting would', async () => {
    const scores = (limits: CountingLimits, { words, grams }: Query) =>
      erfa.database.ask<{ number: number; stem: number | null; gram: number | null }>(
        `with ${searched(limits)} select number, stem, gram from found order by number`,
        [words, grams],
      );
    let unread = 0;
    for (const { text } of evaluationQueries()) {
      const query = readQuery(text);
      const all = new Map((await scores(everyEntry, query)).map((row) => [row.number, row]));
      const partly = await scores({ entries: 30, found: 1000, best: 1000, terms: 1000 }, query);
      unread += all.size - partly.length;
      for (const { number, stem, gram } of partly) {
        // Few entries say which lessons are near; what they carry of the query is then counted of all of it.
        const whole = all.get(number);
        expect(stem ?? 0).toBeCloseTo(whole ? (whole.stem ?? 0) : Number.NaN, 9);
        expect(gram ?? 0).toBeCloseTo(whole ? (whole.gram ?? 0) : Number.NaN, 9);
      }
    }
    expect(unread).toBeGreaterThan(0);
  });

  it('is kept bit for bit while lessons come, change and go', async () => {
    const steps = [
      `update published_lesson set state = 'withdrawn', withdrawn_at = now() where title like 'M%'`,
      `update published_lesson set title = 'Køb ikke licenser før behovet er målt', recommendation = title where title like 'S%'`,
      `update published_lesson set featured = true, kle = '{27}' where title like 'D%'`,
      `update published_lesson set state = 'recalled', recalled_at = now(), recall_reason = 'x' where title like 'V%'`,
      `update published_lesson set state = 'shared', recalled_at = null, recall_reason = null where state = 'recalled'`,
      `update published_lesson set state = 'merged', merged_at = now(), merged_into = (select id from published_lesson where title like 'R%' and state = 'shared' limit 1)
         where title like 'C%'`,
      `begin; update published_lesson set title = 'To gange' where title like 'F%'; update published_lesson set title = 'To gange i samme handling' where title = 'To gange'; commit`,
    ];
    expect(await faults()).toEqual([]);
    for (const step of steps) {
      await erfa.database.ask(step);
      expect(await faults()).toEqual([]);
    }
    const [index] = await erfa.database.ask<{ lessons: number }>(
      'select lessons from lesson_index',
    );
    const [shared] = await erfa.database.ask<{ lessons: number }>(
      `select count(*)::integer as lessons from published_lesson where state = 'shared'`,
    );
    expect(index).toEqual(shared);
    await erfa.database.ask('select rebuild_lesson_index()');
    expect(await faults()).toEqual([]);
  });

  it('names what is wrong with it', async () => {
    await erfa.database.ask(
      `update lesson_posting set lessons[1] = lessons[1] + 1 where kind = 'stem' and term = 'borg'`,
    );
    await erfa.database.ask(`delete from lesson_word where word = 'borgerne'`);
    expect(await faults()).toEqual([
      { part: 'posting', subject: 'stem borg' },
      { part: 'word', subject: 'borgerne' },
    ]);
    await erfa.database.ask('select rebuild_lesson_index()');
    expect(await faults()).toEqual([]);
  });

  it('is kept when many share at once', async () => {
    await Promise.all(
      Array.from({ length: 8 }, async (_, turn) => {
        const source = await new DataSource(
          appDataSourceOptions(erfa.database.ownerUrl, []),
        ).initialize();
        await source.query(
          `insert into published_lesson (id, origin_id, version, title, happened, cause, recommendation, applies, kind, about, phase, kle, content_hash, confirm_by)
           select uuidv7(), id, 1, 'Samtidig erfaring', 'Vi delte på en gang', 'x', 'x', 'x', 'worked', 'process', 'before', '{00}', $1, current_date from organisation limit 3`,
          [String(turn)],
        );
        await source.destroy();
      }),
    );
    expect(await faults()).toEqual([]);
    expect(
      (await find('samtidig erfaring')).lessons.filter(
        ({ title }) => title === 'Samtidig erfaring',
      ),
    ).toHaveLength(24);
  });

  it('is written by nobody who only uses Erfa', async () => {
    for (const table of ['lesson_index', 'lesson_document', 'lesson_posting', 'lesson_word'])
      await expect(app.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(app.query('select rebuild_lesson_index()')).rejects.toThrow(/permission denied/);
  });

  it('is asked by its key, never from one end to the other', async () => {
    await shareLessons(
      erfa.database,
      Array.from({ length: 600 }, (_, index) => ({
        title: `Erfaring ${index} med ${['drift', 'indkøb', 'skole', 'jobcenter'][index % 4]}`,
        happened: `Vi prøvede nummer${index} og lærte${index % 50} noget om gevinst${index % 7}.`,
      })),
    );
    await erfa.database.ask('analyze');
    const { words, grams } = readQuery('gevinster i driften');
    const plan = await prepared.run(nobody, (ask) =>
      ask<{ 'QUERY PLAN': unknown[] }>(
        { name: 'plan', text: `explain (format json) ${searchStatement.text}` },
        [words, grams, null, null, null, null, null, null, 0, 10],
      ),
    );
    const nodes = JSON.stringify(plan);
    expect(nodes).toContain('"Index Name":"pk_lesson_posting"');
    expect(nodes).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"lesson_posting"/);
  });
});
