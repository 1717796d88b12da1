import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { BenchmarksModule } from '../benchmarks/benchmarks.module';
import { ModelsModule } from '../models/models.module';
import { SuccessionModule } from '../succession/succession.module';
import { ActionsController } from './actions.controller';
import { ActionsService } from './actions.service';
import { AgendaItemController } from './agenda-item.controller';
import { AnsweringUnitsService } from './answering-units.service';
import { AnswersService } from './answers.service';
import { AssessmentsController } from './assessments.controller';
import { AssessmentsService } from './assessments.service';
import { AssignmentsController } from './assignments.controller';
import { ConsensusService } from './consensus.service';
import { OverviewController } from './overview.controller';
import { OverviewService } from './overview.service';
import { FurtherScores } from './further-scores';
import { ResultsService } from './results.service';
import { OutlookService } from './outlook.service';
import { PreviousResults } from './previous-results';
import { ScoredAhead } from './scored-ahead';
import { StoredResults } from './stored-results';
import { TargetsController } from './targets.controller';
import { TargetsService } from './targets.service';
import { WaitingResults } from './waiting-results';

@Module({
  imports: [AuditModule, BenchmarksModule, ModelsModule, SuccessionModule],
  controllers: [
    AssessmentsController,
    AssignmentsController,
    ActionsController,
    AgendaItemController,
    OverviewController,
    TargetsController,
  ],
  providers: [
    AssessmentsService,
    AnsweringUnitsService,
    AnswersService,
    ConsensusService,
    FurtherScores,
    ResultsService,
    WaitingResults,
    ActionsService,
    OverviewService,
    PreviousResults,
    OutlookService,
    ScoredAhead,
    StoredResults,
    TargetsService,
  ],
  exports: [AssessmentsService],
})
export class AssessmentsModule {}
