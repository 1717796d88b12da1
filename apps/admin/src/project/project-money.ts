import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { projectMoneyReadResource } from '@erfa/api-client';
import { formatThousands } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';

/** What a project costs and gives in money: the same figures by the same names as in the portfolio, each with where it is from. */
@Component({
  selector: 'erfa-project-money',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, RouterLink, TextPipe],
  template: `
    @if (asked.error(); as error) {
      <erfa-problem [error]="error" (retry)="asked.reload()" />
    } @else if (facts().length > 0) {
      <h2>{{ 'projectMoney.heading' | text }}</h2>
      <dl class="erfa-facts erfa-gap-small">
        @for (fact of facts(); track fact.name) {
          <dt>{{ fact.name }}</dt>
          <dd>
            {{ fact.value }} <span class="erfa-soft">{{ fact.from }}</span>
          </dd>
        }
      </dl>
      @if (apart(); as words) {
        <p class="erfa-gap-small">
          {{ words }}
          <a [routerLink]="['/projects', project(), 'benefits']">{{ 'gains.see' | text }}</a>
        </p>
      }
    }
  `,
  styles: ':host { display: block; }',
})
export class ProjectMoney {
  private readonly texts = inject(Texts);
  readonly project = input.required<string>();
  /** Something that the figures are asked for anew after. */
  readonly after = input<unknown>(null);
  protected readonly asked = projectMoneyReadResource(this.project);
  private readonly money = computed(() => (this.asked.hasValue() ? this.asked.value() : null));
  protected readonly facts = computed(() => {
    const money = this.money();
    if (!money) return [];
    const say = (key: 'decided' | 'expected' | 'promised' | 'proven') => ({
      name: this.texts.text(`projectMoney.${key}`),
      value: this.thousands(money[key]),
      from: this.texts.text(
        key === 'expected' && money.known ? 'projectMoney.from.known' : `projectMoney.from.${key}`,
      ),
    });
    return (['decided', 'expected', 'promised', 'proven'] as const)
      .filter((key) => money[key] !== null)
      .map(say);
  });
  /** That cards and lines say something else of a full year, with both figures. */
  protected readonly apart = computed(() => {
    const { promised = null, inCase = null } = this.money() ?? {};
    return promised !== null && inCase !== null && promised !== inCase
      ? this.texts.text('gains.apart', {
          ...{ promised: this.amount(promised), inCase: this.amount(inCase) },
        })
      : promised === null && inCase !== null
        ? this.texts.text('gains.onlyLines', { inCase: this.amount(inCase) })
        : '';
  });

  constructor() {
    let before: unknown = null;
    effect(() => {
      const after = this.after();
      if (before !== null && before !== after) untracked(() => this.asked.reload());
      before = after;
    });
  }

  private thousands(øre: number | null): string {
    return this.texts.text('projectMoney.thousands', { amount: this.amount(øre ?? 0) });
  }

  private amount(øre: number): string {
    return formatThousands(this.texts.language(), øre);
  }
}
