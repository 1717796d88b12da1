import { Controller, Get, HttpCode, Param, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Permit } from '../../http/caller';
import { attachment, fileAnswer } from '../../http/file-answer';
import { IdParam } from '../../http/id-param';
import { languageOf } from '../../http/language';
import { FileBody, type SentFile, TakesFile } from '../../http/sent-file';
import { excelType } from '../../spreadsheets/excel-file';
import { InProjects, type ProjectActor } from '../actor';
import { CaseFilesService } from './case-files.service';
import { BusinessCaseFileView } from './case-files.views';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A business case in and out of files. */
@ApiTags('projects')
@Controller('api/projects/:id')
export class CaseFilesController {
  constructor(private readonly files: CaseFilesService) {}

  @Permit('project.read')
  @Get('business-case.xlsx')
  @ApiProduces(excelType)
  @ApiOkResponse(fileAnswer(excelType, 'Lines that can be read back, and what they come to.'))
  async workbook(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const { body, name } = await this.files.workbook(actor, id, languageOf(request));
    return attachment(body, excelType, name);
  }

  @Permit('project.read')
  @Get('business-case.docx')
  @ApiProduces(wordType)
  @ApiOkResponse(fileAnswer(wordType, 'A summary on a page or two, to be edited.'))
  async summary(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const { body, name } = await this.files.summary(actor, id, languageOf(request));
    return attachment(body, wordType, name);
  }

  /** Looks an Excel file through. What it would do is saved by sending its lines on to `PUT …/lines`. */
  @Permit('project.take-part')
  @Post('business-case/file')
  @HttpCode(200)
  @TakesFile()
  @ApiOkResponse({ type: BusinessCaseFileView })
  preview(
    @InProjects() actor: ProjectActor,
    @Param('id', IdParam) id: string,
    @FileBody() file: SentFile,
    @Req() request: FastifyRequest,
  ): Promise<BusinessCaseFileView> {
    return this.files.preview(actor, id, file, languageOf(request));
  }
}
