import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
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
import { BecameChoice } from './became-choice';
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
  imports: [BecameChoice, LocalPipe, MomentPipe, RescaleChoice, TextPipe],
  templateUrl: './decision-box.html',
  styleUrl: './decision-box.scss',
})
export class DecisionBox {
  protected readonly texts = inject(Texts);

  readonly plan = input.required<PlanView>();
  readonly operation = input.required<PlanOperationView>();
  readonly busy = input(false);
  readonly decide = output<{ key: string; seen: number; body: DecidePlan }>();
  readonly undo = output<PlanDecisionView>();

  protected readonly lines = lines;
  protected readonly key = computed(() => this.operation().from[0]?.key ?? null);
  protected readonly decision = computed(() => this.operation().decisions[0] ?? null);
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
    const { kind, to, meaning } = operation.proposed;
    const named = ['kept', 'moved', 'split', 'merged', 'retired', 'new'].includes(kind);
    const choice = named
      ? kindText(this.texts, kind, to)
      : this.texts.text(`modelChanges.meaning.${meaning}`);
    return this.texts.text('modelChanges.box.because', {
      choice: choice.toLocaleLowerCase(this.texts.language()),
      why: whyText(this.texts, operation),
    });
  });
  /** Both questions side by side where they read otherwise. */
  protected readonly asked = computed(() => {
    const { before, after } = this.plan();
    const { from, to } = this.operation();
    return [
      { version: before.version, nodes: from },
      { version: after.version, nodes: to },
    ].flatMap(({ version, nodes }) =>
      nodes.flatMap(({ key, text }) => (text ? [{ version, key, text }] : [])),
    );
  });
  protected readonly ways = computed(() => this.waysOf(this.operation()));
  protected readonly chose = computed(() => {
    const decision = this.decision();
    return decision?.choice ? choiceText(this.texts, decision.before) : null;
  });
  protected readonly note = linkedSignal(() => this.decision()?.choice?.note ?? '');
  protected readonly chosenLine = linkedSignal<ChosenLine | null>(() =>
    chosenOf(this.decision()?.choice?.comparability ?? null),
  );
  protected readonly hasLine = computed(() =>
    (lines as readonly string[]).includes(this.operation().follows),
  );
  protected readonly followsText = computed(() =>
    this.texts.text('modelChanges.box.lineFollows', {
      line: lineText(this.texts, this.operation().follows),
    }),
  );

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
    this.send({ comparability: this.chosenLine(), note: this.note().trim() });
  }

  protected write(event: Event): void {
    this.note.set((event.target as HTMLTextAreaElement).value);
  }

  /** Sends a choice with all that was chosen before and is not changed by it. */
  private send(change: DecidePlan): void {
    const key = this.key();
    if (key === null) return;
    const { version = 0, choice = null } = this.decision() ?? {};
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

  private waysOf({
    of,
    from,
    to,
    kind,
    meaning,
    counts,
    consequences,
    decisions,
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
    const own = decisions[0]?.choice?.to ?? null;
    const keep = own && own.length > 0 ? own : null;
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
