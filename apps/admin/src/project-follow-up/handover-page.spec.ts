import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { HandoverView } from '@erfa/api-client';
import { byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { HandoverPage } from './handover-page';

const item = (id: string, doneOn: string | null) => ({
  ...{ id, title: `Punkt ${id}`, ownerId: null, ownerName: null, dueOn: null, doneOn },
  ...{ mayTick: true, version: 1 },
});
const view = (doneOn: string | null): HandoverView => ({
  ...{ projectTitle: 'Skærmbesøg', mayEdit: false, isReceiver: true, handoverOn: null },
  ...{ form: { receiverId: 'p1', takesOver: 'Driften' }, receiverName: 'Birgitte Holm' },
  ...{ items: [item('a', doneOn), item('b', doneOn)], acceptedAt: null, acceptedByName: null },
  ...{ reservation: '', colleagues: [], version: 4 },
});
const address = '/api/projects/p/handover/acceptance';

describe('the page of a hand-over', () => {
  let network: HttpTestingController;
  const open = async (doneOn: string | null): Promise<void> => {
    await prepare();
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (): void {
      this.open = false;
    };
    await signIn(member(['contributor']));
    network = TestBed.inject(HttpTestingController);
    show(HandoverPage, { id: 'p' });
    await settle();
    network.expectOne('/api/projects/p/handover').flush(view(doneOn));
    await settle();
    byRole('button', 'Ja, vi overtager').click();
    await settle();
  };

  it('asks once more where points are missing, and says how many', async () => {
    await open(null);
    network.expectNone(address);
    expect(pageText()).toContain('2 af 2 mangler.');
    byRole('button', 'Ja, vi overtager alligevel').click();
    await settle();
    network.expectOne(address);
  });

  it('asks nothing more where all is in place', async () => {
    await open('2026-11-01');
    network.expectOne(address);
  });
});
