import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { DraftChange } from '@erfa/model-lab';
import { Icon } from '../icons/icon';
import { changeWords, titleWords } from '../lab/change-words';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** Changes that could not be made, since somebody else was faster or the draft does not allow them: what, and why. */
@Component({
  selector: 'erfa-turned-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    @if (lines().length > 0) {
      <div class="alert alert-warning" role="alert">
        <erfa-icon class="alert-icon" name="warning" size="large" />
        <p class="alert-heading">{{ 'writing.turned.heading' | text }}</p>
        <ul>
          @for (line of lines(); track $index) {
            <li>{{ line.what }}: {{ line.why | text }}</li>
          }
        </ul>
        <button type="button" class="erfa-link-button" (click)="keeper.dismiss()">
          {{ 'writing.turned.seen' | text }}
        </button>
      </div>
    }
  `,
})
export class TurnedNotice {
  private readonly texts = inject(Texts);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly lines = computed(() =>
    this.keeper.turned().map(({ change, refusal }) => ({
      what: this.what(change),
      why: `writing.turned.${refusal.code}` as const,
    })),
  );

  /** What was to be done; of a key that stays, not that it was changed. */
  private what(change: DraftChange): string {
    if (change.kind !== 'rekey') return changeWords(change, this.keeper, this.texts);
    const name = titleWords(this.keeper.target(change.node)?.title, this.texts);
    return this.texts.text('writing.turned.rekey', { name, key: change.to });
  }
}
