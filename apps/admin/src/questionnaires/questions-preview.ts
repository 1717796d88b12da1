import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { QuestionnaireNodeView, QuestionnaireView } from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';
import type { TextKey } from '../language/text-key';
import { Texts } from '../language/texts';

/** Kinds of scale that have no words of their own. */
const kinds: Readonly<Record<string, TextKey>> = {
  boolean: 'questionnaire.kind.boolean',
  text: 'questionnaire.kind.text',
  share: 'questionnaire.kind.share',
};

/** What a questionnaire becomes: its first groups and questions, and how many there are. */
@Component({
  selector: 'erfa-questions-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, TextPipe],
  template: `
    <section aria-labelledby="questionnaire-outcome" [attr.aria-busy]="busy()">
      <h3 id="questionnaire-outcome">{{ 'questionnaire.outcome.heading' | text }}</h3>
      <p role="status" class="sum">{{ sentence() }}</p>
      @if (leftOut(); as words) {
        <p class="erfa-mid erfa-soft">{{ words }}</p>
      }
      @if (view().nodes.length > 0) {
        <ol class="erfa-plain-list nodes">
          @for (node of view().nodes; track $index) {
            <li [class.group]="node.kind === 'group'" [style.--depth]="node.depth">
              <span
                ><bdi>{{ node.title }}</bdi></span
              >
              @if (answersOf(node); as answers) {
                <span class="erfa-small erfa-soft answers"
                  ><bdi>{{ answers }}</bdi></span
                >
              }
            </li>
          }
        </ol>
        @if (more() > 0) {
          <p class="erfa-mid erfa-soft erfa-gap-small">
            {{ 'questionnaire.outcome.more' | count: more() }}
          </p>
        }
      } @else {
        <p class="erfa-mid erfa-gap-small">{{ 'questionnaire.outcome.none' | text }}</p>
      }
    </section>
  `,
  styles: `
    section {
      padding: 2rem;
      border-radius: 8px;
      background: var(--erfa-quiet);
    }
    .sum {
      margin-top: 0.4rem;
    }
    .nodes {
      margin-top: 1.2rem;
    }
    li {
      padding: 0.6rem 0 0.6rem calc(var(--depth) * 1.6rem);
      border-top: 1px solid var(--erfa-line);
      overflow-wrap: anywhere;
    }
    .group {
      font-weight: 600;
    }
    .answers {
      display: block;
    }
  `,
})
export class QuestionsPreview {
  private readonly texts = inject(Texts);
  readonly view = input.required<QuestionnaireView>();
  /** Whether it is being looked at anew. */
  readonly busy = input(false);

  protected readonly sentence = computed(() => {
    const { questionCount, groupCount, scaleCount } = this.view();
    const count = (key: 'questions' | 'groups' | 'scales', n: number): string =>
      this.texts.count(`questionnaire.outcome.${key}`, n);
    return this.texts.text('questionnaire.outcome.sum', {
      questions: count('questions', questionCount),
      groups: count('groups', groupCount),
      scales: count('scales', scaleCount),
    });
  });

  /** Says what is not read, so that nothing goes missing unseen. */
  protected readonly leftOut = computed(() => {
    const { rows, lines, above, columns } = this.view().leftOut;
    return [
      ...(rows > 0
        ? [
            this.texts.count('questionnaire.outcome.rows', rows, {
              lines: lines.slice(0, 10).join(', ') + (rows > 10 ? ' …' : ''),
            }),
          ]
        : []),
      ...(above > 0 ? [this.texts.count('questionnaire.outcome.above', above)] : []),
      ...(columns.length > 0
        ? [
            this.texts.count('questionnaire.outcome.columns', columns.length, {
              columns: columns.join(', '),
            }),
          ]
        : []),
    ].join(' ');
  });

  protected readonly more = computed(
    () =>
      this.view().questionCount -
      this.view().nodes.filter(({ kind }) => kind === 'question').length,
  );

  protected answersOf({ answers, scale }: QuestionnaireNodeView): string {
    if (answers.length > 0) return answers.join(' · ');
    const kind = kinds[scale ?? ''];
    return kind ? this.texts.text(kind) : '';
  }
}
