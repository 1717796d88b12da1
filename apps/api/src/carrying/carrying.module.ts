import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { AuditModule } from '../audit/audit.module';
import { ModelsModule } from '../models/models.module';
import { SuccessionModule } from '../succession/succession.module';
import { CarryingController } from './carrying.controller';
import { CarryingService } from './carrying.service';
import { EarlierAnswers } from './earlier-answers';
import { SnapshotsController } from './snapshots.controller';
import { SnapshotsService } from './snapshots.service';

@Module({
  imports: [AssessmentsModule, AuditModule, ModelsModule, SuccessionModule],
  controllers: [CarryingController, SnapshotsController],
  providers: [CarryingService, EarlierAnswers, SnapshotsService],
})
export class CarryingModule {}
