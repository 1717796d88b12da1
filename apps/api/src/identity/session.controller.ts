import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { permissionsOf } from '@erfa/domain';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { callerOf, CurrentCaller, Public, SignedIn, type Caller } from '../http/caller';
import { TenantTransaction } from '../persistence/tenant-transaction';
import { version } from '../version';
import { OidcClients } from './oidc-clients';
import { ownMemberships, programMembership, type MembershipRow } from './session.queries';
import { ChooseOrganisation, SessionView } from './session.views';
import { Sessions } from './sessions';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly clients: OidcClients,
    private readonly tenant: TenantTransaction,
    @Inject(configToken) private readonly config: Config,
  ) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: SessionView })
  async show(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    void reply.header('cache-control', 'no-store');
    const caller = callerOf(request);
    const memberships = caller ? await this.memberships(caller) : [];
    return {
      signedIn: caller !== null,
      demonstration: this.config.demonstration,
      version,
      providers: this.clients.providers.map(({ id, name }) => ({ id, name })),
      settings: this.config.settings,
      person: caller?.person ?? null,
      organisation:
        memberships.find(({ organisationId }) => organisationId === caller?.organisation?.id) ??
        null,
      memberships,
      permissions: caller?.organisation
        ? [...permissionsOf(caller.roles, caller.organisation.kind)]
        : [],
      expiresAt: caller?.expiresAt ?? null,
    };
  }

  @SignedIn()
  @Post('organisation')
  @HttpCode(204)
  @ApiNoContentResponse()
  async choose(@CurrentCaller() caller: Caller, @Body() body: ChooseOrganisation): Promise<void> {
    await this.sessions.switchTo(caller, body.organisationId);
  }

  @SignedIn()
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async leave(
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.close(caller, reply);
  }

  private memberships(caller: Caller): Promise<MembershipRow[]> {
    const { person, organisation, roles, tokenId } = caller;
    return this.tenant.run({ organisationId: null, personId: person.id }, (manager) =>
      tokenId !== null && organisation !== null
        ? programMembership(manager, organisation.id, roles)
        : ownMemberships(manager, person.id),
    );
  }
}
