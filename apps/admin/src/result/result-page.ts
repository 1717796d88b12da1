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
  viewChild,
} from '@angular/core';
import {
  assessmentsResultResource,
  type LiftView,
  type NodeScoreView,
  type ResultState,
} from '@erfa/api-client';
import { NgTemplateOutlet } from '@angular/common';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Icon } from '../icons/icon';
import { MomentPipe, NumberPipe } from '../language/format-pipes';
import { formatDate, formatNumber } from '../language/formats';
import { locales } from '../language/language';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { LevelSquare } from '../levels/level-square';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { PluginNotice } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { asProblem } from '../problem/problem-error';
import { SessionKeeper } from '../session/session-keeper';
import { ActionPlan } from './action-plan';
import { AgendaDialog } from './agenda-dialog';
import { ComparisonPaper } from './comparison-paper';
import { Explanation } from './explanation';
import { figureText, figureWords, valueOrName } from '../levels/figure-words';
import { Picture } from '../pictures/picture';
import { DimensionFigures } from './dimension-figures';
import { changeOf, hasLevels, reasonOf, treeOf, whyOf } from './figures';
import {
  beforeSentence,
  chainedMark,
  chainNote,
  developmentSentences,
  lineMark,
} from './result-before';
import { Targets } from './targets';
import { UnitFigures } from './unit-figures';
import { LearnedElsewhere } from './learned-elsewhere';
import { WrittenAnswers } from './written-answers';

const states: Readonly<Record<ResultState, TextKey>> = {
  submitted: 'result.state.submitted',
  frozen: 'result.state.frozen',
};

/** Resultat: what a round came to, why, and what it leads to. */
@Component({
  selector: 'erfa-result-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    ActionPlan,
    AgendaDialog,
    CountPipe,
    DimensionFigures,
    EmptyState,
    ComparisonPaper,
    Explanation,
    Icon,
    LearnedElsewhere,
    LevelSquare,
    MomentPipe,
    NgTemplateOutlet,
    NumberPipe,
    PageHeader,
    PluginNotice,
    Problem,
    Picture,
    RouterLink,
    Targets,
    TextPipe,
    UnitFigures,
    Waiting,
    WrittenAnswers,
  ],
  templateUrl: './result-page.html',
  styleUrl: './result-page.scss',
})
export class ResultPage {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly injector = inject(Injector);
  private readonly explanation = viewChild(Explanation);
  protected readonly plan = viewChild(ActionPlan);
  protected readonly targets = viewChild(Targets);
  /** The assessment's id, from the address. */
  readonly id = input.required<string>();

  // The words of a result come from the server, so a change of language asks again.
  protected readonly source = assessmentsResultResource(this.id, {
    headers: () => ({ 'Accept-Language': this.texts.language() }),
  });
  protected readonly result = computed(() =>
    this.source.hasValue() ? this.source.value() : undefined,
  );
  private readonly code = computed(() => {
    const error = this.source.error();
    return error === undefined ? null : asProblem(error).code;
  });
  /** That the result is still to be computed, in the server's words. */
  protected readonly waits = computed(() =>
    this.code() === 'result-waits' ? asProblem(this.source.error()) : null,
  );
  protected readonly missing = computed(() => this.code() === 'no-result');
  /** Whether the round was declined after it had been accepted. */
  protected readonly withdrawn = computed(() => this.code() === 'assessment-withdrawn');
  /** Whether there never will be one: the round ended first. */
  protected readonly late = computed(() => this.code() === 'not-submitted-in-time');
  /** Where the answers can still be read: everybody's for who may see them, else the sections with one's own. */
  protected readonly answers = computed(() => [
    '/assessments',
    this.id(),
    ...(this.keeper.may('assessment.settle') ? ['consensus'] : []),
  ]);
  protected readonly tree = computed(() => treeOf(this.result() ?? { nodes: [] }));
  protected readonly levelled = computed(() => hasLevels(this.tree()));
  /** Whether anything here came to a name. */
  protected readonly hasNames = computed(() => {
    const { total, dimensions } = this.tree();
    return [total, ...dimensions].some((node) => node?.outcome);
  });
  /** Where the figures of others are; once the round has closed, and for who may see them. */
  protected readonly comparison = computed(() => {
    const result = this.result();
    return result?.state === 'frozen' && this.keeper.may('comparison.read')
      ? `/maturity/rounds/${result.roundId}/comparison`
      : null;
  });
  protected readonly mayTell = computed(() => this.keeper.may('lesson.write'));
  /** Whether a project may begin from a figure. */
  protected readonly mayBegin = computed(() => this.keeper.may('project.begin'));
  protected readonly mayPlan = computed(() => this.keeper.may('action.edit'));
  protected readonly mayReadLessons = computed(() => this.keeper.may('lesson.read'));
  protected readonly demonstration = computed(() => this.keeper.session()?.demonstration ?? false);
  protected readonly agenda = signal(false);
  protected readonly printedAt = signal(Date.now());
  /** Key of the figure that is explained; the whole result's to begin with. */
  protected readonly asked = linkedSignal<string, string | null>({
    source: this.id,
    computation: () => null,
  });
  protected readonly explained = computed(() => this.tree().byKey.get(this.asked() ?? '') ?? null);

