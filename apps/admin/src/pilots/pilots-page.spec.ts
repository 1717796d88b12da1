import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PilotItemView } from '@erfa/api-client';
import { dayAfter, dayBefore, today } from '../language/days';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ordered } from './item-order';
import { faultsIn, newPilot, readKept } from './pilot-draft';
import { PilotsPage } from './pilots-page';

const both = (da: string) => ({ da, en: da });
const question = (key: string) => ({
  ...{ key, kind: 'question', scale: 'five', title: both(`Om ${key}`) },
});
const content = {
  scales: {
    five: {
      kind: 'steps',
      steps: [2, 1].map((value) => ({ value, key: `s${value}`, title: both(`Navn ${value}`) })),
    },
  },
  nodes: [question('q1'), question('q2'), question('q3')],
};
const pilot = (id: string, more: object = {}) => ({
  ...{ id, title: both('Model'), state: 'open', opensOn: '2026-11-01', closesOn: '2099-11-23' },
  ...{ closesAt: '2099-11-23T23:00:00Z', note: 'Se på »budget«', questionCount: 3, minutes: 4 },
  ...{ deletedOn: '2100-05-22', revision: 3, hash: 'h', invited: 2, handedIn: 1 },
  expiredAt: null,
  ...more,
});
const list = (...pilots: object[]) => ({
  ...{ revision: 5, title: both('Model'), version: 2, predecessorVersion: 1, writable: true },
  pilots,
});
const item = (key: string, more: Partial<PilotItemView> = {}): PilotItemView => ({
  ...{
    question: key,
    keyNow: key,
    asked: 6,
    answered: 6,
    notApplicable: 0,
    dontKnow: 0,
    missing: 0,
  },
  ...{ answers: [{ value: 1, count: 6 }], floor: 6, ceiling: 0, neverUsed: [2] },
  ...{ seconds: null, comments: [], since: 'same' },
  ...more,
});
const comment = (sheetId: string, words: string, handled = false) => ({
  ...{ sheetId, organisationId: 'o', name: 'Odense', comment: words, state: 'answered', value: 1 },
  ...{ handedInAt: '2026-11-23T10:00:00Z', handled },
});
const items = [
  item('q1', { comments: [comment('a', '<b>Uklart</b>')], since: 'changed' }),
  item('q2', {
    ...{ seconds: { lower: 20, median: 40, upper: 60 }, dontKnow: 1, answered: 5 },
    ...{ comments: [comment('a', 'Et', true), comment('b', 'To', true)], since: 'gone' },
  }),
  item('q3', { dontKnow: 4, answered: 2 }),
];
const feedback = (more: object = {}) => ({
  ...pilot('p1'),
  ...{ draftId: 'd1', content, sheets: 6, items, added: ['q9'] },
  participants: [
    { organisationId: 'o', name: 'Odense', state: 'handed-in', sheets: 6, handedInAt: null },
    { organisationId: 'l', name: 'Læsø', state: 'left', sheets: 0, handedInAt: null },
  ],
  ...more,
});
/** Place and title of each question, numbered as where it is answered. */
const titles = () =>
  [...document.querySelectorAll('erfa-pilot-item')].map((item) =>
    [item.querySelector('.place'), item.querySelector('h3')]
      .map((one) => one?.textContent?.trim() ?? '')
      .join(': '),
  );

async function open(pilots: object): Promise<HttpTestingController> {
  await prepare();
  await signIn(member(['kl-admin']));
  show(PilotsPage, { id: 'd1' });
  const network = TestBed.inject(HttpTestingController);
  network.expectOne('/api/model-drafts/d1/pilots').flush(pilots);
  await settle();
  return network;
}

