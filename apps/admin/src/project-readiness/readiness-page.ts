import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import {
  type InvolvementView,
  ProjectReadinessService,
  type ReadinessActionView,
  type ReadinessForm,
  readinessReadResource,
  type ReadinessView,
} from '@erfa/api-client';
import { dialogueStatements, maturityVerdicts, type DialogueStatement } from '@erfa/domain';
import { firstValueFrom, tap, map } from 'rxjs';
import { DatePipe, NumberPipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectExamples } from '../project/project-examples';
import { ProjectHead } from '../project/project-head';
import { ProjectLessons } from '../project/project-lessons';
import { type Row, RowDialog } from '../project/row-dialog';
import { actionFields, meetingFields } from './task-fields';
import { TaskWays } from './task-ways';
import { fieldNames } from './field-names';

/** Er vi klar?: maturity, experience, leadership and staff, involvement, and what is done where something is low. */
@Component({
  selector: 'erfa-readiness-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      DatePipe,
      FormConflicts,
      LocalPipe,
      NumberPipe,
      PageHeader,
      Problem,
      ProjectExamples,
      ProjectHead,
      ProjectLessons,
    ],
    ...[RowDialog, TextPipe, Waiting, dataTable],
  ],
  templateUrl: './readiness-page.html',
  styleUrl: './readiness-page.scss',
  host: { '[class.sheet-only]': 'sheetOnly()' },
})
export class ReadinessPage {
  private readonly api = inject(ProjectReadinessService);
  private readonly texts = inject(Texts);
  private readonly injector = inject(Injector);
  protected readonly lessons = viewChild(ProjectLessons);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly asked = readinessReadResource(this.id);
  protected readonly view = linkedSignal<ReadinessView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly names = fieldNames;
  protected readonly statements = dialogueStatements;
  protected readonly verdicts = maturityVerdicts;
  protected readonly scale = [1, 2, 3, 4] as const;
  /** What is printed is the dialogue sheet alone. */
  protected readonly sheetOnly = signal(false);
  protected readonly keeper = new FormKeeper<ReadinessForm>({
    name: () => `project-${this.id()}-readiness`,
    load: () => this.api.readinessRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) =>
      this.api.readinessSave(this.id(), { from, to }).pipe(
        // What is answered, and whether anything is low, follows the form.
        tap((view) => this.view.set(view)),
        map(({ form }) => form),
      ),
  });
  protected readonly meeting = signal<Row | null>(null);
  protected readonly action = signal<Row | null>(null);
  protected readonly meetingFields = computed(() =>
    meetingFields(this.texts, this.view()?.owners ?? []),
  );
  protected readonly actionFields = computed(() =>
    actionFields(this.texts, this.view()?.owners ?? []),
  );
  protected readonly meetingWays = new TaskWays('meetings', this.api, this.id, (view) =>
    this.view.set(view),
  );
  protected readonly actionWays = new TaskWays('actions', this.api, this.id, (view) =>
    this.view.set(view),
  );
  /** Values of the form in words, for showing both sides of a conflict. */
  protected readonly say = (field: keyof ReadinessForm, value: unknown): string => {
    if (value === null || value === '') return '–';
    if (field === 'maturityVerdict')
      return this.texts.text(`projects.readiness.verdict.${value as 'enough'}`);
    if (typeof value === 'boolean')
      return this.texts.text(value ? 'projects.readiness.yes' : 'projects.readiness.no');
    return String(value);
  };

  constructor() {
    effect(() => {
      const value = this.asked.hasValue() ? this.asked.value() : undefined;
      if (value) untracked(() => this.keeper.open(value.form));
    });
  }

  protected note(field: keyof ReadinessForm & `${string}Note`, event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLTextAreaElement).value });
  }

  protected answer(statement: DialogueStatement, value: number): void {
    this.keeper.set({ [`${statement}Answer`]: value });
  }

  protected isAnswered(part: ReadinessView['answered'][number]): boolean {
    return this.view()?.answered.includes(part) ?? false;
  }

  protected addMeeting(): void {
    this.meeting.set({
      ...{ id: null, version: 0, council: 'med', committee: '', form: 'discussion' },
      ...{ dueOn: null, ownerId: null, doneOn: null },
    });
  }

  protected editMeeting({ title: _title, ownerName: _name, ...meeting }: InvolvementView): void {
    this.meeting.set({ ...meeting });
  }

  protected addAction(): void {
    this.action.set({ id: null, version: 0, title: '', ownerId: null, dueOn: null, doneOn: null });
  }

  protected editAction({ ownerName: _name, ...action }: ReadinessActionView): void {
    this.action.set({ ...action });
  }

  /** A decision about a lesson may have answered the question about experience. */
  protected async refresh(): Promise<void> {
    this.view.set(await firstValueFrom(this.api.readinessRead(this.id())));
  }

  protected print(sheet: boolean): void {
    this.sheetOnly.set(sheet);
    afterNextRender(
      () => {
        window.print();
        this.sheetOnly.set(false);
      },
      { injector: this.injector },
    );
  }
}
