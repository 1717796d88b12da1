import { randomUUID } from 'node:crypto';
import { Actors } from '../../testing/actors';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { importFile } from '../../testing/lesson-files';
import { assignSection, draftRound, openRound, personId } from '../../testing/round';
import {
  adopt,
  changeAdoption,
  programOf,
  readLesson,
  shareLesson,
  sharedLesson,
  wholeLesson,
} from '../../testing/lessons';
import { faultOf, unzip } from '../../testing/word-document';
import type { AssignmentView, ConsensusView } from '../assessments/answers.views';
import type { AssessmentView } from '../assessments/assessments.views';
import type { ActionsView } from '../assessments/results.views';
import type { PeopleView } from '../identity/people.views';
import type { WriteAdoption } from '../lessons/adoptions.views';
import type { PublishedAdoptionView, PublishedLessonView } from '../lessons/lesson.views';
import type { ReviewedLessonView } from '../lessons/editors.views';
import type { BeginLesson, OwnLessonView } from '../lessons/own-lessons.views';
import type { TokensView } from '../identity/tokens.views';
import type { UnitsView } from '../organisations/units.views';
import { excelFile } from '../spreadsheets/excel-file';
import type { ParticipantsView, RoundView } from '../rounds/rounds.views';
import { problems } from './problems';

/** Text that somebody may send in ill will or by accident; none begins or ends with a blank, which many fields take away. */
const hostile: Readonly<Record<string, string>> = {
  script: `"><script>alert(1)</script><img src=x onerror=alert(1)>`,
  'right-to-left marks': 'a\u202egnp.exe\u200f\u2066b\u2069',
  'a character that cannot be kept': 'a\u0000b',
  'the first half of a pair': 'a\ud800b',
  'the second half of a pair': 'a\udc00b',
  'four bytes': '👩🏽‍💻 𝔘 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'control characters': 'a\u0007b\u001bc\u007f',
  'no characters': 'a\uffff\ufffeb',
  'letters in parts': 'A\u030arhus e\u0301',
  'line ends': 'a\r\nb\u2028c\u0085d',
  sql: `'; drop table answer; -- "\\' $1 $$`,
  braces: '{{constructor.constructor("x")()}} ${x} {0} {questions} %s %00',
  json: '"\\u0000{"__proto__":{"a":1}}',
  formula: `=cmd|' /C calc'!A0`,
  plus: '+1+1',
  minus: '-2+3',
  at: '@SUM(1;1)',
  xml: '&lt;&#0;<![CDATA[x]]><?x?>&',
  scripted: 'javascript: alert(1)',
  long: 'x'.repeat(5000),
  'very long': '𝔘'.repeat(100_000),
};

/** One field of one route: how text gets in, and what stands there afterwards. */
interface Field {
  write: (text: string) => Promise<Answer>;
  read: (answer: Answer) => Promise<unknown> | unknown;
}

const fileFields = {
  Titel: 'title',
  'Hvad skete der?': 'happened',
  'Hvor og hvornår?': 'context',
  'Navn, som andre ser': 'authorName',
} as const;
const fileColumns = {
  Titel: 'title',
  'Hvad skete der?': 'happened',
  'Hvor og hvornår?': 'context',
  'Navn, som andre ser': 'author_name',
} as const;

