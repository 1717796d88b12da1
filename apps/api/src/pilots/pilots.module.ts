import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/drafts.module';
import { PilotingController } from './piloting.controller';
import { PilotingService } from './piloting.service';
import { PilotsController } from './pilots.controller';
import { PilotsService } from './pilots.service';

@Module({
  imports: [DraftsModule],
  controllers: [PilotsController, PilotingController],
  providers: [PilotsService, PilotingService],
})
export class PilotsModule {}
