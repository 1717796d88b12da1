import { computed, inject, Injectable, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { LessonsService, type SimilarLessonView } from '@erfa/api-client';
import {
  catchError,
  debounceTime,
  distinctUntilChanged,
  map,
  type Observable,
  of,
  switchMap,
} from 'rxjs';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { type LessonDraft, textFields } from './lesson-draft';

/** How long what is typed waits for more of it before others are held against it, in milliseconds. */
const pause = 900;
/** Shorter texts say too little to be near anything. */
const shortest = 20;
/** What the server takes. */
const longest = 20_000;

/** What is asked about: the words of the draft, and the lesson they are of, where the server has it. */
interface Asked {
  readonly text: string;
  readonly except: string | undefined;
}

/**
 * Finds lessons near the one that is being written, some time after each change. It is a help and no more: when it cannot ask,
 * it says nothing. What one has hidden stays hidden while one writes.
 */
@Injectable()
export class NearFinder {
  private readonly api = inject(LessonsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  private readonly asked = signal<Asked>({ text: '', except: undefined });
  private readonly hidden = signal<ReadonlySet<string>>(new Set());
  private said = '';
  private readonly found = toSignal(
    toObservable(this.asked).pipe(
      debounceTime(pause),
      distinctUntilChanged((a, b) => a.text === b.text && a.except === b.except),
      // Whatever is still under way is given up for the next question.
      switchMap((asked) => this.ask(asked)),
      map((lessons) => this.announced(lessons)),
    ),
    { initialValue: [] },
  );
  /** The nearest, at most three, without those that were hidden. */
  readonly lessons = computed(() => this.found().filter(({ id }) => !this.hidden().has(id)));

  /** This is what stands in the form now. */
  look(draft: LessonDraft, id: string | undefined): void {
    const text = textFields
      .map((field) => draft[field].trim())
      .filter(Boolean)
      .join(' ')
      .slice(0, longest);
    this.asked.set({ text, except: id });
  }

  /** None of those shown is the same. */
  hide(): void {
    this.hidden.update((before) => new Set([...before, ...this.found().map(({ id }) => id)]));
  }

  private ask({ text, except }: Asked): Observable<readonly SimilarLessonView[]> {
    if (text.length < shortest) return of([]);
    return this.api.lessonSearchSimilar({ text, ...(except === undefined ? {} : { except }) }).pipe(
      map(({ lessons }) => lessons),
      catchError(() => of([])),
    );
  }

  /** Said once for each new company, so that who listens is not told the same while typing on. */
  private announced(lessons: readonly SimilarLessonView[]): readonly SimilarLessonView[] {
    const news = lessons.filter(({ id }) => !this.hidden().has(id));
    const ids = news
      .map(({ id }) => id)
      .toSorted()
      .join();
    if (ids !== '' && ids !== this.said)
      this.announcer.say(this.texts.count('nearLessons.found', news.length));
    this.said = ids;
    return lessons;
  }
}
