import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { formatTime } from '../language/formats';
import { pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { Drafts } from './drafts';
import { ProgressBar } from './progress-bar';
import { SavedState, type Saving } from './saved-state';
import { StatusTag } from './status-tag';

describe('signs of progress', () => {
  beforeEach(() => prepare());

  it.each<[Saving, string]>([
    [{ state: 'untouched' }, ''],
    [{ state: 'unsaved' }, 'Ikke gemt endnu'],
    [{ state: 'saving' }, 'Gemmer …'],
    [{ state: 'saved', at: '2020-11-23T13:05:00Z' }, 'Gemt 23. november 2020 kl. 14.05'],
    [{ state: 'on-device' }, 'Ikke forbundet – gemt på din enhed'],
    [{ state: 'refused' }, 'Ikke gemt'],
  ])('say of %j: %s', async (state, words) => {
    show(SavedState, { state });
    await settle();
    expect(pageText()).toBe(words);
    expect(document.querySelector('[role="status"]')).not.toBeNull();
  });

  it('say of what was saved today the time alone', async () => {
    const now = new Date();
    show(SavedState, { state: { state: 'saved', at: now.toISOString() } });
    await settle();
    expect(pageText()).toBe(`Gemt ${formatTime('da', now)}`);
  });

  it('count with a name and both numbers', async () => {
    show(ProgressBar, { done: 5, of: 6, label: 'Besvarede spørgsmål' });
    await settle();
    const bar = document.querySelector('progress');
    expect([bar?.value, bar?.max, bar?.getAttribute('aria-label')]).toEqual([
      5,
      6,
      'Besvarede spørgsmål',
    ]);
  });

  it('put a sign only where the eye should stop', async () => {
    const signs = [];
    for (const status of ['done', 'active', 'attention', 'later']) {
      show(StatusTag, { status });
      await settle();
      signs.push(document.querySelectorAll('svg').length);
    }
    expect(signs).toEqual([1, 0, 1, 0]);
  });
});

describe('drafts', () => {
  it('are kept apart by owner and by what they are, and forgotten one by one, or all of one person', async () => {
    await prepare();
    localStorage.setItem('else', '1');
    const drafts = TestBed.inject(Drafts);
    for (const owner of ['a:p1', 'b:p1', 'a:p2']) drafts.keep(owner, 'note', owner);
    expect(
      ['a:p1', 'b:p1', 'a:p2'].map((owner) => [
        drafts.read(owner, 'note'),
        drafts.read(owner, 'x'),
      ]),
    ).toEqual([
      ['a:p1', null],
      ['b:p1', null],
      ['a:p2', null],
    ]);
    drafts.keep('a:p1', 'note', null);
    expect(drafts.read('a:p1', 'note')).toBeNull();
    expect([drafts.has('p1'), drafts.has('p2'), drafts.has('p')]).toEqual([true, true, false]);
    drafts.forgetAll('p1');
    expect(Object.keys(localStorage)).toEqual(['else', 'erfa-draft:a:p2:note']);
  });

  it('do nothing where the browser keeps nothing', () => {
    TestBed.configureTestingModule({
      providers: [
        {
          provide: DOCUMENT,
          useValue: {
            defaultView: {
              get localStorage(): Storage {
                throw new DOMException('denied', 'SecurityError');
              },
            },
            querySelectorAll: () => [],
          },
        },
      ],
    });
    const drafts = TestBed.runInInjectionContext(() => new Drafts());
    drafts.keep('a', 'note', 'A');
    drafts.forgetAll('p');
    expect([drafts.read('a', 'note'), drafts.has('p')]).toEqual([null, false]);
  });
});
