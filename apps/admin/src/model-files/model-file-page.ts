import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { DraftView } from '@erfa/api-client';
import { type FileLink, FileLinks } from '../files/file-links';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { wrongKey } from '../lab/draft-fields';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Icon } from '../icons/icon';
import { PluginNotice } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { FileChanges } from './file-changes';
import { FileFindings } from './file-findings';
import { type FileField, ModelReading } from './model-reading';

const troubles = {
  none: 'modelFiles.file.none',
  tooLarge: 'modelFiles.file.tooLarge',
  unreadable: 'modelFiles.file.unreadable',
} as const satisfies Record<string, TextKey>;

const keyForm = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/u;

/** Læs fra fil: the files of a model are chosen, what would come of them is shown, and only then they become a draft, or go over one. */
@Component({
  selector: 'erfa-model-file-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    CountPipe,
    FileChanges,
    FileFindings,
    FileLinks,
    Icon,
    PageHeader,
    PluginNotice,
    Problem,
    RouterLink,
    TextPipe,
  ],
  providers: [ModelReading],
  templateUrl: './model-file-page.html',
  styleUrl: './model-file-page.scss',
})
export class ModelFilePage {
  protected readonly work = inject(ModelReading);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly keyField = viewChild<ElementRef<HTMLInputElement>>('keyField');

  /** Id of the draft that is read over, from the address; none for a new one. */
  readonly id = input<string | undefined>(undefined);

  protected readonly draft = httpResource<DraftView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `/api/model-drafts/${encodeURIComponent(id)}`;
  });
  protected readonly draftName = computed(() => {
    const draft = this.draft.hasValue() ? this.draft.value() : null;
    if (!draft) return '';
    const { da, en } = draft.title;
    const title = (this.texts.language() === 'en' ? en || da : da || en) || draft.key;
    return this.texts.text('lab.heading', { title, version: draft.version });
  });
  protected readonly heading = computed(() => {
    const over = this.id() !== undefined && this.draftName() !== '';
    return over
      ? this.texts.text('modelFiles.headingOver', { name: this.draftName() })
      : this.texts.text('places.modelFile');
  });
  protected readonly back = computed(() => {
    const id = this.id();
    return id === undefined ? ['/models'] : ['/models/drafts', id];
  });
  protected readonly trail = computed<TrailStep[]>(() => {
    const id = this.id();
    return [
      { text: this.texts.text('places.models'), link: '/models' },
      // A draft that could not be read has no name, and nothing leads to it.
      ...(id === undefined || this.draftName() === ''
        ? []
        : [{ text: this.draftName(), link: `/models/drafts/${id}` }]),
    ];
  });
  protected readonly templates: readonly FileLink[] = [
    { address: '/api/model-drafts/template.xlsx', text: 'modelFiles.file.template' },
  ];
  protected readonly asItIs = computed((): readonly FileLink[] => [
    {
      address: `/api/model-drafts/${this.id() ?? ''}/file?format=xlsx`,
      text: 'modelFiles.over.asItIs',
    },
  ]);
  protected readonly trouble = computed((): TextKey | null => {
    const trouble = this.work.trouble();
    return trouble && troubles[trouble];
  });
  /** Whether a draft can be written in, as far as is known. */
  protected readonly closed = computed(() => {
    const draft = this.draft.hasValue() ? this.draft.value() : null;
    return draft !== null && (draft.discardedAt !== null || draft.publishedId !== null);
  });
  protected readonly errors = computed(
    () => this.work.view()?.findings.some(({ severity }) => severity === 'error') ?? false,
  );
  protected readonly title = computed(() => {
    const { title, key } = this.work.view() ?? {};
    const english = this.texts.language() === 'en';
    return (english ? title?.en || title?.da : title?.da || title?.en) || (key ?? '');
  });

  /** The published model under the key of the file; null where there is none, or the draft is there already. */
  protected readonly published = computed(() =>
    this.id() === undefined ? (this.work.view()?.published ?? null) : null,
  );
  /** Whether a new draft becomes the next version of the published model; the key of the file says so first. */
  protected readonly follows = linkedSignal(() => this.published() !== null);
  protected readonly key = linkedSignal(() =>
    this.published() === null ? (this.work.view()?.key ?? '') : '',
  );
  private readonly keyAsked = linkedSignal({ source: this.key, computation: () => false });
  protected readonly keyFault = computed((): TextKey | null =>
    this.keyAsked() && !keyForm.test(this.key()) ? wrongKey(this.key()) : null,
  );
  /** Whether there is something to do: over a draft, that the file says anything else than the draft. */
  protected readonly ready = computed(() => {
    const view = this.work.view();
    if (!view?.readable || this.closed()) return false;
    if (view.changes === null) return true;
    const { added, removed, moved, set, golden } = view.changes;
    return golden || added + removed + moved + set > 0;
  });

  constructor() {
    effect(() => this.work.draft.set(this.id() ?? null));
  }

  protected async choose(field: FileField, event: Event): Promise<void> {
    const chosen = [...((event.target as HTMLInputElement).files ?? [])];
    await this.work.choose(field, chosen);
  }

  protected async read(): Promise<void> {
    if (this.work.busy()) return;
    if (!this.work.view()) {
      if (this.work.problem() === null) this.work.trouble.update((trouble) => trouble ?? 'none');
      this.field().nativeElement.focus();
      return;
    }
    await (this.id() === undefined ? this.begin() : this.over());
  }

  private async begin(): Promise<void> {
    const published = this.published();
    const follows = this.follows() && published !== null;
    this.keyAsked.set(!follows);
    if (!follows && this.keyFault() !== null) {
      this.keyField()?.nativeElement.focus();
      return;
    }
    const id = await this.work.begin(
      follows ? { predecessorId: published.id } : { key: this.key() },
    );
    if (id === null) return;
    await this.router.navigate(['/models/drafts', id]);
    this.announcer.show(this.texts.text('modelFiles.begun'));
  }

  private async over(): Promise<void> {
    if (!(await this.work.over())) return;
    await this.router.navigate(this.back());
    this.announcer.show(this.texts.text('modelFiles.over.done'));
  }
}
