import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Role } from '@erfa/domain';
import { byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ResultPage } from './result-page';

async function refused(code: string, roles?: readonly Role[]): Promise<void> {
  await prepare();
  await signIn(member(roles));
  show(ResultPage, { id: 'a1' });
  TestBed.inject(HttpTestingController)
    .expectOne('/api/assessments/a1/result')
    .flush({ code, title: 'x' }, { status: 404, statusText: 'Not Found' });
  await settle();
}

describe('a result that is not there', () => {
  it('is promised while it can still come', async () => {
    await refused('no-result');
    expect(pageText()).toContain('Der er ikke noget resultat endnu');
  });

  it('says that it was too late, and leads to the answers', async () => {
    await refused('not-submitted-in-time');
    expect(pageText()).toContain('Besvarelsen blev ikke indsendt i tide');
    expect(byRole('link', 'Se jeres svar').getAttribute('href')).toBe('/assessments/a1/consensus');
  });

  it('leads who may not see others’ answers to the sections', async () => {
    await refused('not-submitted-in-time', ['contributor']);
    expect(byRole('link', 'Se jeres svar').getAttribute('href')).toBe('/assessments/a1');
  });
});
