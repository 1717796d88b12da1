import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { ModelSummaryView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { formatDate } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { differing, type RoundDraft } from './round-draft';

const names: Readonly<Record<keyof RoundDraft, TextKey>> = {
  da: 'roundForm.titleDa',
  en: 'roundForm.titleEn',
  modelId: 'roundForm.model',
  opensOn: 'roundForm.opensOn',
  closesOn: 'roundForm.closesOn',
  invitedAll: 'roundForm.invited',
  chosen: 'roundForm.invited',
  klSees: 'terms.klSees',
  publishes: 'terms.publishes',
  deleteAfterMonths: 'roundForm.months',
};

/** Two changed the same draft: what differs, both sides of it, and a choice. */
@Component({
  selector: 'erfa-round-sides',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    <div class="alert alert-warning" role="alert">
      <erfa-icon class="alert-icon" name="warning" size="large" />
      <p class="alert-heading">{{ 'conflict.heading' | text }}</p>
      <p class="alert-text">{{ 'conflict.text' | text }}</p>
    </div>
    <div class="sides">
      @for (side of sides(); track side.heading) {
        <div class="erfa-box">
          <h2>{{ side.heading | text }}</h2>
          <dl>
            @for (line of side.lines; track line.field) {
              <dt class="erfa-small erfa-soft">{{ line.name | text }}</dt>
              <dd>{{ line.value || ('conflict.empty' | text) }}</dd>
            }
          </dl>
          <button
            type="button"
            class="button button-secondary erfa-gap-small"
            (click)="$first ? other.emit() : own.emit()"
          >
            {{ ($first ? 'conflict.takeTheirs' : 'conflict.keepMine') | text }}
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr));
      gap: 2.4rem;
      margin-top: 1.6rem;
    }
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    dl {
      margin: 0.8rem 0 0;
    }
    dd {
      margin: 0 0 0.8rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class RoundSides {
  private readonly texts = inject(Texts);
  readonly mine = input.required<RoundDraft>();
  readonly theirs = input.required<RoundDraft>();
  readonly models = input.required<readonly ModelSummaryView[]>();
  readonly own = output();
  readonly other = output();

  protected readonly sides = computed(() => {
    const fields = differing(this.theirs(), this.mine())
      // Whom it invites is one line, whichever of its two parts differs.
      .filter((field, _, all) => field !== 'chosen' || !all.includes('invitedAll'));
    const lines = (draft: RoundDraft) =>
      fields.map((field) => ({ field, name: names[field], value: this.told(draft, field) }));
    return [
      { heading: 'conflict.theirs', lines: lines(this.theirs()) },
      { heading: 'conflict.mine', lines: lines(this.mine()) },
    ] as const;
  });

  private told(draft: RoundDraft, field: keyof RoundDraft): string {
    switch (field) {
      case 'modelId':
        return this.modelName(draft.modelId);
      case 'opensOn':
      case 'closesOn':
        return draft[field] && formatDate(this.texts.language(), draft[field]);
      case 'invitedAll':
      case 'chosen':
        return draft.invitedAll
          ? this.texts.text('roundForm.everybody')
          : this.texts.count('roundForm.chosen', draft.chosen.length);
      case 'klSees':
        return this.texts.text(
          draft.klSees === 'results' ? 'terms.klSeesResults' : 'terms.klSeesParticipation',
        );
      default:
        return String(draft[field]);
    }
  }

  private modelName(id: string): string {
    const model = this.models().find((candidate) => candidate.id === id);
    if (!model) return '';
    const title = (this.texts.language() === 'en' && model.title.en) || model.title.da;
    return `${title}, ${this.texts.text('models.version', { version: model.version })}`;
  }
}
