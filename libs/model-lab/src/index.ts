/** Writing, trying and following up maturity models: pure rules of the model lab. */
export type { DraftChange, FieldPath, Json, NodeSpot } from './draft/change';
