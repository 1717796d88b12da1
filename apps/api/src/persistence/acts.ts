import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { poolOf } from './prepared-transaction';
import { retried } from './tenant-transaction';

/** Acts that the app may ask for outside a tenant transaction: before anyone is known, or without an organisation. */
export type OpenAct =
  | 'admit_person'
  | 'authenticate_feed'
  | 'authenticate_session'
  | 'authenticate_token'
  | 'bridge_figures'
  | 'bridges_due'
  | 'close_due_rounds'
  | 'close_session'
  | 'count_plugin_calls'
  | 'expire_answers'
  | 'expire_audit'
  | 'expire_pilots'
  | 'expire_untrained'
  | 'open_session'
  | 'plugin_decisions'
  | 'publish_bridge'
  | 'publish_release'
  | 'release_due'
  | 'release_faults'
  | 'results_waiting'
  | 'switch_session'
  | 'tidy_up'
  | 'touch_session';

/** Calls one of the definer functions of apps/api/migrations; there is no other way around the tenant transaction. */
@Injectable()
export class Acts {
  constructor(private readonly source: DataSource) {}

  /** Rows that the function returns. `Row` is what its `returns` clause says. An act is one statement, so a deadlock tries it again whole. */
  call<Row>(act: OpenAct, args: readonly unknown[]): Promise<Row[]> {
    const places = args.map((_, index) => `$${index + 1}`).join(', ');
    const text = `select * from ${act}(${places})`;
    return retried(async () => {
      const { rows } = await poolOf(this.source).query({ name: act, text, values: [...args] });
      return rows as Row[];
    });
  }

  /** Whether the database answers. */
  async answers(): Promise<boolean> {
    return this.source.query('select 1').then(
      () => true,
      () => false,
    );
  }
}
