import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../../http/caller';
import { attachment, csvType, fileAnswer } from '../../http/file-answer';
import { languageOf } from '../../http/language';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { excelType } from '../../spreadsheets/excel-file';
import { SearchLessons } from '../search.views';
import { LessonExportService } from './export.service';

const csvUtf8 = `${csvType}; charset=utf-8`;
const excelAnswer = fileAnswer(
  excelType,
  'Lessons, their code book and the words they use, a sheet each.',
);
const csvAnswer = fileAnswer(csvType, 'Semicolons, UTF-8 with a byte order mark.');
const codeBookAnswer = fileAnswer(csvType, 'Every column and the words that it is read by.');

/** Lessons as files: docs/lessons-file.md. */
@ApiTags('lessons')
@Controller('api')
export class LessonExportController {
  constructor(private readonly lessons: LessonExportService) {}

  @Permit('lesson.read')
  @Get('own-lessons/file.xlsx')
  @ApiProduces(excelType)
  @ApiOkResponse(excelAnswer)
  async ownExcel(
    @Acting() context: TenantContext,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.lessons.ownLessons(context, 'xlsx', languageOf(request));
    return attachment(file, excelType, 'erfa-vores-erfaringer.xlsx');
  }

  @Permit('lesson.read')
  @Get('own-lessons/file.csv')
  @ApiProduces(csvType)
  @ApiOkResponse(csvAnswer)
  async ownCsv(
    @Acting() context: TenantContext,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.lessons.ownLessons(context, 'csv', languageOf(request));
    return attachment(file, csvUtf8, 'erfa-vores-erfaringer.csv');
  }

  @Permit('lesson.read')
  @Get('own-lessons/code-book.csv')
  @ApiProduces(csvType)
  @ApiOkResponse(codeBookAnswer)
  async ownCodeBook(
    @Acting() context: TenantContext,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.lessons.ownCodeBook(context, languageOf(request));
    return attachment(file, csvUtf8, 'erfa-vores-erfaringer-kodebog.csv');
  }

  @Permit('lesson.write')
  @Get('own-lessons/template.xlsx')
  @ApiProduces(excelType)
  @ApiOkResponse(excelAnswer)
  async templateExcel(
    @Acting() context: TenantContext,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.lessons.template(context, 'xlsx', languageOf(request));
    return attachment(file, excelType, 'erfa-erfaringer-skabelon.xlsx');
  }

  @Permit('lesson.write')
  @Get('own-lessons/template.csv')
  @ApiProduces(csvType)
  @ApiOkResponse(csvAnswer)
  async templateCsv(
    @Acting() context: TenantContext,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.lessons.template(context, 'csv', languageOf(request));
    return attachment(file, csvUtf8, 'erfa-erfaringer-skabelon.csv');
  }

  /** All that a search finds; its `from` and `limit` are not looked at. */
  @Permit('lesson.read')
  @Get('lessons/file.xlsx')
  @ApiProduces(excelType)
  @ApiOkResponse(excelAnswer)
  async foundExcel(
    @Acting() context: TenantContext,
    @Query() asked: SearchLessons,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.lessons.found(context, asked, 'xlsx', languageOf(request));
    return attachment(file, excelType, 'erfa-erfaringer.xlsx');
  }

  /** All that a search finds; its `from` and `limit` are not looked at. */
  @Permit('lesson.read')
  @Get('lessons/file.csv')
  @ApiProduces(csvType)
  @ApiOkResponse(csvAnswer)
  async foundCsv(
    @Acting() context: TenantContext,
    @Query() asked: SearchLessons,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.lessons.found(context, asked, 'csv', languageOf(request));
    return attachment(file, csvUtf8, 'erfa-erfaringer.csv');
  }

  @Permit('lesson.read')
  @Get('lessons/code-book.csv')
  @ApiProduces(csvType)
  @ApiOkResponse(codeBookAnswer)
  async foundCodeBook(
    @Acting() context: TenantContext,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.lessons.sharedCodeBook(context, languageOf(request));
    return attachment(file, csvUtf8, 'erfa-erfaringer-kodebog.csv');
  }
}
