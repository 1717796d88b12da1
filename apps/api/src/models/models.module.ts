import { Module } from '@nestjs/common';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { ModelsController } from './models.controller';
import { PublishedModels } from './published-models';
import { createOwnHost, Scoring } from './scoring';

@Module({
  controllers: [ModelsController],
  providers: [
    PublishedModels,
    {
      provide: Scoring,
      inject: [configToken],
      useFactory: async (config: Config) => new Scoring(await createOwnHost(config.root)),
    },
  ],
  exports: [PublishedModels, Scoring],
})
export class ModelsModule {}
