import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import type { TenantContext } from '../persistence/tenant-transaction';
import {
  ChangeRoles,
  InviteAdministrator,
  InvitePeople,
  MunicipalitiesView,
  PeopleView,
} from './people.views';
import { PeopleService } from './people.service';

@ApiTags('people')
@Controller('api')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Permit('people.read')
  @Get('people')
  @ApiOkResponse({ type: PeopleView })
  async list(@Acting() context: TenantContext): Promise<PeopleView> {
    return { people: await this.people.list(context) };
  }

  @Permit('people.edit')
  @Put('people/:id/roles')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: PeopleView })
  async changeRoles(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: ChangeRoles,
  ): Promise<PeopleView> {
    return { people: await this.people.changeRoles(context, id, body.roles, seen) };
  }

  @Permit('people.edit')
  @Delete('people/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    await this.people.end(context, id);
  }

  /** What is left of a former colleague is a pseudonym; the event log keeps its references. */
  @Permit('people.erase')
  @Delete('people/:id/data')
  @HttpCode(204)
  @ApiNoContentResponse()
  async erase(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    await this.people.erase(context, id);
  }

  @Permit('people.invite')
  @Post('invitations')
  @ApiCreatedResponse({ type: PeopleView })
  async invite(@Acting() context: TenantContext, @Body() body: InvitePeople): Promise<PeopleView> {
    return { people: await this.people.invite(context, body.people) };
  }

  @Permit('people.invite')
  @Delete('invitations/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    await this.people.revoke(context, id);
  }

  @Permit('municipality.invite')
  @Get('municipalities')
  @ApiOkResponse({ type: MunicipalitiesView })
  async municipalities(@Acting() context: TenantContext): Promise<MunicipalitiesView> {
    return { municipalities: await this.people.municipalities(context) };
  }

  @Permit('municipality.invite')
  @Post('municipalities/:id/administrators')
  @HttpCode(204)
  @ApiNoContentResponse()
  async inviteAdministrator(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: InviteAdministrator,
  ): Promise<void> {
    await this.people.inviteAdministrator(context, id, body);
  }
}
