import type { Language, RescaleRule } from '@erfa/scoring-sdk';
import type { WordOverlap } from './words';

/**
 * What became of a question or a group from one version to the next. Where several things happened to
 * it, the one that says most about its answers, in this order: split, merged, rescaled, reworded,
 * renamed, moved.
 */
export type OperationKind =
  | 'kept'
  /** Other words than the title alone. */
  | 'reworded'
  /** Another title and nothing else. */
  | 'renamed'
  /** Below another node, or past a sibling. */
  | 'moved'
  /** One that became several. */
  | 'split'
  /** Several that became one. */
  | 'merged'
  /** Answered on a scale with other answers, or whose answers count otherwise. */
  | 'rescaled'
  | 'retired'
  | 'new';

/** All kinds, in the order that lists show them in. */
export const operationKinds: readonly OperationKind[] = [
  'kept',
  'reworded',
  'renamed',
  'rescaled',
  'split',
  'merged',
  'moved',
  'retired',
  'new',
];

/** Whether it still asks for the same (`editorial`: the language was mended) or for something else. */
export type Meaning = 'editorial' | 'substantive';

/**
 * Whether figures of two versions can stand on one line.
 * - `comparable`: the line goes on
 * - `chained`: the last round's answers can be scored under both versions, and the line goes on from there
 * - `break`: the line breaks, visibly
 * - `new-line`: there was nothing before
 * - `ended`: there is nothing after
 */
export type Comparability = 'comparable' | 'chained' | 'break' | 'new-line' | 'ended';

/** Everything that differs in a question or group that goes on. */
export type Aspect = 'rekeyed' | 'renamed' | 'reworded' | 'rescaled' | 'moved';

/** Why a change is proposed, as data for a sentence. */
export interface ChangeReason {
  /**
   * - `same-key`: the key is the same
   * - `alike`: the key is another, and the words recur
   * - `part-of`: it says a part of what the old one said (split), or the old one a part of it (merged)
   * - `written`: somebody split it while writing the new version
   * - `nothing-alike`: nothing in the other version has its key or says the same
   * - `decided`: somebody decided so
   */
  readonly link: 'same-key' | 'alike' | 'part-of' | 'written' | 'nothing-alike' | 'decided';
  /** Words that recur among those of the texts that read otherwise; null where no text does. */
  readonly words: WordOverlap | null;
  /** The language the words were counted in. */
  readonly language: Language;
  /** Words that turn what is asked and stand in one version alone: numbers, negations, periods. */
  readonly turning: readonly string[];
}

/** A decision about one question or group of the old version: what it became, and whether its line goes on. */
export interface Decision {
  /** Its key in the old version. */
  readonly key: string;
  /** What it became in the new version; none for retired. Null leaves that to the proposal. */
  readonly to: readonly string[] | null;
  /** Null leaves it to the proposal. */
  readonly meaning: Meaning | null;
  /** How answers that the new scale does not have are carried; null leaves them in the archive. */
  readonly rescale: RescaleRule | null;
  /** The line's class where somebody set it; null lets it follow from the rule. */
  readonly comparability: Comparability | null;
  readonly note: string;
  /** Who decided, and when (ISO 8601, UTC). */
  readonly by: string;
  readonly at: string;
}

/** What became of one question or group, or of several that split or merged. */
export interface Operation {
  readonly of: 'question' | 'group';
  readonly kind: OperationKind;
  /** Keys in the old version; none for new. */
  readonly from: readonly string[];
  /** Keys in the new version; none for retired. */
  readonly to: readonly string[];
  readonly aspects: readonly Aspect[];
  readonly meaning: Meaning;
  /** What is proposed where nobody decides. */
  readonly proposed: {
    readonly kind: OperationKind;
    readonly to: readonly string[];
    readonly meaning: Meaning;
  };
  readonly reason: ChangeReason;
  readonly rescale: RescaleRule | null;
  /** By the rule of {@link comparabilityOf}, before anybody lowers or raises it. */
  readonly follows: Comparability;
  readonly comparability: Comparability;
  /** The decisions that hold for it, one for each key that has one. */
  readonly decided: readonly Decision[];
}
