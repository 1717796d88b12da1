import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { RetentionView } from '@erfa/api-client';
import type { Role } from '@erfa/domain';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { Retentions } from './retentions';

const kinds: RetentionView['kind'][] = ['session', 'organisation', 'unit', 'units', 'invitation'];
kinds.push('municipality', 'member', 'person', 'token', 'round', 'assessment', 'answer');
kinds.push('answers', 'action', 'lesson', 'adoption', 'retention');
const views = kinds.map((kind) => ({ kind, days: kind === 'session' ? 180 : 1825 }));

describe('how long events are kept', () => {
  let network: HttpTestingController;

  const open = async (...roles: Role[]): Promise<void> => {
    await prepare();
    await signIn(member(roles));
    network = TestBed.inject(HttpTestingController);
    show(Retentions);
    await settle();
    network.expectOne('/api/audit/retention').flush({ retentions: views });
    await settle();
  };
  const choose = async (name: string, days: string): Promise<void> => {
    const select = byRole<HTMLSelectElement>('combobox', name);
    select.value = days;
    select.dispatchEvent(new Event('change'));
    await settle();
  };

  it('says what a shorter time means before it is sent, and sends only what is changed', async () => {
    await open('municipality-admin');
    await choose('Enheder', '365');
    byRole('button', 'Gem slettefrister').click();
    await settle();
    expect(pageText()).toContain('Enheder: fra 5 år til 1 år');
    expect(pageText()).toContain('Det kan ikke fortrydes.');
    byRole('button', 'Ret slettefrister').click();
    await settle();
    const call = network.expectOne({ method: 'PUT', url: '/api/audit/retention' });
    expect(call.request.body).toEqual({
      retentions: [
        { kind: 'unit', days: 365 },
        { kind: 'units', days: 365 },
      ],
    });
    call.flush({
      retentions: views.map((view) =>
        view.kind.startsWith('unit') ? { ...view, days: 365 } : view,
      ),
    });
    await settle();
    expect(byRole<HTMLSelectElement>('combobox', 'Enheder').value).toBe('365');
    expect(allByRole('button', 'Ret slettefrister')).toEqual([]);
  });

  it('does not warn where events are only kept longer', async () => {
    await open('municipality-admin');
    await choose('Login', '365');
    byRole('button', 'Gem slettefrister').click();
    await settle();
    expect(pageText()).toContain('Login: fra 180 dage til 1 år');
    expect(pageText()).not.toContain('Det kan ikke fortrydes.');
  });

  it('asks nothing where nothing is changed', async () => {
    await open('municipality-admin');
    byRole('button', 'Gem slettefrister').click();
    await settle();
    expect(allByRole('button', 'Ret slettefrister')).toEqual([]);
  });

  it('only tells who may not change it', async () => {
    await open('reader');
    expect(byRole('row', /Login/).textContent).toContain('180 dage');
    expect(allByRole('combobox')).toEqual([]);
    expect(allByRole('button')).toEqual([]);
  });
});
