import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { NearPairView, ReviewedLessonView } from '@erfa/api-client';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ReviewPage } from './review-page';

const lesson = (id: string, more: Partial<ReviewedLessonView> = {}): ReviewedLessonView => ({
  ...{ id, title: `Erfaring ${id}`, recommendation: 'Gør det.', kind: 'worked', phase: 'after' },
  origin: { code: '0730', name: 'Randers' },
  ...{ publishedAt: '2026-10-01T09:00:00Z', featured: false },
  adoptions: { municipalities: 2, inUse: 1, creatingValue: 0, abandoned: 0 },
  ...{ version: 1, state: 'shared', changedAt: '2026-10-01T09:00:00Z', reviewedAt: null },
  ...{ confirmBy: '2027-10-01', recallReason: null, textHidden: false, mergedInto: null },
  ...{ asked: null, marks: [] },
  ...more,
});
const conflict = { status: 409, statusText: 'Conflict' };
const settled = { code: 'lesson-settled', title: 'Det er allerede afgjort' };

describe('the page where KL looks lessons through', () => {
  let network: HttpTestingController;
  const open = async (
    lessons: readonly ReviewedLessonView[],
    pairs: readonly NearPairView[] = [],
    showing?: string,
  ): Promise<void> => {
    await prepare([{ path: 'lessons/review', children: [] }]);
    await signIn(member(['kl-admin']));
    network = TestBed.inject(HttpTestingController);
    show(ReviewPage, { show: showing });
    await settle();
    await answer(lessons, pairs);
  };
  const answer = async (
    lessons: readonly ReviewedLessonView[],
    pairs: readonly NearPairView[] = [],
  ): Promise<void> => {
    network.match('/api/lesson-review').forEach((call) => call.flush({ lessons }));
    network.match('/api/lesson-review/pairs').forEach((call) => call.flush({ pairs }));
    await settle();
  };
  const click = async (name: string | RegExp): Promise<void> => {
    byRole('button', name).click();
    await settle();
  };
  const heads = (): string[] => allByRole('heading').map(({ textContent }) => textContent.trim());

  it('begins with what nobody has read, and says how much there is of each', async () => {
    await open([
      lesson('a'),
      lesson('b', { reviewedAt: '2026-10-02T09:00:00Z', featured: true }),
      lesson('c', { state: 'recalled', recallReason: 'Forkerte tal' }),
    ]);
    expect(heads()).toContain('Erfaring a');
    expect(heads()).not.toContain('Erfaring b');
    expect(pageText()).toContain('Ikke læst (1)');
    expect(pageText()).toContain('Mulige dubletter (0)');
    expect(pageText()).toContain('Ikke længere delt (1)');
  });

  it('teaches when nothing was ever shared', async () => {
    await open([]);
    expect(heads()).toContain('Ingen har delt en erfaring endnu');
  });

  it('features a lesson as it stands, once for two clicks', async () => {
    await open([lesson('a', { version: 3 })]);
    await click('Fremhæv og markér som læst: Erfaring a');
    byRole('button', 'Fremhæv og markér som læst: Erfaring a').click();
    const call = network.expectOne({ method: 'PUT', url: '/api/lesson-review/a' });
    expect(call.request.body).toEqual({ version: 3, featured: true });
    call.flush(lesson('a', { featured: true }));
    await settle();
    await answer([lesson('a', { featured: true, reviewedAt: '2026-11-01T09:00:00Z' })]);
    expect(pageText()).toContain('Fremhævet (1)');
  });

  it('says what somebody else did first', async () => {
    await open([lesson('a')]);
    await click('Markér som læst: Erfaring a');
    network.expectOne({ method: 'PUT', url: '/api/lesson-review/a' }).flush(settled, conflict);
    await settle();
    await answer([lesson('a', { state: 'recalled', recallReason: 'Forkerte tal' })]);
    const said = byRole('alert').textContent;
    expect(said).toContain('En anden nåede det først: »Erfaring a«');
    expect(said).toContain('Kaldt tilbage');
    expect(said).toContain('Forkerte tal');
  });

  it('says of one that its municipality took back just that', async () => {
    await open([lesson('a')]);
    await click('Markér som læst: Erfaring a');
    network.expectOne({ method: 'PUT', url: '/api/lesson-review/a' }).flush(settled, conflict);
    await settle();
    await answer([]);
    expect(byRole('alert').textContent).toContain('Trukket tilbage af kommunen');
  });

  it('points at what in an unread one is somebody’s own', async () => {
    await open([lesson('a', { marks: ['person', 'phone'] })]);
    expect(pageText()).toContain('Se efter: navn og telefonnummer');
  });

  const hidden = { state: 'recalled', recallReason: 'Nævner en borger.' } as const;

  it('hides the text of one that is recalled already, with the reason as it stands', async () => {
    await open([lesson('a', hidden), lesson('b', { ...hidden, textHidden: true })], [], 'ended');
    expect(allByRole('button', /^Skjul teksten/)).toHaveLength(1);
    await click('Skjul teksten: Erfaring a');
    expect(byRole('dialog').textContent).toContain('Så kan kun Randers læse titel og tekst.');
    byRole('dialog', 'Skjul teksten').querySelector<HTMLElement>('.button-primary')?.click();
    const call = network.expectOne({ method: 'POST', url: '/api/lesson-review/a/recall' });
    expect(call.request.body).toEqual({ reason: 'Nævner en borger.', hideText: true });
    call.flush(lesson('a', { ...hidden, textHidden: true }));
    await settle();
    await answer([lesson('a', { ...hidden, textHidden: true })]);
    expect(allByRole('dialog')).toEqual([]);
  });

  it('asks before a written reason is lost', async () => {
    await open([lesson('a')]);
    await click('Kald tilbage: Erfaring a');
    const reason = byRole<HTMLTextAreaElement>('textbox', 'Hvorfor?');
    reason.value = 'Tallene holder ikke.';
    reason.dispatchEvent(new Event('input'));
    await settle();
    await click('Annuller');
    expect(byRole('alert').textContent).toContain('Det, du har skrevet, er ikke gemt');
    await click('Skriv videre');
    expect(reason.value).toBe('Tallene holder ikke.');
    await click('Annuller');
    await click('Luk uden at gemme');
    expect(allByRole('dialog')).toEqual([]);
  });

  it('shows the corrected text that an author asks to have restored, and restores just that', async () => {
    const asked = {
      ...{ hash: 'h1', askedAt: '2026-10-02T09:00:00Z', title: 'Rettet', context: '' },
      ...{ happened: 'Uden borgeren.', cause: '', recommendation: '', applies: '', notApplies: '' },
    };
    await open([lesson('a', { state: 'recalled', textHidden: true, asked })], [], 'asked');
    expect(pageText()).toContain('Bedt genoprettet (1)');
    expect(pageText()).toContain('Uden borgeren.');
    await click('Genopret den rettede tekst: Erfaringen er trukket tilbage');
    const call = network.expectOne({ method: 'POST', url: '/api/lesson-review/a/restoration' });
    expect(call.request.body).toEqual({ asked: 'h1' });
    call.flush(lesson('a'));
    await settle();
    await answer([lesson('a')]);
  });

  it('hides the text where personal data are the reason, unless somebody says otherwise', async () => {
    await open([lesson('a')]);
    await click('Kald tilbage: Erfaring a');
    const hide = () => document.querySelector<HTMLInputElement>('#recall-hide');
    expect(hide()?.checked).toBe(false);
    document.querySelector<HTMLInputElement>('#recall-personal')?.click();
    await settle();
    expect(hide()?.checked).toBe(true);
    expect(pageText()).toContain('Så kan kun Randers læse titel og tekst.');
    await click('Kald tilbage');
    const call = network.expectOne({ method: 'POST', url: '/api/lesson-review/a/recall' });
    expect(call.request.body).toEqual({
      reason: 'Teksten indeholder personoplysninger.',
      hideText: true,
    });
    call.flush(lesson('a', { state: 'recalled', textHidden: true }));
    await settle();
    await answer([lesson('a', { state: 'recalled', textHidden: true })]);
  });

  it('tells when an act failed, and keeps the list', async () => {
    await open([lesson('a', { state: 'merged' })], [], 'ended');
    await click('Genopret: Erfaring a');
    network
      .expectOne({ method: 'POST', url: '/api/lesson-review/a/restoration' })
      .error(new ProgressEvent('error'));
    await settle();
    expect(byRole('alert').textContent).toContain('Ingen forbindelse');
    expect(heads()).toContain('Erfaring a');
  });

  describe('with two that may be the same', () => {
    const [one, other] = [lesson('a'), lesson('b')];
    const pair: NearPairView = { one, other, words: ['robotten', 'opdatering'] };
    beforeEach(() => open([one, other], [pair], 'pairs'));

    it('shows them side by side with what both say', () => {
      expect(pageText()).toContain('Mulige dubletter (1)');
      expect(pageText()).toContain('Fælles ord: robotten og opdatering');
      expect(heads()).toEqual(expect.arrayContaining(['Erfaring a', 'Erfaring b']));
    });

    it('merges them from the dialog, the earlier one staying', async () => {
      await click(/^Læg sammen: /);
      const which = byRole<HTMLSelectElement>('combobox', 'Hvilken erfaring siger det samme?');
      expect(which.value).toBe('a');
      await click('Læg sammen');
      const call = network.expectOne({ method: 'POST', url: '/api/lesson-review/b/merger' });
      expect(call.request.body).toEqual({ intoId: 'a' });
      call.flush(lesson('b', { state: 'merged' }));
      await settle();
      await answer([one], []);
      expect(pageText()).toContain('Der er ingen erfaringer, der ligner hinanden.');
    });

    it('keeps them apart for good', async () => {
      await click(/^Ikke dubletter: /);
      const call = network.expectOne({ method: 'POST', url: '/api/lesson-review/a/separations' });
      expect(call.request.body).toEqual({ otherId: 'b' });
      call.flush(null);
      await settle();
      await answer([one, other], []);
      expect(pageText()).toContain('Mulige dubletter (0)');
    });
  });
});
