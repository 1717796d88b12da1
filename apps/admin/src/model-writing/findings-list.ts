import { NgTemplateOutlet } from '@angular/common';
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
import { fieldWords } from './field-words';
import { findingGroups } from './finding-groups';

/** Findings, or groups that say the same, shown before one asks for more. */
const few = 8;

/** What is to be mended or looked at: errors, which keep the draft from being published, first. */
@Component({
  selector: 'erfa-findings-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Icon, NgTemplateOutlet, TextPipe],
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
        @for (group of shown(); track $index) {
          <li>
            <erfa-icon [name]="icons[group.severity]" />
            <div>
              @if (group.findings.length === 1) {
                <p>{{ group.message }}</p>
                <ng-container
                  [ngTemplateOutlet]="where"
                  [ngTemplateOutletContext]="{ finding: group.findings[0] }"
                />
              } @else {
                <details class="erfa-unfold">
                  <summary>
                    {{ withoutStop(group.message) }}:
                    {{ 'writing.findings.places' | count: group.findings.length }}
                  </summary>
                  <ul class="erfa-plain-list">
                    @for (finding of group.findings; track $index) {
                      <li>
                        <div>
                          <ng-container
                            [ngTemplateOutlet]="where"
                            [ngTemplateOutletContext]="{ finding }"
                          />
                        </div>
                      </li>
                    }
                  </ul>
                </details>
              }
            </div>
          </li>
        }
      </ul>
      @if (groups().length > shown().length) {
        <button type="button" class="erfa-link-button" (click)="more.set(true)">
          {{ 'writing.findings.more' | count: groups().length - shown().length }}
        </button>
      }
    </section>
    <ng-template #where let-finding="finding">
      <p class="erfa-soft">
        {{ placeOf(finding) }}
        @if (finding.severity === 'error') {
          {{ 'writing.findings.before' | text }}
        }
        <button type="button" class="erfa-link-button" (click)="go.emit(finding)">
          {{ 'writing.findings.go' | text }}<span class="erfa-spoken"> {{ placeOf(finding) }}</span>
        </button>
      </p>
    </ng-template>
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
    details li {
      padding: 0.6rem 0;
    }
    details li:last-child {
      border-bottom: 0;
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
  protected readonly groups = computed(() => findingGroups(this.sorted()));
  protected readonly shown = computed(() => this.groups().slice(0, this.more() ? 200 : few));

  private readonly options = computed(() => this.keeper.manifest()?.options ?? []);

  /** Where it is: the node, or the model, and the field in words. */
  protected placeOf({ node, field }: Finding): string {
    const place = this.keeper.outline().get(node);
    const words = fieldWords(field, {
      ...{ texts: this.texts, target: place?.node ?? this.keeper.model() },
      optionTitle: (key) => this.options().find((option) => option.key === key)?.title,
    });
    if (!place) return words === '' ? this.texts.text('writing.findings.ofModel') : `${words}.`;
    const { da, en } = place.node.title;
    const title =
      (this.texts.language() === 'en' ? en || da : da || en) ||
      this.texts.text('writing.tree.untitled');
    const at = `${place.number} ${title}`;
    return words === '' ? at : `${at}: ${words}.`;
  }

  protected withoutStop(message: string): string {
    return message.replace(/\.$/u, '');
  }
}
