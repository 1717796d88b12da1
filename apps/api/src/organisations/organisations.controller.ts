import { Body, Controller, Get, Patch, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { SeenVersion } from '../http/if-match';
import type { TenantContext } from '../persistence/tenant-transaction';
import { EditOrganisation, OrganisationView } from './organisation.views';
import { OrganisationsService } from './organisations.service';

@ApiTags('organisation')
@Controller('api/organisation')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Permit('organisation.read')
  @Get()
  @ApiOkResponse({ type: OrganisationView })
  async show(
    @Acting() context: TenantContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    const view = await this.organisations.read(context);
    void reply.header('etag', `"${view.version}"`);
    return view;
  }

  @Permit('organisation.edit')
  @Patch()
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: OrganisationView })
  async edit(
    @Acting() context: TenantContext,
    @SeenVersion() seen: number,
    @Body() body: EditOrganisation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    const view = await this.organisations.edit(context, body.contactNote, seen);
    void reply.header('etag', `"${view.version}"`);
    return view;
  }
}
