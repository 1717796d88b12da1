import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { SimulatedNodeView, SimulationView } from '@erfa/api-client';
import { draftView, group, model, question } from '../lab/testing/drafts';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { SimulationPage } from './simulation-page';

const content = model(
  group('a', question('a1'), question('a2')),
  group('b', question('b1', { weight: 3 })),
);
const levels = (...counts: number[]) => counts.map((count, at) => ({ level: at + 1, count }));
const side = (...counts: number[]) => ({
  ...{ scored: counts.reduce((sum, count) => sum + count, 0), levels: levels(...counts) },
  ...{ quartiles: { lower: 1.2, median: 2, upper: 2.6 }, mean: 2.04 },
});
const node = (key: string, more: Partial<SimulatedNodeView> = {}): SimulatedNodeView => ({
  ...{ key, title: { da: `Del ${key}`, en: `Part ${key}` }, whole: false, unit: 'level' },
  ...{ before: side(6, 12, 3), after: side(3, 12, 6) },
  movement: { by: 'level', rise: 6, stay: 12, fall: 3, gained: 0, lost: 0, neither: 0 },
  ...more,
});
const still = { by: 'level', rise: 0, stay: 21, fall: 0, gained: 0, lost: 0, neither: 0 } as const;
const round = {
  ...{ id: 'r1', title: { da: 'Runde 2025', en: 'Round 2025' }, closesOn: '2025-12-01' },
  answering: 21,
};
const simulated = (more: Partial<SimulationView> = {}): SimulationView => ({
  ...{ revision: 0, round, rounds: [round], sheets: 21, leftOut: 0, own: true },
  figures: {
    nodes: [node('m', { whole: true, movement: still }), node('a'), node('b', { movement: still })],
    reasons: [],
    reached: { carried: 1242, toConfirm: 21, proposed: 42, archived: 21, missing: 0 },
  },
  ...{ weights: null, items: null },
  ...more,
});
const item = {
  ...{ key: 'a1', title: { da: 'Om a1', en: 'On a1' }, dimension: 'a', asked: 21, answered: 21 },
  ...{ notApplicable: 3, dontKnow: 0, unanswered: 0, floor: 12, ceiling: 3, discrimination: 0.1 },
  steps: [1, 2, 3].map((value, at) => ({ value, title: null, count: [12, 0, 3][at] ?? 0 })),
};
const details: Partial<SimulationView> = {
  items: {
    ...{ items: [item, { ...item, key: 'a2', title: { da: 'Om a2', en: 'On a2' }, floor: null }] },
    ...{
      same: [{ first: 'a1', second: 'a2', rho: 0.93, n: 21 }],
      sameFrom: 0.9,
      fewestForSame: 20,
    },
    consistency: [
      { dimension: 'a', title: { da: 'Del a', en: 'Part a' }, alpha: 0.71, n: 21, questions: 2 },
    ],
  },
  weights: {
    of: 4,
    weights: [
      {
        ...{ key: 'b', title: { da: 'Del b', en: 'Part b' }, weight: 1, step: 1, share: 0.5 },
        up: { weight: 2, meanChange: 0.12, changed: 3 },
        down: { weight: 0, meanChange: -0.2, changed: 0 },
      },
    ],
  },
};

