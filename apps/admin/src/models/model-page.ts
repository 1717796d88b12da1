import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ModelDraftsService, modelsShowResource, type ModelView } from '@erfa/api-client';
import { type Model, type QuestionNode, questionsBelow, scaleOf } from '@erfa/scoring-sdk';
import { firstValueFrom } from 'rxjs';
import { askedWords, choicesOf } from '../answers/answer-form';
import { type FileLink, FileLinks } from '../files/file-links';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { PluginNotice, type PluginTrouble } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { ModelApproval } from './model-approval';
import { VersionDrafts } from './version-drafts';
import { RetireDialog } from './retire-dialog';

/** One published model, readable as a document: dimensions, questions with their steps, guidance, sources, version. */
@Component({
  selector: 'erfa-model-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DatePipe,
    FileLinks,
    LocalPipe,
    ModelApproval,
    VersionDrafts,
    PageHeader,
    PluginNotice,
    Problem,
    RetireDialog,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './model-page.html',
  styleUrl: './model-page.scss',
})
export class ModelPage {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly drafts = inject(ModelDraftsService);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  /** Id of the version, from the address. */
  readonly id = input.required<string>();
  protected readonly model = modelsShowResource(this.id);
  protected readonly content = computed(() =>
    this.model.hasValue() ? (this.model.value().content as unknown as Model) : null,
  );
  /** What keeps it from being scored now. */
  protected readonly trouble = computed((): PluginTrouble | null => {
    const plugin = this.model.hasValue() ? this.model.value().plugin : null;
    return plugin?.problem ? { plugin: plugin.id, code: plugin.problem } : null;
  });
  protected readonly files = computed((): readonly FileLink[] =>
    (['xlsx', 'yaml', 'json'] as const).map((format) => ({
      address: `/api/models/${this.id()}/file?format=${format}`,
      text: `modelFiles.fetch.${format}`,
    })),
  );
  protected readonly mayAuthor = this.keeper.may('model.author');
  protected readonly mayRun = this.keeper.may('round.run');
  protected readonly retiring = signal(false);
  protected readonly next = new Attempt(this.id);
  protected readonly mayManage = computed(() => this.keeper.may('plugin.manage'));
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.models'), link: '/models' },
  ]);
  protected readonly dimensions = computed(() => {
    const content = this.content();
    return (content?.nodes ?? []).map((node) => ({
      node,
      questions: (content ? questionsBelow(content, node.key) : []).map((question) => ({
        ...question,
        ladder: this.ladder(question),
        ...this.asked(question),
      })),
    }));
  });

  /** Begins the next version: a draft that knows what it follows. */
  protected async succeed(): Promise<void> {
    await this.next.run(async () => {
      const draft = await firstValueFrom(this.drafts.draftsBegin({ predecessorId: this.id() }));
      await this.router.navigate(['/models/drafts', draft.id]);
    });
  }

  protected told({ title }: ModelView): void {
    this.model.reload();
    const name = title[this.texts.language()];
    this.announcer.show(this.texts.text('models.retire.done', { name }));
  }

  /** Examples of documentation in the language chosen; null where there are none. */
  protected evidence({ evidence }: QuestionNode): readonly string[] | null {
    if (!evidence) return null;
    return (this.texts.language() === 'en' && evidence.en) || evidence.da;
  }

  /** How a question without steps is answered: what is asked for, and what there is to choose. */
  private asked(question: QuestionNode) {
    const content = this.content();
    const scale = content ? scaleOf(content, question) : undefined;
    if (!scale) return { asked: '', choices: [] };
    return { asked: askedWords(scale, this.texts), choices: choicesOf(scale, this.texts) };
  }

  /** The question's steps: what the scale calls each, and what it looks like here. */
  private ladder(question: QuestionNode) {
    const content = this.content();
    const scale = content ? scaleOf(content, question) : undefined;
    if (!scale || scale.kind !== 'steps') return [];
    return scale.steps.map((step) => ({
      value: step.value,
      title: step.title,
      text: question.steps?.[String(step.value)] ?? step.description,
    }));
  }
}
