export { default as minimumOf } from './plugin';
