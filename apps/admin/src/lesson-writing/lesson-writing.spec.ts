import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { SensitiveView } from '@erfa/api-client';
import { Drafts } from '../progress/drafts';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { begun, differing, readKept } from './lesson-draft';
import { LessonFormPage } from './lesson-form-page';
import { yearsOn } from './own-act-dialog';
import { pieces } from './preview-text';
import { SharingPage } from './sharing-page';

const blank = begun(undefined);
const lesson = {
  ...blank,
  id: 'l1',
  title: 'Målet i budgettet',
  kle: [],
  technology: [],
  dimension: null,
  source: 'alone',
  ownerId: null,
  mine: true,
  version: 3,
  updatedAt: '2026-01-01T12:00:00Z',
  missing: [],
  shared: null,
};
const place = (start: number, end: number, more = {}): SensitiveView => ({
  field: 'happened',
  start,
  end,
  kind: 'person',
  text: '',
  ...more,
});

describe('a lesson on the device', () => {
  it('is read as it was kept, and what is of another shape begins anew', () => {
    const kept = { version: 2, draft: { ...blank, title: 'Ny', kind: 'failed' as const } };
    expect(readKept(JSON.stringify(kept), blank)).toEqual(kept);
    const odd = { version: 2, draft: { title: 7, kle: 'x', kind: 3 } };
    expect(readKept(JSON.stringify(odd), blank)).toEqual({ version: 2, draft: blank });
    expect(readKept('nonsense', blank)).toBeNull();
  });

  it('differs in what the server would keep, and in nothing else', () => {
    const one = { ...blank, title: 'Mål ', kle: ['54', '27'], authorName: ' ' };
    expect(differing(one, { ...blank, title: 'Mål', kle: ['27', '54'] })).toEqual([]);
    expect(differing(one, blank)).toEqual(['title', 'kle']);
  });
});

describe('a marked text', () => {
  it('is the text again when put together, whatever was found', () => {
    const text = 'Ring til Jonas Friis om 1.200 kr.';
    const cut = pieces(text, [place(24, 33), place(9, 20), place(10, 12), place(30, 99)]);
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
    expect(cut.filter(({ found }) => found).map((piece) => piece.text)).toEqual([
      'Jonas Friis',
      '1.200 kr.',
    ]);
  });
});

describe('a year on', () => {
  it('is the same day, and a day that is there', () => {
    expect([yearsOn('2026-11-23', 1), yearsOn('2028-02-29', 1)]).toEqual([
      '2027-11-23',
      '2029-02-28',
    ]);
  });
});

describe('the form of a lesson', () => {
  let network: HttpTestingController;
  const open = async () => {
    await prepare([{ path: 'lessons/own', children: [] }]);
    await signIn(member(['contributor']));
    network = TestBed.inject(HttpTestingController);
    show(LessonFormPage, { id: 'l1' });
    await settle();
    network
      .expectOne('/api/lessons/vocabulary')
      .flush({ kle: [], dimensions: [], technologies: [] });
    network.expectOne('/api/own-lessons/l1').flush(lesson);
    await settle();
  };
  const cause = () => byRole<HTMLTextAreaElement>('textbox', 'Hvorfor?');
  const kept = () => TestBed.inject(Drafts).read('a:p1', 'lesson-l1');

  it('keeps what is typed on the device until the server has it', async () => {
    await open();
    type(cause(), 'Lederne valgte selv datoen.');
    await settle();
    expect(kept()).toContain('Lederne valgte selv');
    byRole('button', 'Færdig').click();
    await settle();
    const call = network.expectOne({ method: 'PUT', url: '/api/own-lessons/l1' });
    expect(call.request.headers.get('If-Match')).toBe('"3"');
    call.flush({ ...lesson, cause: 'Lederne valgte selv datoen.', version: 4 });
    await settle();
    expect(kept()).toBeNull();
  });

  it('says of a recalled one what happened and why, and how it comes back', async () => {
    await prepare();
    await signIn(member());
    const network = TestBed.inject(HttpTestingController);
    show(LessonFormPage, { id: 'l1' });
    await settle();
    const shared = {
      ...{ state: 'recalled', recalledAt: '2026-10-01T09:00:00Z', askedAt: null },
      recallReason: 'Nævner en borger.',
    };
    network.expectOne('/api/own-lessons/l1').flush({ ...lesson, shared });
    network.match('/api/lessons/vocabulary').forEach((call) => {
      call.flush({ kle: [], dimensions: [], technologies: [] });
    });
    network.match('/api/people').forEach((call) => {
      call.flush({ people: [] });
    });
    await settle();
    expect(pageText()).toContain('KL kaldte erfaringen tilbage 1. oktober 2026');
    expect(pageText()).toContain('Nævner en borger.');
    expect(pageText()).toContain('Bed KL om at genoprette');
  });

  it('shows both sides when somebody saved meanwhile, and saves mine upon theirs', async () => {
    await open();
    type(cause(), 'Min grund');
    byRole('button', 'Færdig').click();
    await settle();
    network
      .expectOne({ method: 'PUT', url: '/api/own-lessons/l1' })
      .flush({ code: 'version-conflict' }, { status: 412, statusText: 'Conflict' });
    await settle();
    network.expectOne('/api/own-lessons/l1').flush({ ...lesson, cause: 'Deres', version: 5 });
    await settle();
    const sides = [...document.querySelectorAll('.sides dd')].map((side) => side.textContent);
    expect(sides).toEqual(['Deres', 'Min grund']);
    byRole('button', 'Gem min i stedet').click();
    await settle();
    const again = network.expectOne({ method: 'PUT', url: '/api/own-lessons/l1' });
    expect(again.request.headers.get('If-Match')).toBe('"5"');
    expect(again.request.body).toMatchObject({ cause: 'Min grund' });
  });
});

