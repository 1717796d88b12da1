import type { TenantManager } from '../persistence/tenant-transaction';
import type {
  ConfirmationDueView,
  DueAdoptionView,
  OwnRecalledView,
  RecalledAdoptionView,
  TakenUpView,
} from './waiting.views';

/** Adoptions whose outcome is to be told by now; a recalled or withdrawn lesson asks for nothing more. */
export function listDueAdoptions(manager: TenantManager): Promise<DueAdoptionView[]> {
  return manager.query(
    `select w.id as "adoptionId", l.id as "lessonId", l.title, o.name as "originName", w.status, w.ask_again_on::text as "askAgainOn"
     from adoption w join published_adoption a on a.id = w.id join published_lesson l on l.id = a.lesson_id and l.state = 'shared'
     join organisation o on o.id = l.origin_id
     where w.ask_again_on <= current_date order by w.ask_again_on, w.id`,
  );
}

/** Recalled lessons that one's municipality took up, until somebody has seen it. */
export function listRecalled(manager: TenantManager): Promise<RecalledAdoptionView[]> {
  return manager.query(
    `select w.id as "adoptionId", l.id as "lessonId", l.title, o.name as "originName", l.recall_reason as reason, l.text_hidden as "textHidden", l.recalled_at as "recalledAt"
     from adoption w join published_adoption a on a.id = w.id join published_lesson l on l.id = a.lesson_id and l.state = 'recalled'
     join organisation o on o.id = l.origin_id
     where w.recall_seen_at is null or w.recall_seen_at < l.recalled_at order by l.recalled_at desc, w.id`,
  );
}

/** Own lessons that KL recalled, until somebody here has seen it. */
export function listOwnRecalled(manager: TenantManager): Promise<OwnRecalledView[]> {
  return manager.query(
    `select l.id as "lessonId", l.title, p.recall_reason as reason, p.text_hidden as "textHidden", p.recalled_at as "recalledAt"
     from lesson l join published_lesson p on p.id = l.id and p.state = 'recalled'
     where l.recall_seen_at is null or l.recall_seen_at < p.recalled_at order by p.recalled_at desc, l.id`,
  );
}

/** Shared lessons of one's own that have to be confirmed within a month. */
export function listToConfirm(
  manager: TenantManager,
  personId: string | null,
): Promise<ConfirmationDueView[]> {
  return manager.query(
    `select l.id as "lessonId", l.title, p.confirm_by::text as "confirmBy", coalesce($1::uuid in (l.author_id, l.owner_id), false) as mine
     from lesson l join published_lesson p on p.id = l.id and p.state = 'shared'
     where p.confirm_by <= current_date + 30 order by p.confirm_by, l.id`,
    [personId],
  );
}

/** Own lessons that others have taken up, or told of, since somebody here last looked. */
export function listTakenUp(manager: TenantManager): Promise<TakenUpView[]> {
  return manager.query(
    `select l.id as "lessonId", l.title, array_agg(m.name order by m.last_at desc, m.name) as municipalities, max(m.last_at) as "lastAt"
     from lesson l
     cross join lateral (select o.name, max(a.changed_at) as last_at from published_adoption a join organisation o on o.id = a.municipality_id
       where a.lesson_id = l.id and a.changed_at > l.adoptions_seen_at group by o.name) m
     group by l.organisation_id, l.id order by 4 desc, l.id`,
  );
}
