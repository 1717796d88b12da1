import { Module } from '@nestjs/common';
import { BusinessCaseController } from './business-case/business-case.controller';
import { BusinessCaseService } from './business-case/business-case.service';
import { BusinessCaseTool } from './business-case/business-case.tool';
import { CaseFilesController } from './business-case/case-files.controller';
import { CaseFilesService } from './business-case/case-files.service';
import { DecisionsController } from './decisions/decisions.controller';
import { DecisionsService } from './decisions/decisions.service';
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
    ...[BusinessCaseService, BusinessCaseTool, CaseFilesService],
  ],
})
export class ProjectsModule {}
