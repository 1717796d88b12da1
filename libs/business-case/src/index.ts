/** Costs, benefits, estimates and discounting of business cases. Pure. */
export * from './amount-text';
export * from './became';
export * from './business-case';
export * from './case-line';
export * from './changes';
export * from './discount';
export * from './estimate';
export * from './gains';
export * from './internal-rate';
export * from './key-figures';
export * from './money';
export * from './outside';
export * from './payback';
export * from './present-value';
export * from './risk-pool';
export * from './sensitivity';
export * from './time-potential';
