import { Body, Controller, Delete, Get, Param, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { BecameService } from './became.service';
import { CaseBecameView, SaveCaseActual } from './became.views';

@ApiTags('follow-up')
@Controller('api/projects/:id/became')
export class BecameController {
  constructor(private readonly became: BecameService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: CaseBecameView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<CaseBecameView> {
    return this.became.read(actor, id, languageOf(request));
  }

  @Permit('project.take-part')
  @Put(':line')
  @ApiOkResponse({
    type: CaseBecameView,
    description: 'Years and fields that others changed stay; the same one is a conflict.',
  })
  save(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('line', IdParam) line: string,
    @Body() body: SaveCaseActual,
    @Req() request: FastifyRequest,
  ): Promise<CaseBecameView> {
    return this.became.save(actor, id, line, body, languageOf(request));
  }

  @Permit('project.take-part')
  @Delete(':line')
  @ApiOkResponse({ type: CaseBecameView })
  remove(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('line', IdParam) line: string,
    @Req() request: FastifyRequest,
  ): Promise<CaseBecameView> {
    return this.became.remove(actor, id, line, languageOf(request));
  }
}
