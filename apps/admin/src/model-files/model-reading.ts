import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { ModelDraftsService, type ModelFileView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../language/texts';
import { Attempt } from '../problem/attempt';
import type { ProblemError } from '../problem/problem-error';

/** Bytes that the server reads, all files together. */
const largest = 10 * 1024 * 1024;

/** What a file is chosen as: the model, or what comes beside it. */
export const fileFields = ['model', 'golden', 'answers'] as const;
export type FileField = (typeof fileFields)[number];

/** What is wrong with the choice of files, before the server has seen any. */
export type FileTrouble = 'none' | 'tooLarge' | 'unreadable';

/** What a new draft is called by: a key of its own, or that of the published model it follows. */
export type NewDraft = { readonly key: string } | { readonly predecessorId: string };

/** The files of a model on their way in: as they were when they were chosen, and what the server says of them. */
@Injectable()
export class ModelReading {
  private readonly api = inject(ModelDraftsService);
  private readonly texts = inject(Texts);
  private readonly attempt = new Attempt();
  /** Copies: what is read in is what was looked at, whatever becomes of the files meanwhile. */
  private readonly files = signal<Readonly<Record<FileField, readonly File[]>>>(nothing);
  /** Made anew whenever the files were looked through, so that what is sent again is done once. */
  private batch = '';
  /** How often the files were to be looked through. */
  private looks = 0;

  /** The draft that is read over; null for a new one. */
  readonly draft = signal<string | null>(null);
  readonly trouble = signal<FileTrouble | null>(null);
  readonly view = signal<ModelFileView | null>(null);
  readonly busy = this.attempt.busy;
  readonly problem = this.attempt.problem;
  readonly name = computed(() => this.files().model[0]?.name ?? '');

  constructor() {
    // What is wrong is told in the reader's language.
    effect(() => {
      this.texts.language();
      untracked(() => {
        if (this.view()) void this.look();
      });
    });
  }

  /** Takes what was chosen in one field, and has everything looked through. */
  async choose(field: FileField, chosen: readonly File[]): Promise<void> {
    this.view.set(null);
    this.trouble.set(null);
    this.files.update((files) => ({ ...files, [field]: [] }));
    const all = [...fileFields.flatMap((one) => this.files()[one]), ...chosen];
    if (all.reduce((sum, { size }) => sum + size, 0) > largest) {
      this.trouble.set('tooLarge');
      return;
    }
    try {
      const copies = await Promise.all(chosen.map(copyOf));
      this.files.update((files) => ({ ...files, [field]: copies }));
    } catch {
      this.trouble.set('unreadable');
      return;
    }
    if (this.files().model.length > 0) await this.look();
  }

  /**
   * Has the files looked through; nothing is changed. What is chosen while the server is still at it is looked through next: only
   * what is told of the files as they are now is shown.
   */
  async look(): Promise<void> {
    this.looks += 1;
    await this.attempt.run(async () => {
      for (;;) {
        const asked = this.looks;
        const seen = await this.send({ way: 'preview' }).then(
          (view) => ({ view }),
          (error: unknown) => ({ error }),
        );
        if (asked !== this.looks) continue;
        if ('error' in seen) throw seen.error;
        this.batch = crypto.randomUUID();
        this.view.set(seen.view);
        return;
      }
    });
  }

  /** Reads the files in as a new draft. @returns its id; null where it was refused */
  async begin(draft: NewDraft): Promise<string | null> {
    let id: string | null = null;
    await this.attempt.run(async () => {
      id = (await this.send({ way: 'all', ...draft })).draftId;
    });
    return id;
  }

  /**
   * Reads the files over the draft. Where somebody wrote in it meanwhile nothing is done, and what would come of it now is
   * looked at anew.
   * @returns whether it was done
   */
  async over(): Promise<boolean> {
    let done = false;
    await this.attempt.run(
      async () => {
        await this.send({ way: 'all', after: this.view()?.revision ?? 0, batch: this.batch });
        done = true;
      },
      async (problem: ProblemError) => {
        if (problem.code === 'version-conflict') this.view.set(await this.send({ way: 'preview' }));
        this.attempt.fail(problem);
      },
    );
    return done;
  }

  private send(asked: {
    readonly way: 'preview' | 'all';
    readonly key?: string;
    readonly predecessorId?: string;
    readonly after?: number;
    readonly batch?: string;
  }): Promise<ModelFileView> {
    const { model, golden, answers } = this.files();
    const [file = new File([], '')] = model;
    const form = { model: file, golden: [...golden], answers: [...answers] };
    const draft = this.draft();
    return firstValueFrom(
      draft === null
        ? this.api.modelFilesBegin(form, asked)
        : this.api.modelFilesOver(draft, form, asked),
    );
  }
}

const nothing: Readonly<Record<FileField, readonly File[]>> = {
  model: [],
  golden: [],
  answers: [],
};

const copyOf = async (file: File): Promise<File> =>
  new File([await file.arrayBuffer()], file.name, { type: 'application/octet-stream' });
