import type { DraftChange } from '@erfa/model-lab';
import type { AnswerSheet, Model } from '@erfa/scoring-sdk';

/** A draft with a round's mixed answers, as the server remembers it while somebody works on it. */
export interface OpenRoom {
  readonly name: string;
  readonly sheets: number;
  readonly leftOut: number;
  /** Revision of the draft that was put in last; −1 for none. */
  revision: number;
  /** The decisions that were put in with it, as text. */
  decided: string;
  /** The changes of the draft that split questions. */
  splitting: readonly DraftChange[];
  /** Which plugin runs where: a stranger's is not the thread's to run. */
  own: boolean;
  draft: Model | null;
  usedAt: number;
}

/** Rooms that are open at once, and how long one is kept after it was last used. */
export const roomLimits = { rooms: 4, idleMilliseconds: 10 * 60_000 } as const;

/** Which rooms are open: a few, and none for long, since each holds the answers of a round. */
export class OpenRooms {
  private readonly rooms = new Map<string, OpenRoom>();

  /**
   * @param closed told of each that is not kept any longer
   * @param now milliseconds of a clock that does not go back
   */
  constructor(
    private readonly closed: (name: string) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The room, used now; undefined where it is not open. */
  get(name: string): OpenRoom | undefined {
    this.tidy();
    const room = this.rooms.get(name);
    if (!room) return undefined;
    room.usedAt = this.now();
    this.rooms.delete(name);
    this.rooms.set(name, room);
    return room;
  }

  /** The room of a draft that was used last; of one of its rounds, where one is asked for. */
  lastOf(draftId: string, roundId = ''): OpenRoom | undefined {
    this.tidy();
    return [...this.rooms.values()].findLast(({ name }) =>
      name.startsWith(`${draftId} ${roundId}`),
    );
  }

  add(name: string, sheets: readonly AnswerSheet[], leftOut: number): OpenRoom {
    const room: OpenRoom = {
      ...{
        name,
        sheets: sheets.length,
        leftOut,
        revision: -1,
        decided: '',
        splitting: [],
        own: true,
        draft: null,
      },
      usedAt: this.now(),
    };
    this.rooms.set(name, room);
    const [oldest] = this.rooms.keys();
    if (this.rooms.size > roomLimits.rooms && oldest !== undefined) this.close(oldest);
    return room;
  }

  /** Forgets all of them: what they held is gone. */
  clear(): void {
    this.rooms.clear();
  }

  /** Closes those that nobody has used for a while. */
  tidy(): void {
    const since = this.now() - roomLimits.idleMilliseconds;
    for (const { name, usedAt } of [...this.rooms.values()]) if (usedAt <= since) this.close(name);
  }

  private close(name: string): void {
    this.rooms.delete(name);
    this.closed(name);
  }
}
