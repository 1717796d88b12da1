import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions/decisions.controller';
import { DecisionsService } from './decisions/decisions.service';
import { ProductsController } from './products/products.controller';
import { ProductsService } from './products/products.service';
import { ProjectGate } from './project-gate';
import { ProjectHistory } from './project-history';
import { AllTools } from './project-tools';
import { ProjectsController } from './projects.controller';
import { ProjectsService } from './projects.service';
import { OthersController } from './sharing/others.controller';
import { OthersService } from './sharing/others.service';
import { ProjectSharingController } from './sharing/sharing.controller';
import { SharingProjectsService } from './sharing/sharing.service';
import { ProjectTools } from './tool';
import { WhyController } from './why/why.controller';
import { WhyService } from './why/why.service';
import { WhyTool } from './why/why.tool';

@Module({
  controllers: [
    ...[ProjectsController, DecisionsController, ProductsController, WhyController],
    ...[ProjectSharingController, OthersController],
  ],
  providers: [
    { provide: ProjectTools, useClass: AllTools },
    ...[ProjectGate, ProjectHistory, ProjectsService, DecisionsService, ProductsService],
    ...[WhyService, WhyTool],
    ...[SharingProjectsService, OthersService],
  ],
})
export class ProjectsModule {}
