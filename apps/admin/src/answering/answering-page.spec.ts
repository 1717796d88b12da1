import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { AnsweringPage } from './answering-page';

const both = (da: string) => ({ da, en: da });
const question = (key: string, title: string) => ({
  key,
  kind: 'question',
  scale: 'five',
  title: both(title),
  text: both(`${title}?`),
});
const content = {
  scales: {
    five: {
      kind: 'steps',
      steps: [1, 2].map((value) => ({ value, key: `s${value}`, title: both(`Navn ${value}`) })),
    },
  },
  nodes: [
    {
      key: 's',
      kind: 'group',
      title: both('Afsnit'),
      children: [question('q1', 'Retning'), question('q2', 'Opfølgning')],
    },
  ],
};
const said = (key: string, state: string, evidence = '') => ({
  question: key,
  state,
  value: state === 'answered' ? 1 : null,
  reason: '',
  comment: '',
  evidence,
  version: 1,
  savedAt: '2026-11-23T10:00:00Z',
  savedBy: 'Sanne Lykkegaard',
  carried: false,
});
const given = {
  id: 'a1',
  assessmentId: 'x',
  modelId: 'm1',
  roundTitle: both('Runde'),
  sectionKey: 's',
  mode: 'one',
  personId: 'p1',
  personName: 'Sanne Lykkegaard',
  questionKeys: ['q1', 'q2'],
  open: true,
  closesAt: '2099-11-23T10:00:00Z',
  handedInAt: null,
  mayTakeBack: false,
  answers: [said('q1', 'answered'), said('q2', 'dont-know')],
};

/** The version of the earlier round. */
const older = {
  ...content,
  nodes: [{ ...content.nodes[0], children: [question('q1', 'Før'), question('q2', 'Opfølgning')] }],
};
const earlierOf = (key: string, fate: string, value: number | null) => ({
  fate,
  why: fate === 'carried' ? 'unchanged' : 'substantive',
  unitName: null,
  axis: null,
  from: [{ question: key, state: 'answered', value: value ?? 2, reason: '' }],
  question: key,
  answer: value === null ? null : { state: 'answered', value, reason: '', evidence: 'Referat' },
  standing: 'open',
});
const carriedFrom = (...answers: object[]) => ({
  source: { assessmentId: 'old', title: both('Runde 2025'), modelId: 'm0', modelVersion: 1 },
  answers,
});

const handedIn = { open: false, handedInAt: '2026-11-23T10:00:00Z', mode: 'independent' };

async function open(
  change: {
    carried?: { source: object | null; answers: readonly object[] };
    [field: string]: unknown;
  } = {},
  model: object = content,
): Promise<HttpTestingController> {
  await prepare();
  await signIn(member());
  show(AnsweringPage, { id: 'a1' });
  const network = TestBed.inject(HttpTestingController);
  const { carried = { source: null, answers: [] }, ...rest } = change;
  const assignment = { ...given, ...rest };
  network.expectOne('/api/assignments/a1').flush(assignment);
  await settle();
  network.expectOne('/api/models/m1').flush({ id: 'm1', content: model });
  network.expectOne('/api/assignments/a1/carried').flush(carried);
  if (carried.source) {
    await settle();
    network.expectOne('/api/models/m0').flush({ id: 'm0', content: older });
  }
  if (assignment.handedInAt)
    network
      .expectOne('/api/assignments/a1/colleagues')
      .flush({ answers: change['colleagues'] ?? [] });
  await settle();
  return network;
}

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

