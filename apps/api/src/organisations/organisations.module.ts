import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsService } from './organisations.service';
import { UnitsController } from './units.controller';
import { UnitsService } from './units.service';

@Module({
  imports: [AuditModule],
  controllers: [OrganisationsController, UnitsController],
  providers: [OrganisationsService, UnitsService],
})
export class OrganisationsModule {}
