import { randomInt } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { fewestMixed, mixSheets } from '@erfa/model-lab';
import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { answersToMix, keepMixed, readMixed } from './simulations.queries';

/** A round's answers, mixed. */
export interface Mixed {
  readonly sheets: readonly AnswerSheet[];
  readonly leftOut: number;
}

/** Mixes a closed round's answers, once for each round, so that no sheet is anybody's (docs/adr/0018). */
@Injectable()
export class MixingService {
  private readonly log = new Logger('simulations');

  constructor(private readonly tenant: TenantTransaction) {}

  /**
   * The mixed answers of a round, mixed now where nobody has asked before; logged as a simulation.
   * @param model the version that the round was held on
   * @throws Problem `simulation-too-few`
   */
  async get(
    context: TenantContext,
    roundId: string,
    draftId: string,
    model: Model,
  ): Promise<Mixed> {
    const read = (): Promise<Mixed | null> =>
      this.tenant.run(context, (manager) => readMixed(manager, roundId, draftId));
    const known = await read();
    if (known) return known;
    await this.mix(context, roundId, model);
    const mixed = await read();
    if (!mixed) throw new Problem('not-found');
    return mixed;
  }

  /** Read in one transaction, mixed outside, kept in another: of two at once, one keeps its own. */
  private async mix(context: TenantContext, roundId: string, model: Model): Promise<void> {
    const frozen = await this.tenant.run(context, (manager) => answersToMix(manager, roundId));
    if (frozen === null) return;
    const asOne = frozen.filter(({ sheet }) => sheet.units === undefined);
    if (asOne.length < fewestMixed) {
      throw new Problem('simulation-too-few', { count: asOne.length, fewest: fewestMixed });
    }
    const sheets = mixSheets(model, asOne, randomInt);
    const leftOut = frozen.length - asOne.length;
    const kept = await this.tenant.run(context, (manager) =>
      keepMixed(manager, roundId, sheets, leftOut),
    );
    if (kept) this.log.log(`Answers of ${sheets.length} municipalities mixed for simulations`);
  }
}
