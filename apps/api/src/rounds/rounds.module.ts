import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { BenchmarksModule } from '../benchmarks/benchmarks.module';
import { BridgesModule } from '../bridges/bridges.module';
import { ModelsModule } from '../models/models.module';
import { RoundClock } from './round-clock';
import { RoundsController } from './rounds.controller';
import { RoundsService } from './rounds.service';

@Module({
  imports: [AuditModule, BenchmarksModule, BridgesModule, ModelsModule],
  controllers: [RoundsController],
  providers: [RoundsService, RoundClock],
})
export class RoundsModule {}
