import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type GoldenOutcomesView, ModelDraftsService } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { asProblem } from '../problem/problem-error';
import { faultyCases, goneQuestions, type GoneQuestion } from './golden-faults';
import { type Ready, ReadyLine } from './ready-line';

/** Whether a draft's golden cases come out, tried when the page opens, and what is wrong with which of them. */
@Component({
  selector: 'erfa-golden-check',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, ReadyLine, RouterLink, TextPipe],
  template: `
    <erfa-ready-line [is]="state()">
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
            @for (question of gone(); track question.key) {
              <li>
                {{ 'publishing.golden.gone' | count: question.cases.length : told(question) }}
                @if (question.cases.length > 1) {
                  <p class="erfa-small erfa-soft">
                    <bdi>{{ list(question.cases) }}</bdi>
                  </p>
                }
              </li>
            }
            @for (one of faulty(); track one.id) {
              <li>
                <bdi class="erfa-strong">{{ one.name }}</bdi>
                <ul>
                  @for (fault of one.faults; track $index) {
                    <li>
                      <bdi>{{ fault }}</bdi>
                    </li>
                  }
                </ul>
              </li>
            }
          </ul>
        }
        @if (!tried.passed) {
          <a [routerLink]="['/models/drafts', draft(), 'try']">{{
            'publishing.golden.toTrying' | text
          }}</a>
        }
      } @else {
        {{ 'publishing.golden.trying' | text }}
      }
    </erfa-ready-line>
  `,
})
export class GoldenCheck {
  private readonly service = inject(ModelDraftsService);
  private readonly texts = inject(Texts);

  /** Id of the draft. */
  readonly draft = input.required<string>();
  /** How they stand, as soon as it is known. */
  readonly looked = output<Ready>();
  protected readonly outcome = signal<GoldenOutcomesView | null>(null);
  /** Why they were not tried. */
  protected readonly trouble = signal<string | null>(null);
  protected readonly state = computed<Ready>(() => {
    const outcome = this.outcome();
    if (this.trouble() !== null || !outcome) return 'unknown';
    return outcome.passed ? 'ok' : 'missing';
  });
  protected readonly gone = computed(() => {
    const outcome = this.outcome();
    return outcome ? goneQuestions(outcome, this.texts.language()) : [];
  });
  protected readonly faulty = computed(() => {
    const outcome = this.outcome();
    return outcome ? faultyCases(outcome) : [];
  });

  constructor() {
    effect(() => void this.attempt(this.draft()));
    effect(() => this.looked.emit(this.state()));
  }

  protected told({ title, cases }: GoneQuestion): {
    readonly question: string;
    readonly name: string;
  } {
    return { question: title, name: cases[0] ?? '' };
  }

  protected list(names: readonly string[]): string {
    return new Intl.ListFormat(this.texts.language()).format(names);
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
