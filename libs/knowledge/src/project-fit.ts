import { inCommon, sharedWords } from './lesson-fit';
import { tellingWords } from './words';

/** What of two projects is held against each other. */
export interface ComparableProject {
  kind: string;
  productId: string | null;
  technology: readonly string[];
  kle: readonly string[];
}

/** Why another municipality's project fits one's own. */
export interface ProjectFit {
  product: boolean;
  kind: boolean;
  /** What both have, as the other spells it. */
  technology: string[];
  kle: string[];
  /** The higher the better; 0 where it does not fit. */
  score: number;
}

/**
 * How well a shown project fits one's own: the same system 8, technology 8, KLE 6, kind 4. It fits with the same system or
 * technology, or with both the same KLE and the same kind; neither of those two alone says enough.
 */
export function projectFit(own: ComparableProject, other: ComparableProject): ProjectFit {
  const product = own.productId !== null && own.productId === other.productId;
  const kind = own.kind === other.kind;
  const technology = inCommon(other.technology, own.technology);
  const kle = other.kle.filter((code) => own.kle.includes(code));
  const fits = product || technology.length > 0 || (kle.length > 0 && kind);
  const score =
    (product ? 8 : 0) + (technology.length > 0 ? 8 : 0) + (kle.length > 0 ? 6 : 0) + (kind ? 4 : 0);
  return { product, kind, technology, kle, score: fits ? score : 0 };
}

/** What of two benefits is held against each other. */
export interface ComparableBenefit {
  side: string;
  kind: string;
  name: string;
  indicator: string;
}

/**
 * How alike two benefits are: the same side 3, the same kind (money, time, quality) 3, each telling word that both have 2, at most
 * three of them. 0 where they have less in common than both side and kind, or one of them and a word.
 */
export function benefitFit(own: ComparableBenefit, other: ComparableBenefit): number {
  const side = own.side === other.side;
  const kind = own.kind === other.kind;
  const words = new Set(tellingWords(`${own.name} ${own.indicator}`).map(({ word }) => word));
  const both = sharedWords(words, `${other.name} ${other.indicator}`, 3).length;
  const fits = (side && kind) || ((side || kind) && both > 0);
  return fits ? (side ? 3 : 0) + (kind ? 3 : 0) + 2 * both : 0;
}
