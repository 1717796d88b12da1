import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { PeerGroupView } from '@erfa/api-client';
import { NgTemplateOutlet } from '@angular/common';
import { TextPipe } from '../language/text-pipes';
import { ComparisonWords } from './comparison-words';

/** Names a group within its round. */
export type GroupId = Pick<PeerGroupView, 'kind' | 'key'>;

const idOf = ({ kind, key }: GroupId): string => `${kind}/${key}`;

/** Which group one compares with: one's own as cards with the others behind them; on a phone a list to choose from. */
@Component({
  selector: 'erfa-group-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, TextPipe],
  template: `
    <div class="wide" role="group" [attr.aria-label]="'comparison.choose' | text">
      <ng-container [ngTemplateOutlet]="cards" [ngTemplateOutletContext]="{ $implicit: first() }" />
      @if (others().length > 0) {
        <details class="erfa-unfold" [open]="amongOthers()">
          <summary>{{ 'comparison.otherGroups' | text }}</summary>
          <ng-container
            [ngTemplateOutlet]="cards"
            [ngTemplateOutletContext]="{ $implicit: others() }"
          />
        </details>
      }
    </div>
    <div class="narrow">
      <label class="form-label" for="comparison-group">{{ 'comparison.chooseOne' | text }}</label>
      <select class="form-select" id="comparison-group" (change)="select($event)">
        @for (part of parts(); track part.label) {
          <optgroup [label]="part.label | text">
            @for (group of part.groups; track id(group)) {
              <option [value]="id(group)" [selected]="isChosen(group)">
                {{ words.name(group) }} ({{ about(group) }})
              </option>
            }
          </optgroup>
        }
      </select>
    </div>
    <p class="erfa-small erfa-soft rule">{{ 'comparison.rule' | text }}</p>

    <ng-template #cards let-groups>
      <ul class="erfa-plain-list cards">
        @for (group of groups; track id(group)) {
          <li>
            <button
              type="button"
              [class.hidden-group]="group.suppressed"
              [attr.aria-pressed]="isChosen(group)"
              (click)="chosen.emit(group)"
            >
              <span class="erfa-strong">{{ words.name(group) }}</span>
              <span class="erfa-small">{{ about(group) }}</span>
            </button>
          </li>
        }
      </ul>
    </ng-template>
  `,
  styleUrl: './group-choice.scss',
})
export class GroupChoice {
  protected readonly words = inject(ComparisonWords);

  readonly groups = input.required<readonly PeerGroupView[]>();
  /** The group that is shown. */
  readonly group = input.required<GroupId>();
  readonly chosen = output<PeerGroupView>();

  private readonly own = computed(() => this.groups().filter(({ own }) => own));
  /** One's own groups; all of them for who is in none. */
  protected readonly first = computed(() => (this.own().length > 0 ? this.own() : this.groups()));
  protected readonly others = computed(() =>
    this.own().length > 0 ? this.groups().filter(({ own }) => !own) : [],
  );
  protected readonly amongOthers = computed(() =>
    this.others().some((group) => this.isChosen(group)),
  );
  protected readonly parts = computed(() =>
    [
      {
        label:
          this.own().length > 0
            ? ('comparison.ownGroups' as const)
            : ('comparison.allGroups' as const),
        groups: this.first(),
      },
      { label: 'comparison.otherGroups' as const, groups: this.others() },
    ].filter(({ groups }) => groups.length > 0),
  );

  protected readonly id = idOf;

  protected isChosen(group: GroupId): boolean {
    return idOf(group) === idOf(this.group());
  }

  /** How many took part, and that it is hidden where it is. */
  protected about(group: PeerGroupView): string {
    return this.words.about(group);
  }

  protected select(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const group = this.groups().find((candidate) => idOf(candidate) === value);
    if (group) this.chosen.emit(group);
  }
}
