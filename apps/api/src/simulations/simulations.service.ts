import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  figuresOf,
  SimulationRoom,
  SimulationTrouble,
  type Decision,
  type Scored,
  type SimulationOutcome,
  type SimulationWish,
} from '@erfa/model-lab';
import { ScoringError } from '@erfa/scoring-host';
import type { AnswerSheet, Language, Model, ScoreNode } from '@erfa/scoring-sdk';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { demandChanges } from '../drafts/writing.service';
import { Problem } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import { ownFolders, problemOf, Scoring } from '../models/scoring';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { InstalledPlugins } from '../plugins/installed-plugins';
import { decisionOf } from '../succession/plans.service';
import { listPlanDecisions } from '../succession/succession.queries';
import { MixingService } from './mixing.service';
import { OpenRooms, roomLimits, type OpenRoom } from './open-rooms';
import { scoringFaults } from './scoring-faults';
import { SimulationThread } from './simulation-thread';
import { simulationView } from './simulation-view';
import { readSimulated, type SimulatedDraft } from './simulations.queries';
import type { SimulateDraft, SimulationView } from './simulations.views';

/** Weights that are tried at most: with plugins of Erfa's own, and with a stranger's, each call of which goes to another process. */
const mostWeights = { own: 100, strange: 6 } as const;

