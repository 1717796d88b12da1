import type {
  Decision,
  DraftChange,
  RoomFault,
  SimulationOutcome,
  SimulationWish,
} from '@erfa/model-lab';
import type { ScoringErrorCode } from '@erfa/scoring-host';
import type { AnswerSheet, Model } from '@erfa/scoring-sdk';

/** What kept a draft from being simulated, as it crosses between threads. */
export type SimulationFault =
  | RoomFault
  | { readonly kind: 'unscored'; readonly code: ScoringErrorCode; readonly plugin: string };

/** What the server tells the thread. Rooms are opened before a draft is put into them, and that before it is run. */
export type ToThread =
  | {
      readonly do: 'open';
      readonly room: string;
      readonly before: Model;
      readonly sheets: readonly AnswerSheet[];
    }
  | {
      readonly do: 'draft';
      readonly room: string;
      readonly decisions: readonly Decision[];
      readonly model: Model;
      readonly splitting: readonly DraftChange[];
    }
  | { readonly do: 'close'; readonly room: string }
  | {
      readonly do: 'run';
      readonly room: string;
      readonly task: number;
      readonly wish: SimulationWish;
    }
  | { readonly do: 'stop'; readonly task: number };

/** What the thread answers a `run` with. */
export type FromThread =
  | { readonly task: number; readonly outcome: SimulationOutcome }
  | { readonly task: number; readonly fault: SimulationFault }
  | { readonly task: number; readonly broken: string };
