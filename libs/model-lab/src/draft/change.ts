import type { Json, ModelNode, QuestionNode } from '@erfa/scoring-sdk';

/** The way to a field from its node, or from the model: names, and places in lists from 0. */
export type FieldPath = readonly (string | number)[];

/** Where a node stands: below which node (the model's key at the top), and before which sibling (null: last). */
export interface NodeSpot {
  readonly parent: string;
  readonly before: string | null;
}

/** An option or attribute that holds the key of a node: where it stands, before anything is renamed. */
export interface NamingField {
  readonly node: string;
  readonly field: FieldPath;
}

/**
 * One step of writing a model. Each says what it found as well as what it leaves, so that two authors
 * collide only where they touched the same thing, and so that each can be taken back.
 */
export type DraftChange =
  /**
   * Sets one field of a node, or of the model where `node` is the model's key; `null` says that the
   * field is not there. What the field lies in has to be there already: {@link settingField} sees to it.
   */
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
    }
  /**
   * Gives a node, or the model, another key. Conditions that name it go with it, and so do the options
   * and attributes in `along`, which only the plugin's spec can tell: see `fieldsNaming`.
   */
  | {
      readonly kind: 'rekey';
      readonly node: string;
      readonly to: string;
      readonly along?: readonly NamingField[];
    }
  /**
   * Puts at least two questions in the place of the one they were split from: one step, so that it is
   * taken back as one, and on record, so that a plan knows what became of the answers.
   */
  | {
      readonly kind: 'split';
      readonly node: QuestionNode;
      readonly at: NodeSpot;
      readonly into: readonly QuestionNode[];
    }
  /** Puts a question back in the place of those it was split into, which are as `into` says. */
  | {
      readonly kind: 'unsplit';
      readonly node: QuestionNode;
      readonly at: NodeSpot;
      readonly into: readonly QuestionNode[];
    };

/** The kinds of change. */
export const changeKinds: readonly DraftChange['kind'][] = [
  'set',
  'add',
  'remove',
  'move',
  'rekey',
  'split',
  'unsplit',
];

/**
 * Why a change was not made.
 * - `changed`: somebody else has written in the field or node; `found` is what stands there
 * - `moved`: somebody else has moved the node; `found` is where it stands
 * - `node-unknown`, `parent-unknown`: the node, or the one it was to stand below, is not there any more
 * - `not-a-group`: nothing stands below a question
 * - `inside-itself`: a node cannot be moved below itself
 * - `key-taken`: a node has the key already, or a condition names it; `found` is that node's key
 * - `key-published`: the key has been published with an earlier version, and never changes
 * - `not-a-structure`: what would come of it is no model; `where` says where it departs from one
 */
export type RefusalCode =
  | 'changed'
  | 'moved'
  | 'node-unknown'
  | 'parent-unknown'
  | 'not-a-group'
  | 'inside-itself'
  | 'key-taken'
  | 'key-published'
  | 'not-a-structure';

/** A change that was not made. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What stands there instead; null where nothing does, or where the code says all. */
  readonly found: Json;
  readonly where?: FieldPath;
}

/** The change that takes another one back. */
export function invertChange(change: DraftChange): DraftChange {
  switch (change.kind) {
    case 'set':
      return { ...change, from: change.to, to: change.from };
    case 'add':
      return { ...change, kind: 'remove' };
    case 'remove':
      return { ...change, kind: 'add' };
    case 'move':
      return { ...change, from: change.to, to: change.from };
    case 'rekey':
      return {
        ...{ kind: 'rekey', node: change.to, to: change.node },
        ...(change.along ? { along: change.along.map((at) => fieldAfter(at, change)) } : {}),
      };
    case 'split':
      return { ...change, kind: 'unsplit' };
    case 'unsplit':
      return { ...change, kind: 'split' };
  }
}

/** Where a field stands once its node may have got another key. */
export const fieldAfter = (
  { node, field }: NamingField,
  renamed: { readonly node: string; readonly to: string },
): NamingField => ({ node: node === renamed.node ? renamed.to : node, field });
