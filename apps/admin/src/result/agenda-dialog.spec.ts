import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import type { ResultState } from '@erfa/api-client';
import { Downloads } from '../page/downloads';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { AgendaDialog } from './agenda-dialog';

describe('the draft for Word', () => {
  const come = async (params: Record<string, string>, state: ResultState = 'frozen') => {
    const route = { snapshot: { queryParamMap: convertToParamMap(params) } };
    await prepare([], [{ provide: ActivatedRoute, useValue: route }]);
    await signIn(member());
    show(AgendaDialog, { assessmentId: 'a1', state, open: false });
    await settle();
  };
  const fetched = async () => {
    TestBed.inject(Downloads).save = () => undefined;
    byRole('button', 'Hent udkast').click();
    await settle();
    const request = TestBed.inject(HttpTestingController).expectOne(({ url }) =>
      url.endsWith('/result.docx'),
    );
    return request.request.params.toString();
  };

  it('is open for who comes from the comparison, with the group chosen there', async () => {
    await come({ word: 'comparison', kind: 'region', key: 'midtjylland' });
    expect(pageText()).toContain('Sammenligning med den gruppe, I har valgt');
    expect(await fetched()).toBe('kind=region&key=midtjylland');
  });

  it('sends no group where the comparison is left out', async () => {
    await come({ word: 'comparison', kind: 'region', key: 'midtjylland' });
    byRole('checkbox', /^Sammenligning/).click();
    await settle();
    expect(await fetched()).toBe('without=comparison');
  });

  it('waits for who reads the result', async () => {
    await come({});
    expect(allByRole('dialog')).toEqual([]);
  });

  it.each([
    ['frozen', 'Sammenligning'],
    ['submitted', 'Sammenligning, når runden er lukket'],
  ] as const)('says of a round that is %s: %s', async (state, words) => {
    await come({ word: '' }, state);
    expect(byRole('checkbox', words)).toBeTruthy();
  });
});
