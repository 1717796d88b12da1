export * from './identity/permission';
export * from './identity/email';
export * from './rule-broken';
export * from './assessment/consensus';
export * from './assessment/evidence';
export * from './assessment/reason';
export * from './organisation/unit';
export * from './assessment/levels';
