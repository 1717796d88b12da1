import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { isKey } from '@erfa/model-lab';
import { titleWords } from '../lab/change-words';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';

/**
 * The key of a node or of the model: what answers hang on. Given another one when the field is left, as everything else is
 * saved; what can be no key stays in the field, with why beside it.
 */
@Component({
  selector: 'erfa-key-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <label class="form-label" for="node-key">{{ 'writing.key.label' | text }}</label>
    <span class="form-hint" id="node-key-help">{{
      (published() ? 'writing.key.published' : 'writing.key.help') | text
    }}</span>
    <span class="line">
      <input
        class="form-input"
        id="node-key"
        type="text"
        autocomplete="off"
        spellcheck="false"
        [attr.aria-describedby]="fault() ? 'node-key-help node-key-fault' : 'node-key-help'"
        [attr.aria-invalid]="fault() !== null"
        [disabled]="keeper.readOnly() || published()"
        [value]="typed()"
        (input)="typed.set($any($event.target).value)"
        (keydown.enter)="change()"
        (blur)="change()"
      />
      @if (typed() !== key()) {
        <button type="button" class="button button-secondary" (click)="change()">
          {{ 'writing.key.change' | text }}
        </button>
      }
    </span>
    @if (fault(); as words) {
      <p class="form-error-message" id="node-key-fault" role="alert">{{ words }}</p>
    }
  `,
  styles: `
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 1.6rem;
      align-items: center;
    }
  `,
})
export class KeyForm {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly keeper = inject(DraftKeeper);
  readonly key = input.required<string>();
  /** Whether an earlier version was published with it: then it stays. */
  protected readonly published = computed(
    () => this.keeper.draft()?.publishedKeys.includes(this.key()) ?? false,
  );
  protected readonly typed = linkedSignal(() => this.key());
  private readonly tried = linkedSignal({ source: this.typed, computation: () => false });
  protected readonly fault = computed(() => (this.tried() ? this.faultOf(this.typed()) : null));

  protected change(): void {
    const [from, to] = [this.key(), this.typed().trim()];
    if (to === from) {
      this.typed.set(from);
      return;
    }
    this.tried.set(true);
    if (this.faultOf(to) !== null || !this.keeper.rekey(from, to)) return;
    this.announcer.show(this.texts.text('writing.key.changed', { key: to }));
  }

  /** Why something cannot be the key; null where it can. */
  private faultOf(typed: string): string | null {
    const [key, to] = [this.key(), typed.trim()];
    if (to === key) return null;
    if (to === '') return this.texts.text('writing.key.missing', { key });
    if (!isKey(to)) return this.texts.text('writing.key.wrong', { key });
    const other = this.keeper.target(to);
    if (!other) return null;
    const name = titleWords(other.title, this.texts);
    return this.texts.text('writing.key.taken', { key, to, name });
  }
}
