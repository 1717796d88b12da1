import { Injectable } from '@nestjs/common';
import type { TenantContext, TenantManager } from '../persistence/tenant-transaction';

/** What happened; a closed list, so that every kind has words (libs of texts) and a retention. */
export type AuditKind =
  | 'organisation.changed'
  | 'unit.added'
  | 'unit.changed'
  | 'units.imported'
  | 'invitation.sent'
  | 'invitation.revoked'
  | 'invitation.accepted'
  | 'member.roles-changed'
  | 'member.ended'
  | 'municipality.invited'
  | 'person.erased'
  | 'token.made'
  | 'token.revoked'
  | 'token.feed-made'
  | 'token.feed-revoked'
  | 'retention.changed'
  | 'session.opened'
  | 'round.drafted'
  | 'round.invited'
  | 'round.opened'
  | 'round.deadline-moved'
  | 'round.closed'
  | 'round.released'
  | 'round.bridged'
  | 'round.simulated'
  | 'round.accepted'
  | 'round.declined'
  | 'assessment.units-chosen'
  | 'assessment.assigned'
  | 'assessment.carried'
  | 'assessment.carrying-undone'
  | 'assessment.restored'
  | 'assessment.handed-in'
  | 'assessment.taken-back'
  | 'assessment.given-back'
  | 'answers.saved'
  | 'answer.agreed'
  | 'answers.settled'
  | 'answers.expired'
  | 'assessment.submitted'
  | 'assessment.reopened'
  | 'assessment.scored'
  | 'action.added'
  | 'action.changed'
  | 'target.set'
  | 'target.removed'
  | 'effort.set'
  | 'effort.removed'
  | 'project.shared'
  | 'project.withdrawn'
  | 'project.imported'
  | 'product.merged'
  | 'product.renamed'
  | 'supplier.merged'
  | 'supplier.renamed'
  | 'lesson.published'
  | 'lesson.withdrawn'
  | 'lesson.confirmed'
  | 'lesson.taken-up'
  | 'lesson.adopted'
  | 'adoption.changed'
  | 'lesson.featured'
  | 'lesson.classified'
  | 'lesson.merged'
  | 'lesson.kept-apart'
  | 'lesson.recalled'
  | 'lesson.restoration-asked'
  | 'lesson.restored'
  | 'lesson.imported'
  | 'lesson.exported'
  | 'model.drafted'
  | 'model.draft-discarded'
  | 'model.draft-restored'
  | 'model.approval-asked'
  | 'model.approved'
  | 'model.sent-back'
  | 'model.published'
  | 'model.plan-decided'
  | 'model.plan-undone'
  | 'model.plan-approved'
  | 'model.succeeded'
  | 'model.retired'
  | 'model.need-set'
  | 'pilot.opened'
  | 'pilot.invited'
  | 'pilot.closed'
  | 'pilot.answers-saved'
  | 'pilot.handed-in'
  | 'pilot.taken-back'
  | 'pilot.left'
  | 'pilot.rejoined'
  | 'pilot.expired'
  | 'plugin.switched-on'
  | 'plugin.switched-off';

/** Kinds of events that are kept equally long: the part of the kind before its dot. */
export type EventGroup = AuditKind extends `${infer Group}.${string}` ? Group : never;

/** Plain values before and after, or references by id; never an individual's answers, never names (they may have to be erased). */
export type AuditContent = Readonly<Record<string, unknown>>;

/** Writes events into the log of the acting organisation, in the transaction that does the thing itself. */
@Injectable()
export class AuditLog {
  async write(
    manager: TenantManager,
    context: TenantContext,
    kind: AuditKind,
    subject: string | null,
    content: AuditContent,
  ): Promise<void> {
    await manager.query(
      `insert into audit_event (organisation_id, actor_person_id, actor_token_id, kind, subject, content) values ($1, $2, $3, $4, $5, $6)`,
      [
        context.organisationId,
        context.personId,
        context.tokenId ?? null,
        kind,
        subject,
        JSON.stringify(content),
      ],
    );
  }
}
