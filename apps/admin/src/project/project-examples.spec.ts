import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ExamplesView, SharedProjectView } from '@erfa/api-client';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ProjectExamples, type Taking } from './project-examples';

const project: SharedProjectView = {
  ...{ id: 's1', title: 'Skærmbesøg', purpose: '', kind: 'welfare-technology', state: 'active' },
  ...{ phase: 'realisation', municipality: 'Randers', municipalityCode: '0730', dstGroup: 3 },
  ...{ population: 98_000, productId: null, productName: null, supplierId: null },
  ...{ supplierName: null, technology: [], kle: [], citizens: null, employees: null },
  ...{ goLiveOn: null, plannedExpense: 2_100_000, becameExpense: null, promisedBenefit: null },
  ...{ realisedBenefit: null, plannedMonths: 8, becameMonths: 10, differently: 'Øv først.' },
  ...{ contactName: null, contactTitle: '', contactMail: '', contactPhone: '' },
  ...{ entersOutside: false, own: false },
  benefits: [
    {
      ...{ id: 'b1', name: 'Tryghed', side: 'citizens', kind: 'quality', unit: '%' },
      ...{ indicator: 'Andel, der er trygge', lowerIsBetter: false, method: 'Spørgeskema' },
      ...{ source: '', frequency: 'yearly', baselineValue: 67.5, baselineOn: '2024-01-10' },
      ...{ targetValue: 75, targetOn: null, latestValue: null, latestOn: null },
    },
  ],
};
const found: ExamplesView = {
  ...{ projects: [{ project, why: 'begge bruger video' }], fitting: 3, lessons: [] },
  ...{ taken: null, mayTake: true, mayEdit: true, mayAdopt: true },
};

describe('how others did', () => {
  const open = async (answer: ExamplesView, inputs: object) => {
    await prepare();
    await signIn(member(['project-manager']));
    const fixture = show(ProjectExamples, { project: 'p1', ...inputs });
    await settle();
    const network = TestBed.inject(HttpTestingController);
    network.expectOne(({ url }) => url === '/api/projects/p1/examples').flush(answer);
    await settle();
    return fixture;
  };

  it('says how a benefit was measured and what it came to, and hands over which one is taken', async () => {
    const fixture = await open(found, { step: 'benefits', benefit: 'own', place: 'beside' });
    const taken: Taking[] = [];
    fixture.componentInstance.take.subscribe((one) => taken.push(one));
    expect(pageText()).toContain('Før: 67,5 % (januar 2024). Mål: 75 %.');
    expect(pageText()).not.toContain('Vist:');
    expect(pageText()).toContain('Vises, fordi begge bruger video');
    expect(byRole('link', 'Se 2 projekter mere').getAttribute('href')).toBe('/projects/others');
    byRole('button', 'Mål på samme måde: Andel, der er trygge, Randers').click();
    expect(taken).toEqual([{ projectId: 's1', benefitId: 'b1', municipality: 'Randers' }]);
  });

  it('says at each step the figures that belong there, and a dash for what is not told', async () => {
    await open({ ...found, mayTake: false }, { step: 'business-case' });
    expect(pageText()).toContain('Engangsudgift: planlagt 2.100.000, blev –');
    expect(pageText()).not.toContain('Måneder til idriftsættelse');
    expect(allByRole('button')).toEqual([]);
  });

  it('says where a measure came from, also when that is shown no more', async () => {
    const taken = { projectId: 's1', name: 'Tryghed', title: null, municipality: null };
    await open({ ...found, projects: [], fitting: 0, taken }, { step: 'benefits', benefit: 'own' });
    expect(pageText()).toContain('taget fra en kommune, der ikke længere viser sit projekt');
    expect(pageText()).toContain('Ingen kommune viser endnu noget, der ligner jeres');
  });
});
