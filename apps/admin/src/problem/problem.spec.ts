import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { allByRole, byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { Problem } from './problem';
import { asProblem, faultAt, ProblemError } from './problem-error';

const answer = (status: number, error: unknown) => new HttpErrorResponse({ status, error });

describe('a problem', () => {
  it.each([
    [0, 'offline'],
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'conflict'],
    [412, 'conflict'],
    [422, 'refused'],
    [429, 'server'],
    [503, 'server'],
  ])('of status %i is %s', (status, kind) => {
    expect(asProblem(answer(status, null)).kind).toBe(kind);
  });

  it('carries what the server said, also when it came as text', () => {
    const body = {
      title: 'Noget skal rettes',
      code: 'invalid',
      errors: [{ path: '/people/2/email', code: 'domain', message: 'Forkert domæne' }],
    };
    for (const error of [body, JSON.stringify(body)]) {
      const problem = asProblem(answer(422, error));
      expect([problem.title, problem.code, problem.detail]).toEqual([
        'Noget skal rettes',
        'invalid',
        '',
      ]);
      expect(faultAt(problem, 'email')).toBe('Forkert domæne');
      expect(faultAt(problem, 'name')).toBeNull();
    }
  });

  it.each([['<html>502</html>'], [null], [{ title: 7, errors: 'many' }], [[]]])(
    'makes do with %j instead of details',
    (error) => {
      const problem = asProblem(answer(502, error));
      expect([problem.kind, problem.code, problem.title]).toEqual(['server', 'no-details', '']);
    },
  );

  it('is what every failed request leaves as', async () => {
    await prepare();
    const failed = firstValueFrom(TestBed.inject(HttpClient).get('/api/people'));
    TestBed.inject(HttpTestingController)
      .expectOne('/api/people')
      .flush({ code: 'nope' }, { status: 403, statusText: 'Forbidden' });
    await expect(failed).rejects.toBeInstanceOf(ProblemError);
  });

  it('says what happened, what to do, and its code, and offers to try again where that helps', async () => {
    await prepare();
    let again = 0;
    const fixture = show(Problem, { error: asProblem(answer(0, null)) });
    fixture.componentInstance.retry.subscribe(() => again++);
    await settle();
    expect(byRole('alert').textContent).toContain('Ingen forbindelse');
    expect(pageText()).toContain('Kode: offline');
    byRole('button', 'Prøv igen').click();
    expect(again).toBe(1);
  });

  it('offers no second try where that cannot help', async () => {
    await prepare();
    show(Problem, { error: asProblem(answer(403, { title: 'Kun for administratorer' })) });
    await settle();
    expect(pageText()).toContain('Kun for administratorer');
    expect(allByRole('button')).toEqual([]);
  });
});
