import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { comparisonsListMembersResource, type PeerGroupView } from '@erfa/api-client';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { ComparisonWords } from './comparison-words';

/** Who of a group took part in a round, by name. Fetched when somebody asks: a group may be the whole country. */
@Component({
  selector: 'erfa-group-members',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, Waiting],
  template: `
    @if (members.error(); as error) {
      <erfa-problem [error]="error" (retry)="members.reload()" />
    } @else if (members.hasValue()) {
      <p class="erfa-small erfa-gap-small">{{ names() }}</p>
    } @else {
      <erfa-waiting />
    }
  `,
  styles: `
    p {
      max-width: 96ch;
    }
  `,
})
export class GroupMembers {
  private readonly words = inject(ComparisonWords);
  readonly roundId = input.required<string>();
  readonly group = input.required<Pick<PeerGroupView, 'kind' | 'key'>>();
  private readonly choice = computed(() => {
    const { kind, key } = this.group();
    return { kind, key };
  });
  protected readonly members = comparisonsListMembersResource(this.roundId, this.choice);
  protected readonly names = computed(() => {
    const list = this.members.value()?.members.map(({ name }) => name) ?? [];
    return `${this.words.list(list)}.`;
  });
}