/** Simulates drafts on the mixed answers of a closed round. */
@Injectable()
export class SimulationsService implements OnApplicationShutdown {
  private readonly log = new Logger('simulations');
  private readonly thread: SimulationThread;
  private readonly open: OpenRooms;
  /** Rooms whose draft or predecessor a stranger's plugin scores: they are not the thread's. */
  private readonly here = new Map<string, SimulationRoom>();
  /** What each page is waiting for, by page and parts. */
  private readonly pages = new Map<string, AbortController>();
  private readonly tidying: NodeJS.Timeout;

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
    private readonly scoring: Scoring,
    private readonly plugins: InstalledPlugins,
    private readonly mixing: MixingService,
    @Inject(configToken) config: Config,
  ) {
    this.thread = new SimulationThread(
      path.join(config.root, 'dist/simulation/simulation-worker.mjs'),
      ownFolders(config.root),
      (why) => {
        this.open.clear();
        this.log.error(`The thread that simulates has ended: ${why}`);
      },
      (why) => this.log.error(why),
    );
    this.open = new OpenRooms((name) => {
      this.here.delete(name);
      this.thread.tell({ do: 'close', room: name });
    });
    this.tidying = setInterval(() => this.open.tidy(), roomLimits.idleMilliseconds / 5);
    this.tidying.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.tidying);
    await this.thread.close();
  }

  /**
   * Simulates a draft as it is saved, with changes that are not.
   * @param gone aborted when nobody waits for it any more
   * @throws Problem `not-found`, one of those of simulations, `draft-faulty`, or why a plugin does not score
   */
  async simulate(
    context: TenantContext,
    draftId: string,
    wish: SimulateDraft,
    language: Language,
    gone: AbortSignal,
  ): Promise<SimulationView> {
    const { parts = ['figures'], changes = [], page } = wish;
    demandChanges(changes);
    const stop = this.turnOf(context, page, parts);
    const { draft, before, decisions } = await this.read(context, draftId, wish.round);
    const round = this.roundOf(draft, wish.round);
    const room = await this.roomOf(context, draftId, { draft, before, decisions }, round.id);
    const run: SimulationWish = {
      ...{ changes, parts },
      mostWeights: room.own ? mostWeights.own : mostWeights.strange,
    };
    const outcome = await this.run(room, run, AbortSignal.any([stop.signal, gone])).catch(
      (error: unknown) => refuse(error, language),
    );
    return simulationView(draft, round, room, outcome, this.scoring.manifest(room.draft as Model));
  }

  /**
   * The draft and its predecessor; the draft's content only where the room it is for does not have it.
   * @throws Problem `not-found`, `simulation-no-predecessor`
   */
  private async read(
    context: TenantContext,
    draftId: string,
    wanted: string | undefined,
  ): Promise<Read> {
    return this.tenant.run(context, async (manager) => {
      const known = this.open.lastOf(draftId, wanted);
      let draft = await readSimulated(manager, draftId, known?.revision ?? -1);
      const round = wanted ?? draft?.rounds[0]?.id;
      // Another round is the latest now than when its room was opened.
      if (draft?.content === null && known?.name !== roomName(draftId, round ?? ''))
        draft = await readSimulated(manager, draftId, -1);
      if (!draft) throw new Problem('not-found');
      if (draft.predecessorId === null) throw new Problem('simulation-no-predecessor');
      const decisions = (await listPlanDecisions(manager, draftId)).flatMap(decisionOf);
      return { draft, before: await this.models.get(manager, draft.predecessorId), decisions };
    });
  }

  /** The newest closed round with answers enough to tell of, or the one asked for. @throws Problem */
  private roundOf(
    { predecessorVersion, rounds }: SimulatedDraft,
    wanted: string | undefined,
  ): SimulatedDraft['rounds'][number] {
    if (rounds.length === 0)
      throw new Problem('simulation-no-round', { version: predecessorVersion ?? 0 });
    const round = wanted === undefined ? rounds[0] : rounds.find(({ id }) => id === wanted);
    if (!round) throw new Problem('not-found');
    if (round.waiting > 0) throw new Problem('simulation-waits');
    return round;
  }

  /** The room of a draft and a round with the draft in it as it is saved. */
  private async roomOf(
    context: TenantContext,
    draftId: string,
    { draft, before, decisions }: Read,
    roundId: string,
  ): Promise<OpenRoom> {
    const name = roomName(draftId, roundId);
    const known = this.open.get(name);
    const content = draft.content ?? known?.draft ?? null;
    if (!content) throw new Problem('simulation-failed');
    for (const model of [before, content]) this.scoring.assertReady(model);
    const own = [before, content].every((model) => this.isOwn(model));
    if (known && known.own === own) {
      this.put(known, draft, content, decisions);
      return known;
    }
    const { sheets, leftOut } = await this.mixing.get(context, roundId, draftId, before);
    const room = this.open.add(name, sheets, leftOut);
    room.own = own;
    if (own) this.thread.tell({ do: 'open', room: name, before, sheets });
    else
      this.here.set(
        name,
        new SimulationRoom(
          before,
          sheets,
          this.openSheets,
          scoringFaults(() => this.plugins.host.plugins),
        ),
      );
    this.put(room, draft, content, decisions);
    return room;
  }

  private put(
    room: OpenRoom,
    { revision, splitting: read }: SimulatedDraft,
    model: Model,
    decisions: readonly Decision[],
  ): void {
    const decided = JSON.stringify(decisions);
    if (room.revision === revision && room.decided === decided) return;
    const splitting = read ?? room.splitting;
    Object.assign(room, { revision, decided, draft: model, splitting });
    if (room.own) this.thread.tell({ do: 'draft', room: room.name, model, decisions, splitting });
    else this.here.get(room.name)?.take(model, decisions, splitting);
  }

  private async run(
    room: OpenRoom,
    wish: SimulationWish,
    signal: AbortSignal,
  ): Promise<SimulationOutcome> {
    if (room.own) return this.thread.run(room.name, wish, signal);
    const found = this.here.get(room.name);
    if (!found) throw new Problem('simulation-failed');
    return found.run(wish, async () => {
      await nextTurn();
      if (signal.aborted) throw new SimulationTrouble({ kind: 'stopped' });
    });
  }

  /** Sheets scored one after the other by the host: a stranger's plugin runs in a process of its own. */
  private readonly openSheets = (model: Model, sheets: readonly AnswerSheet[]): Scored => {
    const { host } = this.plugins;
    const tree = async (place: number, of = model): Promise<ScoreNode> =>
      (await host.score(of, sheets[place] ?? { answers: {} })).root;
    return {
      tree,
      figures: async (of = model) => {
        const trees: ScoreNode[] = [];
        for (const place of sheets.keys()) trees.push(await tree(place, of));
        return figuresOf(trees);
      },
    };
  };

  private isOwn({ scoring }: Model): boolean {
    return this.plugins.list().some(({ key, own }) => own && key === scoring.plugin);
  }

  /** Stops what the same page asked before for the same parts; stopped itself by what it asks next. */
  private turnOf(
    { personId }: TenantContext,
    page: string | undefined,
    parts: readonly string[],
  ): AbortController {
    const stop = new AbortController();
    if (page === undefined) return stop;
    const name = [personId, page, ...parts].join(' ');
    this.pages.get(name)?.abort();
    this.pages.delete(name);
    this.pages.set(name, stop);
    const [oldest] = this.pages.keys();
    if (this.pages.size > 100 && oldest !== undefined) this.pages.delete(oldest);
    return stop;
  }
}

/** A draft with what its answers come from, and by which plan. */
interface Read {
  readonly draft: SimulatedDraft;
  readonly before: Model;
  readonly decisions: readonly Decision[];
}

const roomName = (draftId: string, roundId: string): string => `${draftId} ${roundId}`;

/** What a room throws, as the problem that it is. */
function refuse(error: unknown, language: Language): never {
  if (error instanceof ScoringError)
    throw new Problem(problemOf[error.code], { plugin: error.plugin });
  if (!(error instanceof SimulationTrouble)) throw error;
  const { fault } = error;
  switch (fault.kind) {
    case 'stopped':
      throw new Problem('simulation-overtaken');
    case 'refused':
      throw new Problem('simulation-change-refused', {}, [], {
        refused: { at: fault.at, ...fault.refusal },
      });
    case 'faulty':
      throw new Problem('draft-faulty', {}, [], {
        errors: fault.errors.map(({ message, ...rest }) => ({
          ...rest,
          message: message[language],
        })),
      });
  }
}
