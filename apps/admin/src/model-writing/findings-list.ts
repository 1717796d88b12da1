import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { DraftKeeper } from '../lab/draft-keeper';
import type { Finding } from '../lab/drafts-api';
import { FindingsKeeper } from '../lab/findings-keeper';
import { Icon } from '../icons/icon';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** Findings shown before one asks for more. */
const few = 8;

/** What is to be mended or looked at: errors, which keep the draft from being published, first. */
@Component({
  selector: 'erfa-findings-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Icon, TextPipe],
  template: `
    <section aria-labelledby="findings-heading">
      <h2 id="findings-heading">
        @if (all() === null) {
          {{ 'writing.findings.reading' | text }}
        } @else if (sorted().length === 0) {
          {{ 'writing.findings.none' | text }}
        } @else {
          {{ 'writing.findings.heading' | count: sorted().length }}
        }
      </h2>
      <ul class="erfa-plain-list">
        @for (finding of shown(); track $index) {
          <li>
            <erfa-icon [name]="icons[finding.severity]" />
            <div>
              <p>{{ finding.message }}</p>
              <p class="erfa-soft">
                {{ placeOf(finding) }}
                @if (finding.severity === 'error') {
                  {{ 'writing.findings.before' | text }}
                }
                <button type="button" class="erfa-link-button" (click)="go.emit(finding)">
                  {{ 'writing.findings.go' | text
                  }}<span class="erfa-spoken"> {{ placeOf(finding) }}</span>
                </button>
              </p>
            </div>
          </li>
        }
      </ul>
      @if (sorted().length > shown().length) {
        <button type="button" class="erfa-link-button" (click)="more.set(true)">
          {{ 'writing.findings.more' | count: sorted().length - shown().length }}
        </button>
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    li {
      display: flex;
      gap: 0.8rem;
      padding: 1.2rem 0;
      border-bottom: 1px solid var(--erfa-line);
    }
    li > div {
      min-width: 0;
    }
    p {
      font-size: 1.5rem;
      line-height: 2.2rem;
      overflow-wrap: anywhere;
    }
    .erfa-soft {
      font-size: 1.4rem;
    }
  `,
})
export class FindingsList {
  private readonly findings = inject(FindingsKeeper);
  private readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);

  /** Somebody wants to go to where it is. */
  readonly go = output<Finding>();
  protected readonly more = signal(false);
  protected readonly all = this.findings.all;
  protected readonly icons = { error: 'error', warning: 'warning', note: 'info' } as const;
  protected readonly sorted = computed(() => {
    const bySeverity = Map.groupBy(this.all() ?? [], ({ severity }) => severity);
    return (['error', 'warning', 'note'] as const).flatMap((one) => bySeverity.get(one) ?? []);
  });
  protected readonly shown = computed(() =>
    this.more() ? this.sorted().slice(0, 200) : this.sorted().slice(0, few),
  );

  protected placeOf({ node }: Finding): string {
    const place = this.keeper.outline().get(node);
    if (!place) return this.texts.text('writing.findings.ofModel');
    const { da, en } = place.node.title;
    const title = (this.texts.language() === 'en' ? en || da : da || en) || '';
    return `${place.number} ${title}`.trim();
  }
}
