import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  becameReadResource,
  type FollowedView,
  type FollowUpForm,
  followUpReadResource,
  FollowUpService,
  type FollowUpView,
  type WriteCriterion,
} from '@erfa/api-client';
import { firstValueFrom, map, tap } from 'rxjs';
import { writeNumber } from '../answers/typed-number';
import { DatePipe } from '../language/format-pipes';
import { formatDate } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { StatusTag, type Status } from '../progress/status-tag';
import { ProjectComments } from '../project/comments';
import { DueWords } from '../project/due-words';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectExamples } from '../project/project-examples';
import { ProjectHead } from '../project/project-head';
import { ProjectLessons } from '../project/project-lessons';
import { type Row, RowDialog, type RowWays } from '../project/row-dialog';
import { BecameTable } from './became-table';
import { blankCriterion, criterionFields, rowOfCriterion } from './criterion-row';
import { PromisedChart } from './promised-chart';

const tones: Readonly<Record<FollowedView['standing'], Status>> = {
  ...{ unmeasured: 'later', 'no-path': 'active', behind: 'attention' },
  ...{ 'on-path': 'done', ahead: 'done', reached: 'done' },
};

/** Opfølgning: promised beside shown, what deviates with why and what is done, and what became of the case. */
@Component({
  selector: 'erfa-follow-up-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[BecameTable, DatePipe, DueWords, EmptyState, FormConflicts, PageHeader, Problem],
    ...[ProjectComments, ProjectExamples, ProjectHead, ProjectLessons, PromisedChart, RouterLink],
    ...[RowDialog, StatusTag, TextPipe, Waiting],
    ...dataTable,
  ],
  templateUrl: './follow-up-page.html',
  styleUrl: './follow-up-page.scss',
})
export class FollowUpPage {
  private readonly api = inject(FollowUpService);
  private readonly texts = inject(Texts);
  protected readonly lessons = viewChild(ProjectLessons);
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly source = followUpReadResource(this.id);
  protected readonly became = becameReadResource(this.id);
  /** As the last answer told it. */
  protected readonly view = signal<FollowUpView | null>(null);
  protected readonly asTable = signal(false);
  protected readonly draft = signal<Row | null>(null);
  protected readonly tones = tones;
  protected readonly names = {
    measuredFrom: 'followUp.schedule.measuredFrom',
    followedUntil: 'followUp.schedule.followedUntil',
  } as const;

  protected readonly keeper = new FormKeeper<FollowUpForm>({
    name: () => `project-${this.id()}-follow-up`,
    load: () => this.api.followUpRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) =>
      this.api.followUpSave(this.id(), { from, to }).pipe(
        tap((all) => this.view.set(all)),
        map(({ form }) => form),
      ),
  });
  protected readonly mayMeasure = computed(
    () => this.view()?.followed.some((one) => one.mayMeasure) ?? false,
  );
  protected readonly criteria = computed(() =>
    (this.view()?.followed ?? []).filter(({ kind }) => kind === 'criterion'),
  );
  protected readonly measured = computed(() =>
    (this.view()?.followed ?? []).filter(({ measurements }) => measurements.length > 0),
  );
  protected readonly fields = computed(() =>
    criterionFields(this.texts, this.view()?.owners ?? []),
  );
  protected readonly ways: RowWays = {
    save: async ({ id, version, ...row }) => {
      const write = {
        ...row,
        lowerIsBetter: row['lowerIsBetter'] === 1,
      } as unknown as WriteCriterion;
      const seen = { 'If-Match': `"${version}"` };
      this.view.set(
        await firstValueFrom(
          id === null
            ? this.api.followUpAdd(this.id(), write)
            : this.api.followUpChange(this.id(), id, write, seen),
        ),
      );
    },
    remove: async (id) =>
      this.view.set(await firstValueFrom(this.api.followUpRemove(this.id(), id))),
    current: async (id) => {
      const now = await firstValueFrom(this.api.followUpRead(this.id()));
      const one = now.followed.find((all) => all.kind === 'criterion' && all.id === id);
      return one && rowOfCriterion(one);
    },
  };

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (!value) return;
      untracked(() => {
        this.view.set(value);
        this.keeper.open(value.form);
      });
    });
  }

  protected readonly say = (_: string, value: unknown): string =>
    typeof value === 'string' ? formatDate(this.texts.language(), value) : '–';

  protected day(field: keyof FollowUpForm, event: Event): void {
    const { value, validity } = event.target as HTMLInputElement;
    if (!validity.badInput) this.keeper.set({ [field]: value || null });
  }

  /** What it is measured in, of what kind it is, and which way is better; nothing of what is not written. */
  protected about({ unit, benefitKind, lowerIsBetter }: FollowedView): string {
    return [
      unit,
      benefitKind ? this.texts.text(`benefits.kind.${benefitKind}`) : '',
      lowerIsBetter ? this.texts.text('followUp.lowerIsBetter') : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  }

  protected figure(value: number | null): string {
    return value === null
      ? '–'
      : writeNumber(Math.round(value * 1000) / 1000, this.texts.language());
  }

  protected latest({ measurements }: FollowedView): FollowedView['measurements'][number] | null {
    return measurements.at(-1) ?? null;
  }

  protected addCriterion(): void {
    this.draft.set(blankCriterion());
  }

  protected edit(one: FollowedView): void {
    this.draft.set(rowOfCriterion(one));
  }

  protected print(): void {
    window.print();
  }
}
