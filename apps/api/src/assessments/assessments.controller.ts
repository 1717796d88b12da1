import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { SeenVersion } from '../http/if-match';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { AnsweringUnitsService } from './answering-units.service';
import { ChooseUnits } from './answering-units.views';
import { AgreeAnswer, ConsensusView, SettleSection } from './answers.views';
import { AssessmentsService } from './assessments.service';
import {
  AssessmentsView,
  AssessmentView,
  AssignSection,
  SubmitAssessment,
} from './assessments.views';
import { ConsensusService } from './consensus.service';
import { ResultsService } from './results.service';
import { ExplanationView, ResultView } from './results.views';

const seenHeader = { name: 'If-Match', required: true, description: 'The version that was read.' };

@ApiTags('assessments')
@Controller('api/assessments')
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly units: AnsweringUnitsService,
    private readonly consensus: ConsensusService,
    private readonly results: ResultsService,
  ) {}

  @Permit('round.read')
  @Get()
  @ApiOkResponse({ type: AssessmentsView })
  async list(@Acting() context: TenantContext): Promise<AssessmentsView> {
    return { assessments: await this.assessments.list(context) };
  }

  @Permit('round.read')
  @Get(':id')
  @ApiOkResponse({ type: AssessmentView })
  show(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<AssessmentView> {
    return this.assessments.read(context, id);
  }

  @Permit('assessment.assign')
  @Put(':id/sections/:section')
  @ApiOkResponse({ type: AssessmentView })
  assign(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('section') section: string,
    @Body() body: AssignSection,
  ): Promise<AssessmentView> {
    return this.assessments.assign(context, id, section, body);
  }

  @Permit('assessment.assign')
  @Put(':id/units')
  @ApiOkResponse({ type: AssessmentView })
  chooseUnits(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: ChooseUnits,
  ): Promise<AssessmentView> {
    return this.units.choose(context, id, body.units);
  }

  @Permit('assessment.settle')
  @Get(':id/consensus')
  @ApiOkResponse({ type: ConsensusView })
  readConsensus(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<ConsensusView> {
    return this.consensus.read(context, id);
  }

  @Permit('assessment.settle')
  @Post(':id/consensus')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsensusView })
  settle(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: SettleSection,
  ): Promise<ConsensusView> {
    return this.consensus.settle(context, id, body.sectionKey ?? null);
  }

  @Permit('assessment.settle')
  @Put(':id/consensus/:question')
  @ApiHeader({
    ...seenHeader,
    description: 'The version of the agreed answer that was read; 0 when there was none.',
  })
  @ApiOkResponse({ type: ConsensusView })
  agree(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('question') question: string,
    @SeenVersion() seen: number,
    @Body() body: AgreeAnswer,
  ): Promise<ConsensusView> {
    return this.consensus.agree(context, id, question, body, seen);
  }

  @Permit('assessment.submit')
  @Post(':id/submission')
  @HttpCode(200)
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: AssessmentView })
  submit(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
    @Body() body: SubmitAssessment,
  ): Promise<AssessmentView> {
    return this.results.submit(context, id, body.acceptOpen, seen);
  }

  @Permit('assessment.reopen')
  @Delete(':id/submission')
  @ApiHeader(seenHeader)
  @ApiOkResponse({ type: AssessmentView })
  reopen(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @SeenVersion() seen: number,
  ): Promise<AssessmentView> {
    return this.results.reopen(context, id, seen);
  }

  @Permit('result.read')
  @Get(':id/explanations/:node')
  @ApiOkResponse({
    type: ExplanationView,
    description: 'One figure of the result and all it comes from, down to the single answer.',
  })
  explanation(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Param('node') node: string,
    @Req() request: FastifyRequest,
  ): Promise<ExplanationView> {
    return this.results.explain(context, id, node, languageOf(request));
  }

  @Permit('result.read')
  @Get(':id/result')
  @ApiOkResponse({ type: ResultView })
  result(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ResultView> {
    return this.results.read(context, id, languageOf(request));
  }
}
