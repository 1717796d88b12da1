import { Module } from '@nestjs/common';
import { PluginsModule } from '../plugins/plugins.module';
import { ModelsController } from './models.controller';
import { ModelsService } from './models.service';
import { PublishedModels } from './published-models';
import { SchemasController } from './schemas.controller';
import { Scoring } from './scoring';

@Module({
  imports: [PluginsModule],
  controllers: [ModelsController, SchemasController],
  providers: [PublishedModels, ModelsService, Scoring],
  exports: [PublishedModels, Scoring, PluginsModule],
})
export class ModelsModule {}
