import type { ModelNode } from '@erfa/scoring-sdk';
import type { FilePath } from './finding';

/** A node and where it stands in the file. */
export interface Placed {
  readonly node: ModelNode;
  readonly path: FilePath;
  /** Tiers from the top, from 1. */
  readonly depth: number;
}
