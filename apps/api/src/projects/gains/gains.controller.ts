import { Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { InProjects, type ProjectActor } from '../actor';
import { OneBenefitView } from '../benefits/benefits.views';
import { GainsService } from './gains.service';

@ApiTags('benefits')
@Controller('api')
export class GainsController {
  constructor(private readonly gains: GainsService) {}

  @Permit('project.take-part')
  @Post('benefits/:id/line')
  @ApiCreatedResponse({
    type: OneBenefitView,
    description: 'A line of the business case carries the benefit: the one it had, or a new one.',
  })
  lineOf(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<OneBenefitView> {
    return this.gains.lineOf(actor, id);
  }

  @Permit('project.take-part')
  @Post('projects/:id/business-case/lines/:line/benefit')
  @ApiCreatedResponse({
    type: OneBenefitView,
    description: 'The card of what the line gains: the one it carries, or a new draft.',
  })
  benefitOf(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('line', IdParam) line: string,
  ): Promise<OneBenefitView> {
    return this.gains.benefitOf(actor, id, line);
  }
}
