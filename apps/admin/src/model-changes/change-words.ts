import type {
  Comparability,
  FateCountView,
  OperationKind,
  PlanChoiceView,
  PlanOperationView,
  PlanRuleChangeView,
  PlanTextChangeView,
} from '@erfa/api-client';
import { formatNumber } from '../language/formats';
import type { CountKey } from '../language/text-key';
import type { Texts } from '../language/texts';
import type { IconName } from '../icons/outlines';

/** The icon of each kind of change; beside its word, never instead of it. */
export const kindIcons: Readonly<Record<OperationKind, IconName>> = {
  kept: 'check',
  reworded: 'edit',
  renamed: 'edit',
  rescaled: 'edit',
  split: 'view-split',
  merged: 'view-split',
  moved: 'arrow-forward',
  retired: 'folder',
  new: 'plus',
};

/** What becomes of answers; `undisclosed` is what is not told of. */
export type PlannedFate = Exclude<FateCountView['fate'], 'undisclosed'>;

/**
 * What the plan alone says of every answer to a question, as `fateTables` in model-lab does: `each` where it hangs on the answer
 * itself, since the scale is another; null where there is nothing old.
 */
export function plannedFate({
  from,
  to,
  aspects,
  kind,
  meaning,
}: Pick<PlanOperationView, 'from' | 'to' | 'aspects' | 'kind' | 'meaning'>):
  PlannedFate | 'each' | null {
  if (from.length === 0) return null;
  if (to.length === 0) return 'archived';
  if (kind === 'rescaled' || aspects.includes('rescaled')) return 'each';
  if (from.length > 1 || to.length > 1) return 'to-confirm';
  return meaning === 'editorial' ? 'carried' : 'to-confirm';
}

/** The number of answers with a fate; 0 where there are none. */
export function answersWith(counts: readonly FateCountView[], fate: FateCountView['fate']): number {
  return counts.find((count) => count.fate === fate)?.answers ?? 0;
}

/** What kind of change it is, in a word or two. */
export function kindText(texts: Texts, kind: OperationKind, to: readonly unknown[]): string {
  if (kind === 'split' && to.length === 2) return texts.text('modelChanges.kind.splitTwo');
  return texts.text(`modelChanges.kind.${kind}`, {
    count: formatNumber(texts.language(), to.length),
  });
}

/** Why something is proposed, as the end of a sentence. */
export function whyText(texts: Texts, operation: PlanOperationView): string {
  const { reason, kind, proposed } = operation;
  const { link, words, turning } = reason;
  const quoted = turning
    .map((word) => (texts.language() === 'da' ? `»${word}«` : `“${word}”`))
    .join(', ');
  const counted = { shared: 0, of: 0, ...words, where: whereText(texts, operation) };
  switch (link) {
    case 'same-key':
      if (!words) return texts.text('modelChanges.box.why.sameKeyOnly');
      if (proposed.meaning === 'substantive' && quoted && 3 * words.shared >= 2 * words.of) {
        return texts.text('modelChanges.box.why.turning', { words: quoted });
      }
      if (words.shared === 0) return texts.text('modelChanges.box.why.sameKeyNone', counted);
      return texts.text(
        proposed.meaning === 'substantive'
          ? 'modelChanges.box.why.sameKeyFew'
          : 'modelChanges.box.why.sameKey',
        counted,
      );
    case 'alike':
      return words
        ? texts.text('modelChanges.box.why.alike', counted)
        : texts.text('modelChanges.box.why.sameKeyOnly');
    case 'part-of':
      return texts.text(
        kind === 'merged' ? 'modelChanges.box.why.mergedOf' : 'modelChanges.box.why.partOf',
      );
    case 'written':
      return texts.text('modelChanges.box.why.written');
    case 'nothing-alike':
      return texts.text('modelChanges.box.why.nothingAlike');
    case 'decided':
      // What somebody chose is no proposal, and needs no reason of ours.
      return '';
  }
}

/** Which texts the words were counted in; those that say how to answer are not among them. */
function whereText(texts: Texts, { changes }: PlanOperationView): string {
  const danish = changes.filter(({ languages }) => languages.includes('da'));
  const counted = danish.length > 0 ? danish : changes;
  const has = (...fields: PlanTextChangeView['field'][]): boolean =>
    counted.some(({ field }) => fields.includes(field));
  const steps = counted.filter(({ field }) => field === 'step');
  const names = [
    ...(has('title', 'text') ? [texts.text('modelChanges.box.where.asked')] : []),
    ...(steps.length === 1
      ? [texts.text('modelChanges.box.where.step', { part: steps[0]?.part ?? '' })]
      : []),
    ...(steps.length > 1 ? [texts.text('modelChanges.box.where.steps')] : []),
    ...(has('answer') ? [texts.text('modelChanges.box.where.answers')] : []),
  ];
  if (names.length === 0) return texts.text('modelChanges.box.where.any');
  return new Intl.ListFormat(texts.language()).format(names);
}

/** What a text of a question or group is called where one writes it. */
export function fieldText(texts: Texts, { field, part }: PlanTextChangeView): string {
  if (field === 'step' || field === 'answer') {
    return texts.text(`modelChanges.texts.${field}`, { part: part ?? '' });
  }
  return texts.text(`writing.field.${field}`);
}

/** What is another rule than before, in a few words. */
export function ruleText(texts: Texts, rule: PlanRuleChangeView): string {
  const { field, name, old, new: now, words } = rule;
  const language = texts.language();
  const facts = {
    name: words?.name[language] ?? name ?? '',
    old: words?.old?.[language] ?? old ?? '–',
    new: words?.new?.[language] ?? now ?? '–',
  };
  if (field === 'option' && old === null && now === null) {
    return texts.text('modelChanges.rules.optionOther', facts);
  }
  return texts.text(`modelChanges.rules.${field}`, facts);
}

/** What becomes of answers, as words after a choice; empty where nobody has answered. */
export function consequenceText(texts: Texts, counts: readonly FateCountView[]): string {
  return counts
    .map(({ fate, answers, municipalities }) => {
      const key = consequences[fate];
      return texts.count(key, fate === 'to-confirm' ? municipalities : answers);
    })
    .join(', ');
}

const consequences: Readonly<Record<FateCountView['fate'], CountKey>> = {
  carried: 'modelChanges.box.carried',
  'to-confirm': 'modelChanges.box.confirm',
  archived: 'modelChanges.box.archived',
  undisclosed: 'modelChanges.box.undisclosed',
};

/** A choice in a few words; null is what is proposed. */
export function choiceText(texts: Texts, choice: PlanChoiceView | null): string {
  if (!choice) return texts.text('modelChanges.box.asProposed');
  const parts = [
    ...(choice.to
      ? [
          choice.to.length === 0
            ? texts.text('modelChanges.box.apart')
            : texts.text('modelChanges.box.became'),
        ]
      : []),
    ...(choice.meaning ? [texts.text(`modelChanges.meaning.${choice.meaning}`)] : []),
    ...(choice.rescale ? [texts.text(`modelChanges.rescale.chose.${choice.rescale}`)] : []),
    ...(choice.comparability
      ? [texts.text('modelChanges.box.ownLine', { line: lineText(texts, choice.comparability) })]
      : []),
  ];
  return parts.length > 0 ? parts.join(', ') : texts.text('modelChanges.box.asProposed');
}

/** What becomes of a line, in a word or two. */
export function lineText(texts: Texts, line: Comparability): string {
  return texts.text(`modelChanges.line.${line}`);
}
