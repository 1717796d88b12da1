export * from './sensitive';
