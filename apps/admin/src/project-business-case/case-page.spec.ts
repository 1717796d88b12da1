import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { BusinessCaseLineForm, BusinessCaseView } from '@erfa/api-client';
import { byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { newLine } from './case-model';
import { CasePage } from './case-page';

const at = '/api/projects/p1/business-case';
const firstYear = 2027;
let network: HttpTestingController;
/** The lines as the server has them, by id. */
let stored: Map<string, BusinessCaseLineForm>;
let presence: string[];

const view = (): BusinessCaseView =>
  ({
    ...{ projectTitle: 'Skærme', size: 'small', mayEdit: true, sameAs: null, draftNumber: 3 },
    ...{ versions: [], decidedNumber: null, changedSinceDecided: null },
    settings: {
      ...{ priceYear: 2026, firstYear, years: 7, hoursPerYear: 1450 },
      ...{ method: 'successive', rates: [] },
    },
    lines: [...stored].map(([id, form]) => ({
      ...{ id, form, version: 1, ownerName: null, editorName: null, updatedByName: null },
      updatedAt: '2026-11-01T08:00:00Z',
    })),
  }) as unknown as BusinessCaseView;

/** Answers whatever was asked since the last time. */
const answer = async (): Promise<void> => {
  await settle();
  for (const call of network.match(() => true)) {
    if (call.cancelled) continue;
    const { url, method } = call.request;
    const [, line = '', what] = /lines\/([^/]+)(\/presence)?$/.exec(url) ?? [];
    if (what) {
      presence.push(line);
      call.flush(null, stored.has(line) ? undefined : { status: 404, statusText: 'Not Found' });
    } else if (line && method === 'DELETE') {
      stored.delete(line);
      call.flush(view());
    } else if (line) {
      const { to } = call.request.body as { to: BusinessCaseLineForm };
      stored.set(line, to);
      call.flush(view());
    } else if (url === at) call.flush(view());
    else if (url.endsWith('/benefits')) call.flush({ benefits: [] });
    else if (url.endsWith('/risks')) call.flush({ risks: [] });
    else if (url === `${at}/versions`) call.flush({ ...view(), sameAs: 3 });
    else call.flush(null, { status: 503, statusText: 'Away' });
  }
  await settle();
};
const open = async (...titles: string[]): Promise<void> => {
  HTMLDialogElement.prototype.showModal = function (): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (): void {
    this.open = false;
  };
  await prepare();
  await signIn(member(['project-manager']));
  network = TestBed.inject(HttpTestingController);
  presence = [];
  stored = new Map(
    titles.map((title, place) => [
      `l${place}`,
      { ...newLine(title, 1), amounts: [place * 1_000_000] },
    ]),
  );
  show(CasePage, { id: 'p1' });
  await answer();
};
const click = async (name: string | RegExp): Promise<void> => {
  byRole('button', name).click();
  await settle();
};
const field = (line: string, year: number): HTMLInputElement =>
  document.getElementById(`${line}-amount-${year}`) as HTMLInputElement;
/** Types as a browser tells of it: what is typed, and once the field is left what it has become. */
const type = (input: HTMLInputElement, text: string): void => {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const leave = (input: HTMLInputElement): void => {
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
};
const totals = (): string[] =>
  [...document.querySelectorAll('#lines tbody tr > :last-child')].map((cell) =>
    (cell.textContent ?? '').trim(),
  );

describe('the lines of a business case', () => {
  it('show what is stored when the line is closed before it was saved', async () => {
    await open('Licenser', 'Drift');
    await click('Drift');
    type(field('l1', 0), '5000000');
    leave(field('l1', 0));
    await click('Luk linjen');
    await answer();
    expect(stored.get('l1')?.amounts).toEqual([500_000_000]);
    expect(totals()[1]).toBe('−20.000');
    // And so it is where another line is opened instead.
    await click('Drift');
    type(field('l1', 0), '1000000');
    leave(field('l1', 0));
    await click('Licenser');
    await answer();
    expect(totals().at(-1)).toBe('−4.000');
  });

  it('take what is being typed when the line goes with the focus in a field', async () => {
    await open('Licenser', 'Drift');
    await click('Drift');
    type(field('l1', 0), '70000');
    await click('Luk linjen');
    await answer();
    expect(stored.get('l1')?.amounts).toEqual([7_000_000]);
  });

  it('are typed year after year, whatever goes on from one year to the next', async () => {
    await open('Licenser');
    await click('Licenser');
    for (const [year, text] of ['10000', '20000', '30000'].entries()) {
      const input = field('l0', year);
      if (year > 0) leave(field('l0', year - 1));
      input.focus();
      // What goes on from the year before comes while one is here: all of it is chosen, and typed over.
      await settle();
      expect([input.selectionStart, input.selectionEnd]).toEqual([0, input.value.length]);
      type(input, text);
    }
    // What comes in while one types leaves alone what is typed.
    expect(field('l0', 2).value).toBe('30000');
    leave(field('l0', 2));
    await settle();
    expect([0, 1, 2, 3].map((year) => field('l0', year).value)).toEqual([
      ...['10.000', '20.000', '30.000', '30.000'],
    ]);
    expect(document.querySelector('.form-error-message')).toBeNull();
  });

  it('stand as they were typed, with the signs between thousands that were typed', async () => {
    await open('Licenser');
    await click('Licenser');
    const input = field('l0', 0);
    type(input, '150.000');
    await settle();
    leave(input);
    await settle();
    expect(input.value).toBe('150.000');
    // What is no other number is written as all are.
    type(input, '0150000,0');
    await settle();
    leave(input);
    await settle();
    expect(input.value).toBe('150.000');
  });

  it('are deleted only when that was said twice, and nobody is told of a line that is gone', async () => {
    await open('Licenser', 'Drift');
    await click('Drift');
    await answer();
    await click('Slet linjen');
    expect(pageText()).toContain('Slet »Drift«?');
    expect(stored.size).toBe(2);
    await click('Ja, slet den');
    await answer();
    expect(stored.size).toBe(1);
    await answer();
    expect(presence).toEqual(['l1']);
  });

  it('are locked with what is typed, after it was said what comes next', async () => {
    await open('Licenser', 'Drift');
    await click('Drift');
    type(field('l1', 0), '4500000');
    leave(field('l1', 0));
    await settle();
    await click('Lås version 3');
    expect(pageText()).toContain('den næste rettelse begynder version 4');
    await click('Lås den');
    await answer();
    expect(stored.get('l1')?.amounts).toEqual([450_000_000]);
    await answer();
    expect(pageText()).toContain('3, låst');
  });
});
