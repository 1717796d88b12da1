import type { ProjectDecisionView } from '@erfa/api-client';
import { allByRole, byRole, pageText } from '../testing/find';
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

  it('says what is not in place before it is decided, and that a reason is missing', async () => {
    await prepare();
    await signIn(member(['project-manager']));
    const lacks = [
      { decisionId: 'd1', text: 'Nord mangler uddannelse (6 af 12).', path: 'rollout' },
      { decisionId: 'd1', text: 'Ikke besluttet endnu: Kontrakt.', path: 'decisions#d0' },
    ];
    show(DecisionBox, {
      ...{ project: 'p1', decision: decision(1, false), number: 1, mayEdit: true, next: true },
      ...{ lacks, colleagues: [] },
    });
    await settle();
    expect(pageText()).not.toContain('Ikke på plads endnu');
    byRole('button', 'Skriv, hvad der blev besluttet').click();
    await settle();
    expect(pageText()).toContain('Ikke på plads endnu');
    const address = (name: string) => byRole<HTMLAnchorElement>('link', name).getAttribute('href');
    expect(lacks.map(({ text }) => address(text))).toEqual([
      '/projects/p1/rollout',
      '/projects/p1/decisions#d0',
    ]);
    byRole('button', 'Skriv beslutningen ind').click();
    await settle();
    expect(pageText()).toContain('Skriv, hvorfor I har besluttet det.');
    expect(document.getElementById('reason-d1')?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement?.id).toBe('reason-d1');
  });
});
