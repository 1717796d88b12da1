import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Announcer } from '../page/announcer';
import { allByRole, byRole } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { AssessmentPage } from './assessment-page';

const both = (da: string) => ({ da, en: da });
const given = (personId: string, handedInAt: string | null = '2026-11-23T10:00:00Z') => ({
  ...{ id: `to-${personId}`, personId, personName: personId, unitId: null, unitName: null },
  ...{ questionKeys: ['q1', 'q2'], asked: 2, answered: 2, handedInAt },
});
const section = (key: string, assignments: readonly object[], waiting = 2) => ({
  ...{ key, title: both(key), mode: 'one', questionKeys: ['q1', 'q2'], minutes: 4 },
  ...{ asked: 2, answered: 2, agreed: 2 - waiting, waiting, assignments },
});
const assessment = (...sections: object[]) => ({
  ...{ id: 'a1', roundId: 'r1', modelId: 'm1', title: both('Runden'), state: 'open' },
  ...{ roundOpen: true, closesOn: '2099-12-01', submittedAt: null, submittedBy: null },
  ...{ waiting: false, version: 3, units: [], readsUnits: false, pluginProblem: null, sections },
});

describe('the page of an assessment', () => {
  let network: HttpTestingController;
  const consensus = '/api/assessments/a1/consensus';
  const open = async (shown: object) => {
    await prepare([{ path: 'assessments/:id/consensus', children: [] }]);
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(AssessmentPage, { id: 'a1' });
    network.expectOne('/api/assessments/a1').flush(shown);
    await settle();
    network
      .match('/api/assessments/a1/carrying')
      .forEach((one) => one.flush({}, { status: 404, statusText: 'x' }));
    await settle();
  };

  it('takes the answers of one who answered alone by one click', async () => {
    await open(assessment(section('s', [given('p1')]), section('t', [given('p1')], 1)));
    expect(allByRole('link', /Bliv enige/u)).toEqual([]);
    byRole('button', 'Brug mine 3 svar').click();
    await settle();
    network
      .expectOne({ method: 'GET', url: consensus })
      .flush({ questions: [{ agreed: null, answers: [{ carried: false }] }], open: 0, version: 3 });
    await settle();
    const sent = network.expectOne({ method: 'POST', url: consensus });
    sent.flush({ questions: [], open: 0, version: 4 });
    await settle();
    network.expectOne('/api/assessments/a1').flush(assessment(section('s', [given('p1')], 0)));
    await settle();
    expect(allByRole('button', /Brug mine/u)).toEqual([]);
    expect(TestBed.inject(Announcer).shown()).toContain('Dine svar er kommunens svar.');
  });

  it('shows answers that stand as they were carried before they are taken', async () => {
    await open(assessment(section('s', [given('p1')])));
    byRole('button', 'Brug mine 2 svar').click();
    await settle();
    network.expectOne({ method: 'GET', url: consensus }).flush({
      questions: [
        { agreed: null, answers: [{ carried: false }] },
        { agreed: null, answers: [{ carried: true }] },
      ],
      ...{ open: 0, version: 3 },
    });
    await settle();
    network.expectNone({ method: 'POST', url: consensus });
    expect(TestBed.inject(Router).url).toBe('/assessments/a1/consensus');
  });

  it.each([
    ['a colleague answered too', [given('p1'), given('p2')]],
    ['a colleague answered instead', [given('p2')]],
    ['one is not done', [given('p1'), given('p1', null)]],
  ])('has answers agreed on where %s', async (_, assignments) => {
    await open(assessment(section('s', assignments)));
    expect(allByRole('button', /Brug mine/u)).toEqual([]);
    expect(byRole('link', 'Bliv enige om 2 svar')).toBeTruthy();
  });
});