describe('a new lesson', () => {
  it('is sent by one key until the server has it, also after the page was left', async () => {
    const begin = async (): Promise<HttpTestingController> => {
      const network = TestBed.inject(HttpTestingController);
      show(LessonFormPage);
      await settle();
      network
        .expectOne('/api/lessons/vocabulary')
        .flush({ kle: [], dimensions: [], technologies: [] });
      await settle();
      return network;
    };
    await prepare([{ path: 'lessons/own', children: [] }]);
    await signIn(member(['contributor']));
    const create = { method: 'POST', url: '/api/own-lessons' };
    const network = await begin();
    type(byRole('textbox', 'Titel'), 'Målet i budgettet');
    byRole('button', 'Færdig').click();
    await settle();
    const first = network.expectOne(create);
    const key = first.request.headers.get('Idempotency-Key');
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    // The answer is lost.
    first.error(new ProgressEvent('error'));
    await settle();
    await begin();
    byRole('button', 'Færdig').click();
    await settle();
    const again = network.match(create);
    expect(again.length).toBeGreaterThan(0);
    expect(new Set(again.map(({ request }) => request.headers.get('Idempotency-Key')))).toEqual(
      new Set([key]),
    );
    // The server had it all along: what it answers is the one lesson.
    for (const call of again) if (!call.cancelled) call.flush({ ...lesson, version: 1 });
    await settle();
    expect(TestBed.inject(Drafts).read('a:p1', 'lesson-new')).toBeNull();
  });
});

describe('the preview', () => {
  const preview = (happened: string, hash: string) => ({
    ...lesson,
    happened,
    hash,
    originName: 'Aarhus',
    sensitive: [place(0, 11, { text: 'Jonas Friis' })],
  });

  it('is shared only when every place is settled, and says what changed meanwhile', async () => {
    await prepare();
    await signIn(member());
    const network = TestBed.inject(HttpTestingController);
    show(SharingPage, { id: 'l1' });
    await settle();
    network.expectOne('/api/own-lessons/l1').flush(lesson);
    network.expectOne('/api/own-lessons/l1/preview').flush(preview('Jonas Friis skrev.', 'h1'));
    await settle();
    byRole('button', 'Del med alle kommuner').click();
    await settle();
    network.expectNone('/api/own-lessons/l1/publication');
    expect(pageText()).toContain('Tag stilling til ét sted');
    byRole('button', 'Det må stå: Jonas Friis').click();
    await settle();
    byRole('button', 'Del med alle kommuner').click();
    await settle();
    const call = network.expectOne('/api/own-lessons/l1/publication');
    expect(call.request.body).toEqual({ hash: 'h1' });
    call.flush({ code: 'lesson-changed' }, { status: 409, statusText: 'Conflict' });
    await settle();
    network.expectOne('/api/own-lessons/l1/preview').flush(preview('Jonas Friis ringede.', 'h2'));
    await settle();
    expect(pageText()).toContain('Erfaringen er ændret, siden du så den');
    expect([...document.querySelectorAll('.changes dd')].map((side) => side.textContent)).toEqual([
      'Jonas Friis skrev.',
      'Jonas Friis ringede.',
    ]);
  });

  it('lets nobody say that a CPR number may stand', async () => {
    await prepare();
    await signIn(member());
    const network = TestBed.inject(HttpTestingController);
    show(SharingPage, { id: 'l1' });
    await settle();
    network.expectOne('/api/own-lessons/l1').flush(lesson);
    const found = place(6, 17, { kind: 'cpr', text: '010190-1234' });
    network
      .expectOne('/api/own-lessons/l1/preview')
      .flush({ ...preview('Borger 010190-1234', 'h1'), sensitive: [found] });
    await settle();
    expect(allByRole('button', 'Det må stå: 010190-1234')).toEqual([]);
    expect(pageText()).toContain('CPR-numre kan aldrig deles. Ret teksten.');
    byRole('link', 'Ret teksten: 010190-1234');
    byRole('button', 'Del med alle kommuner').click();
    await settle();
    network.expectNone('/api/own-lessons/l1/publication');
  });

  it('asks KL to restore what KL has recalled, instead of sharing it', async () => {
    await prepare([{ path: 'lessons/own', children: [] }]);
    await signIn(member());
    const network = TestBed.inject(HttpTestingController);
    show(SharingPage, { id: 'l1' });
    await settle();
    const shared = { state: 'recalled', recalledAt: '2026-10-01T09:00:00Z', recallReason: 'Navn' };
    network.expectOne('/api/own-lessons/l1').flush({ ...lesson, shared });
    network
      .expectOne('/api/own-lessons/l1/preview')
      .flush({ ...preview('Uden navn', 'h1'), sensitive: [] });
    await settle();
    expect(allByRole('button', 'Del med alle kommuner')).toEqual([]);
    byRole('button', 'Bed KL om at genoprette').click();
    await settle();
    const call = network.expectOne('/api/own-lessons/l1/restoration-request');
    expect(call.request.body).toEqual({ hash: 'h1' });
  });
});
