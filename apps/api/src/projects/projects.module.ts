import { Module } from '@nestjs/common';
import { BenefitsController } from './benefits/benefits.controller';
import { BenefitsService } from './benefits/benefits.service';
import { BenefitsTool } from './benefits/benefits.tool';
import { BenefitMapController } from './benefits/map.controller';
import { BenefitMapService } from './benefits/map.service';
import { BenefitMeasurementsController } from './benefits/measurements.controller';
import { BenefitMeasurementsService } from './benefits/measurements.service';
import { BusinessCaseController } from './business-case/business-case.controller';
import { BusinessCaseService } from './business-case/business-case.service';
import { BusinessCaseTool } from './business-case/business-case.tool';
import { CaseFilesController } from './business-case/case-files.controller';
import { CaseFilesService } from './business-case/case-files.service';
import { DecisionsController } from './decisions/decisions.controller';
import { DecisionsService } from './decisions/decisions.service';
import { ExamplesController } from './examples/examples.controller';
import { ExamplesService } from './examples/examples.service';
import { ExperienceController } from './experience/experience.controller';
import { ExperienceService } from './experience/experience.service';
import { BecameController } from './follow-up/became.controller';
import { BecameService } from './follow-up/became.service';
import { FollowUpController } from './follow-up/follow-up.controller';
import { FollowUpService } from './follow-up/follow-up.service';
import { FollowUpTool } from './follow-up/follow-up.tool';
import { HandoverController } from './follow-up/handover.controller';
import { HandoverService } from './follow-up/handover.service';
import { MeasuringService } from './follow-up/measuring.service';
import { FollowUpReportsController } from './follow-up/reports.controller';
import { FollowUpReportsService } from './follow-up/reports.service';
import { GainsController } from './gains/gains.controller';
import { GainsService } from './gains/gains.service';
import { ProjectMoneyController } from './money/money.controller';
import { ProjectMoneyService } from './money/money.service';
import { GoalsController } from './goals/goals.controller';
import { GoalsService } from './goals/goals.service';
import { IdeasController } from './ideas/ideas.controller';
import { IdeasService } from './ideas/ideas.service';
import { AuditModule } from '../audit/audit.module';
import { LessonsModule } from '../lessons/lessons.module';
import { LeadershipController } from './leadership/leadership.controller';
import { LeadershipService } from './leadership/leadership.service';
import { LeadershipTool } from './leadership/leadership.tool';
import { FittingLessonsService } from './lessons/fitting-lessons.service';
import { ProjectLessonsController } from './lessons/project-lessons.controller';
import { ProjectLessonsService } from './lessons/project-lessons.service';
import { NeedsController } from './needs/needs.controller';
import { NeedsService } from './needs/needs.service';
import { CalendarService } from './plan/calendar.service';
import { ChecksService } from './plan/checks.service';
import { MyUnitsController } from './plan/my-units.controller';
import { MyUnitsService } from './plan/my-units.service';
import { PlanController } from './plan/plan.controller';
import { PlanService } from './plan/plan.service';
import { PlanTool } from './plan/plan.tool';
import { DayProposalsService } from './plan/proposals.service';
import { RolloutController } from './plan/rollout.controller';
import { RolloutService } from './plan/rollout.service';
import { PlanTasksService } from './plan/tasks.service';
import { ProjectImportController } from './portfolio/files/project-import.controller';
import { ProjectImportService } from './portfolio/files/project-import.service';
import { PortfolioController } from './portfolio/portfolio.controller';
import { PortfolioService } from './portfolio/portfolio.service';
import { OutsideController } from './outside/outside.controller';
import { OutsideService } from './outside/outside.service';
import { CurationController } from './products/curation.controller';
import { CurationService } from './products/curation.service';
import { ProductsController } from './products/products.controller';
import { ProductsService } from './products/products.service';
import { ProjectGate } from './project-gate';
import { ProjectHistory } from './project-history';
import { AllTools } from './project-tools';
import { ProjectsController } from './projects.controller';
import { ProjectsService } from './projects.service';
import { ReadinessController } from './readiness/readiness.controller';
import { ReadinessService } from './readiness/readiness.service';
import { ReadinessTool } from './readiness/readiness.tool';
import { StatusReportController } from './report/status-report.controller';
import { StatusReportService } from './report/status-report.service';
import { RelatedController } from './related/related.controller';
import { RelatedService } from './related/related.service';
import { RisksController } from './risks/risks.controller';
import { RisksService } from './risks/risks.service';
import { RisksTool } from './risks/risks.tool';
import { OthersController } from './sharing/others.controller';
import { OthersService } from './sharing/others.service';
import { ProjectSharingController } from './sharing/sharing.controller';
import { SharingProjectsService } from './sharing/sharing.service';
import { ProjectTools } from './tool';
import { TalkController } from './talk/talk.controller';
import { TalkService } from './talk/talk.service';
import { WhyController } from './why/why.controller';
import { WhyService } from './why/why.service';
import { WhyTool } from './why/why.tool';

@Module({
  imports: [AuditModule, LessonsModule],
  controllers: [
    ProjectsController,
    DecisionsController,
    ProductsController,
    TalkController,
    WhyController,
    ...[IdeasController, GoalsController],
    ...[BenefitsController, BenefitMapController, BenefitMeasurementsController],
    ...[PlanController, RolloutController, MyUnitsController],
    ...[ReadinessController, RisksController, LeadershipController],
    ...[ProjectLessonsController, NeedsController, StatusReportController],
    ...[ProjectSharingController, OthersController],
    ...[FollowUpController, BecameController, HandoverController],
    ...[ExperienceController, FollowUpReportsController],
    ...[PortfolioController, ProjectImportController],
    ...[CurationController, OutsideController, GainsController, ProjectMoneyController],
    ...[ExamplesController, RelatedController],
    BusinessCaseController,
    CaseFilesController,
  ],
  providers: [
    { provide: ProjectTools, useClass: AllTools },
    ...[
      ProjectGate,
      ProjectHistory,
      ProjectsService,
      DecisionsService,
      ProductsService,
      TalkService,
    ],
    ...[WhyService, WhyTool],
    ...[BenefitsService, BenefitsTool, BenefitMapService, BenefitMeasurementsService],
    ...[IdeasService, GoalsService],
    ...[PlanService, PlanTool, PlanTasksService, RolloutService, ChecksService],
    ...[MyUnitsService, CalendarService, DayProposalsService],
    ...[ReadinessService, ReadinessTool, RisksService, RisksTool],
    ...[LeadershipService, LeadershipTool],
    ...[ProjectLessonsService, FittingLessonsService, ExamplesService],
    ...[NeedsService, StatusReportService, RelatedService],
    ...[SharingProjectsService, OthersService],
    ...[FollowUpService, FollowUpTool, MeasuringService, BecameService],
    ...[HandoverService, ExperienceService, FollowUpReportsService],
    ...[PortfolioService, ProjectImportService],
    ...[CurationService, OutsideService, GainsService, ProjectMoneyService],
    ...[BusinessCaseService, BusinessCaseTool, CaseFilesService],
  ],
})
export class ProjectsModule {}
