import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  type FileColumnView,
  type LessonFileField,
  type LessonsFileView,
  OwnLessonsService,
} from '@erfa/api-client';
import { lessonFileFields, type LessonCircle } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../language/texts';
import { Attempt } from '../problem/attempt';

/** Bytes of a file that the server reads. */
const largest = 10 * 1024 * 1024;

/** The column, from 1, that each field is read from; 0 for none. */
export type Mapping = Readonly<Record<LessonFileField, number>>;

export type FileTrouble = 'none' | 'tooLarge' | 'unreadable';
/** Whether everything is imported, or what has no faults. */
export type Way = 'all' | 'good';

/** One import on its way: the file as it was when it was chosen, what is chosen for it, and what the server says of it. */
@Injectable()
export class LessonImport {
  private readonly api = inject(OwnLessonsService);
  private readonly texts = inject(Texts);
  private readonly attempt = new Attempt();
  /** A copy: what is imported is what was looked at, whatever becomes of the file meanwhile. */
  private readonly content = signal<Blob | null>(null);
  /** Made anew whenever the file was looked through, so that an import that is sent again is made once. */
  private key = '';

  readonly name = signal('');
  readonly trouble = signal<FileTrouble | null>(null);
  readonly view = signal<LessonsFileView | null>(null);
  /** Null until somebody has chosen: the headers say. */
  private readonly chosen = signal<Mapping | null>(null);
  readonly visibility = signal<LessonCircle>('private');
  /** Whether those that are there already are imported again. */
  readonly again = signal(false);
  readonly busy = this.attempt.busy;
  readonly problem = this.attempt.problem;
  readonly mapping = computed(
    (): Mapping => this.chosen() ?? mappingOf(this.view()?.columns ?? []),
  );
  /** How many would be imported now. */
  readonly count = computed(() => {
    const view = this.view();
    return (view?.good ?? 0) + (this.again() ? (view?.duplicates ?? 0) : 0);
  });

  constructor() {
    // What is wrong with a row is told in the reader's language.
    effect(() => {
      this.texts.language();
      untracked(() => {
        if (this.view()) void this.look();
      });
    });
  }

  /** Takes a file and has it read. What was chosen for the columns stays where the new file has the same ones. */
  async choose(file: File | undefined): Promise<void> {
    const before = this.view()?.columns;
    this.view.set(null);
    this.content.set(null);
    this.again.set(false);
    this.trouble.set(null);
    this.name.set(file?.name ?? '');
    if (!file) return;
    if (file.size > largest) {
      this.trouble.set('tooLarge');
      return;
    }
    try {
      this.content.set(new Blob([await file.arrayBuffer()], { type: 'application/octet-stream' }));
    } catch {
      this.trouble.set('unreadable');
      return;
    }
    const chosen = this.chosen();
    this.chosen.set(null);
    await this.look();
    const columns = this.view()?.columns;
    if (chosen && columns && before && titlesOf(before) === titlesOf(columns)) {
      this.chosen.set(chosen);
      await this.look();
    }
  }

  setColumn(field: LessonFileField, place: number): void {
    this.chosen.set({ ...this.mapping(), [field]: place });
  }

  /** Has the file looked through as things are chosen now. @returns whether it could be */
  async look(): Promise<boolean> {
    let done = false;
    await this.attempt.run(async () => {
      const view = await this.send('preview');
      this.key = crypto.randomUUID();
      this.view.set(view);
      done = true;
    });
    return done;
  }

  /** Imports. @returns how many there are now; null where nothing was imported */
  async import(way: Way): Promise<number | null> {
    let imported: number | null = null;
    await this.attempt.run(async () => {
      imported = (await this.send(way)).imported;
    });
    return imported;
  }

  private send(way: 'preview' | Way): Promise<LessonsFileView> {
    const chosen = this.chosen();
    return firstValueFrom(
      this.api.lessonImportImport(this.content() ?? new Blob(), {
        way,
        visibility: this.visibility(),
        duplicates: this.again() ? 'import' : 'leave-out',
        ...(chosen ? { column: columnsOf(chosen) } : {}),
        ...(way === 'preview' ? {} : { key: this.key }),
      }),
    );
  }
}

function mappingOf(columns: readonly FileColumnView[]): Mapping {
  const place = (field: LessonFileField): number =>
    columns.find(({ fields }) => fields.includes(field))?.place ?? 0;
  return Object.fromEntries(
    lessonFileFields.map((field) => [field, place(field)]),
  ) as unknown as Mapping;
}

const columnsOf = (mapping: Mapping): string[] =>
  lessonFileFields.flatMap((field) => (mapping[field] > 0 ? [`${field}:${mapping[field]}`] : []));

const titlesOf = (columns: readonly FileColumnView[]): string =>
  columns.map(({ place, title }) => `${place} ${title}`).join('\n');
