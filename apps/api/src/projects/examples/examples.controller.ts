import { Body, Controller, Get, Param, Put, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { OneBenefitView } from '../benefits/benefits.views';
import { ExamplesService } from './examples.service';
import { AskExamples, ExamplesView, TakeMeasure } from './examples.views';

@ApiTags('examples')
@Controller('api')
export class ExamplesController {
  constructor(private readonly examples: ExamplesService) {}

  @Permit('project.read')
  @Get('projects/:id/examples')
  @ApiOkResponse({ type: ExamplesView })
  find(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Query() asked: AskExamples,
    @Req() request: FastifyRequest,
  ): Promise<ExamplesView> {
    return this.examples.find(actor, id, asked, languageOf(request));
  }

  @Permit('project.take-part')
  @Put('benefits/:id/measure')
  @ApiOkResponse({
    type: OneBenefitView,
    description:
      'Takes over indicator, unit, method, source and frequency, and no figures. The other municipality sees that it was used.',
  })
  take(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: TakeMeasure,
  ): Promise<OneBenefitView> {
    return this.examples.take(actor, id, body);
  }
}
