import { finishedStories } from './stories-finished';
import { underwayStories } from './stories-underway';

/** Every project of the demonstration. */
export const projectStories = [...underwayStories, ...finishedStories];
