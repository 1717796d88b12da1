import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { auditRetentionsResource } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { AuditApi } from './audit-api';
import type { EventGroup } from './event-groups';
import { changesOf, choicesFor, type Retention, retentionsOf, viewsOf, yearsOf } from './retention';

/** How long the log keeps what its events say. Who may change it chooses here, and is asked once more. */
@Component({
  selector: 'erfa-retentions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, Dialog, Problem, TextPipe, Waiting],
  templateUrl: './retentions.html',
  styles: `
    th,
    td {
      vertical-align: middle;
    }
    .form-select {
      margin-top: 0;
    }
  `,
})
export class Retentions {
  private readonly api = inject(AuditApi);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly keeper = inject(SessionKeeper);

  /** A change stands, and is itself an event of the log. */
  readonly changed = output();

  protected readonly retentions = auditRetentionsResource();
  protected readonly rows = computed(() =>
    this.retentions.hasValue() ? retentionsOf(this.retentions.value().retentions) : [],
  );
  protected readonly mayChange = computed(() => this.keeper.may('audit.retention'));
  private readonly wish = linkedSignal<Retention[], ReadonlyMap<EventGroup, number>>({
    source: this.rows,
    computation: () => new Map(),
  });
  protected readonly changes = computed(() => changesOf(this.rows(), this.wish()));
  protected readonly shorter = computed(() => this.changes().some(({ from, to }) => to < from));
  protected readonly asking = signal(false);
  protected readonly saving = new Attempt(this.asking);
  protected readonly choices = choicesFor;

  protected name(group: EventGroup): TextKey {
    return `audit.kind.${group}`;
  }

  protected time(days: number): string {
    const years = yearsOf(days);
    return years === null
      ? this.texts.count('audit.retention.days', days)
      : this.texts.count('audit.retention.years', years);
  }

  protected wished({ group, days }: Retention): number {
    return this.wish().get(group) ?? days;
  }

  protected choose(group: EventGroup, event: Event): void {
    const days = Number((event.target as HTMLSelectElement).value);
    this.wish.update((wish) => new Map(wish).set(group, days));
  }

  protected ask(): void {
    if (this.changes().length > 0) this.asking.set(true);
    else this.announcer.show(this.texts.text('audit.retention.unchanged'));
  }

  protected save(): Promise<void> {
    return this.saving.run(async () => {
      this.retentions.set(await this.api.setRetentions(viewsOf(this.changes())));
      this.asking.set(false);
      this.announcer.show(this.texts.text('audit.retention.saved'));
      this.changed.emit();
    });
  }
}
