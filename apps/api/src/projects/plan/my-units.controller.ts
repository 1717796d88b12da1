import { Controller, Get, Param, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { InProjects, type ProjectActor } from '../actor';
import { CalendarService } from './calendar.service';
import { MyUnitsService } from './my-units.service';
import { MyUnitsView } from './my-units.views';

const calendar = 'text/calendar';

const file = (text: string, name: string): StreamableFile =>
  new StreamableFile(Buffer.from(text), {
    type: `${calendar}; charset=utf-8`,
    disposition: `attachment; filename="${name}.ics"`,
  });

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
  @ApiProduces(calendar)
  @ApiOkResponse({ content: { [calendar]: { schema: { type: 'string', format: 'binary' } } } })
  async ownCalendar(
    @InProjects() actor: ProjectActor,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    return file(await this.calendars.ofPerson(actor, languageOf(request)), 'erfa');
  }

  @Permit('project.read')
  @Get('projects/:id/plan.ics')
  @ApiProduces(calendar)
  @ApiOkResponse({ content: { [calendar]: { schema: { type: 'string', format: 'binary' } } } })
  async projectCalendar(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    return file(await this.calendars.ofProject(actor, id, languageOf(request)), 'erfa');
  }
}
