import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { type GoldenOutcomesView, ModelDraftsService } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { asProblem } from '../problem/problem-error';

/** Whether a draft's golden cases come out, tried when the page opens, and what differs. */
@Component({
  selector: 'erfa-golden-check',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, TextPipe],
  template: `
    @if (trouble(); as words) {
      {{ words }}
    } @else if (outcome(); as tried) {
      @if (tried.cases.length === 0) {
        {{ 'publishing.golden.none' | text }}
      } @else if (tried.passed) {
        {{ 'publishing.golden.passed' | count: tried.cases.length }}
      } @else {
        {{ 'publishing.golden.failed' | text }}
        <ul>
          @for (one of tried.cases; track one.id) {
            @for (message of one.messages; track $index) {
              <li>
                <bdi>{{ message }}</bdi>
              </li>
            }
            @if (one.pluginProblem; as problem) {
              <li>{{ one.name }}: {{ problem.code }}</li>
            }
          }
        </ul>
      }
    } @else {
      {{ 'publishing.golden.trying' | text }}
    }
  `,
})
export class GoldenCheck {
  private readonly service = inject(ModelDraftsService);
  private readonly texts = inject(Texts);

  /** Id of the draft. */
  readonly draft = input.required<string>();
  protected readonly outcome = signal<GoldenOutcomesView | null>(null);
  /** Why they were not tried. */
  protected readonly trouble = signal<string | null>(null);

  constructor() {
    effect(() => void this.attempt(this.draft()));
  }

  private async attempt(draft: string): Promise<void> {
    try {
      this.outcome.set(await firstValueFrom(this.service.tryingTryGolden(draft)));
    } catch (error) {
      const { title } = asProblem(error);
      this.trouble.set(this.texts.text('publishing.golden.untried', { why: title }));
    }
  }
}
