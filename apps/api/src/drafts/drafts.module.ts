import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ModelsModule } from '../models/models.module';
import { SuccessionModule } from '../succession/succession.module';
import { ApprovalsController } from './approvals.controller';
import { ApprovalsService } from './approvals.service';
import { DraftModels } from './draft-models';
import { DraftsController } from './drafts.controller';
import { DraftsService } from './drafts.service';
import { ModelFilesController } from './files/files.controller';
import { ModelFilesService } from './files/files.service';
import { GoldenService } from './golden.service';
import { QuestionnairesController } from './questionnaires/questionnaires.controller';
import { QuestionnairesService } from './questionnaires/questionnaires.service';
import { TryingController } from './trying.controller';
import { TryingService } from './trying.service';
import { WritingController } from './writing.controller';
import { WritingService } from './writing.service';

@Module({
  imports: [AuditModule, ModelsModule, SuccessionModule],
  controllers: [
    ModelFilesController,
    QuestionnairesController,
    DraftsController,
    WritingController,
    TryingController,
    ApprovalsController,
  ],
  providers: [
    DraftModels,
    DraftsService,
    WritingService,
    TryingService,
    GoldenService,
    ApprovalsService,
    ModelFilesService,
    QuestionnairesService,
  ],
  exports: [WritingService, TryingService],
})
export class DraftsModule {}
