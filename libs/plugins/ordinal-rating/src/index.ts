export { default as ordinalRating } from './plugin';
