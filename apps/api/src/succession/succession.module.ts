import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { ModelsModule } from '../models/models.module';
import { PlansController } from './plans.controller';
import { PlansService } from './plans.service';
import { PublishedPlans } from './published-plans';

@Module({
  imports: [AuditModule, ModelsModule],
  controllers: [PlansController],
  providers: [PlansService, PublishedPlans],
  exports: [PlansService, PublishedPlans],
})
export class SuccessionModule {}
