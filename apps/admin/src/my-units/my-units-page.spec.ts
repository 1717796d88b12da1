import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { MyUnitProjectView, UnitRolloutView } from '@erfa/api-client';
import { addDays } from '@erfa/domain';
import { isoDay } from '../language/formats';
import { allByRole, byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { MyUnitsPage } from './my-units-page';

const today = isoDay(Date.now());
const goLive = addDays(today, 60);
const rollout = (unitId: string, unitName: string): UnitRolloutView => ({
  ...{ unitId, unitName, leaderId: 'p1', leaderName: 'Sanne Lykkegaard', listedLeader: null },
  ...{ agreedDay: null, agreedOn: null, agreedByName: null, agreement: 'none' as const },
  ...{ ownGoLiveOn: null, goLiveOn: goLive, staff: null, superusersWanted: null },
  ...{ superusers: 0, trained: 0, withAccess: 0, equipment: null, checkedOn: null, note: '' },
  ...{ says: '', said: '', meetsOn: null, saidOn: null, lacks: [], untrained: 0, names: [] },
  ...{ namesUntil: null, mayWrite: true, version: 1, proposal: null },
});
const check = (id: string, doneOn: string | null) => ({
  ...{ id, title: `Tjek ${id}`, week: { year: 2031, week: 4 }, late: false, doneOn },
});
const project = (
  unit: [string, string],
  checks: MyUnitProjectView['checks'],
  more: Partial<UnitRolloutView> = {},
): MyUnitProjectView => ({
  ...{ projectId: 'p', projectTitle: 'Skærmbesøg', projectSays: '', toSay: '', isSaid: false },
  ...{ rollout: { ...rollout(...unit), ...more }, checks },
});

describe('the page of somebody’s units', () => {
  let network: HttpTestingController;
  const open = async (nord: Partial<UnitRolloutView> = {}): Promise<void> => {
    await prepare();
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (): void {
      this.open = false;
    };
    await signIn(member(['contributor']));
    network = TestBed.inject(HttpTestingController);
    show(MyUnitsPage);
    await settle();
    network.expectOne('/api/my-units').flush({
      week: { year: 2031, week: 4 },
      units: [
        { unitId: 'n', unitName: 'Nord', projects: [project(['n', 'Nord'], [], nord)] },
        {
          ...{ unitId: 'v', unitName: 'Vest' },
          projects: [project(['v', 'Vest'], [check('a', null), check('b', today)])],
        },
      ],
      benefits: [],
    });
    await settle();
  };
  const click = async (name: string | RegExp): Promise<void> => {
    byRole('button', name).click();
    await settle();
  };

  it('marks units whose checks wait, also when another one is shown', async () => {
    await open();
    const options = [...document.querySelectorAll('#unit option')];
    expect(options.map(({ textContent }) => textContent.trim())).toEqual([
      'Nord',
      'Vest (ét tjek)',
    ]);
    expect(pageText()).toContain('Også tjek i én anden enhed.');
  });

  it('says yes to the day with one button, and how many are not trained', async () => {
    await open({ staff: 12, trained: 6, untrained: 0 });
    expect(pageText()).toContain('6 er ikke uddannet endnu');
    expect(pageText()).not.toContain('0 mangler');
    await click(/^Sig ja til dagen/);
    const sent = network.expectOne('/api/projects/p/rollout/units/n');
    expect(sent.request.body).toMatchObject({ agreedDay: goLive, staff: 12, trained: 6 });
    sent.flush({ ...rollout('n', 'Nord'), agreedDay: goLive, agreement: 'agreed' });
    await settle();
    expect(pageText()).not.toContain('Du har ikke sagt ja til dagen endnu');
    expect(allByRole('button', /^Sig ja til dagen/)).toEqual([]);
  });

  it('proposes another day with a reason, says that it waits, and takes it back', async () => {
    await open();
    await click(/^Foreslå ny dag/);
    await click('Gem');
    expect(network.match(({ method }) => method === 'PUT')).toEqual([]);
    const [day, reason] = [
      document.querySelector<HTMLInputElement>('#proposal-p-day'),
      document.querySelector<HTMLTextAreaElement>('#proposal-p-reason'),
    ];
    if (!day || !reason) throw new Error('No fields to propose with');
    day.value = addDays(goLive, 14);
    day.dispatchEvent(new Event('change'));
    type(reason, 'Vi mangler vikarer');
    await settle();
    await click('Gem');
    const address = '/api/projects/p/rollout/units/n/proposal';
    const sent = network.expectOne({ method: 'PUT', url: address });
    const write = { day: addDays(goLive, 14), reason: 'Vi mangler vikarer' };
    expect(sent.request.body).toEqual(write);
    const proposal = {
      ...{ ...write, state: 'open' as const, proposedOn: today, proposedByName: 'Sanne' },
      ...{ answer: '', answeredOn: null, answeredByName: null, version: 1 },
    };
    sent.flush({ ...rollout('n', 'Nord'), proposal });
    await settle();
    expect(pageText()).toMatch(/Du har foreslået .* Projektets leder har ikke svaret endnu\./);
    await click(/^Tag forslaget tilbage/);
    network.expectOne({ method: 'DELETE', url: address }).flush(rollout('n', 'Nord'));
    await settle();
    expect(pageText()).not.toContain('Du har foreslået');
  });

  const declined = {
    ...{ state: 'declined' as const, day: addDays(goLive, 14), reason: 'Vikarer', version: 2 },
    ...{ proposedOn: today, proposedByName: 'Sanne', answer: 'Leverandøren er væk' },
    ...{ answeredOn: today, answeredByName: 'Peter Damsgaard' },
  };

  it('reads a no with its word', async () => {
    await open({ proposal: declined });
    expect(pageText()).toMatch(/Peter Damsgaard sagde nej til .*: »Leverandøren er væk«/);
  });

  it('proposes nothing once the unit is live', async () => {
    await open({ proposal: declined, goLiveOn: today });
    expect(pageText()).not.toContain('sagde nej');
    expect(allByRole('button', /^Foreslå ny dag/)).toEqual([]);
  });
});
