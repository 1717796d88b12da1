import { Injectable } from '@nestjs/common';
import type { Model } from '@erfa/scoring-sdk';

/** Models of drafts kept in memory at most; they change all the time, and are looked at for a while. */
const kept = 30;

/** Drafts by id and revision: the same one stays the same object, which lets the scoring host keep it ready. */
@Injectable()
export class DraftModels {
  private readonly models = new Map<string, Model>();

  same(id: string, revision: number, content: Model): Model {
    const name = `${id} ${revision}`;
    const known = this.models.get(name) ?? content;
    this.models.delete(name);
    this.models.set(name, known);
    const [oldest] = this.models.keys();
    if (this.models.size > kept && oldest !== undefined) this.models.delete(oldest);
    return known;
  }
}
