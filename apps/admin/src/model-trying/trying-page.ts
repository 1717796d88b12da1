import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Answer, type QuestionNode, type ScoreNode, withHidden } from '@erfa/scoring-sdk';
import { Icon } from '../icons/icon';
import { DraftKeeper } from '../lab/draft-keeper';
import { filledSheet, type Filling, fitting } from '../lab/fitting-answers';
import { FindingsKeeper } from '../lab/findings-keeper';
import { LabHead } from '../lab/lab-head';
import { labLink } from '../lab/lab-tabs';
import { LiveResult } from '../lab/live-result';
import { LiveScoring } from '../lab/live-scoring';
import { ScoreWhy } from '../lab/score-why';
import { TrialQuestion } from '../lab/trial-question';
import { TrialSheet } from '../lab/trial-sheet';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText } from '../levels/figure-words';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { GoldenCases } from './golden-cases';

/** Questions shown at once. */
const atOnce = 40;

/** Trying a draft: its questions as respondents answer them, what the answers come to and why, and golden cases made of them. */
@Component({
  selector: 'erfa-trying-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    CountPipe,
    EmptyState,
    GoldenCases,
    Icon,
    LabHead,
    PageHeader,
    Problem,
    RouterLink,
    ScoreWhy,
    TextPipe,
    TrialQuestion,
    Waiting,
  ],
  providers: [DraftKeeper, FindingsKeeper, LiveResult, LiveScoring],
  templateUrl: './trying-page.html',
  styleUrl: './trying-page.scss',
})
export class TryingPage {
  private readonly session = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly sheet = inject(TrialSheet);
  private readonly result = inject(LiveResult);
  protected readonly keeper = inject(DraftKeeper);

  /** Id of the draft, from the address. */
  readonly id = input.required<string>();

  protected readonly answers = computed(() => this.sheet.of(this.id()));
  /** Keys of the questions that conditions hide from who has answered so. */
  private readonly hidden = computed<ReadonlySet<string>>(() => {
    const model = this.keeper.model();
    if (!model) return new Set();
    const { answers } = withHidden(model, { answers: fitting(model, this.answers()) });
    return new Set(
      Object.entries(answers).flatMap(([key, { state }]) => (state === 'hidden' ? [key] : [])),
    );
  });
  /** What the model is answered in: its groups at the top, and what stands beside them. */
  protected readonly parts = computed(() => {
    const model = this.keeper.model();
    const outline = [...this.keeper.outline().values()];
    const questions = (top: string | null) =>
      outline.flatMap(({ node, number, above }) =>
        node.kind === 'question' && (above[0]?.key ?? null) === top ? [{ node, number }] : [],
      );
    const loose = questions(null);
    const language = this.texts.language();
    const groups = (model?.nodes ?? []).flatMap(({ kind, key, title }) =>
      kind === 'group'
        ? [{ key, title: title[language] || title.da || key, questions: questions(key) }]
        : [],
    );
    const beside = { key: '', title: this.texts.text('trying.top'), questions: loose };
    return [...groups, ...(loose.length > 0 ? [beside] : [])].filter(
      (part) => part.questions.length > 0,
    );
  });
  private readonly wanted = signal<string | null>(null);
  protected readonly part = computed(
    () => this.parts().find(({ key }) => key === this.wanted()) ?? this.parts()[0],
  );
  private readonly asked = computed(
    () => this.part()?.questions.filter(({ node }) => !this.hidden().has(node.key)) ?? [],
  );
  private readonly partKey = computed(() => this.part()?.key);
  /** Begins anew with another part, and with nothing else that changes. */
  private readonly most = linkedSignal({ source: this.partKey, computation: () => atOnce });
  protected readonly questions = computed(() => this.asked().slice(0, this.most()));
  protected readonly left = computed(() => this.asked().length - this.questions().length);
  protected readonly hiddenHere = computed(
    () => (this.part()?.questions.length ?? 0) - this.asked().length,
  );
  protected readonly refusal = computed(() => this.result.scored()?.refusal);
  protected readonly root = computed(() => this.result.scored()?.root ?? null);
  /** The whole and what stands at its top. */
  protected readonly figures = computed(() => {
    const root = this.root();
    if (!root) return [];
    return [root, ...root.children.filter(({ children }) => children.length > 0)];
  });
  /** The figure that is asked about. */
  protected readonly why = signal<string | null>(null);
  protected readonly asking = computed(
    () => this.figures().find(({ key }) => key === this.why()) ?? null,
  );
  protected readonly manifest = this.keeper.manifest;
  protected readonly fillings = (['random', 'lowest', 'highest'] as const).map(
    (key) => ({ key, title: `trying.filling.${key}` }) as const,
  );

  constructor() {
    let begun = '';
    effect(() => {
      const person = this.session.member()?.person.id;
      if (person === undefined || begun === this.id()) return;
      begun = this.id();
      void this.keeper.open(begun, person);
    });
  }

  protected link(path: string): readonly string[] {
    return labLink(this.id(), path);
  }

  protected again(): void {
    const person = this.session.member()?.person.id;
    if (person !== undefined) void this.keeper.open(this.id(), person);
  }

  protected choosePart(event: Event): void {
    this.wanted.set((event.target as HTMLSelectElement).value);
  }

  protected answer({ key }: QuestionNode, answer: Answer | null): void {
    this.sheet.answer(this.id(), key, answer);
  }

  protected fill(filling: Filling): void {
    const model = this.keeper.model();
    if (model) this.sheet.put(this.id(), filledSheet(model, filling, Math.random));
  }

  protected empty(): void {
    this.sheet.put(this.id(), {});
  }

  protected showMore(): void {
    this.most.update((most) => most + atOnce);
  }

  protected titleOf({ key }: ScoreNode): string {
    const model = this.keeper.model();
    const title = key === model?.key ? model.title : this.keeper.outline().get(key)?.node.title;
    return title?.[this.texts.language()] || title?.da || key;
  }

  protected figureOf(node: ScoreNode): string {
    const outcome = node.outcome ? { title: node.outcome.title[this.texts.language()] } : null;
    return figureText(this.texts, { ...node, outcome });
  }
}
