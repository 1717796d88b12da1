import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { RoundsController } from './rounds.controller';
import { RoundsService } from './rounds.service';

@Module({ imports: [AuditModule], controllers: [RoundsController], providers: [RoundsService] })
export class RoundsModule {}
