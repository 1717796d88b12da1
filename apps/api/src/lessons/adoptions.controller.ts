import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import type { TenantContext } from '../persistence/tenant-transaction';
import { AdoptionsService } from './adoptions.service';
import { AdoptionsView, AdoptionView, WriteAdoption } from './adoptions.views';

/** What one's own municipality has taken up. */
@ApiTags('adoptions')
@Controller('api/adoptions')
export class AdoptionsController {
  constructor(private readonly adoptions: AdoptionsService) {}

  @Permit('lesson.read')
  @Get()
  @ApiOkResponse({ type: AdoptionsView })
  async list(@Acting() context: TenantContext): Promise<AdoptionsView> {
    return { adoptions: await this.adoptions.list(context) };
  }

  @Permit('lesson.read')
  @Get(':id')
  @ApiOkResponse({ type: AdoptionView })
  show(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<AdoptionView> {
    return this.adoptions.read(context, id);
  }

  @Permit('lesson.adopt')
  @Put(':id')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: AdoptionView })
  change(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: WriteAdoption,
  ): Promise<AdoptionView> {
    return this.adoptions.change(context, id, body, seen);
  }

  @Permit('lesson.adopt')
  @Post(':id/recall-seen')
  @HttpCode(204)
  @ApiNoContentResponse()
  seeRecall(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<void> {
    return this.adoptions.seeRecall(context, id);
  }
}
