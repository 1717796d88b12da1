import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { IsolationView, PluginsView, PluginSummaryView, PluginView } from '@erfa/api-client';
import { byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { PluginPage } from './plugin-page';
import { barriersOf, errorText, faultText } from './plugin-words';
import { PluginsPage } from './plugins-page';

const kl = { organisation: { id: 'k', kind: 'kl', name: 'KL', officialName: 'KL', code: null } };
const calls = { since: null, calls: 0, errors: 0, p50: null, p95: null };
const summary = (key: string, more: Partial<PluginSummaryView> = {}): PluginSummaryView => ({
  key,
  own: false,
  title: { da: 'Fremmed middel', en: 'Strange mean' },
  version: '1.0.0',
  author: 'Fremmed ApS',
  health: 'off',
  faults: [],
  modelCount: 0,
  openRounds: 0,
  calls,
  lastError: null,
  ...more,
});
const isolation: IsolationView = {
  files: 'node',
  network: 'loader',
  processes: 'node',
  threads: 'node',
  signals: 'system',
  environment: 'system',
  evaluation: 'node',
  memory: 'nothing',
  idling: 'system',
  time: 'watch',
};
const plugin = (more: Partial<PluginView> = {}): PluginView => ({
  ...summary('fremmed'),
  description: { da: 'Et gennemsnit.', en: 'A mean.' },
  licence: null,
  hash: 'sha256:abc',
  folder: '/data/plugins/fremmed',
  pausedFor: 0,
  decision: null,
  models: [],
  isolation,
  ...more,
});

let network: HttpTestingController;
async function begin(): Promise<void> {
  await prepare();
  network = TestBed.inject(HttpTestingController);
  await signIn(member(['kl-admin'], kl));
}

describe('the page of plugins', () => {
  async function open(view: Partial<PluginsView>): Promise<void> {
    await begin();
    show(PluginsPage);
    network
      .expectOne('/api/plugins')
      .flush({ plugins: [], missing: [], folder: '/data/plugins', ...view });
    await settle();
  }

  it('teaches how a plugin gets there when nobody has put one in', async () => {
    await open({});
    expect(byRole('heading', 'Ingen har lagt en udvidelse ind')).toBeTruthy();
    expect(pageText()).toContain('/data/plugins');
  });

  it('says how each is, what is wrong with it, and what models miss', async () => {
    const title = { da: 'Modenhed', en: 'Maturity' };
    const model = { id: 'm', key: 'k', version: 2, title, range: '^1', retiredAt: null };
    await open({
      plugins: [
        summary('fremmed', { health: 'changed' }),
        summary('tom', {
          title: null,
          version: null,
          author: null,
          health: 'faulty',
          faults: [{ code: 'manifest-missing', detail: 'ENOENT' }],
        }),
        summary('ladder', { own: true, health: 'ok', title: { da: 'Trappe', en: 'Ladder' } }),
      ],
      missing: [{ id: 'borte', models: [{ ...model, openRounds: 0, draftRounds: 0, waiting: 0 }] }],
    });
    expect(byRole('row', /Fremmed middel/).textContent).toContain('Ændret');
    expect(byRole('row', /tom/).textContent).toContain('Kan ikke bruges');
    expect(byRole('row', /tom/).textContent).toContain('Mappen har ingen plugin.json');
    expect(byRole('row', /Trappe/).textContent).toContain('Slået til');
    expect(pageText()).toContain('borte er ikke installeret, men bruges af: Modenhed 2');
  });

  it('looks again when asked', async () => {
    await open({});
    byRole('button', 'Se efter igen').click();
    await settle();
    network
      .expectOne({ method: 'POST', url: '/api/plugins/look-again' })
      .flush({ plugins: [summary('fremmed')], missing: [], folder: '/data/plugins' });
    await settle();
    expect(byRole('row', /Fremmed middel/)).toBeTruthy();
  });
});

describe('the page of one plugin', () => {
  async function open(view: PluginView): Promise<void> {
    await begin();
    show(PluginPage, { key: 'fremmed' });
    await settle();
    network.expectOne('/api/plugins/fremmed').flush(view);
    await settle();
  }

  it('points at what nothing keeps it from', async () => {
    await open(plugin());
    expect(byRole('row', /At bruge netværket/).textContent).toContain('Kun Erfas egen indlæsning');
    expect(byRole('row', /hukommelse/).textContent).toContain('Intet forhindrer det her');
    expect(pageText()).toContain('KL har ikke taget stilling til den endnu.');
    expect(barriersOf(isolation).filter(({ weak }) => weak)).toHaveLength(2);
  });

  it('switches on what was read about, with a reason', async () => {
    await open(plugin());
    byRole('button', 'Slå til').click();
    await settle();
    byRole('dialog').querySelector('form')?.requestSubmit();
    await settle();
    expect(byRole('dialog').textContent).toContain('Skriv en begrundelse.');
    type(byRole('textbox', 'Begrundelse'), ' Prøvet af ');
    await settle();
    byRole('dialog').querySelector('form')?.requestSubmit();
    await settle();
    const call = network.expectOne({ method: 'PUT', url: '/api/plugins/fremmed/switch' });
    expect(call.request.body).toEqual({ state: 'on', reason: 'Prøvet af', hash: 'sha256:abc' });
    expect(call.request.headers.get('If-Match')).toBe('"0"');
    const decision = {
      state: 'on' as const,
      pluginVersion: '1.0.0',
      reason: 'Prøvet af',
      decidedAt: '2026-11-01T12:00:00Z',
      decidedBy: 'Mette Bruun',
      version: 1,
    };
    call.flush(plugin({ health: 'ok', decision }));
    await settle();
    expect(pageText()).toContain('Begrundelse: Prøvet af');
    expect(pageText()).toContain('af Mette Bruun');
  });

  it('tells what switching off means before it is done', async () => {
    await open(plugin({ health: 'ok', modelCount: 2, openRounds: 1 }));
    byRole('button', 'Slå fra').click();
    await settle();
    expect(byRole('dialog').textContent).toContain('2 modeller bruger den');
    expect(byRole('dialog').textContent).toContain('1 målerunde er åben på dem');
    expect(byRole('dialog').textContent).toContain('Kommuner kan stadig svare og indsende');
  });

  it('says in words what went wrong, with the technical detail folded away', async () => {
    await open(
      plugin({
        health: 'paused',
        pausedFor: 29_200,
        calls: { since: '2026-10-01T00:00:00Z', calls: 12, errors: 3, p50: 5, p95: null },
        lastError: { at: '2026-11-01T12:00:00Z', code: 'plugin-timeout', detail: 'no answer' },
      }),
    );
    expect(pageText()).toContain('prøver den igen af sig selv om 30 sekunder');
    expect(pageText()).toContain('Den blev ikke færdig i tide og blev standset.');
    expect(pageText()).toContain('over 10 s');
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('offers nothing to switch where there are only faults', async () => {
    const faults = [{ code: 'new-fault', detail: 'x' }];
    await open(plugin({ health: 'faulty', faults, title: null, hash: null }));
    expect(() => byRole('button', 'Slå til')).toThrow();
    expect(pageText()).toContain('Der er en fejl, Erfa ikke har ord for.');
  });

  it('has words for codes of a newer server', () => {
    expect([faultText('from-later'), errorText('from-later')]).toEqual([
      'plugins.fault.unknown',
      'plugins.error.unknown',
    ]);
  });
});
