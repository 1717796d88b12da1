export { default as ladder } from './plugin';
