import type { TestClient } from '../../../testing/client';
import { startErfa, type TestErfa } from '../../../testing/erfa';
import type { ReviewedLessonView } from '../../lessons/editors.views';
import type { PublishedLessonView } from '../../lessons/lesson.views';
import type { LessonsWaitingView } from '../../lessons/waiting.views';
import { createOwnHost } from '../../models/scoring';
import { ownerDataSource } from '../../persistence/data-source';
import { loadCountry } from '../load-country';
import { loadLessons, type LoadedLessons } from './load-lessons';
import { readStories } from './read-stories';

describe('the lessons of the demonstration, loaded', () => {
  let erfa: TestErfa;
  let loaded: LoadedLessons | null;
  let aarhus: TestClient;
  let kl: TestClient;

  beforeAll(async () => {
    erfa = await startErfa();
    const owner = await ownerDataSource(erfa.database.ownerUrl).initialize();
    const today = new Date();
    await loadCountry(owner, await createOwnHost(erfa.config.root), today);
    loaded = await loadLessons(owner, erfa.config.root, today);
    expect(await loadLessons(owner, erfa.config.root, today)).toBeNull();
    await owner.destroy();
    aarhus = await erfa.as('sanne.lykkegaard');
    kl = await erfa.as('mette.bruun');
  }, 120_000);
  afterAll(() => erfa.close());

  const titled = async (title: string): Promise<PublishedLessonView> => {
    const [row] = await erfa.database.ask<{ id: string }>(
      'select id from published_lesson where title = $1',
      [title],
    );
    const answer = await aarhus.ask<PublishedLessonView>(`/api/lessons/${row?.id ?? ''}`);
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('are all there, each as its story tells it', async () => {
    const stories = readStories(erfa.config.root);
    expect(loaded).toEqual({
      lessons: stories.lessons.length,
      adoptions: stories.adoptions.length,
    });
    const shared = await erfa.database.ask<{ title: string; happened: string; code: string }>(
      'select l.title, l.happened, o.code from published_lesson l join organisation o on o.id = l.origin_id',
    );
    const wanted = stories.lessons
      .filter(({ visibility }) => visibility === undefined)
      .map(({ title, happened, told }) => ({ title, happened, code: told.municipality }));
    const byTitle = (a: { title: string }, b: { title: string }): number =>
      a.title < b.title ? -1 : 1;
    expect(shared.sort(byTitle)).toEqual(wanted.sort(byTitle));
  });

  it('keep the rules of what is shared: hashes that can be computed again, whole texts, no date to come', async () => {
    const [faults] = await erfa.database.ask<Record<string, number>>(
      `select count(*) filter (where v.content_hash <> encode(sha256(convert_to(v.content::text, 'UTF8')), 'hex') or v.content_hash <> l.content_hash)::integer as hashes,
         count(*) filter (where v.lesson_id is null)::integer as versions,
         count(*) filter (where lesson_content(o) <> v.content or o.author_name is distinct from l.author_name)::integer as copies,
         count(*) filter (where l.published_at > now() or l.confirmed_at < l.published_at or l.confirm_by <= current_date)::integer as dates
       from published_lesson l join lesson o on o.id = l.id left join published_lesson_version v on v.lesson_id = l.id and v.version = l.version`,
    );
    expect(faults).toEqual({ hashes: 0, versions: 0, copies: 0, dates: 0 });
    const [adoptions] = await erfa.database.ask<Record<string, number>>(
      `select count(*) filter (where p.id is null)::integer as unseen,
         count(*) filter (where (a.status, a.outcome, a.ask_again_on) is distinct from (p.status, p.outcome, p.ask_again_on))::integer as differing,
         count(*) filter (where p.adopted_at < l.published_at or p.changed_at < p.adopted_at)::integer as early,
         count(*) filter (where s.status <> a.status or s.place <> a.version)::integer as steps
       from adoption a left join published_adoption p on p.id = a.id left join published_lesson l on l.id = a.lesson_id
       cross join lateral (select s.status, s.place from adoption_step s where s.adoption_id = a.id order by s.place desc limit 1) s`,
    );
    expect(adoptions).toEqual({ unseen: 0, differing: 0, early: 0, steps: 0 });
  });

  it('read as a lesson does: the advice, what became of it elsewhere, and where it does not hold', async () => {
    const lesson = await titled('Gevinstejeren skriver selv målet ind i sit budget');
    expect(lesson).toMatchObject({
      origin: { code: '0730', name: 'Randers' },
      kind: 'worked',
      state: 'shared',
      dimension: { node: 'gevinstrealisering' },
      counts: { municipalities: 7, inUse: 5, creatingValue: 4, abandoned: 1 },
    });
    expect(lesson.recommendation).toMatch(/^Bed den leder, der skal eje gevinsten/);
    expect(lesson.conditions).toEqual([
      {
        condition: 'Gælder ikke, når gevinsten er delt mellem flere forvaltninger.',
        municipality: { code: '0710', name: 'Favrskov' },
      },
    ]);
    const viborg = lesson.adoptions.find(({ municipality }) => municipality.name === 'Viborg');
    expect(viborg).toMatchObject({
      status: 'creating-value',
      changed: 'Kun gevinster over 250.000 kr.',
      outcome: 'Fire af fem gevinster er i næste års budget.',
    });
    expect(lesson.adoptions.find(({ own }) => own)).toMatchObject({ status: 'adapting' });
  });

  it('wait for the people of Aarhus: an outcome to tell, a lesson recalled, two to confirm, somebody who took theirs up', async () => {
    const { status, body } = await aarhus.ask<LessonsWaitingView>('/api/lessons/waiting');
    expect(status).toBe(200);
    expect(body.due.map(({ title }) => title)).toEqual([
      'Sms-påmindelser fik flere til at møde op',
    ]);
    expect(body.recalled.map(({ title }) => title)).toEqual([
      'Ét samtykke til billeder i dagtilbud gav svar fra næsten alle',
    ]);
    expect(body.toConfirm).toHaveLength(2);
    expect(body.takenUp.length).toBeGreaterThan(0);
  });

  it('wait for Lolland and Læsø too, and tell all four who took up what was recalled', async () => {
    for (const subject of ['niels.holm', 'karen.moeller']) {
      const { body } = await (
        await erfa.as(subject)
      ).ask<LessonsWaitingView>('/api/lessons/waiting');
      expect(body.due.length).toBeGreaterThan(0);
    }
    const recalled = await titled('Ét samtykke til billeder i dagtilbud gav svar fra næsten alle');
    expect(recalled).toMatchObject({ state: 'recalled', counts: { municipalities: 4 } });
    const [due] = await erfa.database.ask<{ n: number }>(
      'select count(*)::integer as n from adoption where ask_again_on <= current_date',
    );
    expect(due?.n).toBeGreaterThan(5);
    expect(due?.n).toBeLessThan(30);
  });

  it('give KL something to read, three featured, and two that say the same as another', async () => {
    const { body } = await kl.ask<{ lessons: ReviewedLessonView[] }>('/api/lesson-review');
    const unread = body.lessons.filter(({ reviewedAt }) => reviewedAt === null);
    expect(unread.length).toBeGreaterThan(2);
    expect(unread.length).toBeLessThan(15);
    expect(body.lessons.filter(({ featured }) => featured)).toHaveLength(3);
    const from = body.lessons.find(({ title }) => title.startsWith('Robotten stod stille'));
    const into = body.lessons.find(({ title }) => title.startsWith('Robotten gik i stå'));
    expect(from?.state).toBe('shared');
    expect(into?.state).toBe('shared');
  });

  it('leave a draft to its author alone, and what is for colleagues to colleagues', async () => {
    const titles = async (subject: string): Promise<string[]> => {
      const client = await erfa.as(subject);
      const { body } = await client.ask<{ lessons: { title: string }[] }>('/api/own-lessons');
      return body.lessons.map(({ title }) => title);
    };
    const draft = 'Skærmbesøg: hvad vi skal have målt inden marts';
    const inside = 'Vi forhandlede to aftaler med samme leverandør i samme uge';
    expect(await titles('peter.damsgaard')).toEqual(expect.arrayContaining([draft, inside]));
    const sanne = await titles('sanne.lykkegaard');
    expect(sanne).toContain(inside);
    expect(sanne).not.toContain(draft);
    expect(await titles('niels.holm')).not.toContain(inside);
  });
});
