import { Location } from '@angular/common';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Drafts } from '../progress/drafts';
import { byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { differing, readKept, type RoundDraft } from './round-draft';
import { RoundFormPage } from './round-form-page';

const both = (text: string) => ({ da: text, en: text });
const blank: RoundDraft = {
  da: '',
  en: '',
  modelId: 'm1',
  opensOn: '',
  closesOn: '',
  invitedAll: true,
  chosen: [],
  klSees: 'participation',
  publishes: '',
  deleteAfterMonths: 24,
};
const round = {
  id: 'r1',
  title: both('Runden'),
  state: 'draft',
  opensOn: '2999-01-01',
  closesOn: '2999-02-01',
  modelId: 'm1',
  invitedAll: true,
  chosenIds: [],
  terms: { klSees: 'participation', publishes: 'Landstal', deleteAfterMonths: 24 },
  version: 1,
};

describe('a draft kept on the device', () => {
  it('is read as it was kept, with what is new since from a blank one', () => {
    const kept = { version: 2, draft: { ...blank, da: 'Ny' } };
    expect(readKept(JSON.stringify(kept), blank)).toEqual(kept);
    expect(
      readKept(JSON.stringify({ version: 2, draft: { da: 'Ny', chosen: 'x' } }), blank),
    ).toEqual(kept);
  });

  it.each([null, '', 'nonsense', '[]', '{"version":1}', '{"version":"1","draft":{}}'])(
    'is nothing where %j was kept',
    (text) => {
      expect(readKept(text, blank)).toBeNull();
    },
  );

  it('differs in what is invited only where not everybody is', () => {
    expect(differing(blank, { ...blank, chosen: ['a'] })).toEqual([]);
    const some = { ...blank, invitedAll: false };
    expect(differing({ ...some, chosen: ['a', 'b'] }, { ...some, chosen: ['b', 'a'] })).toEqual([]);
    expect(differing(some, { ...some, chosen: ['a'], da: 'x' })).toEqual(['da', 'chosen']);
  });
});

describe('the form of a round', () => {
  let network: HttpTestingController;
  const kl = { organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL', code: null } };
  const open = async (keep: string | null = null) => {
    await prepare([{ path: 'rounds/:id', children: [] }]);
    await signIn(member(['kl-admin'], kl));
    network = TestBed.inject(HttpTestingController);
    if (keep !== null) drafts().keep('k:p1', 'round-form-r1', keep);
    await visit();
  };
  const visit = async (served: object = round) => {
    show(RoundFormPage, { id: 'r1' });
    await settle();
    const kinds = { version: 1, retiredAt: null };
    const plugin = (problem: string | null) => ({ id: 'fremmed', range: '^1.0.0', problem });
    network.expectOne('/api/models').flush({
      models: [
        { id: 'm1', title: both('Modellen'), ...kinds, plugin: plugin(null) },
        { id: 'm2', title: both('Den anden'), ...kinds, plugin: plugin('plugin-off') },
      ],
    });
    network.expectOne('/api/municipalities').flush({ municipalities: [] });
    network.expectOne('/api/rounds/r1').flush(served);
    await settle();
  };
  const drafts = () => TestBed.inject(Drafts);
  const title = () => byRole<HTMLInputElement>('textbox', 'Titel på dansk');

  it('keeps what is typed on the device, brings it back, and forgets it when it is given up', async () => {
    await open();
    type(title(), 'Runden 2999');
    await settle();
    expect(pageText()).toContain('Ikke gemt endnu');
    await visit();
    expect(title().value).toBe('Runden 2999');
    expect(pageText()).toContain('Det, du skrev sidst, er hentet frem');
    byRole('button', 'Begynd forfra').click();
    await settle();
    expect(title().value).toBe('Runden');
    expect(drafts().read('k:p1', 'round-form-r1')).toBeNull();
  });

  it('offers no model that could not be scored, and says which', async () => {
    await open();
    const [first, second] = [
      ...document.querySelectorAll<HTMLOptionElement>('#round-model option'),
    ];
    expect([first?.disabled, second?.disabled]).toEqual([false, true]);
    expect(second?.textContent).toContain('udvidelsen er ikke klar');
  });

  it('tells everything that is wrong at once, marks the fields, and leads to each', async () => {
    await open();
    type(title(), ' ');
    const last = document.getElementById('round-closes') as HTMLInputElement;
    type(last, '2998-12-31');
    byRole('button', 'Gem kladde').click();
    await settle();
    const summary = document.activeElement as HTMLElement;
    expect(summary.textContent).toContain('2 ting skal rettes');
    expect(last.getAttribute('aria-invalid')).toBe('true');
    expect(last.getAttribute('aria-describedby')).toBe('round-closes-hint round-closes-fault');
    byRole('link', 'Skriv en titel på dansk.').click();
    expect(document.activeElement).toBe(title());
    type(title(), 'Runden');
    await settle();
    expect(title().getAttribute('aria-invalid')).toBe('false');
    expect(title().getAttribute('aria-describedby')).toBeNull();
    expect(pageText()).toContain('Én ting skal rettes');
    type(last, '2999-02-01');
    await settle();
    expect(pageText()).not.toContain('skal rettes');
  });

  it('forgets it when it is saved', async () => {
    await open();
    type(title(), 'Runden 2999');
    await settle();
    byRole('button', 'Gem kladde').click();
    await settle();
    const call = network.expectOne({ method: 'PUT', url: '/api/rounds/r1' });
    expect(call.request.headers.get('If-Match')).toBe('"1"');
    call.flush({ ...round, version: 2 });
    await settle();
    expect(drafts().read('k:p1', 'round-form-r1')).toBeNull();
    expect(TestBed.inject(Location).path()).toBe('/rounds/r1');
  });

  it('stays on the device without a network, and says so', async () => {
    await open();
    type(title(), 'Runden 2999');
    await settle();
    byRole('button', 'Gem kladde').click();
    await settle();
    network.expectOne({ method: 'PUT', url: '/api/rounds/r1' }).error(new ProgressEvent('error'));
    await settle();
    expect(pageText()).toContain('Ikke forbundet – gemt på din enhed');
    expect(drafts().read('k:p1', 'round-form-r1')).toContain('Runden 2999');
  });

  it('shows both sides when somebody saved meanwhile, and saves mine upon theirs', async () => {
    await open();
    type(title(), 'Min runde');
    await settle();
    byRole('button', 'Gem kladde').click();
    await settle();
    network
      .expectOne({ method: 'PUT', url: '/api/rounds/r1' })
      .flush({ code: 'version-conflict' }, { status: 412, statusText: 'Conflict' });
    await settle();
    const theirs = { ...round, title: { da: 'Deres runde', en: 'Runden' }, version: 5 };
    network.expectOne('/api/rounds/r1').flush(theirs);
    await settle();
    const sides = [...document.querySelectorAll('.sides dd')].map((side) => side.textContent);
    expect(sides).toEqual(['Deres runde', 'Min runde']);
    expect(title().value).toBe('Min runde');
    byRole('button', 'Gem min i stedet').click();
    await settle();
    const again = network.expectOne({ method: 'PUT', url: '/api/rounds/r1' });
    expect(again.request.headers.get('If-Match')).toBe('"5"');
    expect(again.request.body).toMatchObject({ title: { da: 'Min runde' } });
  });

  it('shows both sides at once where the kept draft is older than the server’s, and takes theirs', async () => {
    await open(
      JSON.stringify({ version: 0, draft: { ...blank, da: 'Min', publishes: 'Landstal' } }),
    );
    expect(pageText()).toContain('En anden har ændret det samme');
    byRole('button', 'Lad den andens stå').click();
    await settle();
    expect(title().value).toBe('Runden');
    expect(drafts().read('k:p1', 'round-form-r1')).toBeNull();
    network.verify();
  });
});
