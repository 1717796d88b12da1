import {
  type AnswerSheet,
  type Model,
  type ModelNode,
  questionsOf,
  withHidden,
} from '@erfa/scoring-sdk';
import type { DraftChange, Refusal } from '../draft/change';
import { OpenDraft } from '../draft/open-draft';
import type { Decision } from '../successor/operation';
import { writtenSplits } from '../successor/written-splits';
import { carryByPlan, type Reached } from './carry-by-plan';
import { showReached, type ShownReached } from './disclosure';
import type { SheetFigures } from './figures';
import {
  type Scored,
  type SimulatedFigures,
  simulateFigures,
  type SimulatedItems,
  simulateItems,
  type SimulatedWeights,
  simulateWeights,
} from './simulate';

/** What a simulation can be asked for; the first is what a page shows while one types. */
export const simulationParts = ['figures', 'weights', 'items'] as const;
export type SimulationPart = (typeof simulationParts)[number];

/** Opens sheets to be scored with a model, wherever its plugin runs. */
export type OpenSheets = (model: Model, sheets: readonly AnswerSheet[]) => Scored | Promise<Scored>;

/** What is asked of a room. */
export interface SimulationWish {
  /** Changes that are not saved, in order. */
  readonly changes: readonly DraftChange[];
  readonly parts: readonly SimulationPart[];
  /** How many weights are tried at most. */
  readonly mostWeights: number;
}

/** What comes of it; null for what was not asked for. */
export interface SimulationOutcome {
  readonly sheets: number;
  /** Titles by key, of both versions. */
  readonly titles: Readonly<Record<string, Model['title']>>;
  readonly figures: (SimulatedFigures & { readonly reached: ShownReached }) | null;
  readonly weights: SimulatedWeights | null;
  readonly items: SimulatedItems | null;
}

/** Something in a model that keeps it from being scored. */
export interface ScoringFault {
  /** The node and the field, by key: `question.scale`. */
  readonly path: string;
  readonly code: string;
  readonly message: { readonly da: string; readonly en: string };
}

/** What is wrong with a model, as far as it keeps it from being scored; texts may be missing. */
export type Check = (model: Model) => readonly ScoringFault[];

/** What kept a draft from being simulated: a newer wish, a change that does not fit, or faults. */
export type RoomFault =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly at: number; readonly refusal: Refusal }
  | { readonly kind: 'faulty'; readonly errors: readonly ScoringFault[] };

/** Thrown by a room. */
export class SimulationTrouble extends Error {
  constructor(readonly fault: RoomFault) {
    super(fault.kind);
  }
}

interface Carried {
  readonly words: string;
  readonly shape: string;
  readonly ways: string;
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly decisions: readonly Decision[];
  readonly sheets: readonly AnswerSheet[];
  readonly reached: Reached;
  readonly scored: Scored;
}

/** A draft with a round's mixed answers, opened once and simulated on many times. */
export class SimulationRoom {
  private draft: Model | null = null;
  private decisions: readonly Decision[] = [];
  private splitting: readonly DraftChange[] = [];
  private old: SheetFigures | null = null;
  private carried: Carried | null = null;
  private keys: ReadonlySet<string> | null = null;

  /**
   * @param before the version that the answers were given to
   * @param sheets mixed, of the same municipalities whatever is asked
   */
  constructor(
    private readonly before: Model,
    private readonly sheets: readonly AnswerSheet[],
    private readonly open: OpenSheets,
    private readonly check: Check,
  ) {}

  /**
   * @param decisions what was decided of the plan by which answers reach the draft
   * @param splitting the changes of the draft that split questions or gave nodes other keys, in order
   */
  take(
    draft: Model,
    decisions: readonly Decision[] = [],
    splitting: readonly DraftChange[] = [],
  ): void {
    this.draft = draft;
    this.splitting = splitting;
    // The same decisions are the same object, for as long as they are.
    if (JSON.stringify(decisions) !== JSON.stringify(this.decisions)) this.decisions = decisions;
  }

