import type { RoundView } from '@erfa/api-client';

/** A round that is open, with something else about it. */
export const round = (more: Partial<RoundView> = {}): RoundView => ({
  id: 'r1',
  title: { da: 'Måling 2026', en: 'Round 2026' },
  state: 'open',
  opensOn: '2026-11-01',
  closesOn: '2026-12-20',
  closesAt: '2026-12-20T22:59:59Z',
  modelId: 'm1',
  modelTitle: { da: 'Digital modenhed', en: 'Digital maturity' },
  ...{ modelVersion: 1, questionCount: 10, minutes: 12 },
  terms: {} as RoundView['terms'],
  ...{ invitedAll: false, invited: 3, chosenIds: [], accepted: 3, submitted: 2 },
  own: null,
  pluginProblem: null,
  ...{ waiting: 0, version: 1 },
  ...more,
});
