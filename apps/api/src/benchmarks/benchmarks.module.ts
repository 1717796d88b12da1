import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module';
import { ComparisonsController } from './comparisons.controller';
import { ComparisonsService } from './comparisons.service';
import { ReleaseShelf } from './release-shelf';
import { ReleasesService } from './releases.service';

@Module({
  imports: [ModelsModule],
  controllers: [ComparisonsController],
  providers: [ComparisonsService, ReleaseShelf, ReleasesService],
  exports: [ComparisonsService, ReleasesService],
})
export class BenchmarksModule {}