describe('answering', () => {
  it('marks what handing in asks a reason for, and puts the focus there', async () => {
    const network = await open();
    // Said where it is chosen, before anybody hands in; no error yet.
    expect(pageText()).toContain(
      'Hvad mangler du at vide? (skal udfyldes, før afsnittet afleveres)',
    );
    expect(pageText()).toContain('Ved ikke · Mangler begrundelse');
    expect(document.getElementById('q-q2-reason')?.getAttribute('aria-invalid')).toBe('false');
    byRole('button', 'Aflever afsnittet').click();
    await settle();
    network.expectOne('/api/assignments/a1/hand-in').flush(
      {
        code: 'reasons-missing',
        title: 'Der mangler begrundelser',
        detail: 'Skriv hvorfor ved: Opfølgning.',
        errors: [{ path: 'q2.reason', code: 'reasonMissing', message: 'Skriv hvorfor.' }],
      },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(pageText()).toContain('Skriv hvorfor ved: Opfølgning.');
    expect(pageText()).toContain('Ved ikke · Mangler begrundelse');
    const field = document.getElementById('q-q2-reason');
    if (!field) throw new Error('There is nowhere to write why.');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');

    type(field, 'Ingen måler det.');
    await settle();
    expect(pageText()).not.toContain('Mangler begrundelse');
    expect(pageText()).not.toContain('Der mangler begrundelser');
  });

  it.each([
    ['independent', true],
    ['one', false],
  ])('given as %s says before handing in whether it can be taken back: %s', async (mode, says) => {
    await open({ mode });
    expect(pageText().includes('kun jeres administrator give dig afsnittet tilbage')).toBe(says);
  });

  it('offers nobody to take back what others have seen, and says who can', async () => {
    await open(handedIn);
    expect(allByRole('button', /tilbage/)).toEqual([]);
    expect(pageText()).toContain('så kun jeres administrator kan give dig afsnittet tilbage');
  });

  it('speaks of colleagues’ answers only where there are any', async () => {
    const colleague = { assignmentId: 'b', personId: 'p2', personName: 'Lone Krarup' };
    await open({ ...handedIn, mode: 'one' });
    expect(pageText()).not.toContain('Kollegernes svar');
    TestBed.resetTestingModule();
    await open({ ...handedIn, colleagues: [{ ...said('q1', 'answered'), ...colleague }] });
    expect(pageText()).toContain('Kollegernes svar står nu ved siden af dine.');
  });

  it('offers one’s own to be taken back', async () => {
    await open({ ...handedIn, mayTakeBack: true });
    expect(allByRole('button', 'Tag afsnittet tilbage')).toHaveLength(1);
  });

  it('offers a colleague’s to be given back', async () => {
    await open({ ...handedIn, mayTakeBack: true, personId: 'p2', personName: 'Jonas Friis' });
    expect(allByRole('button', 'Giv afsnittet tilbage')).toHaveLength(1);
    expect(pageText()).toContain('Jonas Friis har afleveret');
  });

  it('links a colleague’s evidence only where it is one https link', async () => {
    const evidence = ['https://aarhus.dk/plan', 'javascript: alert(1)', 'https://a.dk@evil.dk'];
    await open({
      ...handedIn,
      colleagues: evidence.map((text, index) => ({
        ...said('q1', 'answered', text),
        assignmentId: `b${index}`,
        personId: `p${index}`,
        personName: 'Lone Krarup',
      })),
    });
    for (const text of evidence) expect(pageText()).toContain(text);
    const leadOut = allByRole('link').filter((link) => link.hasAttribute('target'));
    expect(leadOut.map((link) => link.getAttribute('href'))).toEqual(['https://aarhus.dk/plan']);
  });

  it('takes a share and a text on the card, and says in the list what was answered', async () => {
    const scales = { ...content.scales, part: { kind: 'share' }, words: { kind: 'text' } };
    const [section] = content.nodes;
    const children = [
      { ...question('q1', 'Andel'), scale: 'part' },
      { ...question('q2', 'Ord'), scale: 'words' },
    ];
    const model = { ...content, scales, nodes: [{ ...section, children }] };
    const network = await open({ answers: [] }, model);
    const [share, words] = allByRole('textbox', 'Jeres svar');
    if (!share || !words) throw new Error('There is nowhere to answer.');
    expect(pageText()).toContain('0 af 2 spørgsmål besvaret');
    type(share, '62,5');
    type(words, 'Vi øver i marts.');
    await settle();
    expect(pageText()).toContain('2 af 2 spørgsmål besvaret');
    expect(byRole('navigation', 'Besvarede spørgsmål').textContent).toMatch(
      /Andel\s+62,5 %[\s\S]*Ord\s+Vi øver i marts\./,
    );
    // What is typed goes after a pause, with what else there is.
    byRole('button', 'Aflever afsnittet').click();
    await settle();
    const sent = network.expectOne('/api/assignments/a1/answers');
    const { answers } = sent.request.body as { answers: { state: string; value: unknown }[] };
    expect(answers.map(({ state, value }) => [state, value])).toEqual([
      ['answered', 62.5],
      ['answered', 'Vi øver i marts.'],
    ]);
    sent.flush({ saved: [], conflicts: [] });
  });

  it('asks for what an answer opens, and says where a colleague decides', async () => {
    const [section] = content.nodes;
    const when = (key: string) => ({ all: [{ question: key, is: [2] }] });
    const children = [
      question('q1', 'Retning'),
      { ...question('q2', 'Opfølgning'), shownWhen: when('q1') },
      { ...question('q3', 'Deling'), shownWhen: when('far') },
    ];
    const far = { ...question('far', 'Strategi'), key: 'far' };
    const model = { ...content, nodes: [far, { ...section, children }] };
    await open({ questionKeys: ['q1', 'q2', 'q3'], answers: [] }, model);
    expect(pageText()).toContain('0 af 2 spørgsmål besvaret');
    expect(pageText()).not.toContain('Opfølgning?');
    expect(pageText()).toContain('»Strategi«, som en kollega svarer på');
    // A question keeps its number whatever is asked before it, and the gap is explained.
    expect(pageText()).toContain('3. Deling');
    expect(pageText()).toContain('Spørgsmål 3 af 3');
    expect(pageText()).toContain('Ét spørgsmål stilles ikke, som I har svaret til nu.');
    const [second] = allByRole('radio', /Navn 2/);
    if (!second) throw new Error('There is nothing to choose.');
    second.click();
    await settle();
    expect(pageText()).toContain('1 af 3 spørgsmål besvaret');
    expect(pageText()).toContain('Opfølgning?');
    expect(pageText()).toContain('Spørgsmål 3 af 3');
    expect(pageText()).not.toContain('stilles ikke');
  });

  it('numbers a part of a section as the section does, so that colleagues mean the same', async () => {
    await open({ questionKeys: ['q2'], answers: [] });
    expect(pageText()).toContain('2. Opfølgning');
    expect(pageText()).toContain('Spørgsmål 2 af 2');
    expect(pageText()).toContain('0 af 1 spørgsmål besvaret');
  });

  it('asks to confirm an earlier answer, which counts as unanswered until one click', async () => {
    const network = await open({
      answers: [],
      carried: carriedFrom(earlierOf('q1', 'to-confirm', 2), earlierOf('q2', 'to-confirm', null)),
    });
    const text = pageText();
    expect(text).toContain('0 af 2 spørgsmål besvaret');
    expect(text).toContain('Ét svar venter på, at du bekræfter det');
    expect(text).toContain('I Runde 2025 svarede I:');
    expect(text).toContain('Før?');
    expect(text).toContain('2: Navn 2');
    expect(text).toContain('Der spørges om noget andet end før.');
    // Where nothing is proposed there is nothing to confirm.
    expect(allByRole('heading', 'Svar på ny')).toHaveLength(1);
    expect(allByRole('button', /^Bekræft: /)).toHaveLength(1);
    byRole('button', 'Bekræft: 2: Navn 2').click();
    await settle();
    const sent = network.expectOne('/api/assignments/a1/answers');
    expect((sent.request.body as { answers: object[] }).answers).toEqual([
      {
        question: 'q1',
        state: 'answered',
        value: 2,
        reason: '',
        comment: '',
        evidence: 'Referat',
        seen: 0,
      },
    ]);
    sent.flush({ saved: [], conflicts: [] });
    expect(document.activeElement?.id).toBe('q-q1-text');
    expect(pageText()).toContain('1 af 2 spørgsmål besvaret');
    expect(pageText()).not.toContain('venter på, at du bekræfter');
    expect(pageText()).toContain('Se svaret fra Runde 2025');
  });

  it('says that an answer was carried, until somebody changes it', async () => {
    await open({
      answers: [{ ...said('q1', 'answered'), carried: true, savedBy: null }],
      carried: carriedFrom(earlierOf('q1', 'carried', 1)),
    });
    expect(pageText()).toContain('Ført med fra Runde 2025.');
    const [, second] = allByRole('radio', /Navn/);
    second?.click();
    await settle();
    expect(pageText()).not.toContain('Ført med fra Runde 2025.');
    expect(pageText()).toContain('Se svaret fra Runde 2025');
  });

  it('offers nothing to confirm in what is handed in', async () => {
    await open({
      ...handedIn,
      answers: [],
      carried: carriedFrom(earlierOf('q1', 'to-confirm', 2)),
    });
    expect(allByRole('button', /^Bekræft/)).toEqual([]);
    expect(pageText()).not.toContain('venter på, at du bekræfter');
  });
});
