import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ModelsModule } from '../models/models.module';
import { DraftModels } from './draft-models';
import { DraftsController } from './drafts.controller';
import { DraftsService } from './drafts.service';
import { GoldenService } from './golden.service';
import { TryingController } from './trying.controller';
import { TryingService } from './trying.service';
import { WritingController } from './writing.controller';
import { WritingService } from './writing.service';

@Module({
  imports: [AuditModule, ModelsModule],
  controllers: [DraftsController, WritingController, TryingController],
  providers: [DraftModels, DraftsService, WritingService, TryingService, GoldenService],
  exports: [WritingService, TryingService],
})
export class DraftsModule {}
