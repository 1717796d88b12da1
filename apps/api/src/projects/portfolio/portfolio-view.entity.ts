import { EntitySchema } from 'typeorm';
import { keysOf, moment, refersTo, uuid, version } from '../columns';

/** A way of looking at all projects that somebody saved, for themselves or for everybody. */
export interface SavedPortfolioView {
  organisationId: string;
  id: string;
  name: string;
  /** What stands after the question mark of the portfolio's address. */
  query: string;
  shared: boolean;
  ownerId: string;
  createdAt: Date;
  version: number;
}

export const portfolioViewEntity = new EntitySchema<SavedPortfolioView>({
  name: 'PortfolioView',
  tableName: 'portfolio_view',
  columns: {
    ...keysOf('portfolio_view'),
    name: { type: 'text' },
    query: { type: 'text' },
    shared: { type: 'boolean', default: false },
    ownerId: uuid('owner_id'),
    createdAt: moment('created_at'),
    version,
  },
  indices: [{ name: 'ix_portfolio_view_owner', columns: ['organisationId', 'ownerId'] }],
  foreignKeys: [
    refersTo('portfolio_view', 'organisationId', 'Organisation'),
    refersTo('portfolio_view', 'ownerId', 'Person'),
  ],
  checks: [
    {
      name: 'ck_portfolio_view_text',
      expression: 'length(name) between 1 and 60 and length(query) <= 500',
    },
  ],
});
