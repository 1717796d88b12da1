import type { AnswerSheet, Model, PluginManifest } from '@erfa/scoring-sdk';
import type { BrokenLaw } from '@erfa/scoring-sdk/testing';

/** What a trial is given: the module to load and what to score. */
export interface TrialOrder {
  /** The module, absolute. */
  readonly entry: string;
  readonly manifest: PluginManifest;
  /** Models of the author's, each with the sheets of its golden cases. */
  readonly models: readonly { readonly model: Model; readonly sheets: readonly AnswerSheet[] }[];
  /** Random sheets per law. */
  readonly runs: number;
  /** True for the second trial, which only scores: what it comes to must be the same as in the first. */
  readonly scoresOnly: boolean;
}

/** What a sheet came to: a tree nobody has checked yet, or what was thrown. */
export type Scored = { readonly root: unknown } | { readonly threw: string };

/** What comes back, one message a step, in this order. */
export type TrialMessage =
  | { readonly step: 'loads'; readonly fault: string | null }
  | { readonly step: 'golden'; readonly scored: readonly (readonly Scored[])[] }
  | {
      readonly step: 'determinism';
      /** The hash of every tree of many sheets. */
      readonly digest: string;
      readonly sheets: number;
      /** Rules and states that came up: `share counted`. */
      readonly used: readonly string[];
    }
  | {
      readonly step: 'laws';
      readonly broken: readonly BrokenLaw[];
      readonly told: readonly string[];
    }
  | { readonly step: 'speed'; readonly timings: readonly Timing[] };

/** How long one sheet took, as a multiple of merely reading the same answers. */
export interface Timing {
  readonly questions: number;
  readonly timesReading: number;
  /** Milliseconds of one score; only to be compared within one run. */
  readonly milliseconds: number;
}

/** The steps of a whole trial, in order. */
export const trialSteps = ['loads', 'golden', 'determinism', 'laws', 'speed'] as const;
