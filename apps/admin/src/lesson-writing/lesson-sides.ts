import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { LessonVocabularyView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { differing, type LessonDraft } from './lesson-draft';
import { technologyName } from '../terms/technology-name';
import { kleChoices } from '../choosing/place-choices';
import { dimensionChoices } from './lesson-words';

/** A colleague who may answer for a lesson. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Two wrote the same lesson: what differs, both sides of it, and a choice. */
@Component({
  selector: 'erfa-lesson-sides',
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
            @for (line of side.lines; track line.name) {
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
export class LessonSides {
  private readonly texts = inject(Texts);
  readonly mine = input.required<LessonDraft>();
  readonly theirs = input.required<LessonDraft>();
  readonly words = input.required<LessonVocabularyView>();
  readonly colleagues = input.required<readonly Colleague[]>();
  readonly own = output();
  readonly other = output();

  protected readonly sides = computed(() => {
    const fields = differing(this.theirs(), this.mine());
    const lines = (draft: LessonDraft) =>
      fields.map((field) => ({
        name: `lessonForm.${field}` satisfies TextKey as TextKey,
        value: this.told(draft, field),
      }));
    return [
      { heading: 'conflict.theirs', lines: lines(this.theirs()) },
      { heading: 'conflict.mine', lines: lines(this.mine()) },
    ] as const;
  });

  private told(draft: LessonDraft, field: keyof LessonDraft): string {
    switch (field) {
      case 'kind':
        return draft.kind === null ? '' : this.texts.text(`lessonWords.kind.${draft.kind}`);
      case 'about':
        return draft.about === null ? '' : this.texts.text(`lessonWords.about.${draft.about}`);
      case 'phase':
        return draft.phase === null ? '' : this.texts.text(`lessonWords.phase.${draft.phase}`);
      case 'kle':
        return named(kleChoices(this.words()), draft.kle);
      case 'technology':
        return draft.technology.map((word) => technologyName(this.texts, word)).join(', ');
      case 'dimension':
        return named(dimensionChoices(this.words(), this.texts.language()), [draft.dimension]);
      case 'ownerId':
        return this.colleagues().find(({ id }) => id === draft.ownerId)?.name ?? '';
      case 'visibility':
        return this.texts.text(`lessonForm.circle.${draft.visibility}.text`);
      default:
        return draft[field] ?? '';
    }
  }
}

function named(
  choices: readonly { value: string; text: string }[],
  chosen: readonly string[],
): string {
  return chosen
    .map((value) => choices.find((choice) => choice.value === value)?.text ?? value)
    .join(', ');
}
