import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { HandoverService } from './handover.service';
import {
  AcceptHandover,
  AddHandoverItems,
  HandoverView,
  SaveHandover,
  WriteHandoverItem,
} from './handover.views';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('follow-up')
@Controller('api/projects/:id/handover')
export class HandoverController {
  constructor(private readonly handover: HandoverService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: HandoverView })
  read(@InProjects() actor: ProjectActor, @Param('id', IdParam) id: string): Promise<HandoverView> {
    return this.handover.read(actor, id);
  }

  @Permit('project.take-part')
  @Put()
  @ApiOkResponse({
    type: HandoverView,
    description: 'A change takes back what the receiver said yes to.',
  })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveHandover,
  ): Promise<HandoverView> {
    return this.handover.save(actor, id, body);
  }

  @Permit('project.take-part')
  @Post('items')
  @ApiCreatedResponse({ type: HandoverView })
  add(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: AddHandoverItems,
  ): Promise<HandoverView> {
    return this.handover.add(actor, id, body);
  }

  @Permit('project.take-part')
  @Put('items/:item')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: HandoverView })
  change(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('item', IdParam) item: string,
    @SeenVersion() seen: number,
    @Body() body: WriteHandoverItem,
  ): Promise<HandoverView> {
    return this.handover.change(actor, id, item, body, seen);
  }

  @Permit('project.take-part')
  @Delete('items/:item')
  @ApiOkResponse({ type: HandoverView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('item', IdParam) item: string,
  ): Promise<HandoverView> {
    return this.handover.remove(actor, id, item);
  }

  @Permit('project.take-part')
  @Put('acceptance')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: HandoverView })
  accept(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() { reservation }: AcceptHandover,
  ): Promise<HandoverView> {
    return this.handover.accept(actor, id, reservation, seen);
  }

  @Permit('project.take-part')
  @Delete('acceptance')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: HandoverView })
  retract(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
  ): Promise<HandoverView> {
    return this.handover.retract(actor, id, seen);
  }
}
