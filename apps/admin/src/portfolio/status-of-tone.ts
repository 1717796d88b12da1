import type { PortfolioTone } from '@erfa/domain';
import type { Status } from '../progress/status-tag';

/** How a tone looks as a tag. */
export const statusOfTone: Readonly<Record<PortfolioTone, Status>> = {
  ...{ act: 'attention', doing: 'active', done: 'done', later: 'later' },
};
