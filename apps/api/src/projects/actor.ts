import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { may } from '@erfa/domain';
import type { FastifyRequest } from 'fastify';
import { callerOf } from '../http/caller';
import { Problem } from '../http/problem';
import type { TenantContext } from '../persistence/tenant-transaction';

/** Who acts in projects. */
export interface ProjectActor extends TenantContext {
  /** Whether the role lets them change every project; else only those that they own or lead. */
  editsAll: boolean;
  /** Whether their role lets them take lessons into use on the municipality's behalf. */
  adopts: boolean;
  /** Whether they see only projects that they are guests of. */
  guest: boolean;
}

/** Parameter: the caller, as somebody who works with projects. */
export const InProjects = createParamDecorator(
  (_: unknown, context: ExecutionContext): ProjectActor => {
    const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (!caller) throw new Problem('not-signed-in');
    if (!caller.organisation) throw new Problem('no-organisation');
    return {
      organisationId: caller.organisation.id,
      personId: caller.person.id,
      tokenId: caller.tokenId,
      editsAll: may(caller.roles, 'project.edit'),
      adopts: may(caller.roles, 'lesson.adopt'),
      guest: caller.roles.every((role) => role === 'guest'),
    };
  },
);