  /**
   * @param between called between pieces of work; throws to stop
   * @throws SimulationTrouble, and whatever the scoring throws
   */
  async run(wish: SimulationWish, between: () => Promise<void>): Promise<SimulationOutcome> {
    const model = this.changed(wish.changes);
    const errors = this.check(model);
    if (errors.length > 0) throw new SimulationTrouble({ kind: 'faulty', errors });
    await between();
    this.old ??= await (await this.open(this.before, this.sheets)).figures();
    const { sheets, scored, sources, reached } = await this.reach(model, wish.changes);
    await between();
    // Of the same questions and scales, so that only weights are another.
    const now: Scored = {
      figures: (other = model) => scored.figures(other),
      tree: (place) => scored.tree(place),
    };
    const wants = (part: SimulationPart): boolean => wish.parts.includes(part);
    const figures = wants('figures')
      ? { ...(await simulateFigures(this.old, now)), reached: showReached(reached) }
      : null;
    const items = wants('items')
      ? await simulateItems(
          model,
          sheets.map((sheet) => withHidden(model, sheet)),
          sources,
          between,
        )
      : null;
    const weights = wants('weights')
      ? await simulateWeights(model, now, wish.mostWeights, between)
      : null;
    const titles = { ...titlesIn(this.before), ...titlesIn(model) };
    return { sheets: this.sheets.length, titles, figures, weights, items };
  }

  private changed(changes: readonly DraftChange[]): Model {
    if (!this.draft) throw new Error('There is no draft in the room.');
    if (changes.length === 0) return this.draft;
    const open = new OpenDraft(this.draft);
    for (const [at, change] of changes.entries()) {
      const outcome = open.make(change);
      if (!outcome.made)
        throw new SimulationTrouble({ kind: 'refused', at, refusal: outcome.refusal });
    }
    return open.model;
  }

  /** The answers as they reach the draft's questions: kept as long as nothing but weights and words is another. */
  private async reach(model: Model, changes: readonly DraftChange[]): Promise<Carried> {
    const { carried, decisions } = this;
    const words = wordsOf(model);
    const decided = carried?.decisions === decisions;
    if (carried && decided && carried.words === words) return carried;
    const shape = shapeOf(model);
    // Where every question has its key still, words lead no answer anywhere else.
    if (carried && decided && carried.shape === shape && this.hasItsKeys(model))
      return (this.carried = { ...carried, words });
    const { carry, ways, sources } = carryByPlan(
      ...([this.before, model, decisions] as const),
      writtenSplits([...this.splitting, ...changes]),
    );
    if (carried?.shape === shape && carried.ways === ways)
      return (this.carried = { ...carried, words, decisions });
    const carrying = this.sheets.map(carry);
    const sheets = carrying.map(({ sheet }) => sheet);
    const reached = sumOf(carrying.map((one) => one.reached));
    const scored = await this.open(model, sheets);
    return (this.carried = { words, shape, ways, sources, decisions, sheets, reached, scored });
  }

  /** Whether both versions have the same questions by key. */
  private hasItsKeys(model: Model): boolean {
    const keys = questionsOf(model).map(({ key }) => key);
    this.keys ??= new Set(questionsOf(this.before).map(({ key }) => key));
    return keys.length === this.keys.size && keys.every((key) => this.keys?.has(key));
  }
}

function sumOf(all: readonly Reached[]): Reached {
  const of = (part: keyof Reached): number => all.reduce((sum, one) => sum + one[part], 0);
  return {
    ...{ carried: of('carried'), toConfirm: of('toConfirm'), proposed: of('proposed') },
    ...{ archived: of('archived'), missing: of('missing') },
  };
}

/** Everything of a model but the weights of its nodes. */
function wordsOf(model: Model): string {
  const bare = (nodes: readonly ModelNode[]): unknown[] =>
    nodes.map(({ weight: _, ...node }) =>
      node.kind === 'group' ? { ...node, children: bare(node.children) } : node,
    );
  return JSON.stringify({ ...model, nodes: bare(model.nodes) });
}

/** What decides how a model is scored, but for the weights of its nodes. */
function shapeOf({ key, axes, scales, scoring, nodes }: Model): string {
  const bare = (list: readonly ModelNode[]): unknown[] =>
    list.map((node) => {
      const { level, shownWhen, attributes, scale } = node;
      const plain = { ...{ key: node.key, level, shownWhen, attributes, scale } };
      const own = { ...plain, scoring: node.scoring };
      return node.kind === 'group' ? { ...own, children: bare(node.children) } : own;
    });
  return JSON.stringify([key, axes, scales, scoring, bare(nodes)]);
}

function titlesIn(model: Model): Record<string, Model['title']> {
  const titles: Record<string, Model['title']> = { [model.key]: model.title };
  const visit = (nodes: readonly ModelNode[]): void => {
    for (const node of nodes) {
      titles[node.key] = node.title;
      if (node.kind === 'group') visit(node.children);
    }
  };
  visit(model.nodes);
  return titles;
}
