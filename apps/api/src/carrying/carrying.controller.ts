import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, CurrentCaller, Permit, type Caller } from '../http/caller';
import { IdParam } from '../http/id-param';
import type { TenantContext } from '../persistence/tenant-transaction';
import { CarryingService } from './carrying.service';
import {
  AssignmentCarriedView,
  CarriedAnswersView,
  CarryAnswers,
  CarryingView,
  ChooseSource,
} from './carrying.views';

@ApiTags('carrying')
@Controller('api')
export class CarryingController {
  constructor(private readonly carrying: CarryingService) {}

  @Permit('round.read')
  @Get('assessments/:id/carrying')
  @ApiOkResponse({ type: CarryingView })
  show(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() { source }: ChooseSource,
  ): Promise<CarryingView> {
    return this.carrying.read(caller, context, id, source);
  }

  @Permit('round.read')
  @Get('assessments/:id/carrying/answers')
  @ApiOkResponse({
    type: CarriedAnswersView,
    description: 'Every old answer and where it leads; before it is done as it would be.',
  })
  answers(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Query() { source }: ChooseSource,
  ): Promise<CarriedAnswersView> {
    return this.carrying.answers(caller, context, id, source);
  }

  @Permit('assessment.assign')
  @Post('assessments/:id/carrying')
  @HttpCode(200)
  @ApiOkResponse({ type: CarryingView })
  carry(
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
    @Body() body: CarryAnswers,
  ): Promise<CarryingView> {
    return this.carrying.carry(context, id, body);
  }

  @Permit('assessment.assign')
  @Delete('assessments/:id/carrying')
  @ApiOkResponse({ type: CarryingView })
  undo(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<CarryingView> {
    return this.carrying.undo(context, id);
  }

  @Permit('assessment.answer')
  @Get('assignments/:id/carried')
  @ApiOkResponse({ type: AssignmentCarriedView })
  ofAssignment(
    @CurrentCaller() caller: Caller,
    @Acting() context: TenantContext,
    @Param('id', IdParam) id: string,
  ): Promise<AssignmentCarriedView> {
    return this.carrying.ofAssignment(caller, context, id);
  }
}
