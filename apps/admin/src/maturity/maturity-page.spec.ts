import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { MaturityPage } from './maturity-page';

const both = (da: string) => ({ da, en: da });

describe('the maturity page', () => {
  let network: HttpTestingController;
  beforeEach(async () => {
    await prepare();
    network = TestBed.inject(HttpTestingController);
    await signIn(member());
    show(MaturityPage);
  });

  it('shows of a finished round what is known: answers, submission, score and its last day', async () => {
    network.expectOne('/api/rounds').flush({ rounds: [] });
    network.expectOne('/api/assessments').flush({
      assessments: [
        {
          id: 'a',
          roundId: 'r',
          title: both('Digital modenhed 2024'),
          state: 'frozen',
          // Midnight in Denmark: the round's last day is the one before.
          closesAt: '2024-11-30T23:00:00Z',
          submittedAt: '2024-11-12T10:00:00Z',
          answered: 30,
          questions: 32,
          value: 2.9,
          level: 2,
        },
      ],
    });
    await settle();
    const row = byRole('row', /Digital modenhed 2024/).textContent ?? '';
    expect(row).toContain('30 af 32');
    expect(row).toContain('Indsendt 12.11.2024');
    expect(row).toContain('30.11.2024');
    expect(row).toContain('2,9');
    expect(byRole('link', /Se sammenligningen/).getAttribute('href')).toBe(
      '/maturity/rounds/r/comparison',
    );
  });

  it('leads to the comparison of a closed round that one was invited to and is not in', async () => {
    network.expectOne('/api/rounds').flush({
      rounds: [
        {
          id: 'r',
          title: both('Runden uden os'),
          state: 'closed',
          closesOn: '2024-11-30',
          closesAt: '2024-11-30T23:00:00Z',
          questionCount: 32,
          minutes: 60,
          own: { state: 'declined', assessmentId: null },
        },
      ],
    });
    network.expectOne('/api/assessments').flush({ assessments: [] });
    await settle();
    expect(byRole('heading', 'Lukkede målerunder uden jeres tal')).toBeTruthy();
    expect(byRole('link', 'Se sammenligningen: Runden uden os').getAttribute('href')).toBe(
      '/maturity/rounds/r/comparison',
    );
  });

  it('tells until when an invitation stands, the last day included', async () => {
    network.expectOne('/api/rounds').flush({
      rounds: [
        {
          id: 'r',
          title: both('Runden'),
          state: 'open',
          closesOn: '2999-11-30',
          closesAt: '2999-11-30T23:00:00Z',
          questionCount: 32,
          minutes: 60,
          own: { state: 'invited', assessmentId: null },
        },
      ],
    });
    network.expectOne('/api/assessments').flush({ assessments: [] });
    await settle();
    expect(pageText()).toContain('Åben til og med 30. november 2999, kl. 23.59.');
  });
});
