import {
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../../http/caller';
import { attachment, fileAnswer } from '../../http/file-answer';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { FileBody, type SentFile, TakesFiles } from '../../http/sent-file';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { excelType } from '../../spreadsheets/excel-file';
import { ModelFilesService } from './files.service';
import { FetchModelFile, ModelFileView, ReadModelFile, ReadOverDraft } from './files.views';
import { modelFileFields } from './model-files';
import { fileTypes } from './model-workbook';

const answer = fileAnswer(excelType, 'The model with its golden cases.');

/** Models in and out of files: docs/model-format.md. */
@ApiTags('model drafts')
@Controller('api')
export class ModelFilesController {
  constructor(private readonly files: ModelFilesService) {}

  @Permit('model.author')
  @Get('model-drafts/template.xlsx')
  @ApiProduces(excelType)
  @ApiOkResponse(fileAnswer(excelType, 'A small model to write over, with a sheet that explains.'))
  async template(): Promise<StreamableFile> {
    return attachment(await this.files.template(), excelType, 'erfa-model-skabelon.xlsx');
  }

  @Permit('model.author')
  @Get('model-drafts/:id/file')
  @ApiProduces(excelType)
  @ApiOkResponse(answer)
  async draft(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() { format }: FetchModelFile,
  ): Promise<StreamableFile> {
    const { body, name } = await this.files.draft(context, id, format);
    return attachment(body, fileTypes[format], name);
  }

  @Permit('model.read')
  @Get('models/:id/file')
  @ApiProduces(excelType)
  @ApiOkResponse(answer)
  async published(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() { format }: FetchModelFile,
  ): Promise<StreamableFile> {
    const { body, name } = await this.files.published(context, id, format);
    return attachment(body, fileTypes[format], name);
  }

  /**
   * Reads a model as a new draft: an Excel, YAML or JSON file sent as it is, or a form with the model and the files of golden
   * cases and answers beside it. Where it was to be read in and cannot be, each fault stands in `errors`, by file and line or by
   * sheet and cell.
   */
  @Permit('model.author')
  @Post('model-drafts/from-file')
  @HttpCode(200)
  @TakesFiles(modelFileFields)
  @ApiOkResponse({ type: ModelFileView })
  begin(
    @Acting() context: TenantContext,
    @FileBody() file: SentFile,
    @Query() asked: ReadModelFile,
    @Req() request: FastifyRequest,
  ): Promise<ModelFileView> {
    return this.files.begin(context, file, asked, languageOf(request));
  }

  /** The same over a draft: every difference is a change that can be taken back. Golden cases are replaced where any came. */
  @Permit('model.author')
  @Post('model-drafts/:id/from-file')
  @HttpCode(200)
  @TakesFiles(modelFileFields)
  @ApiOkResponse({ type: ModelFileView })
  over(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @FileBody() file: SentFile,
    @Query() asked: ReadOverDraft,
    @Req() request: FastifyRequest,
  ): Promise<ModelFileView> {
    return this.files.over(context, id, file, asked, languageOf(request));
  }
}
