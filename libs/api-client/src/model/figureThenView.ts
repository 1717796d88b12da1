/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { ChainedView } from './chainedView';
import type { Comparability } from './comparability';

export interface FigureThenView {
  roundId: string;
  /**
   * What `own` and `median` counted then; a version may count otherwise.
   * @nullable
   */
  unit: string | null;
  /** @nullable */
  own: number | null;
  /**
   * The group’s median; null where hidden.
   * @nullable
   */
  median: number | null;
  /** Whether its line goes on from this round to the next one: `comparable`; over the round scored under both versions (`chained`); or not, since it asks for something else (`break`), or was not there (`new-line`). */
  line: Comparability;
  /**
   * What the line goes on from where it is `chained`; null elsewhere.
   * @nullable
   */
  chained: ChainedView | null;
  /**
   * Own in the terms of the round compared: moved by what changes of version alone did. Null where the line breaks on the way or a link is missing. A distance from now, which may lie beyond the scale’s ends.
   * @nullable
   */
  ownLinked: number | null;
  /**
   * The median in the terms of the round compared. Null where the line breaks on the way or a link is missing. A distance from now, which may lie beyond the scale’s ends.
   * @nullable
   */
  medianLinked: number | null;
}
