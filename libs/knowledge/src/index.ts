export * from './correction';
export * from './grams';
export * from './near-duplicate';
export * from './query';
export * from './ranking';
export * from './snippet';
export * from './stop-words';
export * from './words';
