import {
  isRaised,
  toldChanges,
  versionOf,
  type MigrationPlan,
  type Operation,
  type PlanFault,
} from '@erfa/model-lab';
import { questionsOf, type Language, type Model, type ModelNode } from '@erfa/scoring-sdk';
import { faultWords } from './fault-words';
import { hasMeaning, summed } from './dry-run';
import { groundOf } from './line-ground';
import { optionWords, type RuleSide } from './option-words';
import type {
  FateCountView,
  PlanApprovalView,
  PlanChoiceView,
  PlanDecisionView,
  PlanDryRunView,
  PlanNodeView,
  PlanOperationView,
  PlanVersionView,
  PlanView,
} from './plans.views';
import { methodOf, rescaleView } from './rescale-choice';
import type { DecisionContent } from './succession.entities';
import type { DraftRow, PlanDecisionRow } from './succession.queries';

/** Everything that a plan's view is made of. */
export interface PlanMaterial {
  draft: DraftRow;
  before: Model;
  plan: MigrationPlan;
  hash: string;
  faults: readonly PlanFault[];
  /** Keys of figures whose line is chained over the last round. */
  bridged: ReadonlySet<string>;
  decisions: readonly PlanDecisionRow[];
  dryRun: PlanDryRunView | null;
  /** By place in the plan. */
  counts: ReadonlyMap<number | null, FateCountView[]>;
  /** By twice the place in the plan, and one more for the other meaning. */
  consequences: ReadonlyMap<number | null, FateCountView[]>;
  approval: PlanApprovalView | null;
  /** Both versions with what can be set of their plugins. */
  sides: { readonly before: RuleSide; readonly after: RuleSide };
  language: Language;
}

/** A plan as its page shows it. Questions that are unchanged and undecided are counted, not listed. */
export function planView(material: PlanMaterial): PlanView {
  const { draft, before, plan, counts, decisions, language } = material;
  const [old, now] = [nodeViews(before), nodeViews(draft.content)];
  const versions = { old: versionOf(before), now: versionOf(draft.content) };
  const told = toldChanges(before, draft.content, plan.operations);
  const textsBy = Map.groupBy(told.texts, ({ key }) => key);
  const rows = new Map(decisions.map((row) => [row.key, row]));
  const listed = plan.operations.map((operation, at) => ({ operation, at }));
  const isKept = ({ operation }: { operation: Operation }): boolean =>
    operation.of === 'question' &&
    operation.kind === 'kept' &&
    operation.aspects.length === 0 &&
    operation.from.every((key) => !rows.has(key));
  const kept = listed.filter(isKept);
  const operationView = ({
    operation,
    at,
  }: {
    operation: Operation;
    at: number;
  }): PlanOperationView => ({
    of: operation.of,
    kind: operation.kind,
    from: operation.from.flatMap((key) => old.get(key) ?? []),
    to: operation.to.flatMap((key) => now.get(key) ?? []),
    aspects: [...operation.aspects],
    meaning: operation.meaning,
    proposed: { ...operation.proposed, to: [...operation.proposed.to] },
    reason: {
      link: operation.reason.link,
      words: operation.reason.words,
      turning: [...operation.reason.turning],
    },
    follows: operation.follows,
    comparability: operation.comparability,
    bridged: operation.to.some((key) => material.bridged.has(key)),
    raisedBefore: isRaisedBefore(operation, rows, plan, draft.content),
    changes: (operation.from.length === 1 && operation.to.length === 1 ? operation.to : [])
      .flatMap((key) => textsBy.get(key) ?? [])
      .map(({ key: _, languages, ...change }) => ({ ...change, languages: [...languages] })),
    decisions: operation.from.flatMap((key) => {
      const row = rows.get(key);
      return row ? [decisionView(row)] : [];
    }),
    counts: counts.get(at) ?? [],
    consequences: hasMeaning(operation)
      ? {
          editorial: material.consequences.get(2 * at) ?? [],
          substantive: material.consequences.get(2 * at + 1) ?? [],
        }
      : null,
    rescale: rescaleView(operation, versions.old, versions.now, language),
  });
  return {
    draftId: draft.id,
    revision: draft.revision,
    published: draft.publishedId !== null,
    hash: material.hash,
    before: versionView(before, draft.predecessorId, draft.predecessorRetiredAt),
    after: versionView(draft.content, null, null),
    comparability: plan.comparability,
    bridged: material.bridged.has(draft.content.key),
    kept: {
      questions: kept.length,
      counts: summed(kept.map(({ at }) => counts.get(at) ?? [])),
    },
    operations: listed.filter((one) => !isKept(one)).map(operationView),
    rules: told.rules.flatMap(({ key, ...rule }) => {
      const node = now.get(key) ?? null;
      const words = optionWords(rule, material.sides.before, material.sides.after);
      return node || key === draft.content.key ? [{ ...rule, node, words }] : [];
    }),
    questions: questionsOf(draft.content).flatMap(({ key }) => now.get(key) ?? []),
    setAside: plan.setAside.flatMap(({ key }) => {
      const row = rows.get(key);
      return row ? [decisionView(row)] : [];
    }),
    faults: material.faults.map(({ code, key }) => ({
      code,
      key,
      message: faultWords(code, (old.get(key) ?? now.get(key))?.title[language] ?? key, language),
    })),
    dryRun: material.dryRun,
    approval: material.approval,
  };
}

/** Whether a line is raised by a decision that was made on other ground than what stands now. */
function isRaisedBefore(
  operation: Operation,
  rows: ReadonlyMap<string, PlanDecisionRow>,
  plan: MigrationPlan,
  after: Model,
): boolean {
  const { from, follows, comparability } = operation;
  if (follows === comparability || !isRaised(follows, comparability)) return false;
  const chosen = from
    .map((key) => rows.get(key)?.content)
    .find((content) => content?.comparability === comparability);
  // What was decided before grounds were kept is not known to be old.
  return chosen?.ground !== undefined && chosen.ground !== groundOf(operation, plan, after);
}

/** One decision as it is shown and sent back. */
export function decisionView(row: PlanDecisionRow): PlanDecisionView {
  return {
    key: row.key,
    version: row.version,
    choice: choiceView(row.content),
    before: choiceView(row.before),
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt.toISOString(),
  };
}

function choiceView(content: DecisionContent | null): PlanChoiceView | null {
  if (!content) return null;
  const { to, meaning, rescale, comparability, note } = content;
  return { to: to && [...to], meaning, rescale: methodOf(rescale), comparability, note };
}

function versionView(model: Model, id: string | null, retiredAt: Date | null): PlanVersionView {
  return {
    id,
    key: model.key,
    version: model.version,
    title: model.title,
    questions: questionsOf(model).length,
    retiredAt: retiredAt?.toISOString() ?? null,
  };
}

function nodeViews(model: Model): ReadonlyMap<string, PlanNodeView> {
  const views = new Map<string, PlanNodeView>();
  const walk = (nodes: readonly ModelNode[], above: readonly number[]): void => {
    for (const [at, node] of nodes.entries()) {
      const place = [...above, at + 1];
      views.set(node.key, {
        key: node.key,
        number: place.join('.'),
        title: node.title,
        text: (node.kind === 'question' ? node.text : node.description) ?? null,
        depth: above.length,
      });
      if (node.kind === 'group') walk(node.children, place);
    }
  };
  walk(model.nodes, []);
  return views;
}
