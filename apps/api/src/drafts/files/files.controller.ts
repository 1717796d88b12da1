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
import { FileBody, type SentFile, TakesFile } from '../../http/sent-file';
import type { TenantContext } from '../../persistence/tenant-transaction';
import { excelType } from '../../spreadsheets/excel-file';
import { ModelFilesService } from './files.service';
import { FetchModelFile, ModelFileView, ReadModelFile, ReadOverDraft } from './files.views';
import { fileTypes } from './model-workbook';

const answer = fileAnswer(excelType, 'The model; as a workbook with its golden cases.');

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

  /** Where it was to be read in and cannot be, each fault stands in `errors`, by line or by sheet and cell. */
  @Permit('model.author')
  @Post('model-drafts/from-file')
  @HttpCode(200)
  @TakesFile()
  @ApiOkResponse({ type: ModelFileView })
  begin(
    @Acting() context: TenantContext,
    @FileBody() file: SentFile,
    @Query() asked: ReadModelFile,
    @Req() request: FastifyRequest,
  ): Promise<ModelFileView> {
    return this.files.begin(context, file, asked, languageOf(request));
  }

  @Permit('model.author')
  @Post('model-drafts/:id/from-file')
  @HttpCode(200)
  @TakesFile()
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
