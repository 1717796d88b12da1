import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
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
    [{ state: 'saved', at: '2026-11-23T13:05:00Z' }, 'Gemt kl. 14.05'],
    [{ state: 'on-device' }, 'Ikke forbundet – gemt på din enhed'],
    [{ state: 'refused' }, 'Ikke gemt'],
  ])('say of %j: %s', async (state, words) => {
    show(SavedState, { state });
    await settle();
    expect(pageText()).toBe(words);
    expect(document.querySelector('[role="status"]')).not.toBeNull();
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
  it('are kept apart by owner and by what they are, and forgotten one by one or all', async () => {
    await prepare();
    localStorage.setItem('else', '1');
    const drafts = TestBed.inject(Drafts);
    drafts.keep('a', 'note', 'A');
    drafts.keep('b', 'note', 'B');
    expect([drafts.read('a', 'note'), drafts.read('b', 'note'), drafts.read('a', 'x')]).toEqual([
      'A',
      'B',
      null,
    ]);
    drafts.keep('a', 'note', null);
    expect(drafts.read('a', 'note')).toBeNull();
    drafts.forgetAll();
    expect(Object.keys(localStorage)).toEqual(['else']);
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
    drafts.forgetAll();
    expect(drafts.read('a', 'note')).toBeNull();
  });
});
