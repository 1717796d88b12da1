import type { ModelNode } from '@erfa/scoring-sdk';

/** Any JSON value; `null` in a change means that the field is not there. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** The way to a field from its node, or from the model: names, and places in lists from 0. */
export type FieldPath = readonly (string | number)[];

/** Where a node stands: below which node (the model's key at the top), and before which sibling (null: last). */
export interface NodeSpot {
  readonly parent: string;
  readonly before: string | null;
}

/**
 * One step of writing a model. Each says what it found as well as what it leaves, so that two authors
 * collide only where they touched the same thing, and so that each can be taken back.
 */
export type DraftChange =
  /** Sets one field of a node, or of the model where `node` is the model's key. */
  | {
      readonly kind: 'set';
      readonly node: string;
      readonly field: FieldPath;
      readonly from: Json;
      readonly to: Json;
    }
  /** Puts in a node with everything below it. Its keys are new in the draft. */
  | { readonly kind: 'add'; readonly node: ModelNode; readonly at: NodeSpot }
  /** Takes out a node with everything below it, which is as `node` says. */
  | { readonly kind: 'remove'; readonly node: ModelNode; readonly at: NodeSpot }
  | {
      readonly kind: 'move';
      readonly node: string;
      readonly from: NodeSpot;
      readonly to: NodeSpot;
    };
