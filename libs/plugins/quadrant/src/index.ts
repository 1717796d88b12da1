export { default as quadrant } from './plugin';
