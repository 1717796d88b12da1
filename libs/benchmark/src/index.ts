export * from './histogram';
export * from './linear-audit';
export * from './peer-groups';
export * from './published-figures';
export * from './release-plan';
export * from './told';
