export { default as stagedGates } from './plugin';
