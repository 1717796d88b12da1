import { Controller, Get, Inject, Param, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Language } from '@erfa/scoring-sdk';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { Acting, Permit } from '../http/caller';
import { attachment, csvType as csv, fileAnswer as file } from '../http/file-answer';
import { IdParam } from '../http/id-param';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { excelType as excel } from '../spreadsheets/excel-file';
import { ComparisonsService } from './comparisons.service';
import { ReleasedFiguresView } from './comparisons.views';
import {
  codeBookCsv,
  figuresCsv,
  figuresExcel,
  figuresFileName,
  type FilePart,
} from './released-files';

/** All that a closed round has published, to work on: the same figures that the comparison shows, and never more. */
@ApiTags('released-figures')
@Controller('api/rounds')
export class ReleasedFiguresController {
  constructor(
    private readonly comparisons: ComparisonsService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  @Permit('comparison.read')
  @Get(':id/figures')
  @ApiOkResponse({ type: ReleasedFiguresView })
  read(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ReleasedFiguresView> {
    return this.comparisons.everything(context, id, languageOf(request));
  }

  @Permit('comparison.read')
  @Get(':id/figures.xlsx')
  @ApiProduces(excel)
  @ApiOkResponse(file(excel, 'The figures and their code book, a sheet each.'))
  async excel(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const language = languageOf(request);
    const view = await this.comparisons.everything(context, id, language);
    return attachment(
      await figuresExcel(view, language, this.config.demonstration),
      excel,
      await this.nameOf(context, view, language, 'figures', 'xlsx'),
    );
  }

  @Permit('comparison.read')
  @Get(':id/figures.csv')
  @ApiProduces(csv)
  @ApiOkResponse(file(csv, 'Semicolons, decimal comma, UTF-8 with a byte order mark.'))
  async csv(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const language = languageOf(request);
    const view = await this.comparisons.everything(context, id, language);
    return attachment(
      Buffer.from(figuresCsv(view, language, this.config.demonstration)),
      `${csv}; charset=utf-8`,
      await this.nameOf(context, view, language, 'figures', 'csv'),
    );
  }

  @Permit('comparison.read')
  @Get(':id/figures-code-book.csv')
  @ApiProduces(csv)
  @ApiOkResponse(file(csv, 'Every column: name, meaning, unit, values, method and source.'))
  async codeBook(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const language = languageOf(request);
    const view = await this.comparisons.everything(context, id, language);
    return attachment(
      Buffer.from(codeBookCsv(view, language, this.config.demonstration)),
      `${csv}; charset=utf-8`,
      await this.nameOf(context, view, language, 'codeBook', 'csv'),
    );
  }

  private async nameOf(
    context: TenantContext,
    view: ReleasedFiguresView,
    language: Language,
    part: FilePart,
    ending: 'csv' | 'xlsx',
  ): Promise<string> {
    const name = figuresFileName(view, await this.comparisons.ownName(context), language, part);
    return `${name}.${ending}`;
  }
}
