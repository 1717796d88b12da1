import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import type { QuestionNode } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { LiveResult } from '../lab/live-result';
import type { OutlineNode } from '../lab/outline';
import { scoreOf } from '../lab/score-sheet';
import { ScoreWhy } from '../lab/score-why';
import { TrialQuestion } from '../lab/trial-question';
import { TrialSheet } from '../lab/trial-sheet';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText } from '../levels/figure-words';

/** The question as a respondent sees it, answered on the spot, with what the answer comes to. */
@Component({
  selector: 'erfa-question-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ScoreWhy, TextPipe, TrialQuestion],
  template: `
    @if (keeper.model(); as model) {
      <section class="box" aria-labelledby="preview-heading">
        <h2 id="preview-heading">{{ 'writing.preview.heading' | text }}</h2>
        <button
          type="button"
          class="erfa-link-button whole"
          [attr.aria-pressed]="whole()"
          (click)="whole.set(!whole())"
        >
          {{ (whole() ? 'writing.preview.short' : 'writing.preview.whole') | text }}
        </button>
        <erfa-trial-question
          [model]="model"
          [question]="question()"
          [answer]="answer()"
          [plain]="!whole()"
          (answered)="sheet.answer(keeper.draft()!.id, question().key, $event)"
        />
        @if (answer()) {
          <div class="outcome" role="status">
            @if (figure(); as words) {
              <p>
                {{ 'writing.preview.comes' | text: { title: words.title } }}
                <strong>{{ words.figure }}</strong>.
                <button
                  type="button"
                  class="erfa-link-button"
                  [attr.aria-expanded]="why()"
                  (click)="why.set(!why())"
                >
                  {{ 'writing.preview.why' | text }}
                </button>
              </p>
            } @else if (refusal(); as words) {
              <p>{{ 'trying.refused' | text: { words } }}</p>
            }
          </div>
          @if (why() && manifest() && shown(); as node) {
            <erfa-score-why [model]="model" [node]="node" [manifest]="manifest()!" />
          }
        }
      </section>
    }
  `,
  styles: `
    .box {
      padding: 1.6rem;
      border-radius: 8px;
      background: var(--erfa-quiet);
    }
    h2 {
      margin-bottom: 0.8rem;
      color: var(--erfa-soft);
      font-size: 1.4rem;
      line-height: 2rem;
      font-weight: 400;
    }
    .outcome p {
      margin-top: 1.2rem;
      padding-top: 1.2rem;
      border-top: 1px solid var(--erfa-line);
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
  `,
})
export class QuestionPreview {
  protected readonly keeper = inject(DraftKeeper);
  protected readonly sheet = inject(TrialSheet);
  private readonly result = inject(LiveResult);
  private readonly texts = inject(Texts);

  readonly place = input.required<OutlineNode>();

  protected readonly question = computed(() => this.place().node as QuestionNode);
  protected readonly answer = computed(
    () => this.sheet.of(this.keeper.draft()?.id ?? '')[this.question().key],
  );
  protected readonly why = signal(false);
  /** Whether guidance and what each step looks like are shown too: the form beside has them, and they take room. */
  protected readonly whole = signal(false);

  constructor() {
    effect(() => this.result.within.set(this.place().parent));
  }

  protected readonly manifest = this.keeper.manifest;
  protected readonly refusal = computed(() => this.result.scored()?.refusal);
  /** The score of the group that the question stands in, or of the model where that is all there is. */
  protected readonly shown = computed(() => {
    const root = this.result.scored()?.root;
    return root ? (scoreOf(root, this.place().parent) ?? root) : null;
  });
  protected readonly figure = computed(() => {
    const [node, model] = [this.shown(), this.keeper.model()];
    if (!node || !model) return null;
    const language = this.texts.language();
    const named = node.key === model.key ? model : this.keeper.outline().get(node.key)?.node;
    const title = named?.title[language] || named?.title.da || node.key;
    const outcome = node.outcome ? { title: node.outcome.title[language] } : null;
    return { title, figure: figureText(this.texts, { ...node, outcome }) };
  });
}
