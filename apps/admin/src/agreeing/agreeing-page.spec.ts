import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { allByRole, byRole, pageText, press, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { AgreeingPage } from './agreeing-page';

const both = (da: string) => ({ da, en: da });
const content = {
  scales: {
    five: {
      kind: 'steps',
      steps: [1, 2, 3, 4, 5].map((value) => ({
        value,
        key: `s${value}`,
        title: both(`Navn ${value}`),
      })),
    },
  },
  nodes: [
    {
      key: 'q',
      kind: 'question',
      scale: 'five',
      title: both('Opfølgning'),
      text: both('Følger lederne op?'),
      steps: { 3: both('Sådan ser 3 ud') },
    },
    {
      key: 'p',
      kind: 'question',
      scale: 'five',
      title: both('Måling'),
      text: both('Måler I det?'),
    },
  ],
};
const said = (personName: string, value: number, comment = '') => ({
  question: 'q',
  state: 'answered',
  value,
  reason: '',
  comment,
  evidence: '',
  version: 1,
  savedAt: '2026-11-23T10:00:00Z',
  savedBy: personName,
  carried: false,
  assignmentId: personName,
  personId: personName,
  personName,
});
const apart = {
  question: 'q',
  sectionKey: 's',
  answers: [said('Birgitte Holmgaard', 2, 'Kun begyndt'), said('Peter Damsgaard', 5)],
  spread: 3,
  proposal: { state: 'answered', value: 2, how: 'median' },
  settles: false,
  agreed: null,
};

async function open(questions: readonly unknown[]): Promise<HttpTestingController> {
  await prepare();
  await signIn(member());
  show(AgreeingPage, { id: 'a1' });
  const network = TestBed.inject(HttpTestingController);
  network.expectOne('/api/assessments/a1').flush({
    id: 'a1',
    modelId: 'm1',
    title: both('Digital modenhed 2026'),
    state: 'open',
    roundOpen: true,
    sections: [{ key: 's', title: both('Ledelse') }],
  });
  network.expectOne('/api/assessments/a1/consensus').flush({ questions, open: 0, version: 1 });
  await settle();
  network.expectOne('/api/models/m1').flush({ id: 'm1', content });
  await settle();
  return network;
}

describe('agreeing on answers', () => {
  it('teaches while nobody has handed in, and leads to who is missing', async () => {
    await open([]);
    expect(byRole('link', 'Se, hvem der mangler').getAttribute('href')).toBe('/assessments/a1');
  });

  it('says who answered what in words, and quotes comments with names', async () => {
    await open([apart]);
    expect(pageText()).toContain('Birgitte: 2, Peter: 5');
    expect(pageText()).toContain('Birgitte: »Kun begyndt«');
    expect(pageText()).toContain('3 trin mellem svarene');
  });

  it('tells what each step means in the question itself, as the wall does', async () => {
    await open([apart]);
    const meanings = document.querySelector('erfa-topic-box details');
    expect(meanings?.textContent).toContain('Hvad trinnene betyder her');
    expect(meanings?.textContent).toMatch(/Navn 3\s*Sådan ser 3 ud/u);
  });

  it('shows what was written also where the answers are settled by one button', async () => {
    const alike = {
      ...apart,
      answers: [said('Birgitte Holmgaard', 3, 'Siden i fjor'), said('Peter Damsgaard', 3)],
      spread: 0,
      proposal: { state: 'answered', value: 3, how: 'equal' },
      settles: true,
    };
    await open([alike]);
    expect(
      allByRole('row').some((row) => /Birgitte:\s+»Siden i fjor«/u.test(row.textContent)),
    ).toBe(true);
    byRole('button', 'Ret: Følger lederne op?').click();
    await settle();
    // The opened box says it; once is enough.
    expect(document.querySelectorAll('erfa-said-words li')).toHaveLength(1);
  });

  it('marks answers that were carried from an earlier round and changed by nobody', async () => {
    const old = (name: string, value: number) => ({ ...said(name, value), carried: true });
    const alike = (question: string, answers: readonly object[]) => ({
      ...{ ...apart, question, answers, spread: 0, settles: true },
      proposal: { state: 'answered', value: 3, how: 'equal' },
    });
    await open([
      alike('q', [old('Birgitte Holmgaard', 3), old('Peter Damsgaard', 3)]),
      alike('p', [said('Birgitte Holmgaard', 3), old('Peter Damsgaard', 3)]),
    ]);
    const marks = [...document.querySelectorAll('erfa-said-words')].map((row) =>
      row.textContent.trim(),
    );
    expect(marks).toEqual([
      'Ført med fra en tidligere runde, ikke rettet siden: Birgitte og Peter.',
      'Ført med fra en tidligere runde, ikke rettet siden: Peter.',
    ]);
    // One button settles both: only the first rests on nothing but what was said back then.
    expect(pageText()).toContain('Bag ét af forslagene er alle svar ført med');
  });

  it('says nothing of earlier rounds where everything was answered in this one', async () => {
    await open([apart]);
    expect(pageText()).not.toContain('tidligere runde');
  });

  it('asks why before anything is sent, and sends what is agreed upon the version read', async () => {
    const network = await open([apart]);
    document
      .querySelector<HTMLInputElement>('erfa-agree-form .steps label:nth-child(4) input')
      ?.click();
    await settle();
    byRole('button', 'Gem aftalt svar').click();
    await settle();
    expect(pageText()).toContain('Skriv, hvorfor I valgte dette svar.');
    const why = document.querySelector('textarea');
    if (!why) throw new Error('There is nowhere to say why.');
    why.value = 'Alle følger op';
    why.dispatchEvent(new Event('input'));
    await settle();
    byRole('button', 'Gem aftalt svar').click();
    const { request } = network.expectOne('/api/assessments/a1/consensus/q');
    expect(request.headers.get('If-Match')).toBe('"0"');
    expect(request.body).toEqual({
      state: 'answered',
      value: 4,
      reason: '',
      justification: 'Alle følger op',
    });
  });
});

describe('agreeing on a wall', () => {
  const second = {
    ...apart,
    question: 'p',
    answers: [
      said('Birgitte Holmgaard', 1),
      { ...said('Lone Krarup', 0), state: 'dont-know', value: null },
    ],
    spread: 0,
  };
  const wall = () => byRole('dialog', 'Vis på skærm til møde');
  const shown = () =>
    [...wall().querySelectorAll('erfa-wall-question')]
      .filter((question) => !question.hasAttribute('hidden'))
      .map((question) => question.querySelector('h2')?.textContent?.trim());
  const start = async (questions: readonly unknown[] = [apart, second]) => {
    const network = await open(questions);
    byRole('button', 'Vis på skærm til møde').click();
    await settle();
    return network;
  };
  const card = (step: number) =>
    wall().querySelector<HTMLInputElement>(
      `erfa-wall-question:not([hidden]) .column:nth-child(${step}) input`,
    );

  it('shows one question at a time with names above the steps', async () => {
    await start();
    expect(shown()).toEqual(['Følger lederne op?']);
    expect(wall().textContent).toContain('Digital modenhed 2026 · Ledelse');
    expect(wall().textContent).toContain('Spørgsmål 1 af 2');
    expect(wall().textContent).toContain('2 har svaret. Der er 3 trin mellem svarene.');
    const names = [...wall().querySelectorAll('erfa-wall-question:not([hidden]) .column')].map(
      (column) => [...column.querySelectorAll('li')].map((voice) => voice.textContent?.trim()),
    );
    expect(names).toEqual([[], ['Birgitte Holmgaard'], [], [], ['Peter Damsgaard']]);
    expect(wall().textContent).toContain('Sådan ser 3 ud');
  });

  it('goes from question to question by the arrows, and keeps what was begun', async () => {
    await start();
    expect(document.activeElement?.textContent).toBe('Følger lederne op?');
    card(4)?.click();
    await settle();
    expect(wall().textContent).toContain('I har valgt 4, Navn 4.');
    press('ArrowRight');
    await settle();
    expect(shown()).toEqual(['Måler I det?']);
    expect(document.activeElement?.textContent).toBe('Måler I det?');
    expect(wall().textContent).toContain('Lone Krarup: ved ikke');
    press('ArrowRight');
    press('ArrowLeft');
    await settle();
    expect(shown()).toEqual(['Følger lederne op?']);
    expect(card(4)?.checked).toBe(true);
    byRole('button', 'Luk').click();
    await settle();
    // The page goes on with the choice that the wall began.
    expect(
      document.querySelector<HTMLInputElement>('erfa-agree-form .steps label:nth-child(4) input')
        ?.checked,
    ).toBe(true);
  });

  it('says how many answers are from an earlier round', async () => {
    const [first, ...rest] = apart.answers;
    await start([{ ...apart, answers: [{ ...first, carried: true }, ...rest] }]);
    expect(wall().textContent).toContain('Ét svar er ført med fra en tidligere runde');
  });

  it('leaves the arrows to who is writing', async () => {
    await start();
    wall().querySelector('textarea')?.focus();
    press('ArrowRight');
    await settle();
    expect(shown()).toEqual(['Følger lederne op?']);
  });

  it('asks why, saves, goes on, and closes after the last', async () => {
    const network = await start([second, apart]);
    const say = async (words: string) => {
      const field = wall().querySelector<HTMLTextAreaElement>(
        'erfa-wall-question:not([hidden]) textarea',
      );
      if (!field) throw new Error('There is nowhere to say why.');
      type(field, words);
      await settle();
    };
    press('ArrowRight');
    await settle();
    card(4)?.click();
    await settle();
    byRole('button', 'Gem og afslut').click();
    await settle();
    expect(wall().textContent).toContain('Skriv, hvorfor I valgte dette svar.');
    await say('Alle følger op');
    byRole('button', 'Gem og afslut').click();
    await settle();
    const call = network.expectOne('/api/assessments/a1/consensus/q');
    expect(call.request.body).toMatchObject({ value: 4, justification: 'Alle følger op' });
    const agreed = { state: 'answered', value: 4, reason: '', justification: 'Alle følger op' };
    call.flush({
      questions: [
        second,
        {
          ...apart,
          agreed: {
            ...agreed,
            how: 'chosen',
            version: 1,
            settledAt: '2026-11-23T10:00:00Z',
            settledBy: null,
          },
        },
      ],
      open: 0,
      version: 2,
    });
    await settle();
    expect(allByRole('dialog')).toEqual([]);
  });
});
