import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ModelsModule } from '../models/models.module';
import { PlansController } from './plans.controller';
import { PlansService } from './plans.service';

@Module({
  imports: [AuditModule, ModelsModule],
  controllers: [PlansController],
  providers: [PlansService],
  exports: [PlansService],
})
export class SuccessionModule {}
