import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { NodeScoreView } from '@erfa/api-client';
import { byRole } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { LearnedElsewhere } from './learned-elsewhere';
import { node } from '../pictures/testing/nodes';

describe('what others learned about a dimension', () => {
  const open = async (dimension: NodeScoreView) => {
    await prepare();
    await signIn(member());
    show(LearnedElsewhere, { roundId: 'r1', dimensions: [dimension], weakest: [dimension.key] });
    await settle();
    const request = TestBed.inject(HttpTestingController).expectOne(({ url }) =>
      url.startsWith('/api/rounds/r1/'),
    );
    request.flush({
      lessons: [
        {
          id: 'l1',
          kind: 'worked',
          title: 'Begynd med driften',
          recommendation: 'Giv driften en plads fra dag ét.',
          origin: { code: '0461', name: 'Odense' },
          publishedAt: '2026-03-01T12:00:00Z',
        },
      ],
    });
    await settle();
    return byRole('link', `Se alle erfaringer om ${dimension.title}`).getAttribute('href');
  };

  it('leads to the search narrowed by that dimension, not by its words', async () => {
    expect(await open(node('ledelse', 'digital-modenhed', { title: 'Digital ledelse' }))).toBe(
      '/lessons?dimension=digital-modenhed%2Fledelse',
    );
  });

  it('searches for the words of a question that is no dimension of lessons', async () => {
    expect(await open(node('q', 'model', { kind: 'question', title: 'Sikkerhed' }))).toBe(
      '/lessons?q=Sikkerhed',
    );
  });
});
