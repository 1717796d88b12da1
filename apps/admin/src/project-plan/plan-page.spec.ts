import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ProjectPlanView } from '@erfa/api-client';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { PlanPage } from './plan-page';

const plan: ProjectPlanView = {
  ...{ projectTitle: 'Skærmbesøg', mayEdit: true, isOver: false, goLiveOn: '2031-03-03' },
  form: { winterWeek: 7, says: '' },
  ...{ tasks: [], proposed: [], standing: [], owners: [] },
};

describe('the page of a plan', () => {
  let network: HttpTestingController;
  const open = async (change: Partial<ProjectPlanView>): Promise<void> => {
    await prepare();
    await signIn(member(['project-manager']));
    network = TestBed.inject(HttpTestingController);
    show(PlanPage, { id: 'p' });
    await settle();
    network.expectOne('/api/projects/p/plan').flush({ ...plan, ...change });
    await settle();
  };

  it('leads to the very field where the day of going live is missing, and back to the cards', async () => {
    await open({ goLiveOn: null });
    expect(byRole('link', 'Sæt dagen').getAttribute('href')).toBe(
      '/projects/p/edit#details-goLiveOn',
    );
    expect(byRole('link', 'Tilbage til projektets kort').getAttribute('href')).toBe('/projects/p');
  });

  it('says what was left undone of a project that is over, and asks for no day', async () => {
    const task = {
      id: 't',
      tool: 'plan',
      kind: 'task',
      title: 'Bestil skærme',
      version: 1,
    } as const;
    const rest = { ownerId: null, ownerName: null, dueOn: '2026-01-05', doneOn: null } as const;
    const tasks = [{ ...task, ...rest, daysBefore: null, late: false, mayTick: true }];
    await open({ isOver: true, goLiveOn: null, tasks });
    expect(pageText()).toContain('0 af 1 opgaver er færdige. Én blev ikke gjort.');
    expect(pageText()).not.toContain('forsinkede');
    expect(pageText()).not.toContain('Sæt dagen');
  });

  it('shows what is there already beside what is proposed, by its day, and adds the rest', async () => {
    await open({
      proposed: [
        { kind: 'communication', title: 'Brev til 420 borgere', dueOn: '2031-01-20' },
        { kind: 'training', title: 'Uddannelse, hold 1', dueOn: '2031-02-07' },
      ],
      standing: [
        { kind: 'involvement', title: 'Drøftelse i MED', dueOn: '2031-01-27', done: false },
        { kind: 'baseline', title: 'Nulpunktet er taget', dueOn: '2026-01-05', done: true },
      ],
    });
    const lines = [...document.querySelectorAll('.steps li')].map((line) =>
      [...line.children].map(({ textContent }) => textContent.trim()).join(' '),
    );
    expect(lines).toEqual([
      '5. januar 2026 Nulpunktet er taget gjort',
      '20. januar 2031 Brev til 420 borgere',
      '27. januar 2031 Drøftelse i MED står i planen',
      '7. februar 2031 Uddannelse, hold 1',
    ]);
    byRole('button', 'Sæt dem i planen').click();
    await settle();
    const sent = network.expectOne('/api/projects/p/plan/back');
    expect(sent.request.body).toEqual({ kinds: ['communication', 'training'] });
    sent.flush(plan);
    await settle();
    expect(pageText()).not.toContain('Sæt dem i planen');
  });

  it('asks nobody to change what they may only read', async () => {
    await open({ mayEdit: false, goLiveOn: null });
    expect(allByRole('link', 'Sæt dagen')).toEqual([]);
    expect(allByRole('button', 'Tilføj opgave')).toEqual([]);
  });
});
