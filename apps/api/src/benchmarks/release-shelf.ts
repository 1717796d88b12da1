import { Injectable } from '@nestjs/common';
import type { TenantManager } from '../persistence/tenant-transaction';
import { listFigures, listGroups, type FigureRow, type GroupRow } from './comparisons.queries';

/** Releases kept in memory at most; one takes about a hundred figures. */
const kept = 200;

/** What a release says of every group, in tenths. */
export interface ShelvedRelease {
  /** In the order they are shown. */
  readonly groups: readonly GroupRow[];
  readonly figures: readonly FigureRow[];
}

/** Releases by id. They never change and are the same for everybody, so each is read once, whoever asks. */
@Injectable()
export class ReleaseShelf {
  private readonly releases = new Map<string, ShelvedRelease>();

  async get(manager: TenantManager, id: string): Promise<ShelvedRelease> {
    const known = this.releases.get(id);
    if (known) return known;
    const groups = await listGroups(manager, id);
    const figures = await listFigures(manager, id);
    if (this.releases.size >= kept) this.releases.clear();
    const release = { groups, figures };
    this.releases.set(id, release);
    return release;
  }
}
