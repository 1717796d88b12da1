import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon } from '../icons/icon';
import { formatDate, formatMoment, formatTime, type Moment } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** Where what was typed is: nowhere else yet, on its way, with the server since a moment, on the device only, or refused. */
export type Saving =
  | { readonly state: 'untouched' }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Moment }
  | { readonly state: 'on-device' }
  | { readonly state: 'refused' };

/** One line that says where what was typed is; heard when it changes. */
@Component({
  selector: 'erfa-saved-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    <span role="status">
      @let saving = state();
      @switch (saving.state) {
        @case ('unsaved') {
          {{ 'saving.unsaved' | text }}
        }
        @case ('saving') {
          {{ 'saving.saving' | text }}
        }
        @case ('saved') {
          <erfa-icon name="check" />{{ saved() }}
        }
        @case ('on-device') {
          <erfa-icon name="warning" />{{ 'saving.onDevice' | text }}
        }
        @case ('refused') {
          <erfa-icon name="warning" />{{ 'saving.refused' | text }}
        }
      }
    </span>
  `,
  host: { '[class.nothing]': "state().state === 'untouched'" },
  styles: `
    /* It stays to be heard, and takes no room beside its neighbours. */
    :host(.nothing) {
      position: absolute;
    }
    span {
      display: inline-flex;
      gap: 0.6rem;
      align-items: center;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
  `,
})
export class SavedState {
  readonly state = input.required<Saving>();
  private readonly texts = inject(Texts);

  /** With the day when that is not today, for a time alone would be taken for today's. */
  protected readonly saved = computed(() => {
    const saving = this.state();
    if (saving.state !== 'saved') return '';
    const language = this.texts.language();
    return formatDate(language, saving.at) === formatDate(language, Date.now())
      ? this.texts.text('saving.saved', { time: formatTime(language, saving.at) })
      : this.texts.text('saving.savedBefore', { moment: formatMoment(language, saving.at) });
  });
}
