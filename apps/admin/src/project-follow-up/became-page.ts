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
import { RouterLink } from '@angular/router';
import {
  becameReadResource,
  type CaseActualForm,
  type CaseBecameView,
  type CaseOutcomeLineView,
  FollowUpService,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { formatMoney } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProjectHead } from '../project/project-head';
import { ProjectMoney } from '../project/project-money';
import { ActualForm } from './actual-form';
import { BecameTable } from './became-table';

/** Regnestykket, det besluttede og det faktiske: the case as it was decided against as it became, written line by line. */
@Component({
  selector: 'erfa-became-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ActualForm, BecameTable, DatePipe, EmptyState, PageHeader, Problem, ProjectHead],
    ...[ProjectMoney, RouterLink, TextPipe, Waiting, ...dataTable],
  ],
  templateUrl: './became-page.html',
})
export class BecamePage {
  private readonly api = inject(FollowUpService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly source = becameReadResource(this.id);
  /** As the last answer told it. */
  protected readonly view = signal<CaseBecameView | null>(null);
  /** The line that is open: its id, or `new`. */
  protected readonly open = signal<string | null>(null);
  /** Whether a colleague has written the open line meanwhile; what they wrote then stands in the view. */
  protected readonly met = signal(false);
  protected readonly attempt = new Attempt(this.open);
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('projects.tool.follow-up'), link: `/projects/${this.id()}/follow-up` },
  ]);
  protected readonly some = computed(() => this.view()?.lines.some(({ known }) => known > 0));

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (value) untracked(() => this.view.set(value));
    });
  }

  protected money(ore: number | null): string {
    return ore === null ? '–' : formatMoney(this.texts.language(), ore / 100);
  }

  /** Whether anything is known of a year, or nothing was to be known. */
  protected isKnown({ unknown, decided, became }: CaseBecameView['sums'][number]): boolean {
    return unknown === 0 || decided !== 0 || became !== 0;
  }

  protected toggle(id: string | null): void {
    this.met.set(false);
    this.open.update((now) => (now === id ? null : id));
  }

  protected save(line: CaseOutcomeLineView | null, from: CaseActualForm, to: CaseActualForm): void {
    void this.attempt.run(
      async () => {
        const id = line?.id ?? crypto.randomUUID();
        this.view.set(await firstValueFrom(this.api.becameSave(this.id(), id, { from, to })));
        this.toggle(this.open());
        this.announcer.show(this.texts.text('followUp.became.saved'));
      },
      async (problem) => {
        if (problem.code !== 'version-conflict') {
          this.attempt.fail(problem);
          return;
        }
        this.view.set(await firstValueFrom(this.api.becameRead(this.id())));
        this.met.set(true);
      },
    );
  }

  protected remove(line: CaseOutcomeLineView): void {
    void this.attempt.run(async () => {
      this.view.set(await firstValueFrom(this.api.becameRemove(this.id(), line.id)));
      this.toggle(this.open());
    });
  }
}
