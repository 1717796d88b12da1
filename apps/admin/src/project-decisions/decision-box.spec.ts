import type { ProjectDecisionView } from '@erfa/api-client';
import { allByRole, byRole } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { DecisionBox } from './decision-box';

const decision = (version: number, done: boolean): ProjectDecisionView => ({
  ...{ id: 'd1', kind: 'go-on', title: '', plannedOn: null, version, outcome: null, reason: '' },
  ...{
    decidedOn: null,
    decidedByName: null,
    decidedByBody: '',
    recordedByName: null,
    recordedAt: null,
  },
  ...{ checks: [{ text: 'Dem, det er for, er spurgt', done }], snapshot: null, snapshotHash: null },
});

describe('a decision point', () => {
  it('stays open to be decided while its list is saved, and closes for another one', async () => {
    await prepare();
    await signIn(member(['project-manager']));
    const box = show(DecisionBox, {
      ...{ project: 'p1', decision: decision(1, false), number: 1, mayEdit: true, next: true },
      colleagues: [],
    });
    await settle();
    byRole('button', 'Skriv, hvad der blev besluttet').click();
    await settle();
    expect(allByRole('button', 'Skriv beslutningen ind')).toHaveLength(1);

    box.componentRef.setInput('decision', decision(2, true));
    await settle();
    expect(allByRole('button', 'Skriv beslutningen ind')).toHaveLength(1);

    box.componentRef.setInput('decision', { ...decision(1, false), id: 'd2' });
    await settle();
    expect(allByRole('button', 'Skriv beslutningen ind')).toHaveLength(0);
  });
});
