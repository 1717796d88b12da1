import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { byRole, pageText } from '../testing/find';
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
    sections: [],
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
