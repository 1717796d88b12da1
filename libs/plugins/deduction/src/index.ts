export { default as deduction } from './plugin';
