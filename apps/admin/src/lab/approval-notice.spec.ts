import { HttpTestingController } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { byRole, pageText } from '../testing/find';
import { member, prepare, settle, show, signIn } from '../testing/render';
import { ApprovalNotice } from './approval-notice';
import { DraftKeeper } from './draft-keeper';

describe('that approval of a draft was asked for', () => {
  const revision = signal(3);
  const open = async (approval: object | null): Promise<void> => {
    revision.set(3);
    const useValue = { draft: signal({ id: 'd1' }), revision, readOnly: signal(false) };
    await prepare([], [{ provide: DraftKeeper, useValue }]);
    await signIn(member(['kl-admin']));
    show(ApprovalNotice);
    await settle();
    const moment = '2026-11-29T10:00:00Z';
    const asked = { askedBy: 'Mette', askedAt: moment, decision: null, void: false };
    const given = { decidedBy: null, decidedAt: null };
    const approvals = approval ? [{ ...asked, ...given, ...approval }] : [];
    TestBed.inject(HttpTestingController)
      .expectOne('/api/model-drafts/d1/approvals')
      .flush({ revision: 3, approvals, publishedId: null });
    await settle();
  };

  it('is told while one writes, and that a change ends it', async () => {
    await open({});
    expect(pageText()).toContain('Mette bad om godkendelse 29. november 2026');
    expect(byRole('link', 'Se godkendelsen').getAttribute('href')).toBe(
      '/models/drafts/d1/publish',
    );
    revision.set(4);
    await settle();
    expect(pageText()).toContain('Kladden er ændret, siden der blev bedt om godkendelse.');
  });

  it('is told as given once another has approved', async () => {
    await open({ decision: 'approved', decidedBy: 'Henrik', decidedAt: '2026-11-29T11:00:00Z' });
    expect(pageText()).toContain('Kladden blev godkendt af Henrik');
  });

  it.each([
    ['nobody has asked', null],
    ['it was sent back', { decision: 'sent-back' }],
  ])('says nothing where %s', async (_, approval) => {
    await open(approval);
    expect(pageText()).not.toContain('godkend');
  });
});
