import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { BenefitsService } from './benefits.service';
import { BeginBenefit, BenefitsView, OneBenefitView, SaveBenefit } from './benefits.views';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('benefits')
@Controller('api')
export class BenefitsController {
  constructor(private readonly benefits: BenefitsService) {}

  @Permit('project.read')
  @Get('projects/:id/benefits')
  @ApiOkResponse({ type: BenefitsView })
  list(@InProjects() actor: ProjectActor, @Param('id', IdParam) id: string): Promise<BenefitsView> {
    return this.benefits.list(actor, id);
  }

  @Permit('project.take-part')
  @Post('projects/:id/benefits')
  @ApiCreatedResponse({ type: OneBenefitView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: BeginBenefit,
  ): Promise<OneBenefitView> {
    return this.benefits.add(actor, id, body);
  }

  @Permit('project.read')
  @Get('benefits/:id')
  @ApiOkResponse({ type: OneBenefitView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<OneBenefitView> {
    return this.benefits.read(actor, id);
  }

  @Permit('project.take-part')
  @Put('benefits/:id')
  @ApiOkResponse({
    type: OneBenefitView,
    description:
      'What others changed in other fields stays; the same field is a conflict. A change of the promise takes back the owner’s yes.',
  })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveBenefit,
  ): Promise<OneBenefitView> {
    return this.benefits.save(actor, id, body);
  }

  @Permit('project.take-part')
  @Delete('benefits/:id')
  @ApiOkResponse({ type: BenefitsView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<BenefitsView> {
    return this.benefits.remove(actor, id);
  }

  @Permit('project.take-part')
  @Put('benefits/:id/acceptance')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: OneBenefitView, description: 'By the benefit’s owner alone.' })
  accept(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
  ): Promise<OneBenefitView> {
    return this.benefits.accept(actor, id, seen);
  }

  @Permit('project.take-part')
  @Delete('benefits/:id/acceptance')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: OneBenefitView, description: 'By the benefit’s owner alone.' })
  retract(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
  ): Promise<OneBenefitView> {
    return this.benefits.retract(actor, id, seen);
  }
}
