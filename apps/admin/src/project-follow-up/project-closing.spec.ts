import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ProjectClosing } from './project-closing';

const project = (state: string, mayEdit = true) => ({
  ...{ mayEdit, form: { title: 'Skærmbesøg', state, followedUntil: '2028-01-01' } },
  decisions: [{ id: 'd', kind: 'handover', title: '', outcome: null }],
  cards: [
    { tool: 'risks', tone: 'act', status: '2 uden ejer' },
    { tool: 'why', tone: 'done', status: 'Skrevet' },
  ],
});

describe('closing a project', () => {
  let network: HttpTestingController;
  const open = async (state: string, mayEdit = true): Promise<void> => {
    await prepare();
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (): void {
      this.open = false;
    };
    await signIn(member(['project-manager']));
    network = TestBed.inject(HttpTestingController);
    show(ProjectClosing, { project: 'p' });
    await settle();
    network.expectOne('/api/projects/p').flush(project(state, mayEdit));
    await settle();
  };

  it('says what it means and what is left open, and closes', async () => {
    await open('active');
    byRole('button', 'Afslut projektet').click();
    await settle();
    expect(pageText()).toContain('Gevinstejerne måler stadig. Projektet følges til');
    expect(pageText()).toContain('Ikke besluttet: Overdragelse.');
    expect(pageText()).toContain('Risikolog · 2 uden ejer');
    expect(pageText()).not.toContain('Skrevet');
    allByRole('button', 'Afslut projektet').at(-1)?.click();
    await settle();
    const sent = network.expectOne({ method: 'PUT', url: '/api/projects/p' });
    expect(sent.request.body).toMatchObject({ from: { state: 'active' }, to: { state: 'closed' } });
    sent.flush(project('closed'));
    await settle();
    network.expectOne('/api/projects/p').flush(project('closed'));
    await settle();
    expect(pageText()).toContain('Projektet kan åbnes igen');
  });

  it('is offered to nobody who may not change the project', async () => {
    await open('active', false);
    expect(allByRole('button', 'Afslut projektet')).toEqual([]);
  });
});
