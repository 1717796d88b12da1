import { randomUUID } from 'node:crypto';
import { questionsOf } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import {
  arrangeAction,
  arrangeAssessment,
  arrangeAssignment,
  arrangeRound,
  publishedModel,
  someQuestion,
  someSection,
} from '../../testing/arranged-rounds';
import type { Answer, Ask, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { problems, type ProblemCode } from '../http/problems';

interface ProblemBody extends Record<string, unknown> {
  code: ProblemCode;
  title: string;
  detail: string;
  errors?: { path: string; code: string; message: string }[];
}

/** Places in a request that stand for what is arranged before each. */
type Places = Record<
  | 'draft'
  | 'open'
  | 'closed'
  | 'invited'
  | 'over'
  | 'assessment'
  | 'submitted'
  | 'submittedRound'
  | 'lapsed'
  | 'assignment'
  | 'handedIn'
  | 'late'
  | 'action'
  | 'foreign'
  | 'reader'
  | 'colleague'
  | 'second'
  | 'foreignUnit'
  | 'model'
  | 'q1'
  | 'q2',
  string
>;

/** One request that is refused: what, as whom, which, with what, the code, and the field and its rule where there is one. */
type Row = [string, 'kl' | 'sanne', string, Ask, ProblemCode, string?, string?];

const seen = (version: number, body?: unknown): Ask => ({
  ...(body === undefined ? {} : { body }),
  headers: { 'if-match': `"${version}"` },
});
const round = {
  title: { da: 'Runde', en: 'Round' },
  modelId: '{model}',
  opensOn: '2026-01-01',
  closesOn: '2099-01-01',
  terms: { klSees: 'participation', publishes: 'Tal.', deleteAfterMonths: 12 },
  invitedAll: true,
};
const badRound = (change: object): Ask => ({ body: { ...round, ...change } });
const one = { question: '{q1}', state: 'answered', value: 3, seen: 0 };
const answers = (...list: object[]): Ask => ({ body: { answers: list } });
const badAnswer = (change: object): Ask => answers({ ...one, ...change });
const people = (mode: string, ...list: object[]): Ask => ({ body: { mode, people: list } });
const action = { nodeKey: someSection, title: 'Handling', measure: '', state: 'planned' };
const agreed = { state: 'answered', value: 3, justification: 'Enige.' };

const draftRows: Row[] = [
  [
    'an unknown field',
    'kl',
    'POST /api/rounds',
    badRound({ state: 'open' }),
    'invalid-input',
    'state',
    'whitelistValidation',
  ],
  [
    'an unknown field inside',
    'kl',
    'POST /api/rounds',
    badRound({ terms: { ...round.terms, secret: 1 } }),
    'invalid-input',
    'terms.secret',
    'whitelistValidation',
  ],
  [
    'a wrong type',
    'kl',
    'POST /api/rounds',
    badRound({ invitedAll: 'ja' }),
    'invalid-input',
    'invitedAll',
    'isBoolean',
  ],
  [
    'a title of blanks',
    'kl',
    'POST /api/rounds',
    badRound({ title: { da: ' ', en: 'x' } }),
    'invalid-input',
    'title.da',
    'minLength',
  ],
  [
    'a title too long',
    'kl',
    'POST /api/rounds',
    badRound({ title: { da: 'x'.repeat(151), en: 'x' } }),
    'invalid-input',
    'title.da',
    'maxLength',
  ],
  [
    'a day that is none',
    'kl',
    'POST /api/rounds',
    badRound({ closesOn: '2026-02-30' }),
    'invalid-input',
    'closesOn',
    'isIso8601',
  ],
  [
    'a day of another age',
    'kl',
    'POST /api/rounds',
    badRound({ opensOn: '0000-01-01' }),
    'invalid-input',
    'opensOn',
    'matches',
  ],
  [
    'a deletion that is too soon',
    'kl',
    'POST /api/rounds',
    badRound({ terms: { ...round.terms, deleteAfterMonths: 5 } }),
    'invalid-input',
    'terms.deleteAfterMonths',
    'min',
  ],
  [
    'a model that is not there',
    'kl',
    'POST /api/rounds',
    badRound({ modelId: randomUUID() }),
    'invalid-input',
    'modelId',
    'isUuid',
  ],
  [
    'a period that ends before it begins',
    'kl',
    'POST /api/rounds',
    badRound({ closesOn: '2025-01-01' }),
    'round-period',
  ],
  [
    'half a surrogate pair',
    'kl',
    'POST /api/rounds',
    { raw: `{"title":{"da":"\\ud800","en":"x"}}` },
    'malformed-body',
  ],
  [
    'text with a character that cannot be kept',
    'kl',
    'POST /api/rounds',
    badRound({ title: { da: 'a\u0000b', en: 'x' } }),
    'malformed-body',
  ],
  [
    'changing what somebody else has changed',
    'kl',
    'PUT /api/rounds/{draft}',
    { ...badRound({}), ...seen(7, round) },
    'version-conflict',
  ],
  [
    'changing without saying what was seen',
    'kl',
    'PUT /api/rounds/{draft}',
    badRound({}),
    'version-missing',
  ],
  ['changing what is open', 'kl', 'PUT /api/rounds/{open}', seen(1, round), 'round-not-draft'],
  ['opening twice', 'kl', 'POST /api/rounds/{open}/open', {}, 'round-not-draft'],
  ['opening what is closed', 'kl', 'POST /api/rounds/{closed}/open', {}, 'round-not-draft'],
  ['opening what is over', 'kl', 'POST /api/rounds/{over}/open', {}, 'round-period'],
  ['closing twice', 'kl', 'POST /api/rounds/{closed}/close', {}, 'round-not-open'],
  ['closing a draft', 'kl', 'POST /api/rounds/{draft}/close', {}, 'round-not-open'],
  [
    'a deadline that is over',
    'kl',
    'PUT /api/rounds/{open}/deadline',
    seen(1, { closesOn: '2026-01-01' }),
    'round-period',
  ],
  [
    'a deadline for what is closed',
    'kl',
    'PUT /api/rounds/{closed}/deadline',
    seen(1, { closesOn: '2099-01-01' }),
    'round-not-open',
  ],
  [
    'a deadline that somebody else has moved',
    'kl',
    'PUT /api/rounds/{open}/deadline',
    seen(9, { closesOn: '2099-01-01' }),
    'version-conflict',
  ],
  [
    'a contact without a name',
    'sanne',
    'POST /api/rounds/{invited}/acceptance',
    { body: { contactName: ' ', contactEmail: 'a@b.dk' } },
    'invalid-input',
    'contactName',
    'minLength',
  ],
  [
    'a contact without an address',
    'sanne',
    'POST /api/rounds/{invited}/acceptance',
    { body: { contactName: 'A', contactEmail: 'nej' } },
    'email-invalid',
  ],
  ['another’s draft', 'sanne', 'GET /api/rounds/{draft}', {}, 'not-found'],
  [
    'a round of others',
    'sanne',
    'POST /api/rounds/{open}/acceptance',
    { body: { contactName: 'A', contactEmail: 'a@b.dk' } },
    'not-found',
  ],
];

const save = 'PUT /api/assignments/{assignment}/answers';
const assign = `PUT /api/assessments/{assessment}/sections/${someSection}`;
const answerRows: Row[] = [
  [
    'an unknown field',
    'sanne',
    save,
    badAnswer({ score: 5 }),
    'invalid-input',
    'answers[0].score',
    'whitelistValidation',
  ],
  ['no answers', 'sanne', save, answers(), 'invalid-input', 'answers', 'arrayMinSize'],
  [
    'a comment too long',
    'sanne',
    save,
    badAnswer({ comment: 'x'.repeat(4001) }),
    'invalid-input',
    'answers[0].comment',
    'maxLength',
  ],
  [
    'a reason that is no text',
    'sanne',
    save,
    badAnswer({ reason: ['x'] }),
    'invalid-input',
    'answers[0].reason',
    'isString',
  ],
  [
    'a state that is none',
    'sanne',
    save,
    badAnswer({ state: 'maybe' }),
    'invalid-input',
    'answers[0].state',
    'isIn',
  ],
  ...([0, 6, 2.5, '3', true, [3], {}, null, 1e300] as const).map((value): Row => [
    `the value ${JSON.stringify(value)}`,
    'sanne',
    save,
    badAnswer({ value }),
    'invalid-input',
    'answers[0].value',
    'valueNotOnScale',
  ]),
  [
    'a value without an answer',
    'sanne',
    save,
    badAnswer({ state: 'dont-know' }),
    'invalid-input',
    'answers[0].value',
    'valueNotOnScale',
  ],
  [
    'NaN',
    'sanne',
    save,
    { raw: `{"answers":[{"question":"x","state":"answered","value":NaN,"seen":0}]}` },
    'malformed-body',
  ],
  [
    'text with a character that cannot be kept',
    'sanne',
    save,
    badAnswer({ comment: 'a\u0000b' }),
    'malformed-body',
  ],
  ['half a surrogate pair', 'sanne', save, badAnswer({ evidence: 'x\udc00' }), 'malformed-body'],
  [
    'a question of nobody’s',
    'sanne',
    save,
    badAnswer({ question: 'no-such' }),
    'invalid-input',
    'answers[0].question',
    'questionNotAssigned',
  ],
  [
    'a question of somebody else’s, beside a good one',
    'sanne',
    save,
    answers(one, { ...one, question: '{q2}' }),
    'invalid-input',
    'answers[1].question',
    'questionNotAssigned',
  ],
  [
    'the same question twice',
    'sanne',
    save,
    answers(one, { ...one, value: 4 }),
    'invalid-input',
    'answers[1].question',
    'arrayUnique',
  ],
  ...[
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'http://aarhus.dk',
    'data:text/html,x',
    'file:///etc/passwd',
    'javascript: alert(1)',
    'java\nscript:alert(1) x',
    'https://aarhus.dk@evil.dk',
  ].map((evidence): Row => [
    `the link ${evidence}`,
    'sanne',
    save,
    badAnswer({ evidence }),
    'invalid-input',
    'answers[0].evidence',
    'evidenceLink',
  ]),
  [
    'answering after handing in',
    'sanne',
    'PUT /api/assignments/{handedIn}/answers',
    answers(one),
    'assignment-closed',
  ],
  [
    'answering after the end',
    'sanne',
    'PUT /api/assignments/{late}/answers',
    answers(one),
    'assignment-closed',
  ],
  [
    'handing in twice',
    'sanne',
    'POST /api/assignments/{handedIn}/hand-in',
    {},
    'assignment-closed',
  ],
  [
    'handing in after the end',
    'sanne',
    'POST /api/assignments/{late}/hand-in',
    {},
    'assignment-closed',
  ],
  [
    'an assignment of another municipality',
    'sanne',
    'PUT /api/assignments/{foreign}/answers',
    answers(one),
    'not-found',
  ],
  [
    'somebody who may not answer',
    'sanne',
    assign,
    people('one', { personId: '{reader}' }),
    'invalid-input',
    'people[0].personId',
    'mayNotAnswer',
  ],
  [
    'somebody who does not work here',
    'sanne',
    assign,
    people('one', { personId: randomUUID() }),
    'invalid-input',
    'people[0].personId',
    'mayNotAnswer',
  ],
  [
    'a unit of another municipality',
    'sanne',
    assign,
    people('one', { personId: '{colleague}', unitId: '{foreignUnit}' }),
    'invalid-input',
    'people[0].unitId',
    'unitUnknown',
  ],
  [
    'the same person twice',
    'sanne',
    assign,
    people('independent', { personId: '{colleague}' }, { personId: '{colleague}' }),
    'invalid-input',
    'people[1].personId',
    'arrayUnique',
  ],
  [
    'two for one',
    'sanne',
    assign,
    people('one', { personId: '{colleague}' }, { personId: '{second}' }),
    'invalid-input',
    'people',
    'arrayMaxSize',
  ],
  [
    'a split that overlaps',
    'sanne',
    assign,
    people(
      'split',
      { personId: '{colleague}', questionKeys: ['{q1}'] },
      { personId: '{second}', questionKeys: ['{q1}'] },
    ),
    'split-overlaps',
  ],
  [
    'a split that leaves some out',
    'sanne',
    assign,
    people('split', { personId: '{colleague}', questionKeys: ['{q1}'] }),
    'split-overlaps',
  ],
  [
    'a section that is none',
    'sanne',
    'PUT /api/assessments/{assessment}/sections/no-such',
    people('one', { personId: '{colleague}' }),
    'not-found',
  ],
  [
    'assigning after submitting',
    'sanne',
    `PUT /api/assessments/{submitted}/sections/${someSection}`,
    people('one', { personId: '{colleague}' }),
    'assessment-not-open',
  ],
  [
    'assigning after the end',
    'sanne',
    `PUT /api/assessments/{lapsed}/sections/${someSection}`,
    people('one', { personId: '{colleague}' }),
    'assessment-not-open',
  ],
];

const consensus = 'PUT /api/assessments/{assessment}/consensus/';
const settleRows: Row[] = [
  ['a question that is none', 'sanne', `${consensus}no-such`, seen(0, agreed), 'not-found'],
  [
    'a step that is none',
    'sanne',
    `${consensus}{q1}`,
    seen(0, { ...agreed, value: 9 }),
    'invalid-input',
    'value',
    'valueNotOnScale',
  ],
  [
    'an answer without a step',
    'sanne',
    `${consensus}{q1}`,
    seen(0, { state: 'answered' }),
    'invalid-input',
    'value',
    'valueNotOnScale',
  ],
  [
    'having seen what was never there',
    'sanne',
    `${consensus}{q1}`,
    seen(4, agreed),
    'version-conflict',
  ],
  [
    'agreeing after submitting',
    'sanne',
    'PUT /api/assessments/{submitted}/consensus/{q1}',
    seen(0, agreed),
    'assessment-not-open',
  ],
  [
    'settling after submitting',
    'sanne',
    'POST /api/assessments/{submitted}/consensus',
    { body: {} },
    'assessment-not-open',
  ],
  [
    'settling a section that is none',
    'sanne',
    'POST /api/assessments/{assessment}/consensus',
    { body: { sectionKey: 'no-such' } },
    'not-found',
  ],
  [
    'submitting twice',
    'sanne',
    'POST /api/assessments/{submitted}/submission',
    seen(1, { acceptOpen: true }),
    'assessment-not-open',
  ],
  [
    'submitting after the end',
    'sanne',
    'POST /api/assessments/{lapsed}/submission',
    seen(1, { acceptOpen: true }),
    'assessment-not-open',
  ],
  [
    'submitting what somebody else has changed',
    'sanne',
    'POST /api/assessments/{assessment}/submission',
    seen(3, { acceptOpen: true }),
    'version-conflict',
  ],
  [
    'reopening what is open',
    'sanne',
    'DELETE /api/assessments/{assessment}/submission',
    seen(1),
    'assessment-not-submitted',
  ],
  [
    'reopening what somebody else has changed',
    'sanne',
    'DELETE /api/assessments/{submitted}/submission',
    seen(3),
    'version-conflict',
  ],
  [
    'reopening after the end',
    'sanne',
    'DELETE /api/assessments/{lapsed}/submission',
    seen(1),
    'round-ended',
  ],
  [
    'a result that is not there',
    'sanne',
    'GET /api/assessments/{assessment}/result',
    {},
    'no-result',
  ],
  [
    'the result of what was not submitted in time',
    'sanne',
    'GET /api/assessments/{lapsed}/result',
    {},
    'not-submitted-in-time',
  ],
  [
    'submitting without anything agreed',
    'sanne',
    'POST /api/assessments/{assessment}/submission',
    seen(1, { acceptOpen: true }),
    'nothing-agreed',
  ],
  [
    'agreeing without a reason that nothing is known',
    'sanne',
    `${consensus}{q1}`,
    seen(0, { state: 'dont-know' }),
    'reasons-missing',
    'reason',
    'reasonMissing',
  ],
  [
    'declining what is submitted',
    'sanne',
    'POST /api/rounds/{submittedRound}/refusal',
    { body: { reason: 'Nej.' } },
    'reopen-first',
  ],
  [
    'an action on nothing',
    'sanne',
    'POST /api/assessments/{submitted}/actions',
    { body: { ...action, nodeKey: 'no-such' } },
    'invalid-input',
    'nodeKey',
    'isIn',
  ],
  [
    'an action of a stranger’s',
    'sanne',
    'POST /api/assessments/{submitted}/actions',
    { body: { ...action, ownerId: randomUUID() } },
    'invalid-input',
    'ownerId',
    'notAColleague',
  ],
  [
    'an action of blanks',
    'sanne',
    'POST /api/assessments/{submitted}/actions',
    { body: { ...action, title: '  ' } },
    'invalid-input',
    'title',
    'minLength',
  ],
  [
    'an action due on no day',
    'sanne',
    'POST /api/assessments/{submitted}/actions',
    { body: { ...action, dueOn: '0000-01-01' } },
    'invalid-input',
    'dueOn',
    'matches',
  ],
  [
    'an action that somebody else has changed',
    'sanne',
    'PUT /api/actions/{action}',
    seen(5, action),
    'version-conflict',
  ],
];

describe('bad input to rounds and assessments', () => {
  let erfa: TestErfa;
  let clients: Record<'kl' | 'sanne', TestClient>;
  let places: Places;
  let before: string;
  /** All that the requests could have written, each table as one hash: what differs is named without being printed. */
  const written = async (): Promise<string> =>
    JSON.stringify(
      await erfa.database.ask(
        `select ${[
          'round',
          'round_choice',
          'participation',
          'assessment',
          'assessment_section',
          'assignment',
          'answer',
          'agreed_answer',
          'result',
          'action',
        ]
          .map(
            (table) =>
              `(select md5(json_agg(t order by t::text)::text) from "${table}" t) as "${table}"`,
          )
          .join(
            ', ',
          )}, (select count(*) from audit_event where kind <> 'session.opened') as events`,
      ),
    );
  beforeAll(async () => {
    erfa = await startErfa();
    clients = { kl: await erfa.as('mette.bruun'), sanne: await erfa.as('sanne.lykkegaard') };
    const actors = new Actors(erfa);
    const [kl, aarhus, odense] = [
      await actors.organisation('kl'),
      await actors.organisation('0751'),
      await actors.organisation('0461'),
    ];
    const over = async (sql: string, id: string): Promise<string> => {
      await erfa.database.ask(sql, [id]);
      return id;
    };
    const { id: model, content } = await publishedModel(actors);
    const submitted = await arrangeAssessment(actors, aarhus, 'submitted');
    places = {
      draft: await arrangeRound(actors, kl, 'draft'),
      open: await arrangeRound(actors, kl),
      closed: await arrangeRound(actors, kl, 'closed'),
      over: await over(
        `update round set closes_on = current_date - 2, opens_on = current_date - 3 where id = $1`,
        await arrangeRound(actors, kl, 'draft'),
      ),
      invited: await arrangeRound(actors, aarhus),
      assessment: await arrangeAssessment(actors, aarhus),
      submitted,
      submittedRound: await actors.one('select round_id as id from assessment where id = $1', [
        submitted,
      ]),
      lapsed: await over(
        `update assessment set state = 'lapsed' where id = $1`,
        await arrangeAssessment(actors, aarhus),
      ),
      assignment: await arrangeAssignment(actors, aarhus, null),
      handedIn: await arrangeAssignment(actors, aarhus, null, true),
      late: await over(
        `update round r set closes_on = current_date - 1 from assessment s join assignment t on t.assessment_id = s.id where r.id = s.round_id and t.id = $1`,
        await arrangeAssignment(actors, aarhus, null),
      ),
      action: await arrangeAction(actors, aarhus),
      foreign: await arrangeAssignment(actors, odense, null),
      reader: await actors.person(aarhus, ['reader']),
      colleague: await actors.person(aarhus, ['contributor']),
      second: await actors.person(aarhus, ['contributor']),
      foreignUnit: await actors.unit(odense),
      model,
      q1: await someQuestion(actors),
      q2: questionsOf(content)[1]?.key ?? '',
    };
    before = await written();
  });
  // Whatever was refused has written nothing, not even half of a batch.
  afterEach(async () => expect(await written()).toBe(before));
  afterAll(() => erfa.close());

  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in places ? places[name as keyof Places] : whole,
    );
  const send = (who: 'kl' | 'sanne', route: string, ask: Ask, language: string) => {
    const [method = '', path = ''] = fill(route).split(' ');
    const body = ask.body === undefined ? {} : { raw: fill(JSON.stringify(ask.body)) };
    return clients[who].ask<ProblemBody>(path, {
      ...ask,
      body: undefined,
      ...body,
      method,
      headers: { ...ask.headers, 'accept-language': language },
    });
  };

  describe.each(['da', 'en'] as const)('in %s', (language) => {
    it.each([...draftRows, ...answerRows, ...settleRows])(
      '%s (%s: %s)',
      async (...[, who, route, ask, code, path, rule]: Row) => {
        const answer: Answer<ProblemBody> = await send(who, route, ask, language);
        expect([answer.status, answer.body.code]).toEqual([problems[code].status, code]);
        expect(answer.body.title).toBe(problems[code].title[language]);
        expect(answer.body.detail).not.toMatch(/\{\w+\}/);
        if (path !== undefined) {
          const found = answer.body.errors?.find(
            (error) => error.path === path && error.code === rule,
          );
          expect(found?.message ?? answer.text).not.toMatch(
            /\{\w+\}|Er ikke gyldigt|Is not valid|errors/,
          );
        }
        // A conflict shows the other side.
        if (code === 'version-conflict') expect(answer.body).toHaveProperty('current');
      },
    );
  });
});
