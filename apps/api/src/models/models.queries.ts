import type { Model } from '@erfa/scoring-sdk';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { ModelSummaryView } from './models.views';

const summary = `id, key, version, hash, content->'title' as title, question_count as "questionCount", minutes,
  published_at as "publishedAt", retired_at as "retiredAt"`;

/** Every published model, newest version first. */
export function listModels(manager: TenantManager): Promise<ModelSummaryView[]> {
  return manager.query(`select ${summary} from published_model order by key, version desc`);
}

export async function readModelSummary(
  manager: TenantManager,
  id: string,
): Promise<ModelSummaryView | null> {
  const rows = await manager.query<ModelSummaryView[]>(
    `select ${summary} from published_model where id = $1`,
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
