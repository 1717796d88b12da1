import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { BenefitMeasurementsService } from './measurements.service';
import { AddBenefitMeasurement, BenefitMeasurementsView } from './measurements.views';

@ApiTags('benefits')
@Controller('api')
export class BenefitMeasurementsController {
  constructor(private readonly measurements: BenefitMeasurementsService) {}

  @Permit('project.read')
  @Get('benefits/:id/measurements')
  @ApiOkResponse({ type: BenefitMeasurementsView })
  list(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<BenefitMeasurementsView> {
    return this.measurements.list(actor, id, languageOf(request));
  }

  @Permit('project.take-part')
  @Post('benefits/:id/measurements')
  @ApiCreatedResponse({ type: BenefitMeasurementsView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: AddBenefitMeasurement,
    @Req() request: FastifyRequest,
  ): Promise<BenefitMeasurementsView> {
    return this.measurements.add(actor, id, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Delete('benefit-measurements/:id')
  @ApiOkResponse({ type: BenefitMeasurementsView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<BenefitMeasurementsView> {
    return this.measurements.remove(actor, id, languageOf(request));
  }
}
