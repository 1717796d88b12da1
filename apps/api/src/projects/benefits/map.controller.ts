import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { InProjects, type ProjectActor } from '../actor';
import { BenefitMapService } from './map.service';
import {
  AddBenefitGoal,
  AddBenefitNode,
  BenefitMapView,
  PlaceBenefitNode,
  WriteBenefitLink,
  WriteBenefitNode,
} from './map.views';

@ApiTags('benefits')
@Controller('api')
export class BenefitMapController {
  constructor(private readonly map: BenefitMapService) {}

  @Permit('project.take-part')
  @Post('projects/:id/benefit-nodes')
  @ApiCreatedResponse({ type: BenefitMapView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: AddBenefitNode,
  ): Promise<BenefitMapView> {
    return this.map.add(actor, id, body);
  }

  @Permit('project.take-part')
  @Post('projects/:id/benefit-goals')
  @ApiCreatedResponse({ type: BenefitMapView })
  addGoal(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: AddBenefitGoal,
  ): Promise<BenefitMapView> {
    return this.map.addGoal(actor, id, body.goalId);
  }

  @Permit('project.take-part')
  @Put('projects/:id/benefit-links')
  @ApiOkResponse({ type: BenefitMapView, description: 'A circle is refused.' })
  connect(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteBenefitLink,
  ): Promise<BenefitMapView> {
    return this.map.connect(actor, id, body);
  }

  @Permit('project.take-part')
  @Delete('projects/:id/benefit-links/:from/:to')
  @ApiOkResponse({ type: BenefitMapView })
  disconnect(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('from', IdParam) fromId: string,
    @Param('to', IdParam) toId: string,
  ): Promise<BenefitMapView> {
    return this.map.disconnect(actor, id, { fromId, toId });
  }

  @Permit('project.take-part')
  @Put('benefit-nodes/:id')
  @ApiOkResponse({ type: BenefitMapView })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: WriteBenefitNode,
  ): Promise<BenefitMapView> {
    return this.map.change(actor, id, body);
  }

  @Permit('project.take-part')
  @Put('benefit-nodes/:id/place')
  @ApiOkResponse({ type: BenefitMapView })
  place(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: PlaceBenefitNode,
  ): Promise<BenefitMapView> {
    return this.map.place(actor, id, body.place);
  }

  @Permit('project.take-part')
  @Delete('benefit-nodes/:id')
  @ApiOkResponse({ type: BenefitMapView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<BenefitMapView> {
    return this.map.remove(actor, id);
  }
}
