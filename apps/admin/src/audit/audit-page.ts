import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import { MomentPipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { AuditApi, type AuditEvent } from './audit-api';
import { type EventGroup, eventGroups } from './event-groups';
import { Retentions } from './retentions';

/** Hændelseslog: who did what and when, newest first, older parts on request. */
@Component({
  selector: 'erfa-audit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    CountPipe,
    EmptyState,
    MomentPipe,
    PageHeader,
    Problem,
    Retentions,
    TextPipe,
    Waiting,
  ],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.scss',
})
export class AuditPage {
  private readonly api = inject(AuditApi);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** The group shown, from the address; anything unknown means all. */
  readonly kind = input<string>();

  protected readonly kinds = eventGroups;
  protected readonly shown = computed<EventGroup | null>(
    () => eventGroups.find((kind) => kind === this.kind()) ?? null,
  );
  protected readonly events = signal<readonly AuditEvent[] | null>(null);
  /** Whether the retentions have been unfolded. */
  protected readonly opened = signal(false);
  protected readonly next = signal<number | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  // Counts what was asked for, so that a late answer to an old question is not shown under a new one.
  private asked = 0;

  constructor() {
    effect(() => {
      this.shown();
      // The events' words come from the server in the language chosen.
      this.texts.language();
      untracked(() => void this.begin());
    });
  }

  protected name(kind: EventGroup): TextKey {
    return `audit.kind.${kind}`;
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    void this.router.navigate([], { queryParams: { kind: value || null } });
  }

  protected async begin(): Promise<void> {
    this.events.set(null);
    this.next.set(null);
    await this.fetch();
  }

  protected async older(): Promise<void> {
    await this.fetch();
    this.announcer.say(this.texts.count('audit.found', this.events()?.length ?? 0));
  }

  private async fetch(): Promise<void> {
    const question = ++this.asked;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const part = await this.api.part(this.shown(), this.next());
      if (question !== this.asked) return;
      this.events.update((events) => [...(events ?? []), ...part.events]);
      this.next.set(part.next);
    } catch (error) {
      if (question === this.asked) this.problem.set(asProblem(error));
    } finally {
      if (question === this.asked) this.busy.set(false);
    }
  }
}
