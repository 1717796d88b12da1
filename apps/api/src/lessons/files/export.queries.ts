import type { TenantManager } from '../../persistence/tenant-transaction';
import type { AdoptionCountsView, LessonWordsView, SharingOrganisationView } from '../lesson.views';
import { adoptionCounts, organisationObject, wordColumns } from '../word-columns';

/** A shared lesson as a file has it. */
export interface SharedLessonRow extends LessonWordsView {
  id: string;
  origin: SharingOrganisationView;
  confirmBy: string;
  publishedOn: string;
  changedOn: string;
  confirmedOn: string;
  featured: boolean;
  adoptions: AdoptionCountsView;
}

const day = (column: string): string => `(${column} at time zone 'Europe/Copenhagen')::date::text`;

/** Shared lessons in the order of the ids given; those that are shared no longer are left out. */
export function listShared(
  manager: TenantManager,
  ids: readonly string[],
): Promise<SharedLessonRow[]> {
  return manager.query(
    `select l.id, ${wordColumns('l')}, ${organisationObject('o')} as origin, l.confirm_by::text as "confirmBy", ${day('l.published_at')} as "publishedOn",
       ${day('l.changed_at')} as "changedOn", ${day('l.confirmed_at')} as "confirmedOn", l.featured, ${adoptionCounts('l.id')} as adoptions
     from unnest($1::uuid[]) with ordinality asked (id, place)
     join published_lesson l on l.id = asked.id and l.state = 'shared'
     join organisation o on o.id = l.origin_id order by asked.place`,
    [ids],
  );
}
