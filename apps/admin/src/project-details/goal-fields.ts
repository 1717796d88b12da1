import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type ChosenGoalView,
  goalsChosenResource,
  goalsListResource,
  StrategyGoalsService,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Problem } from '../problem/problem';
import { Ticked } from './ticked';

/** Which of the municipality's goals a project serves; saved as they are ticked. */
@Component({
  selector: 'erfa-goal-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, RouterLink, TextPipe],
  template: `
    <section class="erfa-section" id="goals">
      <h2>{{ 'goals.serves' | text }}</h2>
      <p class="form-hint">{{ 'goals.servesText' | text }}</p>
      @if (asked.error() ?? all.error(); as error) {
        <erfa-problem [error]="error" (retry)="retry()" />
      } @else if (all.hasValue() && asked.hasValue()) {
        @if (rows().length === 0) {
          <p class="erfa-gap-small">
            {{ 'goals.servesNone' | text }}
            <a routerLink="/projects/goals">{{ 'goals.heading' | text }}</a>
          </p>
        }
        @for (goal of rows(); track goal.id) {
          <div class="form-group-checkbox">
            <input
              class="form-checkbox"
              type="checkbox"
              [id]="'goal-' + goal.id"
              [checked]="ticked.chosen().includes(goal.id)"
              (change)="ticked.toggle(goal.id)"
            />
            <label [for]="'goal-' + goal.id">{{ goal.title }}</label>
          </div>
        }
        @if (ticked.attempt.problem(); as problem) {
          <erfa-problem [error]="problem" />
        }
      }
    </section>
  `,
})
export class GoalFields {
  private readonly api = inject(StrategyGoalsService);
  readonly project = input.required<string>();

  protected readonly all = goalsListResource();
  protected readonly asked = goalsChosenResource(this.project);
  private readonly saved = linkedSignal<readonly ChosenGoalView[]>(() =>
    this.asked.hasValue() ? this.asked.value() : [],
  );
  protected readonly ticked = new Ticked(
    computed(() => this.saved().map(({ id }) => id)),
    async (goals) => {
      this.saved.set(await firstValueFrom(this.api.goalsChoose(this.project(), { goals })));
    },
  );
  /** Goals that are pursued, and those that were chosen though they no longer are. */
  protected readonly rows = computed(() => {
    const all = this.all.hasValue() ? this.all.value() : [];
    const before = new Set(this.saved().map(({ id }) => id));
    return all.filter(({ id, retiredOn }) => retiredOn === null || before.has(id));
  });

  protected retry(): void {
    this.all.reload();
    this.asked.reload();
  }
}
