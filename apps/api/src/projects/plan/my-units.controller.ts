import { Controller, Get, Param, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { fileAnswer } from '../../http/file-answer';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { calendarAnswer, calendarType } from './calendar-answer';
import { CalendarService } from './calendar.service';
import { MyUnitsService } from './my-units.service';
import { MyUnitsView } from './my-units.views';

/** What one person has to do in projects, and days of projects for a calendar. */
@ApiTags('my-units')
@Controller('api')
export class MyUnitsController {
  constructor(
    private readonly units: MyUnitsService,
    private readonly calendars: CalendarService,
  ) {}

  @Permit('project.read')
  @Get('my-units')
  @ApiOkResponse({ type: MyUnitsView })
  read(@InProjects() actor: ProjectActor): Promise<MyUnitsView> {
    return this.units.read(actor);
  }

  @Permit('project.read')
  @Get('my-tasks.ics')
  @ApiProduces(calendarType)
  @ApiOkResponse(fileAnswer(calendarType, 'Days for a calendar.'))
  async ownCalendar(
    @InProjects() actor: ProjectActor,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    return calendarAnswer(await this.calendars.ofPerson(actor, languageOf(request)), 'erfa');
  }

  @Permit('project.read')
  @Get('projects/:id/plan.ics')
  @ApiProduces(calendarType)
  @ApiOkResponse(fileAnswer(calendarType, 'Days for a calendar.'))
  async projectCalendar(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    return calendarAnswer(await this.calendars.ofProject(actor, id, languageOf(request)), 'erfa');
  }
}