const kl = { organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL', code: null } };
const url = '/api/model-drafts/d1/simulation';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the page that simulates a draft', () => {
  let network: HttpTestingController;
  const open = async (): Promise<void> => {
    await prepare([{ path: 'models/drafts/:id', children: [] }]);
    network = TestBed.inject(HttpTestingController);
    await signIn(member(['kl-admin'], kl));
    show(SimulationPage, { id: 'd1' });
    await settle();
    const predecessor = { id: 'p', version: 1, title: content.title, retiredAt: null };
    network.expectOne('/api/model-drafts/d1').flush(draftView(content, { predecessor }));
    network.expectOne('/api/model-drafts/plugins').flush({ plugins: [] });
    await settle();
    await settle();
  };
  const asked = () => network.match({ method: 'POST', url });
  const answer = async (view: SimulationView): Promise<void> => {
    for (const call of asked()) if (!call.cancelled) call.flush(view);
    await settle();
  };

  it('says the result before any figure, with a table behind the pictures', async () => {
    await open();
    await answer(simulated());
    expect(pageText()).toContain(
      '21 kommuner regnet om med kladden: ca. 6 ville stige og ca. 3 ville falde et niveau eller mere i Del a.',
    );
    expect(allByRole('img', /^Med kladden: Niveau 1: ca\. 3\. Niveau 2: ca\. 12/)).toHaveLength(3);
    expect(byRole('heading', 'Del a')).toBeTruthy();
    expect(pageText()).toContain('Stiger: ca. 6. Falder: ca. 3.');
    expect(pageText()).toContain('Få eller ingen skifter.');
    expect(allByRole('row', /Del a/).length).toBeGreaterThanOrEqual(2);
  });

  it('says how many answers were only proposed, and how many rest', async () => {
    await open();
    await answer(simulated());
    expect(pageText()).toContain('Svar, der føres med, som de er: ca. 1.242.');
    expect(pageText()).toMatch(/skal bekræfte: ca\. 21\. De er regnet med/);
    expect(pageText()).toContain('De giver ca. 42 forslag, for et delt spørgsmål');
    expect(pageText()).toContain('Gamle svar, der hviler i arkivet: ca. 21.');
    expect(pageText()).not.toContain('Svar, der mangler');
  });

  it('says that hardly anybody moves, and why some would have no score', async () => {
    await open();
    const lost = { ...still, stay: 3, lost: 18 };
    const nodes = [node('m', { whole: true, after: null, movement: lost })];
    const text = { da: 'for få svar', en: 'too few answers' };
    await answer(
      simulated({
        figures: {
          ...{ nodes, reasons: [{ reason: 'coverage-below-minimum', text, count: 18 }] },
          reached: { carried: 0, toConfirm: 0, proposed: 0, archived: 0, missing: 0 },
        },
        ...{ own: false, leftOut: 4 },
      }),
    );
    expect(pageText()).toContain('få eller ingen ville skifte niveau.');
    expect(pageText()).toContain('Uden score ville ca. 18 stå');
    expect(pageText()).toContain('for få svar (ca. 18).');
    expect(pageText()).toContain('Ikke her, eller for få har en score.');
    expect(pageText()).toContain('Få eller ingen er foreslået eller mangler.');
    expect(pageText()).toContain('en udvidelse, der ikke følger med Erfa');
    expect(pageText()).toContain('er ikke regnet med: 4');
  });

  it('tells in words what the answers and the weights say, once the figures are there', async () => {
    await open();
    await answer(simulated());
    const later = asked();
    expect(later.map(({ request }) => (request.body as { parts: string[] }).parts)).toEqual([
      ['weights'],
      ['items'],
    ]);
    for (const call of later) call.flush(simulated({ figures: null, ...details }));
    await settle();
    expect(byRole('row', /^Del b.*Vægt/).textContent).toContain(
      'Vægt 2: gennemsnit +0,12. Skifter niveau: ca. 3.',
    );
    expect(byRole('row', /^Del b.*Vægt/).textContent).toContain('gennemsnit −0,20');
    expect(pageText()).toContain('De 1 vægte, der fylder mest i det hele, er prøvet, ud af 4.');
    const row = byRole('row', /^Om a1/).textContent;
    expect(row).toContain('ca. 12 af 21 svarer 1.');
    expect(row).toContain('Få eller ingen vælger 2.');
    expect(row).toContain('Følger ikke resten af dimensionen.');
    expect(byRole('row', /^Om a2/).textContent).toContain('For få har svaret.');
    expect(pageText()).toContain('»Om a1« og »Om a2«: 0,93 (21 kommuner)');
    expect(pageText()).toContain('0,71');
  });

  it('tries a weight without changing the draft, and puts it in when asked', async () => {
    await open();
    await answer(simulated());
    asked();
    type(byRole('textbox', 'Vægt'), 'x');
    await settle();
    expect(pageText()).toContain('Skriv et tal fra 0 og op.');
    type(byRole('textbox', 'Vægt'), '2,5');
    await settle();
    await pause(150);
    const [tried] = asked();
    expect(tried?.request.body).toMatchObject({
      changes: [{ kind: 'set', node: 'a', field: ['weight'], to: 2.5 }],
      ...{ round: 'r1', parts: ['figures'] },
    });
    tried?.flush(simulated());
    await settle();
    byRole('button', 'Brug i kladden').click();
    await settle();
    expect(pageText()).not.toContain('Brug i kladden');
    await pause(900);
    const [saved] = network.match('/api/model-drafts/d1/changes');
    expect(saved?.request.body).toMatchObject({
      changes: [{ kind: 'set', node: 'a', field: ['weight'], to: 2.5 }],
    });
  });

  it('teaches what is missing where there is nothing to simulate on yet', async () => {
    await open();
    const problem = {
      code: 'simulation-no-round',
      title: 'Der er ingen lukket målerunde',
      detail: 'Version 1 har ikke været brugt.',
    };
    for (const call of asked()) call.flush(problem, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(byRole('heading', 'Der er ingen lukket målerunde')).toBeTruthy();
    expect(byRole('link', 'Skriv videre').getAttribute('href')).toBe('/models/drafts/d1');
    expect(allByRole('alert')).toEqual([]);
  });

  it('says what is wrong with the draft, and tries again', async () => {
    await open();
    const faulty = { code: 'draft-faulty', title: 'Kladden har fejl', errors: [] };
    for (const call of asked()) call.flush(faulty, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(byRole('alert').textContent).toContain('Kladden har fejl');
  });
});
