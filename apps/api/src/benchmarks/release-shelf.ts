import { Injectable } from '@nestjs/common';
import type { Model } from '@erfa/scoring-sdk';
import { PublishedModels } from '../models/published-models';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { Problem } from '../http/problem';
import type { RoundBridge } from './figures-then';
import {
  listFigures,
  listGroups,
  readRelease,
  type FigureRow,
  type GroupRow,
  type OwnFigure,
  type ReleasedRound,
  type ReleasedRow,
} from './comparisons.queries';

/** Releases kept in memory at most; one takes about a hundred figures. */
const kept = 200;

/** What a release says of its round and of every group, in tenths, and the model it says it of. */
export interface ShelvedRelease extends ReleasedRound {
  readonly model: Model;
  /** In the order they are shown. */
  readonly groups: readonly GroupRow[];
  readonly figures: readonly FigureRow[];
}

/** A released round with what its release says, and the caller's own figures. */
export type ComparedRound = ReleasedRow &
  ShelvedRelease & {
    readonly own: readonly OwnFigure[];
    /** The round scored under the version of the round after it; null where it is not. */
    readonly bridge: RoundBridge | null;
  };

/** Releases by id. They never change and are the same for everybody, so each is read once, whoever asks. */
@Injectable()
export class ReleaseShelf {
  private readonly releases = new Map<string, ShelvedRelease>();

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
  ) {}

  /** @param releaseId a release that the caller may see */
  async get(context: TenantContext, releaseId: string): Promise<ShelvedRelease> {
    const known = this.releases.get(releaseId);
    if (known) return known;
    const release = await this.tenant.run(context, async (manager) => {
      const round = await readRelease(manager, releaseId);
      if (!round) throw new Problem('not-found');
      return {
        ...round,
        model: await this.models.get(manager, round.modelId),
        groups: await listGroups(manager, releaseId),
        figures: await listFigures(manager, releaseId),
      };
    });
    if (this.releases.size >= kept) this.releases.clear();
    this.releases.set(releaseId, release);
    return release;
  }
}
