import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import {
  type BusinessCaseFileView,
  type BusinessCaseLineView,
  type BusinessCaseView,
  ProjectsService,
  type SavedBusinessCaseLine,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { type FileFault, FaultTable } from '../files/fault-table';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Læs fra Excel: what a file would do, line by line; taken as a whole or left. */
@Component({
  selector: 'erfa-case-file-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, FaultTable, Problem, TextPipe],
  templateUrl: './case-file-box.html',
  styleUrl: './folded.scss',
})
export class CaseFileBox {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly project = input.required<string>();
  readonly lines = input.required<readonly BusinessCaseLineView[]>();
  /** The whole case, as it stands after the file was taken. */
  readonly saved = output<BusinessCaseView>();

  protected readonly attempt = new Attempt();
  protected readonly read = signal<BusinessCaseFileView | null>(null);
  /** Whether lines that the file does not have go. */
  protected readonly removing = signal(false);
  /** Lines that the file does not have. */
  protected readonly absent = computed(() => {
    const named = new Set(this.read()?.lines.map(({ id }) => id));
    return this.lines().filter(({ id }) => !named.has(id));
  });
  protected readonly rows = computed(() => [
    ...(this.read()?.lines ?? []).map(({ row, state, to }) => ({ row, state, title: to.title })),
    ...this.absent().map(({ form }) => ({
      ...{ row: null, title: form.title },
      state: this.removing() ? ('gone' as const) : ('absent' as const),
    })),
  ]);
  /** How many lines the file would change. */
  protected readonly count = computed(
    () => this.rows().filter(({ state }) => state !== 'same' && state !== 'absent').length,
  );
  protected readonly faults = computed((): FileFault[] =>
    (this.read()?.faults ?? []).map(({ cell, message }) => {
      const [, column = '', line = '1'] = /^([A-Z]*)(\d+)$/.exec(cell) ?? [];
      return { line: Number(line), column, message };
    }),
  );

  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    // Chosen again after it was mended, the same file is looked through again.
    field.value = '';
    if (!file) return;
    this.read.set(null);
    this.removing.set(false);
    void this.attempt.run(async () => {
      // Whatever the system calls the file: what it is, the server says.
      const body = new Blob([await file.arrayBuffer()], { type: 'application/octet-stream' });
      this.read.set(await firstValueFrom(this.api.caseFilesPreview(this.project(), body)));
    });
  }

  protected take(): void {
    void this.attempt.run(async () => {
      const lines = [
        ...(this.read()?.lines ?? [])
          .filter(({ state }) => state !== 'same')
          .map(({ id, from, to }): SavedBusinessCaseLine => ({ id, from, to })),
        ...(this.removing() ? this.absent() : []).map(({ id, form }): SavedBusinessCaseLine => ({
          id,
          from: form,
          to: null,
        })),
      ];
      const count = this.count();
      this.saved.emit(
        await firstValueFrom(this.api.businessCaseSaveLines(this.project(), { lines })),
      );
      this.leave();
      this.announcer.show(this.texts.count('businessCase.file.taken', count));
    });
  }

  protected leave(): void {
    this.read.set(null);
  }
}
