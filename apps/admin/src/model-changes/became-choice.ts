import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { PlanNodeView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** Which questions of the new version an old one became. */
@Component({
  selector: 'erfa-became-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <p class="form-hint">{{ 'modelChanges.box.becameHint' | text: { version: version() } }}</p>
    @if (nodes().length > 0) {
      <ul class="erfa-plain-list">
        @for (node of nodes(); track node.key) {
          <li>
            {{ named(node) }}
            <button
              type="button"
              class="erfa-link-button"
              [attr.aria-label]="'modelChanges.box.becameTake' | text: { title: named(node) }"
              (click)="take(node.key)"
            >
              ×
            </button>
          </li>
        }
      </ul>
    }
    <div class="pick">
      <label class="form-label" for="became">{{
        'modelChanges.box.becamePick' | text: { version: version() }
      }}</label>
      <select class="form-select" id="became" #picked>
        @for (question of questions(); track question.key) {
          <option [value]="question.key">{{ named(question) }}</option>
        }
      </select>
      <button type="button" class="button button-secondary" (click)="add(picked.value)">
        {{ 'modelChanges.box.becameAdd' | text }}
      </button>
    </div>
    <button
      type="button"
      class="button button-secondary erfa-gap-small"
      [disabled]="busy() || keys().length === 0"
      (click)="decided.emit(keys())"
    >
      {{ 'modelChanges.box.becameSave' | text }}
    </button>
  `,
  styles: `
    select {
      max-width: 100%;
    }
    .pick {
      display: grid;
      gap: 0.8rem;
      justify-items: start;
    }
  `,
})
export class BecameChoice {
  private readonly texts = inject(Texts);

  readonly version = input.required<number>();
  /** Questions of the new version. */
  readonly questions = input.required<readonly PlanNodeView[]>();
  /** What it is taken to have become so far. */
  readonly to = input.required<readonly PlanNodeView[]>();
  /** The key of what it is about to be said to have become as well. */
  readonly adding = input<string | null>(null);
  readonly busy = input(false);
  /** Keys in the new version. */
  readonly decided = output<string[]>();

  protected readonly keys = linkedSignal(() => {
    const [to, adding] = [this.to().map(({ key }) => key), this.adding()];
    return adding === null || to.includes(adding) ? to : [...to, adding];
  });
  protected readonly nodes = computed(() => {
    const byKey = new Map(this.questions().map((question) => [question.key, question]));
    return this.keys().flatMap((key) => byKey.get(key) ?? []);
  });

  protected named({ number, title }: PlanNodeView): string {
    return `${number} ${(this.texts.language() === 'en' && title.en) || title.da}`;
  }

  protected add(key: string): void {
    if (key) this.keys.update((keys) => (keys.includes(key) ? keys : [...keys, key]));
  }

  protected take(key: string): void {
    this.keys.update((keys) => keys.filter((other) => other !== key));
  }
}
