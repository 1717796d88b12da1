import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import type { Choice } from './one-choice';

/**
 * A few words chosen from a list, or written as they are called where that is allowed. What is chosen counts when one leaves the
 * field: not before, since the arrow keys choose one after another on their way, and not only by the button, which is easily missed.
 */
@Component({
  selector: 'erfa-word-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    <label class="form-label" [for]="field()"
      >{{ label() }}
      @if (optional()) {
        <span class="erfa-soft optional">{{ 'lessonForm.optional' | text }}</span>
      }
    </label>
    <span class="form-hint" [id]="field() + '-hint'">{{ hint() }}</span>
    @if (shown().length > 0) {
      <ul class="erfa-plain-list words">
        @for (word of shown(); track word.value) {
          <li>
            {{ word.text
            }}<button
              type="button"
              [attr.aria-label]="'lessonForm.remove' | text: { name: word.text }"
              (click)="remove(word)"
            >
              <erfa-icon name="close" size="small" />
            </button>
          </li>
        }
      </ul>
    }
    @if (words().length < most()) {
      <div class="add">
        @if (free()) {
          <input
            #entry
            class="form-input"
            autocomplete="off"
            [id]="field()"
            [attr.list]="field() + '-known'"
            [attr.maxlength]="free()"
            [attr.aria-describedby]="field() + '-hint'"
            (keydown.enter)="$event.preventDefault(); add()"
            (change)="add()"
          />
          <datalist [id]="field() + '-known'">
            @for (choice of left(); track choice.value) {
              <option [value]="choice.text"></option>
            }
          </datalist>
        } @else {
          <select
            #entry
            class="form-select"
            [id]="field()"
            [attr.aria-describedby]="field() + '-hint'"
            (keydown.enter)="$event.preventDefault(); add()"
            (blur)="add()"
          >
            <option value="">{{ 'lessonForm.choose' | text }}</option>
            @for (choice of left(); track choice.value) {
              <option [value]="choice.value">{{ choice.text }}</option>
            }
          </select>
        }
        <button type="button" class="button button-secondary" (click)="add()">
          {{ 'lessonForm.add' | text }}<span class="erfa-spoken">: {{ label() }}</span>
        </button>
      </div>
    } @else {
      <p class="form-hint" tabindex="-1" [id]="field()">
        {{ 'lessonForm.most' | text: { most: most() } }}
      </p>
    }
  `,
  styleUrl: './word-list.scss',
})
export class WordList {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly entry = viewChild<ElementRef<HTMLInputElement | HTMLSelectElement>>('entry');
  /** Its name in the form; also the id of the field. */
  readonly field = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly optional = input(false);
  /** What can be chosen. */
  readonly known = input.required<readonly Choice[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly most = input.required<number>();
  /** How long a word of one's own may be; 0 where only the list counts. */
  readonly free = input(0);
  readonly changed = output<readonly string[]>();

  /** The words with what was changed here a moment ago: a field that is left by a click has changed them just before it. */
  protected readonly words = linkedSignal(() => this.chosen());
  protected readonly shown = computed(() =>
    this.words().map(
      (value) => this.known().find((choice) => choice.value === value) ?? { value, text: value },
    ),
  );
  protected readonly left = computed(() =>
    this.known().filter(({ value }) => !this.words().includes(value)),
  );

  protected add(): void {
    const entry = this.entry()?.nativeElement;
    const typed = entry?.value.trim() ?? '';
    if (!entry || typed === '') return;
    const fold = (text: string) => text.toLocaleLowerCase('da-DK');
    const choice = this.known().find(
      ({ value, text }) => value === typed || fold(text) === fold(typed),
    );
    const word = choice ?? { value: typed, text: typed };
    entry.value = '';
    if (!this.words().includes(word.value)) {
      this.change([...this.words(), word.value]);
      this.announcer.say(this.texts.text('lessonForm.added', { name: word.text }));
    }
  }

  protected remove(word: Choice): void {
    this.change(this.words().filter((value) => value !== word.value));
    this.announcer.say(this.texts.text('lessonForm.removed', { name: word.text }));
    this.entry()?.nativeElement.focus();
  }

  private change(words: readonly string[]): void {
    this.words.set(words);
    this.changed.emit(words);
  }
}
