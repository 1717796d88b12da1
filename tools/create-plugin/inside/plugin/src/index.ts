export { default as myKind } from './plugin';