describe('the pilots of a draft', () => {
  it('are made of dates, a note and municipalities, and what is missing is named', async () => {
    const network = await open(list());
    expect(pageText()).toContain('Kladden er ikke prøvet endnu');
    byRole('button', 'Ny prøverunde').click();
    await settle();
    const access = { administrators: 1, invited: 0 };
    network.expectOne('/api/municipalities').flush({
      municipalities: [
        { organisationId: 'l', code: '0825', name: 'Læsø', ...access },
        { organisationId: 'o', code: '0461', name: 'Odense', ...access },
      ],
    });
    await settle();
    byRole('button', 'Åbn prøverunden').click();
    await settle();
    expect(pageText()).toContain('Vælg mindst én kommune.');
    byRole('checkbox', 'Læsø').click();
    type(byRole('textbox', 'Til dem, der svarer'), 'Nye spørgsmål om budget.');
    await settle();
    byRole('button', 'Åbn prøverunden').click();
    await settle();
    const sent = network.expectOne('/api/model-drafts/d1/pilots');
    expect(sent.request.body).toMatchObject({
      ...{ revision: 5, note: 'Nye spørgsmål om budget.', municipalityIds: ['l'] },
      opensOn: today(),
    });
    sent.flush(
      { code: 'draft-changed', title: 'Kladden er ændret imens' },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(pageText()).toContain('Kladden er ændret imens');
    network.expectOne('/api/model-drafts/d1/pilots').flush({ ...list(), revision: 6 });
    await settle();
    byRole('button', 'Åbn prøverunden').click();
    await settle();
    const again = network.expectOne('/api/model-drafts/d1/pilots');
    expect(again.request.body).toMatchObject({ revision: 6, note: 'Nye spørgsmål om budget.' });
    again.flush(list(pilot('p1')));
    await settle();
    network.expectOne('/api/pilots/p1/feedback').flush(feedback());
    await settle();
    expect(titles()).toHaveLength(3);
  });

  it('are read by question: counts, time, comments with the municipality, and what has changed since', async () => {
    const network = await open(list(pilot('p1')));
    network.expectOne('/api/pilots/p1/feedback').flush(feedback());
    await settle();
    const text = pageText();
    expect(text).toContain('1 af 2 kommuner har afleveret, 6 svarark i alt.');
    expect(text).toContain('6 har afleveret');
    expect(text).toContain('Har meldt fra');
    expect(text).toContain('<b>Uklart</b>');
    expect(text).toContain('Odense · 1');
    expect(text).toContain('40 sek.');
    expect(text).toContain('halvdelen: 20–60');
    expect(text).toContain('Vises fra fem svar');
    expect(text).toContain('Alle har valgt det laveste trin.');
    expect(text).toContain('2 spørgsmål er ændret eller fjernet i kladden siden.');
    expect(text).toContain('Ét spørgsmål er kommet til siden');
    // What is gone has nowhere to go to.
    expect(
      allByRole('link', /Gå til spørgsmålet/).map((link) => link.getAttribute('href')),
    ).toEqual(['/models/drafts/d1?node=q1', '/models/drafts/d1?node=q3']);
  });

  it('are sorted, and shown where comments wait', async () => {
    const network = await open(list(pilot('p1')));
    network.expectOne('/api/pilots/p1/feedback').flush(feedback());
    await settle();
    const order = byRole<HTMLSelectElement>('combobox', 'Rækkefølge');
    order.value = 'comments';
    order.dispatchEvent(new Event('change'));
    await settle();
    expect(titles()).toEqual([
      'Spørgsmål 2 af 3: Om q2',
      'Spørgsmål 1 af 3: Om q1',
      'Spørgsmål 3 af 3: Om q3',
    ]);
    byRole('checkbox', /Kun med kommentarer/).click();
    await settle();
    expect(titles()).toEqual(['Spørgsmål 1 af 3: Om q1']);
    byRole('checkbox', /Håndteret – Odense, Om q1/).click();
    await settle();
    const sent = network.expectOne('/api/pilots/p1/comments/a/q1');
    expect(sent.request.body).toEqual({ handled: true });
    sent.flush(feedback({ items: [item('q1', { comments: [comment('a', 'x', true)] })] }));
    await settle();
    expect(pageText()).toContain('Alle kommentarer er håndteret.');
  });

  it('are closed after a question, and several are told apart', async () => {
    const network = await open(list(pilot('p1'), pilot('p0', { state: 'closed', revision: 1 })));
    network.expectOne('/api/pilots/p1/feedback').flush(feedback());
    await settle();
    byRole('button', 'Luk prøverunden').click();
    await settle();
    const [, sure] = allByRole('button', 'Luk prøverunden');
    sure?.click();
    await settle();
    network.expectOne('/api/pilots/p1/closing').flush(feedback({ state: 'closed' }));
    await settle();
    expect(allByRole('button', 'Luk prøverunden')).toEqual([]);
    const which = byRole<HTMLSelectElement>('combobox', 'Hvilken prøverunde?');
    which.value = 'p0';
    which.dispatchEvent(new Event('change'));
    await settle();
    network.expectOne('/api/pilots/p0/feedback').flush(feedback({ id: 'p0', state: 'closed' }));
  });

  it('of a draft that is discarded or published are read, and no new one is made', async () => {
    await open({ ...list(), writable: false });
    expect(pageText()).toContain('kan ikke prøves mere');
    expect(allByRole('button', 'Ny prøverunde')).toEqual([]);
  });
});

describe('a pilot before it is opened', () => {
  it('names what is wrong, in the form’s order', () => {
    const good = { ...newPilot(), chosen: ['l'] };
    expect([...faultsIn(good)]).toEqual([]);
    const keys = (change: object) => [...faultsIn({ ...good, ...change }).keys()];
    expect(keys({ closesOn: dayBefore(today()), opensOn: dayBefore(today()) })).toEqual([
      'closesOn',
    ]);
    expect(keys({ opensOn: dayAfter(good.closesOn) })).toEqual(['closesOn']);
    expect(keys({ opensOn: '', closesOn: '', note: 'x'.repeat(2001), chosen: [] })).toEqual([
      ...['opensOn', 'closesOn', 'note', 'chosen'],
    ]);
  });

  it('comes back from the device as it was, or not at all', () => {
    const draft = { ...newPilot(), note: 'Husk', chosen: ['l'] };
    expect(readKept(JSON.stringify(draft))).toEqual(draft);
    for (const kept of [null, '{', '{"note":1}', '{"chosen":[1]}'])
      expect(readKept(kept)).toBeNull();
  });
});

describe('the order of questions', () => {
  it('puts the most first, and keeps the model’s order otherwise', () => {
    const keys = (order: Parameters<typeof ordered>[1]) =>
      ordered(items, order).map(({ question: key }) => key);
    expect(keys('model')).toEqual(['q1', 'q2', 'q3']);
    expect(keys('comments')).toEqual(['q2', 'q1', 'q3']);
    expect(keys('time')).toEqual(['q2', 'q1', 'q3']);
    expect(keys('unknown')).toEqual(['q3', 'q2', 'q1']);
  });
});
