import type { PublishedState } from '@erfa/domain';
import type { TenantManager } from '../persistence/tenant-transaction';
import type { KleGroupView, LessonWordsView } from './lesson.views';
import { wordColumns } from './word-columns';

/** A lesson as a feed tells of it. */
export interface FeedRow extends LessonWordsView {
  id: string;
  originName: string;
  state: PublishedState;
  publishedAt: Date;
  /** When it last became something else to its readers, the recall of what it was merged into included. */
  updatedAt: Date;
  recalledAt: Date | null;
  recallReason: string | null;
  textHidden: boolean;
  /** What it was put under, as that stands now. */
  successor: {
    id: string;
    title: string;
    originName: string;
    recalled: boolean;
    textHidden: boolean;
  } | null;
}

/** Lessons of a KLE main group, or of all, that changed last first; what was withdrawn is not among them. */
export function listFeed(
  manager: TenantManager,
  kle: string | null,
  { from, limit }: { from: number; limit: number },
): Promise<FeedRow[]> {
  return manager.query(
    `select l.id, ${wordColumns('l')}, o.official_name as "originName", l.state, l.published_at as "publishedAt", s.at as "updatedAt",
       l.recalled_at as "recalledAt", l.recall_reason as "recallReason", l.text_hidden as "textHidden",
       case when n.id is not null then jsonb_build_object('id', n.id, 'title', n.title, 'originName', no.official_name, 'recalled', n.state = 'recalled', 'textHidden', n.text_hidden) end as successor
     from published_lesson l join organisation o on o.id = l.origin_id
     left join published_lesson n on n.id = lesson_now(l.merged_into) left join organisation no on no.id = n.origin_id
     cross join lateral (select greatest(l.changed_at, n.recalled_at) as at) s
     where l.state <> 'withdrawn' and ($1::text is null or $1 = any(l.kle))
     order by s.at desc, l.id desc offset $2 limit $3`,
    [kle, from, limit],
  );
}

/** When anything of the feed last changed, what was withdrawn since included; null where nothing was ever shared. */
export async function feedChangedAt(
  manager: TenantManager,
  kle: string | null,
): Promise<Date | null> {
  const [row] = await manager.query<[{ at: Date | null }]>(
    'select max(changed_at) as at from published_lesson where $1::text is null or $1 = any(kle)',
    [kle],
  );
  return row.at;
}

/** A KLE main group by its code. */
export async function readKleGroup(
  manager: TenantManager,
  code: string,
): Promise<KleGroupView | null> {
  const rows = await manager.query<KleGroupView[]>(
    'select code, title from kle_group where code = $1',
    [code],
  );
  return rows[0] ?? null;
}
