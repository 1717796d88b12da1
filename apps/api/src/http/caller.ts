import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { OrganisationKind, Permission, Role } from '@erfa/domain';
import type { FastifyRequest } from 'fastify';
import type { TenantContext } from '../persistence/tenant-transaction';
import { Problem } from './problem';

/** Who asks: a person by session, a program by token, or a feed reader by its address. Exactly one organisation, or none yet. */
export interface Caller {
  person: { id: string; name: string };
  organisation: { id: string; kind: OrganisationKind } | null;
  roles: readonly Role[];
  /** Id of the access token or feed address; null for a person. */
  tokenId: string | null;
  /** When the session or token ends, ISO 8601. */
  expiresAt: string;
  /** Hash of the session's token; null for API tokens. */
  sessionHash: Buffer | null;
}

export const accessKey = 'erfa:access';
/** What a route asks of its caller. A route that says nothing is refused at start. */
export type Access = 'public' | 'signed-in' | 'feed-address' | Permission;

/** Open to everyone, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(accessKey, 'public' satisfies Access);
/** Open to everyone who is signed in, also without an organisation. */
export const SignedIn = (): MethodDecorator => SetMetadata(accessKey, 'signed-in' satisfies Access);
/** Open to whoever has a feed address, by its secret in the path (`:secret`) and in no other way. */
export const ByFeedAddress = (): MethodDecorator =>
  SetMetadata(accessKey, 'feed-address' satisfies Access);
/** Open to those who hold the permission in the organisation they act for. */
export const Permit = (permission: Permission): MethodDecorator =>
  SetMetadata(accessKey, permission satisfies Access);

type RequestWithCaller = FastifyRequest & { caller?: Caller };

/** Keeps the caller with its request; set once by the guard. */
export function setCaller(request: FastifyRequest, caller: Caller): void {
  (request as RequestWithCaller).caller = caller;
}

/** The caller of a request, or null for one who is not signed in. */
export function callerOf(request: FastifyRequest): Caller | null {
  return (request as RequestWithCaller).caller ?? null;
}

/** Parameter: the caller of a route that is not public. */
export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller => {
    const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (!caller) throw new Problem('not-signed-in');
    return caller;
  },
);

/** Parameter: the tenant context of the caller's organisation. */
export const Acting = createParamDecorator(
  (_: unknown, context: ExecutionContext): TenantContext => {
    const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (!caller) throw new Problem('not-signed-in');
    if (!caller.organisation) throw new Problem('no-organisation');
    return {
      organisationId: caller.organisation.id,
      personId: caller.person.id,
      tokenId: caller.tokenId,
    };
  },
);
