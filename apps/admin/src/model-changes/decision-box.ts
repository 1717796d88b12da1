import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type {
  ChosenLine,
  Comparability,
  DecidePlan,
  PlanDecisionView,
  PlanOperationView,
  PlanView,
  RescaleMethod,
} from '@erfa/api-client';
import { MomentPipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';
import type { ProblemError } from '../problem/problem-error';
import { BecameChoice } from './became-choice';
import { ChangedTexts } from './changed-texts';
import { OriginChoice } from './origin-choice';
import { RescaleChoice } from './rescale-choice';
import { choiceText, consequenceText, kindText, lineText, whyText } from './change-words';

/** One of the things that may have happened, with what it means for answers. */
interface Way {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly chosen: boolean;
  readonly body: Pick<DecidePlan, 'to' | 'meaning'>;
}

const lines: readonly ChosenLine[] = ['comparable', 'chained', 'break'];

/** What happened to one question or dimension: proposed with its reason, chosen by KL, taken back. */
@Component({
  selector: 'erfa-decision-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BecameChoice,
    ChangedTexts,
    LocalPipe,
    MomentPipe,
    OriginChoice,
    Problem,
    RescaleChoice,
    TextPipe,
  ],
  templateUrl: './decision-box.html',
  styleUrl: './decision-box.scss',
})
export class DecisionBox {
  protected readonly texts = inject(Texts);

  readonly plan = input.required<PlanView>();
  readonly operation = input.required<PlanOperationView>();
  readonly busy = input(false);
  /** Why the last choice was refused. */
  readonly problem = input<ProblemError | null>(null);
  /** A new question that is about to be said to come of this one: its key. */
  readonly adding = input<string | null>(null);
  readonly decide = output<{ key: string; seen: number; body: DecidePlan }>();
  readonly undo = output<PlanDecisionView>();
  /** The old question that this new one comes of. */
  readonly origin = output<PlanOperationView>();

  protected readonly lines = lines;
  protected readonly key = computed(() => this.operation().from[0]?.key ?? null);
  protected readonly decision = computed(() => this.own() ?? this.operation().decisions[0] ?? null);
  /** What was decided about the question that a choice here is about; others may have been merged into the same. */
  private readonly own = computed(
    () => this.operation().decisions.find(({ key }) => key === this.key()) ?? null,
  );
  protected readonly heading = computed(() => {
    const { from, to } = this.operation();
    const [old, now] = [from, to].map((nodes) =>
      nodes.map(({ number, title }) => `${number} ${this.local(title)}`).join(' + '),
    );
    return old && now && old !== now ? `${old} → ${now}` : old || now || '';
  });
  protected readonly because = computed(() => {
    const operation = this.operation();
    if (operation.of === 'group') return '';
    const own = operation.decisions.map(({ choice }) => choice);
    if (operation.reason.link === 'decided' || own.some((one) => one?.to ?? one?.meaning)) {
      return this.texts.text('modelChanges.box.decided', {
        choice: this.named(operation).toLocaleLowerCase(this.texts.language()),
      });
    }
    const choice = this.named(operation.proposed);
    return this.texts.text('modelChanges.box.because', {
      choice: choice.toLocaleLowerCase(this.texts.language()),
      why: whyText(this.texts, operation),
    });
  });
  /** What is asked in either version, where it is not one question that became one: of that, what reads otherwise is told. */
  protected readonly asked = computed(() => {
    const { before, after } = this.plan();
    const { from, to } = this.operation();
    if (from.length === 1 && to.length === 1) return [];
    return [
      { version: before.version, nodes: from },
      { version: after.version, nodes: to },
    ].flatMap(({ version, nodes }) =>
      nodes.flatMap(({ key, text }) => (text ? [{ version, key, text }] : [])),
    );
  });
  /** Old questions that a new one may come of. */
  protected readonly origins = computed(() =>
    this.plan().operations.filter(({ of, from }) => of === 'question' && from.length > 0),
  );
  /** Whether the last thing that was tried is the line: what is wrong with it is said at its reason. */
  private readonly triedLine = signal(false);
  protected readonly lineProblem = computed(() => (this.triedLine() ? this.problem() : null));
  protected readonly choiceProblem = computed(() => (this.triedLine() ? null : this.problem()));
  protected readonly ways = computed(() => this.waysOf(this.operation()));
  protected readonly chose = computed(() => {
    const decision = this.decision();
    return decision?.choice ? choiceText(this.texts, decision.before) : null;
  });
  protected readonly note = linkedSignal(() => this.own()?.choice?.note ?? '');
  protected readonly chosenLine = linkedSignal<ChosenLine | null>(() =>
    chosenOf(this.own()?.choice?.comparability ?? null),
  );
  protected readonly hasLine = computed(() =>
    (lines as readonly string[]).includes(this.operation().follows),
  );
  protected readonly followsText = computed(() =>
    this.texts.text('modelChanges.box.lineFollows', {
      line: lineText(this.texts, this.operation().follows),
    }),
  );

