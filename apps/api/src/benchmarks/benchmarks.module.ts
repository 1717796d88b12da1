import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module';
import { SuccessionModule } from '../succession/succession.module';
import { ComparisonsController } from './comparisons.controller';
import { ComparisonAnswers } from './comparison-answers';
import { ComparisonsService } from './comparisons.service';
import { ReleaseShelf } from './release-shelf';
import { ReleasedFiguresController } from './released-figures.controller';
import { ReleasesService } from './releases.service';

@Module({
  imports: [ModelsModule, SuccessionModule],
  controllers: [ComparisonsController, ReleasedFiguresController],
  providers: [ComparisonAnswers, ComparisonsService, ReleaseShelf, ReleasesService],
  exports: [ComparisonsService, ReleasesService],
})
export class BenchmarksModule {}
