/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { Barrier } from './barrier';

export interface IsolationView {
  files: Barrier;
  network: Barrier;
  processes: Barrier;
  threads: Barrier;
  signals: Barrier;
  environment: Barrier;
  evaluation: Barrier;
  memory: Barrier;
  idling: Barrier;
  time: Barrier;
}
