import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { modelsShowResource } from '@erfa/api-client';
import { type Model, type QuestionNode, questionsBelow, scaleOf } from '@erfa/scoring-sdk';
import { askedWords, choicesOf } from '../answers/answer-form';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { PluginNotice, type PluginTrouble } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';

/** One published model, readable as a document: dimensions, questions with their steps, guidance, sources, version. */
@Component({
  selector: 'erfa-model-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, LocalPipe, PageHeader, PluginNotice, Problem, RouterLink, TextPipe, Waiting],
  templateUrl: './model-page.html',
  styleUrl: './model-page.scss',
})
export class ModelPage {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);

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