describe('hostile text', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let round: RoundView;
  let assessment: AssessmentView;
  let assignment: string;
  let question: string;
  let viborg: TestClient;
  let lesson: string;
  beforeAll(async () => {
    erfa = await startErfa();
    [kl, sanne] = [await erfa.as('mette.bruun'), await erfa.as('sanne.lykkegaard')];
    ({ round, assessment } = await openRound(kl, sanne));
    const [section] = assessment.sections;
    question = section?.questionKeys[0] ?? '';
    const me = await personId(sanne, 'Sanne Lykkegaard');
    [assignment = ''] = await assignSection(sanne, assessment.id, section?.key ?? '', 'one', [me]);
    viborg = await programOf(new Actors(erfa), '0791');
    lesson = await sharedLesson(kl);
  });
  afterAll(() => erfa.close());

  const post = (client: TestClient, path: string, body: object): Promise<Answer> =>
    client.ask(path, { method: 'POST', body });
  const draft = (change: object): Promise<Answer> =>
    post(kl, '/api/rounds', {
      title: { da: 'Runde', en: 'Round' },
      modelId: round.modelId,
      opensOn: round.opensOn,
      closesOn: round.closesOn,
      terms: round.terms,
      invitedAll: true,
      ...change,
    });
  const drafted =
    (field: (view: RoundView) => string) =>
    async ({ body }: Answer): Promise<string> =>
      field((await kl.ask<RoundView>(`/api/rounds/${String(body['id'])}`)).body);
  const own = async (): Promise<RoundView['own']> =>
    (await sanne.ask<RoundView>(`/api/rounds/${round.id}`)).body.own;
  const accept = (change: object): Promise<Answer> =>
    post(sanne, `/api/rounds/${round.id}/acceptance`, {
      contactName: 'Sanne',
      contactEmail: 'sanne@aarhus.dk',
      ...change,
    });
  const answered = async (): Promise<AssignmentView['answers'][number] | undefined> =>
    (await sanne.ask<AssignmentView>(`/api/assignments/${assignment}`)).body.answers[0];
  const answer = async (change: object): Promise<Answer> =>
    sanne.ask(`/api/assignments/${assignment}/answers`, {
      method: 'PUT',
      body: {
        answers: [
          { question, state: 'dont-know', seen: (await answered())?.version ?? 0, ...change },
        ],
      },
    });
  const agreedNow = async () =>
    (
      await sanne.ask<ConsensusView>(`/api/assessments/${assessment.id}/consensus`)
    ).body.questions.find((row) => row.question === question)?.agreed;
  const agree = async (change: object): Promise<Answer> =>
    sanne.ask(`/api/assessments/${assessment.id}/consensus/${question}`, {
      method: 'PUT',
      body: { state: 'dont-know', reason: 'Nyt.', justification: 'Nyt.', ...change },
      headers: { 'if-match': `"${(await agreedNow())?.version ?? 0}"` },
    });
  const plan = (change: object): Promise<Answer> =>
    post(sanne, `/api/assessments/${assessment.id}/actions`, {
      nodeKey: question,
      title: 'Handling',
      measure: '',
      state: 'planned',
      ...change,
    });
  const newest = async () =>
    (
      await sanne.ask<ActionsView>(`/api/assessments/${assessment.id}/actions`)
    ).body.actions.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  const unit = (change: object): Promise<Answer> =>
    post(sanne, '/api/units', { name: 'Enhed', ...change });
  const unitOf = async ({ body }: Answer) =>
    (await sanne.ask<UnitsView>('/api/units')).body.units.find(({ id }) => id === body['id']);
  const invite = (change: object): Promise<Answer> =>
    post(sanne, '/api/invitations', {
      people: [{ name: 'Ny', email: `${randomUUID()}@x.dk`, roles: ['reader'], ...change }],
    });
  /** A lesson with one field hostile, shared with all as it was previewed. */
  const shared = async (change: Partial<BeginLesson>): Promise<Answer> => {
    const written = await post(sanne, '/api/own-lessons', wholeLesson(change));
    return written.status === 201
      ? ((await shareLesson(sanne, String(written.body['id']))) as unknown as Answer)
      : written;
  };
  /** As its author and as another municipality reads it, which must be the same. */
  const lessonField =
    (field: (view: OwnLessonView | PublishedLessonView) => unknown) =>
    async ({ body }: Answer): Promise<unknown> => {
      const id = String(body['id']);
      const { body: own } = await sanne.ask<OwnLessonView>(`/api/own-lessons/${id}`);
      expect(field(await readLesson(viborg, id))).toBe(field(own));
      return field(own);
    };
  /** What Viborg says of the lesson it has taken up, with one field hostile. */
  const told = async (change: Partial<WriteAdoption>): Promise<Answer> => {
    const there = (await readLesson(viborg, lesson)).adoptions.find(({ own: mine }) => mine);
    if (!there) return (await adopt(viborg, lesson, change)) as unknown as Answer;
    const { body } = await viborg.ask<{ id: string; version: number }>(
      `/api/adoptions/${there.id}`,
    );
    return (await changeAdoption(viborg, body, change)) as unknown as Answer;
  };
  const toldField = (field: keyof PublishedAdoptionView) => async (): Promise<unknown> =>
    (await readLesson(sanne, lesson)).adoptions[0]?.[field];
  const lastOf = async (sql: string): Promise<unknown> =>
    (await erfa.database.ask<{ text: unknown }>(sql))[0]?.text;

  const fields: Readonly<Record<string, Field>> = {
    'a round’s Danish title': {
      write: (da) => draft({ title: { da, en: 'Round' } }),
      read: drafted(({ title }) => title.da),
    },
    'a round’s English title': {
      write: (en) => draft({ title: { da: 'Runde', en } }),
      read: drafted(({ title }) => title.en),
    },
    'what KL publishes': {
      write: (publishes) => draft({ terms: { ...round.terms, publishes } }),
      read: drafted(({ terms }) => terms.publishes),
    },
    'a contact’s name': {
      write: (contactName) => accept({ contactName }),
      read: async () => (await own())?.contactName,
    },
    'a contact’s address': {
      write: (contactEmail) => accept({ contactEmail }),
      read: async () => (await own())?.contactEmail,
    },
    'why a round is declined': {
      write: async (reason) => {
        await accept({});
        return post(sanne, `/api/rounds/${round.id}/refusal`, { reason });
      },
      read: async () => {
        const { reason } = (await own()) ?? {};
        const { participants } = (
          await kl.ask<ParticipantsView>(`/api/rounds/${round.id}/participants`)
        ).body;
        expect(participants.find(({ code }) => code === '0751')?.reason).toBe(reason);
        await accept({});
        return reason;
      },
    },
    'an answer’s reason': {
      write: (reason) => answer({ reason }),
      read: async () => (await answered())?.reason,
    },
    'an answer’s comment': {
      write: (comment) => answer({ comment }),
      read: async () => (await answered())?.comment,
    },
    'an answer’s evidence': {
      write: (evidence) => answer({ evidence }),
      read: async () => (await answered())?.evidence,
    },
    'an answer’s question': {
      write: (key) => answer({ question: key }),
      read: async () => (await answered())?.question,
    },
    'a reason agreed on': {
      write: (reason) => agree({ reason }),
      read: async () => (await agreedNow())?.reason,
    },
    'what decided it': {
      write: (justification) => agree({ justification }),
      read: async () => (await agreedNow())?.justification,
    },
    'the section that is settled': {
      write: (sectionKey) =>
        post(sanne, `/api/assessments/${assessment.id}/consensus`, { sectionKey }),
      read: () => undefined,
    },
    'an action’s title': {
      write: (title) => plan({ title }),
      read: async () => (await newest())?.title,
    },
    'an action’s measure': {
      write: (measure) => plan({ measure }),
      read: async () => (await newest())?.measure,
    },
    'what an action lifts': {
      write: (nodeKey) => plan({ nodeKey }),
      read: async () => (await newest())?.nodeKey,
    },
    'a unit’s name': {
      write: (name) => unit({ name }),
      read: async (made) => (await unitOf(made))?.name,
    },
    'a unit’s leader': {
      write: (leaderName) => unit({ leaderName }),
      read: async (made) => (await unitOf(made))?.leaderName,
    },
    'a leader’s address': {
      write: (leaderEmail) => unit({ leaderEmail }),
      read: async (made) => (await unitOf(made))?.leaderEmail,
    },
    'a unit’s name in a file': {
      write: (name) =>
        post(sanne, '/api/units/import', {
          csv: `uuid,navn\n${randomUUID()},"${name.replaceAll('"', '""')}"`,
          dryRun: false,
        }),
      read: () => lastOf('select name as text from organisation_unit order by id desc limit 1'),
    },
    'the organisation’s note': {
      write: async (contactNote) => {
        const { body } = await sanne.ask<{ version: number }>('/api/organisation');
        return sanne.ask('/api/organisation', {
          method: 'PATCH',
          body: { contactNote },
          headers: { 'if-match': `"${body.version}"` },
        });
      },
      read: async () => (await sanne.ask('/api/organisation')).body['contactNote'],
    },
    'an invited colleague’s name': {
      write: (name) => invite({ name }),
      read: async (made) => {
        const { people } = (await sanne.ask<PeopleView>('/api/people')).body;
        expect(people.length).toBeGreaterThan(0);
        expect(made.status).toBeLessThan(300);
        return lastOf('select name as text from invitation order by created_at desc limit 1');
      },
    },
    'an invited colleague’s address': {
      write: (email) => invite({ email }),
      read: () => lastOf('select email as text from invitation order by created_at desc limit 1'),
    },
    'a first administrator’s name': {
      write: async (name) =>
        post(
          kl,
          `/api/municipalities/${await new Actors(erfa).organisation('0461')}/administrators`,
          {
            name,
            email: `${randomUUID()}@x.dk`,
          },
        ),
      read: () => lastOf('select name as text from invitation order by created_at desc limit 1'),
    },
    ...Object.fromEntries(
      (
        [
          ...['title', 'context', 'happened', 'cause', 'recommendation', 'applies', 'notApplies'],
          'authorName',
        ] as const
      ).map((name): [string, Field] => [
        `a lesson’s ${name}`,
        {
          write: (text) => shared({ [name]: text }),
          read: lessonField((view) => (view as unknown as Record<string, unknown>)[name]),
        },
      ]),
    ),
    ...Object.fromEntries(
      (['Titel', 'Hvad skete der?', 'Hvor og hvornår?', 'Navn, som andre ser'] as const).map(
        (header): [string, Field] => [
          `»${header}« in a file of lessons`,
          {
            write: async (text) => {
              const rows = [
                ['Titel', header, 'Hvorfor?'],
                [header === 'Titel' ? text : randomUUID(), text, randomUUID()],
              ];
              const file = await excelFile([{ name: 'A', rows, widths: [20] }]);
              const chosen = ['title:1', `${fileFields[header]}:2`];
              const column = header === 'Titel' ? chosen.slice(0, 1) : chosen;
              return (await importFile(sanne, file, { way: 'all', column })) as unknown as Answer;
            },
            read: () =>
              lastOf(
                `select ${fileColumns[header]} as text from lesson order by created_at desc, id desc limit 1`,
              ),
          },
        ],
      ),
    ),
    'a lesson’s technology': {
      write: (text) => shared({ technology: [text] }),
      read: lessonField(({ technology }) => technology[0]),
    },
    'a lesson’s subject': {
      write: (text) => shared({ kle: [text] }),
      read: lessonField(({ kle }) => kle[0]?.code),
    },
    'a lesson’s dimension': {
      write: (node) => shared({ dimension: { model: 'digital-modenhed', node } }),
      read: lessonField(({ dimension }) => dimension?.node),
    },
    ...Object.fromEntries(
      (['copied', 'changed', 'whyChanged', 'outcome', 'measure'] as const).map(
        (name): [string, Field] => [
          `an adoption’s ${name}`,
          { write: (text) => told({ [name]: text }), read: toldField(name) },
        ],
      ),
    ),
    'why an adoption was given up': {
      write: (abandonedWhy) =>
        told({ status: 'abandoned', abandonedWhy, abandonedCondition: 'Nyt' }),
      read: toldField('abandonedWhy'),
    },
    'the condition it failed under': {
      write: (abandonedCondition) =>
        told({ status: 'abandoned', abandonedWhy: 'Nyt', abandonedCondition }),
      read: async () => (await readLesson(sanne, lesson)).conditions[0]?.condition,
    },
    'why a lesson is recalled': {
      write: async (reason) => {
        await kl.ask(`/api/lesson-review/${lesson}/restoration`, { method: 'POST' });
        return post(kl, `/api/lesson-review/${lesson}/recall`, { reason });
      },
      read: async () => {
        const { recallReason } = await readLesson(sanne, lesson);
        await kl.ask(`/api/lesson-review/${lesson}/restoration`, { method: 'POST' });
        return recallReason;
      },
    },
    'a recalled lesson’s text as its author asks to have it restored': {
      write: async (happened) => {
        const id = await sharedLesson(sanne);
        await post(kl, `/api/lesson-review/${id}/recall`, { reason: 'Forkert.' });
        const path = `/api/own-lessons/${id}`;
        const { version } = (await sanne.ask<OwnLessonView>(path)).body;
        const { source, ...words } = wholeLesson({ happened });
        expect(source).toBe('alone');
        const mended = await sanne.ask(path, {
          method: 'PUT',
          body: words,
          headers: { 'if-match': `"${version}"` },
        });
        if (mended.status !== 200) return mended;
        const { hash } = (await post(sanne, `${path}/preview`, {})).body;
        const asked = await post(sanne, `${path}/restoration-request`, { hash });
        expect(asked.status).toBe(200);
        return kl.ask(`/api/lesson-review/${id}`);
      },
      read: async ({ body }) => {
        const { id, asked } = body as unknown as ReviewedLessonView;
        await post(kl, `/api/lesson-review/${id}/restoration`, { asked: asked?.hash });
        expect((await readLesson(viborg, id)).happened).toBe(asked?.happened);
        return asked?.happened;
      },
    },
    'what a feed reader follows': {
      write: (kle) => post(sanne, '/api/feed-addresses', { kle }),
      read: () => undefined,
    },
    'an access token’s name': {
      write: (name) => post(sanne, '/api/tokens', { name, role: 'reader', expiresInDays: 1 }),
      read: async ({ body }) =>
        (await sanne.ask<TokensView>('/api/tokens')).body.tokens.find(({ id }) => id === body['id'])
          ?.name,
    },
  };

  /** Fields that take no words: keys and addresses. */
  const keys = [
    'an answer’s question',
    'the section that is settled',
    'what an action lifts',
    'a lesson’s subject',
    'a lesson’s dimension',
    'what a feed reader follows',
    'a contact’s address',
    'a leader’s address',
    'an invited colleague’s address',
  ];
  describe.each(Object.entries(fields))('as %s', (name, { write, read }) => {
    let taken = 0;
    it.each(Object.entries(hostile))('%s', async (_, text) => {
      const sent = await write(text);
      if (sent.status < 300) {
        taken += 1;
        const stored = await read(sent);
        expect(stored).toBe(text);
        return;
      }
      const { code } = sent.body as { code: keyof typeof problems };
      expect([sent.status, code]).toEqual([problems[code].status, code]);
      expect(sent.status).toBeGreaterThanOrEqual(400);
      expect(sent.status).toBeLessThan(500);
    });
    it(keys.includes(name) ? 'and takes none of it' : 'and takes what can be kept', () => {
      if (keys.includes(name)) expect(taken).toBe(0);
      else expect(taken).toBeGreaterThanOrEqual(15);
    });
  });

  it('leaves every list readable, in both languages', async () => {
    const paths: [TestClient, string][] = [
      [kl, '/api/rounds'],
      [kl, '/api/overview'],
      [kl, '/api/audit'],
      [kl, '/api/municipalities'],
      [sanne, '/api/rounds'],
      [sanne, '/api/overview'],
      [sanne, '/api/audit'],
      [sanne, '/api/people'],
      [sanne, '/api/units'],
      [sanne, '/api/tokens'],
      [sanne, '/api/feed-addresses'],
      [sanne, '/api/lesson-feed'],
      [kl, '/api/lesson-review'],
      [sanne, '/api/own-lessons'],
      [sanne, '/api/own-lessons/file.csv'],
      [sanne, '/api/own-lessons/file.xlsx'],
      [sanne, '/api/lessons/file.csv'],
      [sanne, '/api/lessons/file.xlsx'],
      [sanne, '/api/lessons/waiting'],
      [viborg, '/api/adoptions'],
      [sanne, `/api/assessments/${assessment.id}/consensus`],
    ];
    for (const [client, path] of paths)
      for (const language of ['da', 'en']) {
        const { status } = await client.ask(path, { headers: { 'accept-language': language } });
        expect([path, status]).toEqual([path, 200]);
      }
  });

  it('goes into the draft agenda item as text, and the document opens', async () => {
    const all = Object.values(hostile).filter(
      (text) => text.length < 100 && text.isWellFormed() && !text.includes('\u0000'),
    );
    const title = `${hostile['script'] ?? ''} \u0007\uffff ${hostile['braces'] ?? ''}`;
    const made = await draftRound(kl, {
      title: { da: title, en: title },
      invitedAll: false,
      invitedIds: [await new Actors(erfa).organisation('0751')],
    });
    await post(kl, `/api/rounds/${made.id}/open`, {});
    const { body: accepted } = await post(sanne, `/api/rounds/${made.id}/acceptance`, {
      contactName: 'Sanne',
      contactEmail: 'sanne@aarhus.dk',
    });
    const id = (accepted['own'] as { assessmentId: string }).assessmentId;
    const path = `/api/assessments/${id}`;
    const { body: agreed } = await sanne.ask<ConsensusView>(`${path}/consensus/${question}`, {
      method: 'PUT',
      body: { state: 'answered', value: 3, justification: all.join(' ') },
      headers: { 'if-match': '"0"' },
    });
    const submitted = await sanne.ask(`${path}/submission`, {
      method: 'POST',
      body: { acceptOpen: true },
      headers: { 'if-match': `"${agreed.version}"` },
    });
    expect(submitted.status).toBe(200);
    for (const text of all) {
      const { status } = await post(sanne, `${path}/actions`, {
        nodeKey: question,
        title: text,
        measure: text,
        state: 'planned',
      });
      expect(status).toBe(201);
    }
    const cookie = [...sanne.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    for (const language of ['da', 'en']) {
      const response = await fetch(
        `${sanne.url}${path}/result.docx?caseNumber=${encodeURIComponent('"><b>{0}</b>\u202e\u0007')}`,
        { headers: { cookie, 'accept-language': language } },
      );
      expect(response.status).toBe(200);
      const files = unzip(Buffer.from(await response.arrayBuffer()));
      const faults = [...files]
        .filter(([file]) => /\.(xml|rels)$/.test(file))
        .map(([file, xml]) => [file, faultOf(xml)]);
      expect(faults.length).toBeGreaterThan(5);
      expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
      const body = files.get('word/document.xml') ?? '';
      expect(body).not.toContain('<script>');
      expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(body).toContain('{{constructor.constructor(');
      expect(body).toContain('👩🏽‍💻');
      expect(body.match(/=cmd\|/g)?.length).toBeGreaterThanOrEqual(2);
    }
  });
});
