import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { answerAll, assignSection, openRound, personId } from '../../testing/round';
import type { AssignmentView, ConsensusView } from './answers.views';
import type { AssessmentView } from './assessments.views';

interface ProblemBody extends Record<string, unknown> {
  code: string;
  title: string;
  detail: string;
  errors?: { path: string; code: string; message: string }[];
}

describe('the rules of answering', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let jonas: TestClient;
  let lone: TestClient;
  let people: Record<'jonas' | 'lone' | 'sanne', string>;
  let assessment: AssessmentView;
  let first: AssessmentView['sections'][number];
  beforeAll(async () => {
    erfa = await startErfa();
    [kl, sanne, jonas, lone] = [
      await erfa.as('mette.bruun'),
      await erfa.as('sanne.lykkegaard'),
      await erfa.as('jonas.friis'),
      await erfa.as('lone.krarup'),
    ];
    people = {
      jonas: await personId(sanne, 'Jonas Friis'),
      lone: await personId(sanne, 'Lone Krarup'),
      sanne: await personId(sanne, 'Sanne Lykkegaard'),
    };
  });
  afterAll(() => erfa.close());
  const begin = async (): Promise<void> => {
    ({ assessment } = await openRound(kl, sanne));
    const [section] = assessment.sections;
    if (!section) throw new Error('the model has no sections');
    first = section;
  };
  beforeEach(begin);

  const give = (mode: string, ...to: (keyof typeof people)[]): Promise<string[]> =>
    assignSection(
      sanne,
      assessment.id,
      first.key,
      mode,
      to.map((name) => people[name]),
    );
  const handIn = (client: TestClient, id: string, language = 'da') =>
    client.ask<ProblemBody>(`/api/assignments/${id}/hand-in`, {
      method: 'POST',
      headers: { 'accept-language': language },
    });
  const takeBack = (client: TestClient, id: string) =>
    client.ask<ProblemBody>(`/api/assignments/${id}/hand-in`, { method: 'DELETE' });
  const show = async (client: TestClient, id: string): Promise<AssignmentView> =>
    (await client.ask<AssignmentView>(`/api/assignments/${id}`)).body;
  const say = (client: TestClient, id: string, ...answers: object[]) =>
    client.ask<{ saved: object[] }>(`/api/assignments/${id}/answers`, {
      method: 'PUT',
      body: { answers },
    });
  const agree = (question: string, body: object, version = 0) =>
    sanne.ask<ProblemBody & ConsensusView>(
      `/api/assessments/${assessment.id}/consensus/${question}`,
      { method: 'PUT', body, headers: { 'if-match': `"${version}"` } },
    );
  const submit = async (acceptOpen = true, language = 'da') => {
    const { version } = (await sanne.ask<AssessmentView>(`/api/assessments/${assessment.id}`)).body;
    return sanne.ask<ProblemBody>(`/api/assessments/${assessment.id}/submission`, {
      method: 'POST',
      body: { acceptOpen },
      headers: { 'if-match': `"${version}"`, 'accept-language': language },
    });
  };

  describe('not relevant and don’t know', () => {
    it('are saved half-finished, and handed in only with a reason: the questions are named in both languages', async () => {
      const [id = ''] = await give('one', 'jonas');
      const [one = '', two = '', three = ''] = first.questionKeys;
      const saved = await say(
        jonas,
        id,
        { question: one, state: 'not-applicable', reason: ' \n', seen: 0 },
        { question: two, state: 'dont-know', seen: 0 },
        { question: three, state: 'dont-know', reason: 'Spørg økonomi.', seen: 0 },
      );
      expect(saved.body.saved).toHaveLength(3);

      const danish = await handIn(jonas, id);
      expect(danish).toMatchObject({ status: 409, body: { code: 'reasons-missing' } });
      expect(danish.body.errors?.map(({ path, code }) => [path, code])).toEqual([
        [`${one}.reason`, 'reasonMissing'],
        [`${two}.reason`, 'reasonMissing'],
      ]);
      const english = await handIn(jonas, id, 'en');
      const titles = async (language: 'da' | 'en'): Promise<string[]> => {
        const { modelId } = await show(jonas, id);
        const { body } = await jonas.ask<{
          content: { nodes: { children: { key: string; title: Record<string, string> }[] }[] };
        }>(`/api/models/${modelId}`);
        const below = body.content.nodes.flatMap(({ children }) => children);
        return [one, two].map(
          (key) => below.find((node) => node.key === key)?.title[language] ?? '?',
        );
      };
      for (const [answer, language] of [
        [danish, 'da'],
        [english, 'en'],
      ] as const)
        for (const [index, title] of (await titles(language)).entries()) {
          expect(answer.body.detail).toContain(title);
          expect(answer.body.errors?.[index]?.message).toContain(title);
        }
      expect((await show(jonas, id)).handedInAt).toBeNull();

      await say(
        jonas,
        id,
        { question: one, state: 'not-applicable', reason: 'Vi har ingen havn.', seen: 1 },
        { question: two, state: 'dont-know', reason: 'Ingen måler det.', seen: 1 },
      );
      expect((await handIn(jonas, id)).status).toBe(200);
    });

    it('do not slip through when the reason is taken away while handing in', async () => {
      const [id = ''] = await give('one', 'jonas');
      const [question = ''] = first.questionKeys;
      const said = { question, state: 'dont-know', reason: 'Ingen måler det.' };
      for (let turn = 0, seen = 0; turn < 5; turn += 1, seen += 2) {
        await say(jonas, id, { ...said, seen });
        await Promise.all([
          say(jonas, id, { ...said, reason: '', seen: seen + 1 }),
          handIn(jonas, id),
        ]);
        const now = await show(jonas, id);
        const lacking = now.answers.some(({ reason }) => reason === '');
        expect([lacking, now.handedInAt !== null]).not.toEqual([true, true]);
        if (now.handedInAt !== null) await takeBack(jonas, id);
        if (!lacking) seen -= 1;
      }
    });

    it('are agreed on only with a reason', async () => {
      const [question = ''] = first.questionKeys;
      const refused = await agree(question, { state: 'dont-know', reason: ' ' });
      expect(refused).toMatchObject({
        status: 409,
        body: { code: 'reasons-missing', errors: [{ path: 'reason', code: 'reasonMissing' }] },
      });
      expect((await agree(question, { state: 'dont-know', reason: 'Nyt område.' })).status).toBe(
        200,
      );
    });

    it('are not submitted without one, wherever they came from, and one button does not settle them', async () => {
      const [id = ''] = await give('one', 'jonas');
      await answerAll(jonas, id, () => 3);
      const [question = '', other = ''] = first.questionKeys;
      // As they were handed in before the rule.
      await erfa.database.ask(
        `update answer set state = 'dont-know', value = null where assignment_id = $1 and question_key = any($2)`,
        [id, [question, other]],
      );
      const settled = await sanne.ask<ConsensusView>(
        `/api/assessments/${assessment.id}/consensus`,
        { method: 'POST', body: {} },
      );
      expect(
        settled.body.questions
          .filter(({ agreed }) => agreed === null)
          .map(({ question, settles }) => [question, settles])
          .toSorted(),
      ).toEqual(
        [
          [question, false],
          [other, false],
        ].toSorted(),
      );
      for (const key of [question, other])
        await agree(key, { state: 'dont-know', reason: 'x', justification: 'x' });
      await erfa.database.ask(
        `update agreed_answer set reason = '' where assessment_id = $1 and question_key = $2`,
        [assessment.id, other],
      );
      const refused = await submit();
      expect(refused).toMatchObject({
        status: 409,
        body: {
          code: 'reasons-missing',
          errors: [{ path: `${other}.reason`, code: 'reasonMissing' }],
        },
      });
      const agreed = (
        await sanne.ask<ConsensusView>(`/api/assessments/${assessment.id}/consensus`)
      ).body.questions.find((row) => row.question === other)?.agreed;
      await agree(
        other,
        { state: 'dont-know', reason: 'Nyt område.', justification: 'Nyt område.' },
        agreed?.version,
      );
      expect((await submit()).status).toBe(200);
    });
  });

  describe('submitting', () => {
    it('takes at least one agreed answer, and says what to do', async () => {
      const refused = await submit(true);
      expect(refused).toMatchObject({ status: 409, body: { code: 'nothing-agreed' } });
      const english = await submit(true, 'en');
      expect(english.body.detail).toContain('agree');
      await agree(first.questionKeys[0] ?? '', { state: 'answered', value: 3 });
      expect((await submit(true)).status).toBe(200);
    });
  });

  describe('a section that several answer independently', () => {
    it('is taken back by oneself until another has handed in; afterwards the administrator gives it back, and it is logged', async () => {
      const [jonasId = '', loneId = ''] = await give('independent', 'jonas', 'lone');
      await answerAll(jonas, jonasId, () => 3);
      expect(await show(jonas, jonasId)).toMatchObject({ mayTakeBack: true });
      expect((await takeBack(jonas, jonasId)).status).toBe(200);
      expect((await handIn(jonas, jonasId)).status).toBe(200);

      await answerAll(lone, loneId, () => 4);
      for (const [client, id] of [
        [jonas, jonasId],
        [lone, loneId],
      ] as const) {
        expect(await show(client, id)).toMatchObject({ mayTakeBack: false });
        expect(await takeBack(client, id)).toMatchObject({
          status: 409,
          body: { code: 'independent-seen' },
        });
        expect((await show(client, id)).handedInAt).not.toBeNull();
      }

      expect(await show(sanne, loneId)).toMatchObject({ mayTakeBack: true });
      expect((await takeBack(sanne, loneId)).status).toBe(200);
      expect((await show(lone, loneId)).open).toBe(true);
      // Jonas has seen what Lone said, although it is hers again.
      expect((await takeBack(jonas, jonasId)).body.code).toBe('independent-seen');
      expect((await handIn(lone, loneId)).status).toBe(200);

      const { body: log } = await sanne.ask<{ events: { kind: string; summary: string }[] }>(
        '/api/audit',
      );
      expect(
        log.events
          .map(({ kind }) => kind)
          .filter((kind) => /given-back|taken-back/.test(kind))
          .slice(0, 2),
      ).toEqual(['assessment.given-back', 'assessment.taken-back']);
    });

    it('stays so for who has seen a colleague’s answers, although the colleague no longer has the section', async () => {
      const [jonasId = '', loneId = ''] = await give('independent', 'jonas', 'lone');
      await answerAll(jonas, jonasId, () => 3);
      await answerAll(lone, loneId, () => 4);
      await give('independent', 'jonas', 'sanne');
      expect((await takeBack(jonas, jonasId)).body.code).toBe('independent-seen');
    });

    it('is never open again for somebody whom another has seen, when both act at once', async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        const [jonasId = '', loneId = ''] = await give('independent', 'jonas', 'lone');
        await handIn(jonas, jonasId);
        await Promise.all([takeBack(jonas, jonasId), handIn(lone, loneId)]);
        const [mine, hers] = [await show(jonas, jonasId), await show(lone, loneId)];
        // Either his was back before hers came, or it stays handed in.
        expect(hers.handedInAt).not.toBeNull();
        if (mine.handedInAt === null) expect(hers.mayTakeBack).toBe(true);
        else expect(hers.mayTakeBack).toBe(false);
        // Whoever has had the section before may have seen something: a new round.
        await begin();
      }
    });
  });

  it.each(['one', 'split'])('a section given as %s is taken back as before', async (mode) => {
    let ids: string[];
    if (mode === 'one') ids = await give('one', 'jonas');
    else {
      const half = Math.ceil(first.questionKeys.length / 2);
      ids = await assignSection(sanne, assessment.id, first.key, 'split', [
        { personId: people.jonas, questionKeys: first.questionKeys.slice(0, half) },
        { personId: people.lone, questionKeys: first.questionKeys.slice(half) },
      ]);
      await answerAll(lone, ids[1] ?? '', () => 3);
    }
    const id = ids[0] ?? '';
    await answerAll(jonas, id, () => 3);
    expect(await show(jonas, id)).toMatchObject({ mayTakeBack: true });
    expect((await takeBack(jonas, id)).status).toBe(200);
  });

  describe('a section that goes to somebody else', () => {
    it('stays readable to who had it, and takes no more answers', async () => {
      const [jonasId = ''] = await give('one', 'jonas');
      const [question = ''] = first.questionKeys;
      await say(jonas, jonasId, { question, state: 'answered', value: 3, seen: 0 });
      await give('one', 'lone');
      expect(await show(jonas, jonasId)).toMatchObject({
        open: false,
        mayTakeBack: false,
        answers: [{ question, value: 3 }],
      });
      const late = await say(jonas, jonasId, { question, state: 'answered', value: 4, seen: 1 });
      expect(late).toMatchObject({ status: 409, body: { code: 'assignment-closed' } });
      expect((await handIn(jonas, jonasId)).body.code).toBe('assignment-closed');
      expect((await jonas.ask(`/api/assignments/${jonasId}/colleagues`)).status).toBe(403);
    });

    it('and back again has the answers that were given', async () => {
      const [jonasId = ''] = await give('one', 'jonas');
      await answerAll(jonas, jonasId, () => 3);
      await give('one', 'lone');
      const [again = ''] = await give('one', 'jonas');
      const back = await show(jonas, again);
      expect(back).toMatchObject({ open: true, handedInAt: null });
      expect(back.answers).toHaveLength(first.questionKeys.length);
    });

    it('keeps what was seen in mind when it comes back', async () => {
      const [jonasId = '', loneId = ''] = await give('independent', 'jonas', 'lone');
      await answerAll(jonas, jonasId, () => 3);
      await answerAll(lone, loneId, () => 4);
      await give('independent', 'lone');
      const [again = ''] = await give('independent', 'jonas', 'lone');
      expect((await handIn(jonas, again)).status).toBe(200);
      expect((await takeBack(jonas, again)).body.code).toBe('independent-seen');
    });

    it('is for the unit it was given to last', async () => {
      const units: string[] = [];
      for (const name of ['Skoler', 'Ældre']) {
        const made = await sanne.ask<{ id: string }>('/api/units', {
          method: 'POST',
          body: { name, validFrom: '2020-01-01' },
        });
        units.push(made.body.id);
      }
      for (const unitId of units) {
        const { body: now } = await sanne.ask<AssessmentView>(
          `/api/assessments/${assessment.id}/sections/${first.key}`,
          { method: 'PUT', body: { mode: 'one', people: [{ personId: people.jonas, unitId }] } },
        );
        expect(now.sections[0]?.assignments.map((given) => given.unitId)).toEqual([unitId]);
      }
    });
  });

  describe('after the end', () => {
    const result = () => sanne.ask<ProblemBody>(`/api/assessments/${assessment.id}/result`);
    const reopen = (version: number) =>
      sanne.ask<ProblemBody>(`/api/assessments/${assessment.id}/submission`, {
        method: 'DELETE',
        headers: { 'if-match': `"${version}"` },
      });
    it('what was not submitted in time has no result and says so, and its answers stay readable', async () => {
      const [id = ''] = await give('one', 'jonas');
      await answerAll(jonas, id, () => 3);
      expect((await result()).body.code).toBe('no-result');
      await kl.ask(`/api/rounds/${assessment.roundId}/close`, { method: 'POST' });
      expect(await result()).toMatchObject({
        status: 404,
        body: { code: 'not-submitted-in-time' },
      });
      expect((await reopen(2)).body.code).toBe('round-ended');
      expect((await show(jonas, id)).answers).toHaveLength(first.questionKeys.length);
      const consensus = await sanne.ask<ConsensusView>(
        `/api/assessments/${assessment.id}/consensus`,
      );
      expect(consensus.body.questions).toHaveLength(first.questionKeys.length);
    });

    it('says so from the last second on, before anything is frozen', async () => {
      await agree(first.questionKeys[0] ?? '', { state: 'answered', value: 3 });
      const { body: submitted } = await submit();
      await erfa.database.ask('alter table round disable trigger round_keep');
      await erfa.database.ask(`update round set closes_at = now() where id = $1`, [
        assessment.roundId,
      ]);
      await erfa.database.ask('alter table round enable trigger round_keep');
      expect((await reopen(Number(submitted['version']))).body.code).toBe('round-ended');
      await erfa.database.ask(`update assessment set state = 'open' where id = $1`, [
        assessment.id,
      ]);
      expect((await result()).body.code).toBe('not-submitted-in-time');
    });
  });
});
