import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { InProjects, type ProjectActor } from '../actor';
import { BusinessCaseService, type SavedLine } from './business-case.service';
import {
  BusinessCaseContentView,
  BusinessCaseView,
  LockBusinessCase,
  OpenBusinessCaseLine,
  OrderBusinessCaseLines,
  SaveBusinessCaseLine,
  SaveBusinessCaseLines,
  SaveBusinessCaseSettings,
} from './business-case.views';
import { ReadLines } from './read-lines';

const merges = 'What others changed in other fields stays; the same field is a conflict.';

@ApiTags('projects')
@Controller('api/projects/:id/business-case')
export class BusinessCaseController {
  constructor(private readonly cases: BusinessCaseService) {}

  @Permit('project.read')
  @Get()
  @ApiOkResponse({ type: BusinessCaseView })
  read(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<BusinessCaseView> {
    return this.cases.read(actor, id);
  }

  @Permit('project.take-part')
  @Put('settings')
  @ApiOkResponse({ type: BusinessCaseView, description: merges })
  settings(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: SaveBusinessCaseSettings,
  ): Promise<BusinessCaseView> {
    return this.cases.saveSettings(actor, id, body);
  }

  @Permit('project.take-part')
  @Put('lines')
  @ApiBody({ type: SaveBusinessCaseLines })
  @ApiOkResponse({
    type: BusinessCaseView,
    description: 'All of the lines or none. Lines that are not named stay as they are.',
  })
  saveLines(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body(ReadLines) lines: SavedLine[],
  ): Promise<BusinessCaseView> {
    return this.cases.saveLines(actor, id, lines);
  }

  @Permit('project.take-part')
  @Put('order')
  @ApiOkResponse({ type: BusinessCaseView, description: 'Lines that are not named come last.' })
  order(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() body: OrderBusinessCaseLines,
  ): Promise<BusinessCaseView> {
    return this.cases.order(actor, id, body.ids);
  }

  @Permit('project.take-part')
  @Put('lines/:line')
  @ApiOkResponse({ type: BusinessCaseView, description: merges })
  saveLine(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('line', IdParam) line: string,
    @Body() body: SaveBusinessCaseLine,
  ): Promise<BusinessCaseView> {
    return this.cases.saveLine(actor, id, line, body);
  }

  @Permit('project.take-part')
  @Delete('lines/:line')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: BusinessCaseView })
  removeLine(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('line', IdParam) line: string,
    @SeenVersion() seen: number,
  ): Promise<BusinessCaseView> {
    return this.cases.remove(actor, id, line, seen);
  }

  @Permit('project.take-part')
  @Put('lines/:line/presence')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Colleagues see for a minute who has a line open.' })
  async open(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('line', IdParam) line: string,
    @Body() { open }: OpenBusinessCaseLine,
  ): Promise<void> {
    await this.cases.open(actor, id, line, open);
  }

  @Permit('project.take-part')
  @Post('versions')
  @ApiCreatedResponse({ type: BusinessCaseView, description: 'Frozen, for good.' })
  lock(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Body() { note = '' }: LockBusinessCase,
  ): Promise<BusinessCaseView> {
    return this.cases.lock(actor, id, note);
  }

  @Permit('project.read')
  @Get('versions/:number')
  @ApiOkResponse({ type: BusinessCaseContentView })
  version(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<BusinessCaseContentView> {
    return this.cases.version(actor, id, number);
  }
}
