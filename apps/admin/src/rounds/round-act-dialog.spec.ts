import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { RoundView } from '@erfa/api-client';
import { allByRole, byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { RoundActDialog, type RoundAct } from './round-act-dialog';
import { round } from './testing/round';

describe('the dialog of a round’s acts', () => {
  let network: HttpTestingController;

  /** Opens it on a page that read the round some time ago. */
  const open = async (act: RoundAct, read: RoundView) => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    const fixture = show(RoundActDialog, { act, round: read });
    await settle();
    return fixture;
  };
  const answer = async (now: RoundView) => {
    network.expectOne({ method: 'GET', url: '/api/rounds/r1' }).flush(now);
    await settle();
  };

  it('tells of closing from the round as it is now, not as the page read it', async () => {
    const read = round({ invited: 3, accepted: 0, submitted: 0 });
    await open('close', read);
    expect(pageText()).not.toContain('0 indsendte');
    expect(allByRole('button', 'Luk målerunden')).toEqual([]);
    await answer({ ...read, accepted: 3, submitted: 2, version: 7 });
    expect(pageText()).toContain('2 indsendte besvarelser bliver låst');
    expect(pageText()).toContain('Én kommune er ikke færdig.');
    expect(pageText()).not.toContain('har ikke sagt ja');
    byRole('button', 'Luk målerunden').click();
    network.expectOne({ method: 'POST', url: '/api/rounds/r1/close' });
  });

  it('asks anew each time it is opened', async () => {
    const read = round({ invited: 3, accepted: 0, submitted: 0 });
    const fixture = await open('close', read);
    await answer({ ...read, submitted: 1, accepted: 1 });
    expect(pageText()).toContain('Én indsendt besvarelse');
    fixture.componentRef.setInput('act', null);
    await settle();
    fixture.componentRef.setInput('act', 'close');
    await settle();
    expect(pageText()).not.toContain('indsendt');
    await answer({ ...read, submitted: 2, accepted: 2 });
    expect(pageText()).toContain('2 indsendte besvarelser');
  });

  it('does nothing that cannot be undone while it does not know', async () => {
    await open('close', round());
    network
      .expectOne('/api/rounds/r1')
      .flush({ code: 'x', title: 'x' }, { status: 500, statusText: 'x' });
    await settle();
    expect(allByRole('button', 'Luk målerunden')).toEqual([]);
    byRole('button', 'Prøv igen').click();
    await settle();
    await answer(round({ submitted: 4, accepted: 4, invited: 4 }));
    expect(pageText()).toContain('4 indsendte besvarelser');
  });

  it('opens to as many as are invited now', async () => {
    const read = round({ state: 'draft', invited: 3 });
    await open('open', read);
    await answer({ ...read, invited: 12 });
    expect(pageText()).toContain('12 kommuner får invitationen');
  });

  it('moves the deadline that holds now', async () => {
    const read = round({ version: 3 });
    await open('deadline', read);
    await answer({ ...read, closesOn: '2026-12-24', version: 4 });
    expect(document.querySelector<HTMLInputElement>('#round-deadline')?.value).toBe('2026-12-24');
    byRole('button', 'Ret frist').click();
    const call = network.expectOne({ method: 'PUT', url: '/api/rounds/r1/deadline' });
    expect(call.request.headers.get('If-Match')).toBe('"4"');
  });
});
