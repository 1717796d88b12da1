import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PublishedAdoptionView, PublishedLessonView } from '@erfa/api-client';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { LessonPage } from './lesson-page';

const counts = { municipalities: 0, inUse: 0, creatingValue: 0, abandoned: 0 };
const lesson = (more: Partial<PublishedLessonView> = {}): PublishedLessonView => ({
  ...{ id: 'l1', version: 1, title: 'Målet i budgettet', context: '', happened: 'Det gik godt.' },
  ...{ cause: 'Derfor.', recommendation: 'Gør det.', applies: 'Altid.', notApplies: '' },
  ...{ kind: 'worked', about: 'process', phase: 'during', kle: [], technology: [] },
  ...{ dimension: null, authorName: null, origin: { code: '0730', name: 'Randers' }, own: false },
  ...{ state: 'shared', featured: false, textHidden: false, recalledAt: null, recallReason: null },
  ...{ publishedAt: '2026-10-01T09:00:00Z', changedAt: '2026-10-01T09:00:00Z' },
  ...{ confirmedAt: '2026-10-01T09:00:00Z', confirmBy: '2027-10-01', confirmOverdue: false },
  ...{ mergedFrom: [], conditions: [], counts, adoptions: [], similar: [] },
  ...more,
});
const hidden = lesson({
  ...{ title: 'Erfaringen er trukket tilbage', happened: '', cause: '', recommendation: '' },
  ...{ applies: '', state: 'recalled', textHidden: true, recallReason: 'Nævner en borger.' },
  recalledAt: '2026-10-02T09:00:00Z',
});

describe('the page of a lesson', () => {
  let network: HttpTestingController;
  const open = async (shown: PublishedLessonView): Promise<void> => {
    await prepare([{ path: 'lessons', children: [] }]);
    await signIn(member(['project-manager']));
    network = TestBed.inject(HttpTestingController);
    show(LessonPage, { id: 'l1' });
    await settle();
    network.expectOne('/api/lessons/l1').flush(shown);
    await settle();
  };
  const heads = (): string[] => allByRole('heading').map(({ textContent }) => textContent.trim());

  it.each([true, false])(
    'leads its own authors to mend it, text hidden: %s',
    async (textHidden) => {
      await open(lesson({ ...hidden, own: true, textHidden }));
      expect(byRole('link', 'Åbn jeres egen udgave').getAttribute('href')).toBe('/lessons/l1/edit');
      expect(pageText()).not.toContain('Tag den ikke i brug.');
    },
  );

  it('says of a hidden one that it was taken back, whose it was and why, and shows no empty parts', async () => {
    await open(hidden);
    expect(heads()).toContain('Erfaringen er trukket tilbage');
    expect(heads()).not.toContain('Hvad skete der?');
    expect(pageText()).toContain('Nævner en borger.');
    expect(pageText()).toContain('KL har skjult titel og tekst fra Randers.');
    expect(allByRole('link', 'Åbn jeres egen udgave')).toEqual([]);
  });

  it('leads its author to their own copy', async () => {
    await open({ ...hidden, own: true });
    expect(allByRole('link', 'Åbn jeres egen udgave')).toHaveLength(1);
  });

  it('opens what it is asked to tell of, and lets one take it up once more', async () => {
    const words = {
      ...{ copied: '', changed: '', whyChanged: '', outcome: '', measure: '' },
      ...{ measureBefore: null, measureAfter: null, abandonedWhy: '', abandonedCondition: '' },
      status: 'adapting',
      adoptedAt: '2026-10-01T09:00:00Z',
    } as const;
    const adopted: PublishedAdoptionView = {
      ...{ ...words, id: 'a1', own: true, municipality: { code: '0751', name: 'Aarhus' } },
      ...{ contactName: null, askAgainOn: null, changedAt: '2026-10-01T09:00:00Z' },
    };
    await prepare([{ path: 'lessons', children: [] }]);
    await signIn(member(['project-manager']));
    network = TestBed.inject(HttpTestingController);
    show(LessonPage, { id: 'l1', outcome: 'a1' });
    await settle();
    network.expectOne('/api/lessons/l1').flush(lesson({ adoptions: [adopted] }));
    await settle();
    const own = {
      ...{ ...words, id: 'a1', lessonId: 'l1', project: 'Skærmbesøg', unitId: null, version: 1 },
      ...{ unitName: null, contactId: null, askAgainOn: null, steps: [] },
    };
    network.expectOne('/api/adoptions').flush({ adoptions: [own] });
    await settle();
    for (const list of ['/api/people', '/api/units'])
      network.match(list).forEach((call) => call.flush({ people: [], units: [] }));
    await settle();
    expect(byRole('dialog').textContent).toContain('Hvad kom der ud af det?');
    byRole('button', 'Annuller').click();
    await settle();
    expect(allByRole('dialog')).toEqual([]);
    byRole('button', 'Tag den i brug et sted mere').click();
    await settle();
    expect(byRole('dialog').textContent).toContain('Hvor langt er I?');
  });

  it('lets KL’s editors do there what they can do in their list', async () => {
    await prepare([{ path: 'lessons', children: [] }]);
    await signIn(member(['kl-admin']));
    network = TestBed.inject(HttpTestingController);
    show(LessonPage, { id: 'l1' });
    await settle();
    network.expectOne('/api/lessons/l1').flush(lesson());
    await settle();
    const reviewed = { ...lesson(), reviewedAt: null, asked: null, marks: [], mergedInto: null };
    network.expectOne('/api/lesson-review/l1').flush({ ...reviewed, adoptions: counts });
    await settle();
    for (const act of ['Markér som læst', 'Læg sammen', 'Kald tilbage'])
      expect(allByRole('button', `${act}: Målet i budgettet`)).toHaveLength(1);
    byRole('button', 'Fremhæv og markér som læst: Målet i budgettet').click();
    await settle();
    const call = network.expectOne({ method: 'PUT', url: '/api/lesson-review/l1' });
    expect(call.request.body).toEqual({ version: 1, featured: true });
    call.flush({ ...reviewed, adoptions: counts });
    await settle();
    network.expectOne('/api/lessons/l1').flush(lesson({ featured: true }));
    network.expectOne('/api/lesson-review/l1').flush({
      ...reviewed,
      ...{ adoptions: counts, featured: true, reviewedAt: '2026-10-03T09:00:00Z' },
    });
    await settle();
    expect(allByRole('button', 'Fjern fremhævning: Målet i budgettet')).toHaveLength(1);
  });
});
