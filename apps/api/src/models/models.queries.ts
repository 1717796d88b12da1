import type { JsonObject, Model, ScoringChoice } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { ModelSummaryView } from './models.views';

const summary = `id, key, version, hash, content->'title' as title, question_count as "questionCount", minutes,
  published_at as "publishedAt", retired_at as "retiredAt", retired_reason as "retiredReason", content->'scoring' as scoring`;

/** A model as it is listed, with what it wants to be scored by. */
export type ModelSummaryRow = Omit<ModelSummaryView, 'plugin'> & { scoring: ScoringChoice };

/** Every published model, newest version first. */
export function listModels(manager: TenantManager): Promise<ModelSummaryRow[]> {
  return manager.query(`select ${summary} from published_model order by key, version desc`);
}

export async function readModelSummary(
  manager: TenantManager,
  id: string,
): Promise<ModelSummaryRow | null> {
  const rows = await manager.query<ModelSummaryRow[]>(
    `select ${summary} from published_model where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** The newest version in use, where it is newer than this one; null where it is not, or there is no such model. */
export async function readNewer(
  manager: TenantManager,
  id: string,
): Promise<{ id: string; version: number } | null> {
  const rows = await manager.query<{ id: string; version: number }[]>(
    `select n.id, n.version from published_model m
     join published_model n on n.key = m.key and n.version > m.version and n.retired_at is null
     where m.id = $1 order by n.version desc limit 1`,
    [id],
  );
  return rows[0] ?? null;
}

export async function readModelContent(manager: TenantManager, id: string): Promise<Model | null> {
  const rows = await manager.query<{ content: Model }[]>(
    'select content from published_model where id = $1',
    [id],
  );
  return rows[0]?.content ?? null;
}

/** The golden cases that a model was published with. */
export async function readGolden(manager: TenantManager, id: string): Promise<JsonObject[]> {
  const rows = await manager.query<{ golden: JsonObject[] }[]>(
    'select golden from published_model where id = $1',
    [id],
  );
  return rows[0]?.golden ?? [];
}

/** @returns false when it had retired before */
export async function retireModel(
  manager: TenantManager,
  id: string,
  reason: string,
): Promise<boolean> {
  const [row] = await manager.query<[{ retired: boolean }]>(
    'select retire_model($1, $2) as retired',
    [id, reason],
  );
  return row.retired;
}
