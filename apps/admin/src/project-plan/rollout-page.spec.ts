import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { DayProposalView, RolloutView, UnitRolloutView } from '@erfa/api-client';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { RolloutPage } from './rollout-page';

const proposal: DayProposalView = {
  ...{ state: 'open', day: '2031-03-17', reason: 'Vi mangler vikarer', proposedOn: '2031-01-10' },
  ...{ proposedByName: 'Birgitte Holm', answer: '', answeredOn: null, answeredByName: null },
  version: 3,
};
const unit = (unitId: string, unitName: string, more: Partial<UnitRolloutView> = {}) => ({
  ...{ unitId, unitName, leaderId: 'b', leaderName: 'Birgitte Holm', listedLeader: null },
  ...{ agreedDay: null, agreedOn: null, agreedByName: null, agreement: 'none' as const },
  ...{ ownGoLiveOn: null, goLiveOn: '2031-03-03', staff: null, superusersWanted: null },
  ...{ superusers: 0, trained: 0, withAccess: 0, equipment: null, checkedOn: null, note: '' },
  ...{ says: '', said: '', meetsOn: null, saidOn: null, lacks: [], untrained: 0, names: null },
  ...{ namesUntil: null, mayWrite: true, version: 1, proposal: null },
  ...more,
});

describe('the page of a roll-out', () => {
  let network: HttpTestingController;
  const open = async (mayEdit: boolean): Promise<void> => {
    await prepare();
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (): void {
      this.open = false;
    };
    await signIn(member(['project-manager']));
    network = TestBed.inject(HttpTestingController);
    show(RolloutPage, { id: 'p' });
    await settle();
    network.expectOne('/api/projects/p/rollout').flush({
      ...{ projectTitle: 'Skærmbesøg', mayEdit, goLiveOn: '2031-03-03', says: '' },
      units: [unit('n', 'Nord', { proposal }), unit('v', 'Vest')],
      ...{ checks: [], leaders: [] },
    } satisfies RolloutView);
    network.expectOne('/api/projects/p/plan').flush({
      ...{ projectTitle: 'Skærmbesøg', mayEdit, goLiveOn: '2031-03-03' },
      form: { winterWeek: 7, says: '' },
      ...{ tasks: [], proposed: [], standing: [], owners: [] },
    });
    await settle();
  };
  const click = async (name: string | RegExp): Promise<void> => {
    byRole('button', name).click();
    await settle();
  };
  const answer = () => network.expectOne('/api/projects/p/rollout/units/n/proposal/answer');

  it('shows whoever leads the project which day a unit proposes and why, and moves it with a yes', async () => {
    await open(true);
    expect(pageText()).toMatch(
      /Forslag om ny dag.*Nord.*Fra 3\. marts 2031 til 17\. marts 2031.*Vi mangler vikarer.*Birgitte Holm/,
    );
    await click(/^Ja, flyt dagen/);
    const sent = answer();
    expect([sent.request.body, sent.request.headers.get('if-match')]).toEqual([
      { accepted: true, answer: '' },
      '"3"',
    ]);
    const moved = {
      ...{ goLiveOn: '2031-03-17', agreement: 'agreed' as const },
      ...{ agreedDay: '2031-03-17', agreedOn: '2031-01-11', agreedByName: 'Sanne Lykkegaard' },
    };
    sent.flush(unit('n', 'Nord', { ...moved, proposal: { ...proposal, state: 'accepted' } }));
    await settle();
    expect(allByRole('heading', 'Forslag om ny dag')).toEqual([]);
    expect(pageText()).toContain('1 af 2 ledere har aftalt dagen.');
  });

  it('asks for a word with a no', async () => {
    await open(true);
    await click(/^Nej: Nord/);
    expect(byRole('heading', 'Nej til Nord')).toBeTruthy();
    await click('Gem');
    expect(pageText()).toContain('Udfyld feltet.');
    const field = document.querySelector<HTMLTextAreaElement>('#decline-answer');
    if (!field) throw new Error('No field for the answer');
    type(field, 'Leverandøren er væk');
    await settle();
    await click('Gem');
    const sent = answer();
    expect(sent.request.body).toEqual({ accepted: false, answer: 'Leverandøren er væk' });
    sent.flush(unit('n', 'Nord', { proposal: { ...proposal, state: 'declined' } }));
    await settle();
    expect(allByRole('heading', 'Forslag om ny dag')).toEqual([]);
  });

  it('reads a proposal anew that was changed before the yes', async () => {
    await open(true);
    await click(/^Ja, flyt dagen/);
    answer().flush({ code: 'version-conflict', status: 412 }, { status: 412, statusText: '' });
    await settle();
    const other = { ...proposal, day: '2031-03-24', version: 4 };
    network.expectOne('/api/projects/p/rollout').flush({
      ...{ projectTitle: 'Skærmbesøg', mayEdit: true, goLiveOn: '2031-03-03', says: '' },
      ...{ units: [unit('n', 'Nord', { proposal: other })], checks: [], leaders: [] },
    });
    await settle();
    expect(pageText()).toContain('til 24. marts 2031');
  });

  it('names the unit in its dialog, and leaves answers to those who lead the project', async () => {
    await open(false);
    expect(allByRole('button', /^Ja, flyt dagen/)).toEqual([]);
    expect(pageText()).toContain('Foreslår 17.3.2031');
    await click('Vest');
    expect(byRole('heading', 'Ret Vest')).toBeTruthy();
  });
});
