import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { LessonSuggestionsView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { CountPipe, TextPipe } from '../language/text-pipes';

/** How long somebody has to rest before suggestions are asked for, in milliseconds, and for how many characters at least. */
const rest = 200;
const worthSuggesting = 2;
const longest = 2000;
const longestSuggested = 200;

interface Suggestion {
  readonly id: string;
  readonly text: string;
  /** The lesson it leads to; null where it only ends the words. */
  readonly lesson: string | null;
}

/**
 * One field for what one wants to know, with suggestions while one types: an editable combobox with a list. Arrows move
 * through the suggestions while the focus stays in the field; Enter takes one, or searches; Escape and Tab close the list.
 */
@Component({
  selector: 'erfa-search-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Icon, TextPipe],
  templateUrl: './search-field.html',
  styleUrl: './search-field.scss',
  host: { '(focusout)': 'left($event)' },
})
export class SearchField {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  /** What was searched for. */
  readonly words = input.required<string>();
  /** Somebody wants to search for this. */
  readonly searched = output<string>();
  /** Somebody wants to read the lesson of this id. */
  readonly opened = output<string>();

  protected readonly longest = longest;
  protected readonly typed = linkedSignal(() => this.words());
  private readonly asked = linkedSignal<string, string | null>({
    source: this.words,
    computation: () => null,
  });
  private readonly source = httpResource<LessonSuggestionsView>(() => {
    const q = this.asked();
    return q === null
      ? undefined
      : { url: '/api/lessons/suggestions', params: { q: q.slice(0, longestSuggested) } };
  });
  /** What is suggested: as before while the next ones are fetched, so that the list does not flicker. */
  private readonly found = linkedSignal<
    { now: LessonSuggestionsView | undefined; asks: boolean },
    LessonSuggestionsView | null
  >({
    source: () => ({
      now: this.source.hasValue() ? this.source.value() : undefined,
      asks: this.asked() !== null && this.source.error() === undefined,
    }),
    computation: ({ now, asks }, before) => (asks ? (now ?? before?.value ?? null) : null),
  });
  protected readonly open = signal(false);
  protected readonly groups = computed(() => {
    const found = this.found();
    const words: Suggestion[] = (found?.words ?? []).map((text, place) => ({
      id: `erfa-suggestion-w${place}`,
      text,
      lesson: null,
    }));
    const lessons: Suggestion[] = (found?.lessons ?? []).map(({ id, title }) => ({
      id: `erfa-suggestion-${id}`,
      text: title,
      lesson: id,
    }));
    return { words, lessons };
  });
  protected readonly suggestions = computed(() => [
    ...this.groups().words,
    ...this.groups().lessons,
  ]);
  protected readonly shown = computed(() => this.open() && this.suggestions().length > 0);
  /** The suggestion that arrows have led to, as long as it is among those shown. */
  private readonly picked = signal<Suggestion | null>(null);
  private readonly at = computed(() => {
    const picked = this.picked();
    return this.suggestions().findIndex(
      ({ text, lesson }) => text === picked?.text && lesson === picked.lesson,
    );
  });
  protected readonly active = computed(() =>
    this.shown() ? this.suggestions()[this.at()]?.id : undefined,
  );
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
    effect(() => {
      const active = this.active();
      if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Puts the reader into the field. */
  focus(): void {
    this.field().nativeElement.focus();
  }

  protected type(text: string): void {
    this.typed.set(text);
    this.picked.set(null);
    this.open.set(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.asked.set(text.trim().length < worthSuggesting ? null : text.trimStart());
    }, rest);
  }

  protected onKey(event: KeyboardEvent): void {
    const last = this.suggestions().length - 1;
    switch (event.key) {
      case 'ArrowDown':
        this.step(event, this.at() >= last ? 0 : this.at() + 1);
        break;
      case 'ArrowUp':
        this.step(event, this.at() <= 0 ? last : this.at() - 1);
        break;
      case 'Enter': {
        const chosen = this.shown() ? this.suggestions()[this.at()] : undefined;
        if (!chosen) return;
        event.preventDefault();
        this.choose(chosen);
        break;
      }
      case 'Escape':
        if (!this.shown()) return;
        event.preventDefault();
        this.close();
        break;
    }
  }

  protected press({ target }: Event): void {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const pressed = this.suggestions().find(({ id }) => id === option?.id);
    if (pressed) this.choose(pressed);
  }

  private choose({ text, lesson }: Suggestion): void {
    this.close();
    if (lesson !== null) {
      this.opened.emit(lesson);
      return;
    }
    this.typed.set(text);
    this.searched.emit(text.trim());
  }

  protected search(): void {
    this.close();
    this.searched.emit(this.typed().trim());
  }

  protected clear(): void {
    this.typed.set('');
    this.search();
    this.focus();
  }

  protected left(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (!(next instanceof Node) || !this.host.nativeElement.contains(next)) this.close();
  }

  private step(event: Event, place: number): void {
    if (this.suggestions().length === 0) return;
    event.preventDefault();
    // Who chooses among suggestions keeps those that stand there.
    clearTimeout(this.timer);
    this.open.set(true);
    this.picked.set(this.suggestions()[place] ?? null);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.open.set(false);
    this.picked.set(null);
  }
}
