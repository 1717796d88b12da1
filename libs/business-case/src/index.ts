/** Costs, benefits, estimates and discounting of business cases. Pure. */
export * from './business-case';
export * from './changes';
export * from './discount';
export * from './estimate';
export * from './internal-rate';
export * from './money';
export * from './payback';
export * from './present-value';
export * from './sensitivity';
export * from './time-potential';
