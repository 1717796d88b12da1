import type { TenantManager } from '../../persistence/tenant-transaction';

/** A goal of the municipality's strategy. */
export interface StrategyGoalRow {
  id: string;
  title: string;
  beginsYear: number;
  endsYear: number;
  source: string;
}

const select = `select id, title, begins_year as "beginsYear", ends_year as "endsYear", source from strategy_goal`;

/** The goals, those that end last first. */
export function listGoals(manager: TenantManager): Promise<StrategyGoalRow[]> {
  return manager.query(`${select} order by ends_year desc, title, id`);
}

export async function readGoal(
  manager: TenantManager,
  id: string,
): Promise<StrategyGoalRow | null> {
  const rows = await manager.query<StrategyGoalRow[]>(`${select} where id = $1`, [id]);
  return rows[0] ?? null;
}

export async function insertGoal(
  manager: TenantManager,
  organisationId: string,
  goal: Omit<StrategyGoalRow, 'id'>,
): Promise<void> {
  await manager.query(
    'insert into strategy_goal (organisation_id, title, begins_year, ends_year, source) values ($1, $2, $3, $4, $5)',
    [organisationId, goal.title, goal.beginsYear, goal.endsYear, goal.source],
  );
}
