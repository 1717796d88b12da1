import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BackStopView, ProjectView } from '@erfa/api-client';
import { formatDate } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { weeksWords } from './weeks-words';

/** What leads up to the day a project goes live: MED, letters, training and baseline, each with its day or weeks. */
@Component({
  selector: 'erfa-planned-back',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TextPipe],
  template: `
    @if (stops().length > 0) {
      <h2>{{ 'projectPlan.back.from' | text: { day: goLive() } }}</h2>
      <ol class="nobullet-list">
        @for (stop of stops(); track $index) {
          <li>
            <span class="when">{{ stop.when }}</span>
            <a [routerLink]="['/projects', project().id, 'plan']">{{ stop.title }}</a>
            @if (stop.skipped) {
              <span class="soft">({{ stop.skipped }})</span>
            }
            @if (stop.done) {
              <span class="soft">· {{ 'projectPlan.back.done' | text }}</span>
            }
          </li>
        }
      </ol>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      font-size: 1.6rem;
      line-height: 2.4rem;
    }
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
      gap: 1.2rem 1.6rem;
      margin-top: 1.2rem;
    }
    li {
      max-width: none;
      border-left: 2px solid #6baed6;
      padding: 0.2rem 0 0.2rem 1.2rem;
      overflow-wrap: anywhere;
    }
    .when {
      display: block;
      color: var(--erfa-soft);
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    a {
      color: var(--erfa-ink);
      font-weight: 600;
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    .soft {
      margin-left: 0.4rem;
      color: var(--erfa-soft);
    }
  `,
})
export class PlannedBack {
  private readonly texts = inject(Texts);
  readonly project = input.required<ProjectView>();

  protected readonly goLive = computed(() => {
    const { goLiveOn } = this.project().form;
    return goLiveOn === null ? '' : formatDate(this.texts.language(), goLiveOn);
  });
  protected readonly stops = computed(() =>
    this.project().plannedBack.map((stop) => ({
      when: this.when(stop),
      title: stop.kind === 'training' ? this.texts.text('projectPlan.kind.training') : stop.title,
      skipped:
        stop.skipped.length === 0
          ? ''
          : this.texts.text(
              stop.skipped.length === 1
                ? 'projectPlan.back.skippedOne'
                : 'projectPlan.back.skipped',
              { weeks: this.listed(stop.skipped) },
            ),
      done: stop.done,
    })),
  );

  private when({ kind, weeks, dueOn }: BackStopView): string {
    if (weeks.length > 0) return weeksWords(this.texts, weeks);
    const day = formatDate(this.texts.language(), dueOn);
    return kind === 'baseline' ? this.texts.text('projectPlan.back.latest', { day }) : day;
  }

  private listed(weeks: readonly number[]): string {
    return new Intl.ListFormat(this.texts.language()).format(weeks.map(String));
  }
}
