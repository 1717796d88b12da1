import { Module } from '@nestjs/common';
import { BenefitsController } from './benefits/benefits.controller';
import { BenefitsService } from './benefits/benefits.service';
import { BenefitsTool } from './benefits/benefits.tool';
import { BenefitMapController } from './benefits/map.controller';
import { BenefitMapService } from './benefits/map.service';
import { BenefitMeasurementsController } from './benefits/measurements.controller';
import { BenefitMeasurementsService } from './benefits/measurements.service';
import { DecisionsController } from './decisions/decisions.controller';
import { DecisionsService } from './decisions/decisions.service';
import { GoalsController } from './ideas/goals.controller';
import { GoalsService } from './ideas/goals.service';
import { IdeasController } from './ideas/ideas.controller';
import { IdeasService } from './ideas/ideas.service';
import { ProductsController } from './products/products.controller';
import { ProductsService } from './products/products.service';
import { ProjectGate } from './project-gate';
import { ProjectHistory } from './project-history';
import { AllTools } from './project-tools';
import { ProjectsController } from './projects.controller';
import { ProjectsService } from './projects.service';
import { ProjectTools } from './tool';
import { TalkController } from './talk/talk.controller';
import { TalkService } from './talk/talk.service';
import { WhyController } from './why/why.controller';
import { WhyService } from './why/why.service';
import { WhyTool } from './why/why.tool';

@Module({
  controllers: [
    ProjectsController,
    DecisionsController,
    ProductsController,
    TalkController,
    WhyController,
    ...[IdeasController, GoalsController],
    ...[BenefitsController, BenefitMapController, BenefitMeasurementsController],
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
  ],
})
export class ProjectsModule {}
