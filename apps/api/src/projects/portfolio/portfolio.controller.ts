import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  Post,
  Put,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { attachment, fileAnswer } from '../../http/file-answer';
import { IdParam } from '../../http/id-param';
import { SeenVersion } from '../../http/if-match';
import { languageOf } from '../../http/language';
import { excelType } from '../../spreadsheets/excel-file';
import { InProjects, type ProjectActor } from '../actor';
import { calendarAnswer, calendarType } from '../plan/calendar-answer';
import { CalendarService } from '../plan/calendar.service';
import { PortfolioService } from './portfolio.service';
import {
  AskPortfolio,
  filterOf,
  PortfolioSavedView,
  PortfolioView,
  UnitLoadView,
  WritePortfolioView,
} from './portfolio.views';

const names = { da: 'projekter', en: 'projects' } as const;

@ApiTags('portfolio')
@Controller('api')
export class PortfolioController {
  constructor(
    private readonly portfolio: PortfolioService,
    private readonly calendars: CalendarService,
  ) {}

  @Permit('project.read')
  @Get('portfolio')
  @ApiOkResponse({ type: PortfolioView })
  read(@InProjects() actor: ProjectActor, @Req() request: FastifyRequest): Promise<PortfolioView> {
    return this.portfolio.read(actor, languageOf(request));
  }

  @Permit('project.read')
  @Get('portfolio/load')
  @ApiOkResponse({
    type: [UnitLoadView],
    description: 'Going live and trainings, for each unit that a project is for.',
  })
  load(@InProjects() actor: ProjectActor): Promise<UnitLoadView[]> {
    return this.portfolio.load(actor);
  }

  @Permit('project.read')
  @Get('portfolio/load.ics')
  @ApiProduces(calendarType)
  @ApiOkResponse(fileAnswer(calendarType, 'Going live and trainings, each with its units.'))
  async loadCalendar(
    @InProjects() actor: ProjectActor,
    @Query() asked: AskPortfolio,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const language = languageOf(request);
    const days = await this.portfolio.loadDays(actor, filterOf(asked), language);
    return calendarAnswer(this.calendars.ofLoad(days, language), 'erfa');
  }

  @Permit('project.read')
  @Get('portfolio.xlsx')
  @ApiProduces(excelType)
  @ApiOkResponse(fileAnswer(excelType, 'One project a row.'))
  async workbook(
    @InProjects() actor: ProjectActor,
    @Query() asked: AskPortfolio,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const language = languageOf(request);
    const body = await this.portfolio.workbook(actor, filterOf(asked), language);
    return attachment(body, excelType, `${names[language]}.xlsx`);
  }

  @Permit('project.read')
  @Post('portfolio-views')
  @ApiCreatedResponse({ type: [PortfolioSavedView] })
  addView(
    @InProjects() actor: ProjectActor,
    @Body() body: WritePortfolioView,
  ): Promise<PortfolioSavedView[]> {
    return this.portfolio.addView(actor, body);
  }

  @Permit('project.read')
  @Put('portfolio-views/:id')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read.' })
  @ApiOkResponse({ type: [PortfolioSavedView] })
  changeView(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: WritePortfolioView,
  ): Promise<PortfolioSavedView[]> {
    return this.portfolio.changeView(actor, id, body, seen);
  }

  @Permit('project.read')
  @Delete('portfolio-views/:id')
  @ApiOkResponse({ type: [PortfolioSavedView] })
  removeView(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
  ): Promise<PortfolioSavedView[]> {
    return this.portfolio.removeView(actor, id);
  }
}
