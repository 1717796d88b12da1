import type { BenefitFrequency, BenefitKind, BenefitSide } from '@erfa/domain';
import type { LineKind } from '@erfa/business-case';

/**
 * What a project of the demonstration promises, costs, risks and tells others. Everything is invented. Days count from today,
 * money is in whole kroner, and year 0 is the one in which the project goes live (or today's where no day is set).
 */
export interface StoryPromises {
  lines?: readonly StoryLine[];
  benefits?: readonly StoryBenefit[];
  map?: StoryMap;
  risks?: readonly StoryRisk[];
  shown?: StoryShown;
}

/** A line of the business case: by what it is computed, and what it was when the case was decided, where that was something else. */
export interface StoryLine {
  title: string;
  kind: LineKind;
  /** Kroner by year from year 0. */
  amounts?: readonly number[];
  /** How many a full year, of what, and kroner each; hours where there is no unit. */
  times?: readonly [quantity: number, unit: string | null, price: number];
  /** Kroner a full year: at least, most likely, at most. */
  between?: readonly [number, number, number];
  /** Per cent of a full year by year from year 0. */
  ramp?: readonly number[];
  /** Per cent of a gain that can be taken home. */
  share?: number;
  without?: boolean;
  note?: string;
  was?: Pick<StoryLine, 'amounts' | 'times' | 'between' | 'share'>;
}

export interface StoryBenefit {
  name: string;
  side: BenefitSide;
  kind: BenefitKind;
  description?: string;
  need?: string;
  indicator: string;
  unit: string;
  lower?: boolean;
  source: string;
  method?: string;
  frequency?: BenefitFrequency;
  /** Null is a baseline that nobody has taken. */
  baseline: readonly [value: number, day: number] | null;
  target: readonly [value: number, day: number];
  share?: number;
  /** For money: whose budget, which account, and kroner by year from year 0; the last one goes on. */
  budget?: { of: string; account: string; amounts: readonly number[]; decidedBy: string };
  /** Title of the line of the business case that carries it. */
  line?: string;
  /** Whether the owner has said yes. */
  accepted?: boolean;
  measured?: readonly StoryMeasurement[];
}

export interface StoryMeasurement {
  day: number;
  value: number;
  cause?: string;
  action?: string;
}

/** The way from deliverables over changes to benefits and goals; fields are named d1, c1, b1 and g1 in their order. */
export interface StoryMap {
  deliverables: readonly string[];
  changes: readonly string[];
  goals: readonly string[];
  links: readonly string[];
}

export interface StoryRisk {
  title: string;
  probability: number;
  consequence: number;
  money?: number;
  measure?: string;
  state?: 'open' | 'happened' | 'over';
}

/** What the municipality tells all others. */
export interface StoryShown {
  plannedExpense?: number;
  becameExpense?: number;
  promisedBenefit?: number;
  realisedBenefit?: number;
  /** Whole months from the start to going live: planned, and as it became. */
  months?: readonly [planned: number, became: number];
  differently: string;
  /** Title of whom to ring; null names nobody. */
  contact: string | null;
  /** Whether the figures enter the outside view. */
  outside: boolean;
}
