import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Acting, CurrentCaller, Permit, type Caller } from '../http/caller';
import { IdParam } from '../http/id-param';
import type { TenantContext } from '../persistence/tenant-transaction';
import { ReadAnswers } from './read-answers';
import { AnswersService } from './answers.service';
import {
  AssignmentView,
  ColleagueAnswerView,
  SavedAnswersView,
  type WriteAnswer,
  WriteAnswers,
} from './answers.views';

export class ColleagueAnswersView {
  @ApiProperty({ type: [ColleagueAnswerView] }) answers!: ColleagueAnswerView[];
}

@ApiTags('assignments')
@Controller('api/assignments')
export class AssignmentsController {
  constructor(private readonly answers: AnswersService) {}

  @Permit('assessment.answer')
  @Get(':id')
  @ApiOkResponse({ type: AssignmentView })
  show(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<AssignmentView> {
    return this.answers.read(caller, context, id);
  }

  @Permit('assessment.answer')
  @Put(':id/answers')
  @ApiBody({ type: WriteAnswers })
  @ApiOkResponse({ type: SavedAnswersView })
  save(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body(ReadAnswers) answers: WriteAnswer[],
  ): Promise<SavedAnswersView> {
    return this.answers.save(caller, context, id, answers);
  }

  @Permit('assessment.answer')
  @Get(':id/colleagues')
  @ApiOkResponse({ type: ColleagueAnswersView })
  async colleagues(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<ColleagueAnswersView> {
    return { answers: await this.answers.colleagues(caller, context, id) };
  }

  @Permit('assessment.answer')
  @Post(':id/hand-in')
  @HttpCode(200)
  @ApiOkResponse({ type: AssignmentView })
  handIn(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<AssignmentView> {
    return this.answers.handIn(caller, context, id);
  }

  @Permit('assessment.answer')
  @Delete(':id/hand-in')
  @ApiOkResponse({ type: AssignmentView })
  takeBack(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<AssignmentView> {
    return this.answers.takeBack(caller, context, id);
  }
}
