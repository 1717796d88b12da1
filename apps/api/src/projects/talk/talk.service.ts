import { Injectable } from '@nestjs/common';
import type { ProjectTool } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { ProjectGate } from '../project-gate';
import { strangersAmong } from '../projects.queries';
import {
  deleteComment,
  insertComment,
  listChanges,
  listComments,
  namesOf,
  seeMentions,
  settleComment,
  type ChangeRow,
} from './talk.queries';
import type { ProjectChangesView, ProjectCommentView, WriteProjectComment } from './talk.views';

/** What is said about a project, and what became of it: comments with mentions, and its history. */
@Injectable()
export class TalkService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
  ) {}

  history(
    actor: ProjectActor,
    projectId: string,
    before: string | null,
  ): Promise<ProjectChangesView> {
    return this.tenant.run(actor, async (manager) => {
      const { title } = await this.gate.toRead(manager, actor, projectId);
      const rows = await listChanges(manager, projectId, before);
      return {
        projectTitle: title,
        changes: rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() })),
        names: await namesOf(manager, rows.flatMap(idsIn)),
        more: rows.length === 100,
      };
    });
  }

  /** Whoever reads them has seen that they are named. */
  comments(
    actor: ProjectActor,
    projectId: string,
    tool: ProjectTool | null,
  ): Promise<ProjectCommentView[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toRead(manager, actor, projectId);
      await seeMentions(manager, projectId, actor.personId);
      return this.views(manager, actor, projectId, tool);
    });
  }

  /** @throws Problem `invalid-input` naming whoever is no colleague */
  say(
    actor: ProjectActor,
    projectId: string,
    write: WriteProjectComment,
  ): Promise<ProjectCommentView[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toRead(manager, actor, projectId);
      const { organisationId } = actor;
      const strangers = await strangersAmong(manager, organisationId ?? '', write.mentions);
      if (strangers.length > 0)
        throw new Problem(
          'invalid-input',
          {},
          strangers.map((id) => ({
            path: `mentions[${write.mentions.indexOf(id)}]`,
            code: 'notAColleague',
            details: {},
          })),
        );
      const comment = { ...write, authorId: actor.personId };
      await insertComment(manager, organisationId ?? '', projectId, comment);
      return this.views(manager, actor, projectId, write.tool);
    });
  }

  /** @throws Problem `not-found` where there is no such comment, or it stands so already */
  settle(
    actor: ProjectActor,
    projectId: string,
    id: string,
    settled: boolean,
  ): Promise<ProjectCommentView[]> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toRead(manager, actor, projectId);
      if (!(await settleComment(manager, projectId, id, actor.personId, settled)))
        throw new Problem('not-found');
      return this.views(manager, actor, projectId, null);
    });
  }

  /** @throws Problem `not-found` for a comment that is not one's own */
  remove(actor: ProjectActor, projectId: string, id: string): Promise<void> {
    return this.tenant.run(actor, async (manager) => {
      await this.gate.toRead(manager, actor, projectId);
      if (!(await deleteComment(manager, projectId, id, actor.personId)))
        throw new Problem('not-found');
    });
  }

  private async views(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    tool: ProjectTool | null,
  ): Promise<ProjectCommentView[]> {
    const rows = await listComments(manager, projectId, tool);
    return rows.map(({ authorId, ...row }) => ({
      ...row,
      tool: row.tool as ProjectTool,
      mine: authorId !== null && authorId === actor.personId,
      createdAt: row.createdAt.toISOString(),
      resolvedAt: row.resolvedAt?.toISOString() ?? null,
    }));
  }
}

const anId = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/** The ids that the fields of a change hold. */
const idsIn = ({ fields }: ChangeRow): string[] =>
  fields
    .flatMap(({ before, after }) => [before, after])
    .filter((value): value is string => typeof value === 'string' && anId.test(value));