  protected readonly title = computed(() => this.result()?.title[this.texts.language()] ?? '');
  protected readonly before = computed(
    () => this.result()?.previousTitle?.[this.texts.language()] ?? '',
  );
  protected readonly heading = computed(() =>
    this.title()
      ? this.texts.text('result.headingOf', { title: this.title() })
      : this.texts.text('result.heading'),
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.maturity'), link: '/maturity' },
    { text: this.title(), link: `/assessments/${this.id()}` },
  ]);
  protected readonly lead = computed(() => {
    const [result, total] = [this.result(), this.tree().total];
    if (!result || !total) return '';
    const organisation = result.organisationName;
    if (total.value === null && !total.outcome)
      return this.texts.text('result.leadNone', { organisation, reason: reasonOf(total) });
    const figure = figureText(this.texts, total);
    const now =
      total.value === null
        ? this.texts.text('result.leadNamed', { organisation, outcome: figure })
        : this.texts.text('result.lead', { organisation, figure });
    return `${now} ${beforeSentence(this.texts, total, result, this.before())}`.trim();
  });
  protected readonly state = computed(() => {
    const result = this.result();
    return result
      ? this.texts.text(states[result.state], {
          date: result.submittedAt ? formatDate(this.texts.language(), result.submittedAt) : '–',
          name: result.submittedBy ?? '–',
        })
      : '';
  });
  /** Strongest, weakest, what has fallen and what cannot be compared, in words. */
  protected readonly story = computed(() => {
    const result = this.result();
    if (!result) return '';
    const sentences: string[] = [];
    if (result.strongest.length > 0)
      sentences.push(this.texts.text('result.strongest', { names: this.named(result.strongest) }));
    if (result.weakest.length > 0)
      sentences.push(this.texts.text('result.weakest', { names: this.named(result.weakest) }));
    sentences.push(
      ...developmentSentences(this.texts, this.tree().dimensions, result, this.before()),
    );
    return sentences.join(' ');
  });

  /** What the figures can be computed again from. */
  protected readonly proof = computed(() => {
    const result = this.result();
    if (!result) return '';
    const { modelVersion: model, modelHash, plugin, inputHash } = result;
    const facts = { model, modelHash, plugin: plugin.id, version: plugin.version, inputHash };
    return this.texts.text('result.proof', facts);
  });

  protected readonly chain = computed(() => {
    const result = this.result();
    return result ? chainNote(this.texts, result, this.before()) : '';
  });

  constructor() {
    // Who comes for the plan (a task on the start page) begins there, once it stands.
    const wanted = inject(ActivatedRoute, { optional: true })?.snapshot.fragment === 'plan';
    const arrived = effect(() => {
      const plan = this.plan();
      if (!plan) return;
      arrived.destroy();
      if (wanted) afterNextRender(() => plan.focus(), { injector: this.injector });
    });
  }

  protected readonly reasonOf = reasonOf;

  protected change(node: NodeScoreView): string {
    const change = changeOf(node);
    if (change === null) return '–';
    const size = this.number(Math.abs(change));
    return change === 0 ? size : (change > 0 ? '+' : '−') + size;
  }

  protected mark(node: NodeScoreView): TextKey | null {
    if (this.result()?.strongest.includes(node.key)) return 'result.isStrongest';
    return this.result()?.weakest.includes(node.key) ? 'result.isWeakest' : null;
  }

  protected explain(node: NodeScoreView): void {
    this.asked.set(node.key);
    afterNextRender(() => this.explanation()?.focus(), { injector: this.injector });
  }

  protected act(lift: LiftView): void {
    const [change, ...others] = lift.changes;
    const only = change && others.length === 0 && change.unitTitle === null ? change : null;
    this.plan()?.write({
      leadsTo: only && {
        question: only.question,
        value: only.to as string,
        words: only.toWords,
        unit: null,
      },
      nodeKey: lift.changes.length === 1 && change ? change.question : lift.key,
      title: this.texts.text('plan.fromLift', {
        names: this.list(lift.changes.map(({ title }) => title)),
        level: lift.toLevel,
      }),
      measure: lift.changes
        .map(({ description }) => description)
        .filter(Boolean)
        .join(' '),
    });
  }

  /** One answer to change, in a sentence: from step to step, or what is to be so. */
  protected changed({
    title: question,
    unitTitle,
    from,
    to,
    toWords,
  }: LiftView['changes'][number]): string {
    const title = unitTitle === null ? question : `${unitTitle}, ${question}`;
    if (typeof to !== 'number') return this.texts.text('result.liftAnswer', { title, to: toWords });
    if (from === null) return this.texts.text('result.liftFromNone', { title, to: toWords });
    const before = formatNumber(this.texts.language(), from, Number.isInteger(from) ? 0 : 1);
    return this.texts.text('result.liftChange', { title, from: before, to: toWords });
  }

  /** The highest level of a figure, for its shade. */
  protected highest(key: string): number | undefined {
    return this.tree().byKey.get(key)?.levels?.highest;
  }

  protected counted(value: number, { unit }: Pick<NodeScoreView, 'unit'>): string {
    return figureWords(this.texts, value, unit);
  }

  /** What it came to in the round before. */
  protected beforeOf({ previousValue, previousOutcome, unit }: NodeScoreView): string {
    return valueOrName(this.texts, { value: previousValue, outcome: previousOutcome, unit });
  }

  /** That what it came to before was scored again, and what it was. */
  protected chainedOf(node: NodeScoreView): string {
    const result = this.result();
    return result ? chainedMark(this.texts, node, result) : '';
  }

  /** Why a figure cannot be held against the round before. */
  protected lineOf(node: NodeScoreView): string {
    const result = this.result();
    return result ? lineMark(this.texts, node, result.chainWaits) : '';
  }

  protected whyOf(node: NodeScoreView): string {
    return whyOf(this.texts, node);
  }

  protected print(): void {
    this.printedAt.set(Date.now());
    afterNextRender(() => window.print(), { injector: this.injector });
  }

  private number(value: number): string {
    return formatNumber(this.texts.language(), value, 1);
  }

  private named(keys: readonly string[]): string {
    return this.list(
      keys.flatMap((key) => {
        const node = this.tree().byKey.get(key);
        return node
          ? this.texts.text('result.with', {
              title: node.title,
              figure: figureText(this.texts, node),
            })
          : [];
      }),
    );
  }

  private list(words: readonly string[]): string {
    return new Intl.ListFormat(locales[this.texts.language()], { type: 'conjunction' }).format(
      words,
    );
  }
}
