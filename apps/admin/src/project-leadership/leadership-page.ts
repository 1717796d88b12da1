import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import {
  type LeadershipForm,
  leadershipReadResource,
  type LeadershipView,
  ProjectLeadershipService,
  type ProjectLeaderView,
  type WriteLeader,
} from '@erfa/api-client';
import { leaderLevels } from '@erfa/domain';
import { firstValueFrom, map } from 'rxjs';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectExamples } from '../project/project-examples';
import { ProjectHead } from '../project/project-head';
import { type Row, RowDialog, type RowField, type RowWays } from '../project/row-dialog';

const names: Readonly<Record<keyof LeadershipForm, TextKey>> = {
  signalOne: 'projects.leadership.signalOne',
  signalTwo: 'projects.leadership.signalTwo',
  signalThree: 'projects.leadership.signalThree',
  stops: 'projects.leadership.stops',
};

/** Ledelsesplan: who leads what, three signals, and what stops to make room. */
@Component({
  selector: 'erfa-leadership-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      EmptyState,
      FormConflicts,
      PageHeader,
      Problem,
      ProjectExamples,
      ProjectHead,
      RowDialog,
      TextPipe,
      Waiting,
    ],
    dataTable,
  ],
  templateUrl: './leadership-page.html',
})
export class LeadershipPage {
  private readonly api = inject(ProjectLeadershipService);
  private readonly texts = inject(Texts);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly asked = leadershipReadResource(this.id);
  protected readonly view = linkedSignal<LeadershipView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly names = names;
  protected readonly signals = ['signalOne', 'signalTwo', 'signalThree'] as const;
  protected readonly keeper = new FormKeeper<LeadershipForm>({
    name: () => `project-${this.id()}-leadership`,
    load: () => this.api.leadershipRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) =>
      this.api.leadershipSave(this.id(), { from, to }).pipe(map(({ form }) => form)),
  });
  protected readonly draft = signal<Row | null>(null);
  protected readonly fields = computed<RowField[]>(() => [
    {
      ...{ key: 'level', label: 'projects.leadership.level', kind: 'choice' },
      choices: leaderLevels.map((value) => ({
        value,
        text: this.texts.text(`projects.leadership.levels.${value}`),
      })),
    },
    {
      ...{ key: 'leader', label: 'projects.leadership.leader', kind: 'text', longest: 120 },
      ...{ hint: 'projects.leadership.leaderHint', required: true },
    },
    {
      ...{ key: 'does', label: 'projects.leadership.does', kind: 'long', longest: 500 },
      hint: 'projects.leadership.doesHint',
    },
  ]);
  protected readonly ways: RowWays = {
    save: async ({ id, version, ...row }) => {
      const write = row as unknown as WriteLeader;
      this.view.set(
        await firstValueFrom(
          id === null
            ? this.api.leadershipAdd(this.id(), write)
            : this.api.leadershipChange(this.id(), id, write, { 'If-Match': `"${version}"` }),
        ),
      );
    },
    remove: async (id) =>
      this.view.set(await firstValueFrom(this.api.leadershipRemove(this.id(), id))),
    current: async (id) => {
      const now = await firstValueFrom(this.api.leadershipRead(this.id()));
      const leader = now.leaders.find((one) => one.id === id);
      return leader && { ...leader };
    },
  };

  constructor() {
    effect(() => {
      const value = this.asked.hasValue() ? this.asked.value() : undefined;
      if (value) untracked(() => this.keeper.open(value.form));
    });
  }

  protected write(field: keyof LeadershipForm, event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLTextAreaElement).value });
  }

  protected add(): void {
    this.draft.set({ id: null, version: 0, level: 'unit', leader: '', does: '' });
  }

  protected edit(leader: ProjectLeaderView): void {
    this.draft.set({ ...leader });
  }

  protected print(): void {
    window.print();
  }
}
