import { Injectable } from '@nestjs/common';
import type { Model } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import type { TenantManager } from '../persistence/tenant-transaction';
import { readModelContent } from './models.queries';

/** Models kept in memory at most. */
const kept = 100;

/** Published models by id. They never change, so each is read once and stays the same object, which lets the scoring host keep it ready. */
@Injectable()
export class PublishedModels {
  private readonly models = new Map<string, Model>();

  /** @throws Problem `not-found` */
  async get(manager: TenantManager, id: string): Promise<Model> {
    const known = this.models.get(id);
    if (known) return known;
    const model = await readModelContent(manager, id);
    if (!model) throw new Problem('not-found');
    if (this.models.size >= kept) this.models.clear();
    this.models.set(id, model);
    return model;
  }
}
