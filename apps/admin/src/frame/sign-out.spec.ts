import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Left } from '../answering/unsent-answers';
import { UnsentAnswers } from '../answering/unsent-answers';
import { UnsentChanges } from '../lab/unsent-changes';
import { Drafts } from '../progress/drafts';
import { SessionKeeper } from '../session/session-keeper';
import { allByRole, byRole, pageText } from '../testing/find';
import { member, prepare, settle, show } from '../testing/render';
import { LeavingDialog } from './leaving-dialog';
import { SignOut } from './sign-out';

const section = { da: 'Digital ledelse', en: 'Digital leadership' };

describe('signing out', () => {
  let left: Left[];
  let asked: string[];
  let gone: number;
  let allSent: boolean;
  let leaving: SignOut;

  beforeEach(async () => {
    left = [];
    asked = [];
    gone = 0;
    allSent = true;
    const unsent = {
      send: (person: string) => {
        asked.push(person);
        return Promise.resolve(left);
      },
    };
    const keeper = { member: signal(member()), signOut: () => Promise.resolve(void gone++) };
    await prepare(
      [],
      [
        { provide: UnsentAnswers, useValue: unsent },
        { provide: UnsentChanges, useValue: { send: () => Promise.resolve(allSent) } },
        { provide: SessionKeeper, useValue: keeper },
      ],
    );
    leaving = TestBed.inject(SignOut);
    show(LeavingDialog);
  });

  it('sends what waits first, and asks nothing when nothing is left', async () => {
    await leaving.now();
    await settle();
    expect([asked, gone, allByRole('dialog')]).toEqual([['p1'], 1, []]);
  });

  it('says what would be lost, by section, and stays when asked to', async () => {
    left = [
      { assignment: 'a1', section, count: 2 },
      { assignment: 'a2', section: null, count: 1 },
    ];
    await leaving.now();
    await settle();
    const dialog = byRole('dialog', 'Noget er ikke sendt endnu');
    expect(dialog.textContent).toContain('3 svar ligger kun på denne enhed');
    expect(allByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/assignments/a1',
      '/assignments/a2',
    ]);
    expect(pageText()).toContain('Digital ledelse: 2 svar');
    expect(pageText()).toContain('Et afsnit: ét svar');
    byRole('button', 'Bliv her').click();
    await settle();
    expect([gone, allByRole('dialog')]).toEqual([0, []]);
  });

  it('deletes by choice only', async () => {
    left = [{ assignment: 'a1', section, count: 1 }];
    await leaving.now();
    await settle();
    expect(gone).toBe(0);
    byRole('button', 'Log ud og slet').click();
    await settle();
    expect([gone, allByRole('dialog')]).toEqual([1, []]);
  });

  it('counts changes of a draft that cannot be sent', async () => {
    allSent = false;
    await leaving.now();
    await settle();
    expect(byRole('dialog').textContent).toContain('kladde til en model');
    expect(gone).toBe(0);
  });

  it('counts a text that was never saved, too', async () => {
    TestBed.inject(Drafts).keep('a:p1', 'contact-note', 'halv sætning');
    await leaving.now();
    await settle();
    expect(byRole('dialog').textContent).toContain('kladde til jeres kontakttekst');
    expect(gone).toBe(0);
  });
});
