import { Injectable } from '@nestjs/common';
import type { Model } from '@erfa/scoring-sdk';
import { PublishedModels } from '../models/published-models';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import {
  listFigures,
  listGroups,
  type FigureRow,
  type GroupRow,
  type ReleasedRow,
} from './comparisons.queries';

/** Releases kept in memory at most; one takes about a hundred figures. */
const kept = 200;

/** What a release says of every group, in tenths, and the model it says it of. */
export interface ShelvedRelease {
  readonly model: Model;
  /** In the order they are shown. */
  readonly groups: readonly GroupRow[];
  readonly figures: readonly FigureRow[];
}

/** Releases by id. They never change and are the same for everybody, so each is read once, whoever asks. */
@Injectable()
export class ReleaseShelf {
  private readonly releases = new Map<string, ShelvedRelease>();

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
  ) {}

  /** @param row a release that the caller may see */
  async get(
    context: TenantContext,
    { releaseId, modelId }: Pick<ReleasedRow, 'releaseId' | 'modelId'>,
  ): Promise<ShelvedRelease> {
    const known = this.releases.get(releaseId);
    if (known) return known;
    const release = await this.tenant.run(context, async (manager) => ({
      model: await this.models.get(manager, modelId),
      groups: await listGroups(manager, releaseId),
      figures: await listFigures(manager, releaseId),
    }));
    if (this.releases.size >= kept) this.releases.clear();
    this.releases.set(releaseId, release);
    return release;
  }
}
