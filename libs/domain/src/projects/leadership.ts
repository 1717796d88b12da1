/** Levels of leadership, from the top down. */
export const leaderLevels = ['politics', 'executive', 'director', 'unit', 'team'] as const;
export type LeaderLevel = (typeof leaderLevels)[number];

export const leadershipLimits = { leader: 120, does: 500, text: 500, rows: 20 } as const;
