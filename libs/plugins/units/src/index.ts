export { default as units } from './plugin';
