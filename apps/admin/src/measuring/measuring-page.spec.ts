import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { MeasuringTaskView, MeasuringView } from '@erfa/api-client';
import { addDays } from '@erfa/domain';
import { isoDay } from '../language/formats';
import { byRole, pageText, type } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { MeasuringPage } from './measuring-page';

const today = isoDay(Date.now());
const task = (id: string, name: string, to: string, more: Partial<MeasuringTaskView> = {}) => ({
  ...{ kind: 'benefit', id, projectId: 'p', projectTitle: 'Skærmbesøg', name, indicator: name },
  ...{ unit: 'minutter', lowerIsBetter: true, method: '', source: '', frequency: 'monthly' },
  ...{ due: { from: addDays(to, -30), to }, missed: 0, next: null, path: [] },
  ...{ baselineValue: 20, baselineOn: '2020-01-01', targetValue: 10, targetOn: '2030-01-01' },
  ...{ latestOn: null, latestValue: null, people: [] },
  ...more,
});

describe('the page of what is measured', () => {
  let network: HttpTestingController;
  const open = async (due: object[]): Promise<void> => {
    await prepare();
    await signIn(member(['contributor']));
    network = TestBed.inject(HttpTestingController);
    show(MeasuringPage);
    await settle();
    network
      .expectOne('/api/measuring')
      .flush({ today, due, later: [] } as unknown as MeasuringView);
    await settle();
  };

  it('says of each figure whether it is late or due today', async () => {
    await open([task('a', 'Svartid', addDays(today, -40)), task('b', 'Ventetid', today)]);
    expect(pageText()).toMatch(/Skal måles nu.*Svartid.*Mangler siden.*Ventetid.*Skal måles i dag/);
  });

  it('goes to the name of the next figure once one is sent', async () => {
    const [first, second] = [task('a', 'Svartid', today), task('b', 'Ventetid', today)];
    await open([first, second]);
    const field = document.querySelector<HTMLInputElement>('#measured-value');
    if (!field) throw new Error('No field for the figure');
    type(field, '10');
    await settle();
    byRole('button', 'Send måling').click();
    await settle();
    network.expectOne(({ method }) => method === 'POST').flush({ today, due: [second], later: [] });
    await settle();
    expect(document.activeElement?.textContent).toContain('Ventetid');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(pageText()).toContain('Sendt: 10 minutter for »Svartid«');
    const correct = byRole('link', 'Er tallet forkert, rettes det på gevinsten');
    expect(correct.getAttribute('href')).toBe('/projects/p/benefits/a');
  });

  it('lists whoever asks once among those who can be asked to act', async () => {
    const people = [
      { personId: 'p1', name: 'Sanne Lykkegaard' },
      { personId: 'p2', name: 'Jonas Friis' },
    ];
    await open([task('a', 'Svartid', today, { people } as Partial<MeasuringTaskView>)]);
    const field = document.querySelector<HTMLInputElement>('#measured-value');
    if (!field) throw new Error('No field for the figure');
    type(field, '30');
    await settle();
    const options = [...document.querySelectorAll('#measured-who option')];
    expect(options.map(({ textContent }) => textContent.trim())).toEqual(['Mig', 'Jonas Friis']);
  });
});
