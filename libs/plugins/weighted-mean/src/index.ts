export { default as weightedMean } from './plugin';
export { bulkScorer } from './bulk-scorer';
export type { BulkScorer, EncodedSheet, Figures, FollowedSheet } from './bulk';