  constructor() {
    effect(() => {
      if (!this.problem() || this.busy()) return;
      const at = this.triedLine() ? 'line-note' : 'decision-problem';
      // What is focused stands there, and can be, once the box is drawn again.
      queueMicrotask(() => document.getElementById(at)?.focus());
    });
  }

  protected lineName(line: ChosenLine): string {
    return lineText(this.texts, line);
  }

  protected choose({ body }: Way): void {
    this.send(body);
  }

  protected became(to: string[]): void {
    this.send({ to, meaning: null });
  }

  protected rescaled(method: RescaleMethod | null): void {
    this.send({ rescale: method && { method } });
  }

  protected saveLine(): void {
    this.send({ comparability: this.chosenLine(), note: this.note().trim() }, true);
  }

  protected write(event: Event): void {
    this.note.set((event.target as HTMLTextAreaElement).value);
  }

  /** Sends a choice with all that was chosen before and is not changed by it. */
  private send(change: DecidePlan, line = false): void {
    const key = this.key();
    if (key === null) return;
    this.triedLine.set(line);
    const { version = 0, choice = null } = this.own() ?? {};
    const { to = null, meaning = null, comparability = null, note = '' } = choice ?? {};
    const method = choice?.rescale ?? null;
    this.decide.emit({
      key,
      seen: version,
      body: {
        ...{ to, meaning, note, comparability: chosenOf(comparability) },
        rescale: method && { method },
        ...change,
      },
    });
  }

  /** What happened, in a word or two: what became of it, else what its other words mean. */
  private named({
    kind,
    to,
    meaning,
  }: Pick<PlanOperationView, 'kind' | 'meaning'> & { to: readonly unknown[] }): string {
    const named = ['kept', 'moved', 'split', 'merged', 'retired', 'new'].includes(kind);
    return named
      ? kindText(this.texts, kind, to)
      : this.texts.text(`modelChanges.meaning.${meaning}`);
  }

  private waysOf({
    of,
    from,
    to,
    kind,
    meaning,
    counts,
    consequences,
    proposed,
  }: PlanOperationView): readonly Way[] {
    if (of === 'group' || from.length === 0) return [];
    const answers = counts.reduce((sum, count) => sum + count.answers, 0);
    const way = (id: Way['id'], means: string, chosen: boolean, body: Way['body']): Way => ({
      id,
      name: this.texts.text(`modelChanges.box.${id as 'editorial'}`),
      means,
      chosen,
      body,
    });
    const became = this.own()?.choice?.to ?? null;
    const keep = became && became.length > 0 ? became : null;
    const apart = way('apart', this.texts.text('modelChanges.box.apartMeans'), false, {
      to: [],
      meaning: null,
    });
    if (kind === 'retired') {
      const archived = consequenceText(
        this.texts,
        answers > 0 ? [{ fate: 'archived', answers, municipalities: 0 }] : [],
      );
      const asProposed = proposed.to.length > 0 ? [this.asProposed(proposed, false)] : [];
      return [...asProposed, way('retired', archived, true, { to: [], meaning: null })];
    }
    if (from.length > 1 || to.length > 1) {
      const said = consequenceText(this.texts, counts);
      return [
        {
          ...this.asProposed({ ...proposed, kind, to: to.map(({ key }) => key) }, true),
          means: said,
          body: { to: keep, meaning: null },
        },
        apart,
      ];
    }
    return [
      way(
        'editorial',
        consequenceText(this.texts, consequences?.editorial ?? counts),
        meaning === 'editorial',
        {
          to: keep,
          meaning: 'editorial',
        },
      ),
      way(
        'substantive',
        consequenceText(this.texts, consequences?.substantive ?? []),
        meaning === 'substantive',
        {
          to: keep,
          meaning: 'substantive',
        },
      ),
      apart,
    ];
  }

  private asProposed({ kind, to }: PlanOperationView['proposed'], chosen: boolean): Way {
    return {
      id: 'proposed',
      name: this.texts.text('modelChanges.box.proposed', {
        kind: kindText(this.texts, kind, to).toLocaleLowerCase(this.texts.language()),
      }),
      means: '',
      chosen,
      body: { to: null, meaning: null },
    };
  }

  private local(title: { da: string; en: string }): string {
    return (this.texts.language() === 'en' && title.en) || title.da;
  }
}

/** The class that was chosen; what begins or ends is nobody's choice. */
function chosenOf(line: Comparability | null | undefined): ChosenLine | null {
  return lines.find((one) => one === line) ?? null;
}
