import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BenefitStatus, MyBenefitView } from '@erfa/api-client';
import { unitOf } from '@erfa/domain';
import { formatNumber } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { StatusTag, type Status } from '../progress/status-tag';

const tones: Readonly<Record<BenefitStatus, Status>> = {
  draft: 'later',
  'baseline-missing': 'attention',
  'baseline-lost': 'attention',
  unaccepted: 'attention',
  ready: 'active',
  measured: 'active',
  reached: 'done',
};

/** A benefit that the reader owns: where it stands between baseline and target, and what it waits for. */
@Component({
  selector: 'erfa-my-benefit',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, RouterLink, StatusTag, TextPipe],
  template: `
    @let one = benefit();
    <article>
      <h3>
        @if (one.status === 'unaccepted') {
          <a
            [routerLink]="['/projects', one.projectId, 'benefits']"
            [queryParams]="{ benefit: one.id }"
            >{{ one.name }}</a
          >
        } @else {
          <a [routerLink]="['/projects', one.projectId, 'benefits', one.id]">{{ one.name }}</a>
        }
      </h3>
      <p class="erfa-small erfa-soft">{{ one.projectTitle }}</p>
      @if (one.latestValue !== null || one.baselineValue !== null || one.targetValue !== null) {
        <p class="figures">
          @if (one.latestValue !== null) {
            <strong>{{ value(one.latestValue) }}</strong> {{ unit(one.latestValue) }}
          }
          @if (one.targetValue !== null) {
            <span
              >{{ 'myUnits.target' | text }} {{ value(one.targetValue)
              }}{{ one.latestValue === null ? ' ' + unit(one.targetValue) : '' }}</span
            >
          }
          @if (one.baselineValue !== null) {
            <span>{{ 'myUnits.baseline' | text }} {{ value(one.baselineValue) }}</span>
          }
        </p>
      }
      <p>
        <erfa-status-tag [status]="tone()">{{ status() | text }}</erfa-status-tag>
      </p>
      @if (one.baselineBy; as day) {
        <p class="erfa-small">{{ 'myUnits.baselineBy' | text: { day: (day | erfaDate) } }}</p>
      }
    </article>
  `,
  styles: `
    :host {
      display: block;
    }
    article {
      display: flex;
      flex-direction: column;
      gap: 0.6rem;
      border: 1px solid var(--erfa-line);
      border-radius: 8px;
      padding: 1.6rem;
      background: #fff;
      overflow-wrap: anywhere;
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1.2rem;
      color: var(--erfa-soft);
      font-variant-numeric: tabular-nums;
    }
    strong {
      color: var(--erfa-ink);
      font-size: 2.4rem;
      line-height: 3.2rem;
    }
  `,
})
export class MyBenefit {
  private readonly texts = inject(Texts);
  readonly benefit = input.required<MyBenefitView>();
  protected readonly tone = computed(() => tones[this.benefit().status]);
  protected readonly status = computed(() => `benefits.status.${this.benefit().status}` as const);

  protected value(value: number): string {
    return formatNumber(this.texts.language(), value, 0, 3);
  }

  protected unit(value: number): string {
    return unitOf(value, this.benefit().unit, this.texts.language());
  }
}
