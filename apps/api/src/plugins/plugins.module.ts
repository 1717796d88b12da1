import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import type { Config } from '../config';
import { configToken } from '../config.token';
import { ownFolders } from '../models/scoring';
import { Acts } from '../persistence/acts';
import { InstalledPlugins } from './installed-plugins';
import { PluginsController } from './plugins.controller';
import { PluginsService } from './plugins.service';

@Module({
  imports: [AuditModule],
  controllers: [PluginsController],
  providers: [
    PluginsService,
    {
      provide: InstalledPlugins,
      inject: [configToken, Acts],
      useFactory: (config: Config, acts: Acts) =>
        InstalledPlugins.open(config, acts, ownFolders(config.root)),
    },
  ],
  exports: [InstalledPlugins],
})
export class PluginsModule {}
