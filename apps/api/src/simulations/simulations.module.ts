import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module';
import { MixingService } from './mixing.service';
import { SimulationsController } from './simulations.controller';
import { SimulationsService } from './simulations.service';

@Module({
  imports: [ModelsModule],
  controllers: [SimulationsController],
  providers: [MixingService, SimulationsService],
})
export class SimulationsModule {}
