import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module';
import { SuccessionModule } from '../succession/succession.module';
import { BridgesService } from './bridges.service';

@Module({
  imports: [ModelsModule, SuccessionModule],
  providers: [BridgesService],
  exports: [BridgesService],
})
export class BridgesModule {}
