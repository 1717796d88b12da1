/** Hostile plugins and what they do to others: for tests and for the bench. */
export { type Beside, besideHostile, worstKinds } from './beside';
