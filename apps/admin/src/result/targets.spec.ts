import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { TargetsView, TargetView, WayView } from '@erfa/api-client';
import { Announcer } from '../page/announcer';
import { node } from '../pictures/testing/nodes';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { treeOf } from './figures';
import { Targets } from './targets';

const levels = { range: { min: 1, max: 5 }, levels: { lowest: 1, highest: 5 } };
const tree = treeOf({
  nodes: [
    node('m', null, { ...levels, kind: 'model', value: 3, level: 3 }),
    node('Ledelse', 'm', { ...levels, value: 3, level: 3 }),
    node('Retning', 'Ledelse', { ...levels, kind: 'question', value: 3, level: null }),
  ],
});
const way: WayView = {
  ...{ key: 'Ledelse', title: 'Ledelse', reachedAt: 'level', least: 4, state: 'found' },
  ...{ from: { value: 3, level: 3 }, to: { value: 4, level: 4 }, days: 20, cheapest: true },
  sentence: 'Ledelse når niveau 4 med ét ændret svar.',
  changes: [
    {
      ...{ question: 'Retning', unitTitle: null, unit: null, title: 'Retning', from: 3, to: 5 },
      ...{ toWords: '5', description: 'Rådet følger op.', days: 20, estimated: false },
    },
  ],
};
const target: TargetView = {
  ...{ nodeKey: 'Ledelse', title: 'Ledelse', reachedAt: 'level', least: 4, dueOn: '2099-06-01' },
  ...{ version: 2, now: { value: 3, level: 3 }, projected: { value: 3.5, level: 3 } },
  gap: { distance: 1, percent: 13, priority: 'low' },
  ...{ state: 'short', sentence: 'Målet er ikke nået.', missing: way },
};
const view: TargetsView = {
  targets: [target],
  lines: [
    {
      ...{ key: 'Ledelse', title: 'Ledelse', unit: 'level', ...levels },
      points: [
        { on: '2098-01-01', value: 3, level: 3 },
        { on: '2099-03-01', value: 3.5, level: 3 },
      ],
      sentence: 'Ledelse: 3,0 i dag, 3,5 fra 1. marts 2099.',
    },
  ],
  steps: [{ on: '2099-03-01', actions: ['Løft noget'] }],
  left: [{ action: 'x', title: 'Uden frist', why: 'no-day', sentence: 'Den har ingen frist.' }],
  efforts: [],
  pluginProblem: null,
};
const none: TargetsView = { ...view, targets: [], lines: [], steps: [], left: [] };

describe('targets', () => {
  let network: HttpTestingController;
  const open = async (shown: TargetsView, roles?: Parameters<typeof member>[0]) => {
    await prepare();
    await signIn(member(roles));
    network = TestBed.inject(HttpTestingController);
    const page = show(Targets, { assessmentId: 'a1', tree });
    network.expectOne('/api/assessments/a1/targets').flush(shown);
    await settle();
    return page;
  };

  it('teach what they are where there are none, and are set with what it takes shown beforehand', async () => {
    await open(none);
    expect(pageText()).toContain('I har ikke sat noget mål endnu');
    byRole('button', 'Sæt et mål').click();
    await settle();
    const asked = network.expectOne(({ url }) => url === '/api/assessments/a1/way');
    expect(asked.request.params.toString()).toBe('node=Ledelse&reachedAt=level&least=4');
    asked.flush(way);
    await settle();
    expect(byRole('dialog').textContent).toContain('Ledelse når niveau 4 med ét ændret svar.');

    byRole('button', 'Gem målet').click();
    await settle();
    expect(byRole('dialog').textContent).toContain('Vælg en dato.');
    network.expectNone('/api/assessments/a1/targets/Ledelse');
    const due = document.querySelector<HTMLInputElement>('#target-due');
    if (!due) throw new Error('no date');
    type(due, '2099-06-01');
    byRole('button', 'Gem målet').click();
    await settle();
    const call = network.expectOne('/api/assessments/a1/targets/Ledelse');
    expect(call.request.headers.get('If-Match')).toBe('"0"');
    expect(call.request.body).toEqual({ reachedAt: 'level', least: 4, dueOn: '2099-06-01' });
    call.flush(view);
    await settle();
    expect(allByRole('dialog')).toEqual([]);
    expect(TestBed.inject(Announcer).shown()).toBe('Målet er gemt.');
  });

  it('say how they stand, what is missing, and draw what is planned with a table beside it', async () => {
    await open(view);
    expect(byRole('row', /^Ledelse\s*niveau 4/).textContent).toContain('Nås ikke');
    expect(pageText()).toContain('Målet er ikke nået.');
    expect(pageText()).toContain('Retning: fra trin 3 til trin 5.');
    expect(byRole('img', /^Ledelse: 3,0 i dag/)).toBeTruthy();
    expect(pageText()).toContain('Løft noget');
    expect(pageText()).toContain('Uden frist: Den har ingen frist.');
    expect(pageText()).toContain('3,5 (niveau 3)');
    // The line stays at 3 until the day, then at 3.5.
    expect(document.querySelector('.line')?.getAttribute('d')).toMatch(/^M34 72H\d+V58H300$/);
  });

  it('let a change be estimated, over the version that was seen', async () => {
    await open({
      ...view,
      efforts: [{ question: 'Retning', size: 'small', days: null, version: 3 }],
    });
    const select = byRole<HTMLSelectElement>('combobox', /^Indsats/);
    expect(select.value).toBe('small');
    select.value = 'large';
    select.dispatchEvent(new Event('change'));
    await settle();
    const call = network.expectOne('/api/assessments/a1/efforts/Retning');
    expect(call.request.headers.get('If-Match')).toBe('"3"');
    expect(call.request.body).toEqual({ size: 'large', days: null });
    call.flush(view);
    await settle();
    network.expectOne('/api/assessments/a1/targets').flush(view);
  });

  it('ask for a number of days where that is what one knows', async () => {
    await open(view);
    const select = byRole<HTMLSelectElement>('combobox', /^Indsats/);
    select.value = 'days';
    select.dispatchEvent(new Event('change'));
    await settle();
    const days = byRole<HTMLInputElement>('spinbutton', 'Arbejdsdage til Retning');
    days.value = '12';
    days.dispatchEvent(new Event('change'));
    await settle();
    const call = network.expectOne('/api/assessments/a1/efforts/Retning');
    expect(call.request.body).toEqual({ size: null, days: 12 });
  });

  it('hand a change on as an action, with the answer and the day', async () => {
    const page = await open(view);
    const begun: unknown[] = [];
    page.componentInstance.act.subscribe((action) => begun.push(action));
    byRole('button', 'Gør til handling: Retning').click();
    expect(begun).toEqual([
      {
        ...{ nodeKey: 'Retning', title: 'Løft Retning til trin 5', measure: 'Rådet følger op.' },
        dueOn: '2099-06-01',
        leadsTo: { question: 'Retning', unit: null, value: 5, words: '5' },
      },
    ]);
  });

  it('are read, and not changed, by who may only read', async () => {
    await open(view, ['reader']);
    expect(pageText()).toContain('Retning: fra trin 3 til trin 5.');
    expect(allByRole('button')).toEqual([]);
    expect(allByRole('combobox')).toEqual([]);
  });
});
