import { Body, Controller, Get, Put, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Acting, Permit } from '../http/caller';
import { languageOf } from '../http/language';
import type { TenantContext } from '../persistence/tenant-transaction';
import { AuditService } from './audit.service';
import { AuditPageView, AuditQuery, AuditVerificationView, RetentionsView } from './audit.views';

@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Permit('audit.read')
  @Get()
  @ApiOkResponse({ type: AuditPageView })
  page(
    @Acting() context: TenantContext,
    @Query() query: AuditQuery,
    @Req() request: FastifyRequest,
  ): Promise<AuditPageView> {
    return this.audit.page(context, query, languageOf(request));
  }

  @Permit('audit.read')
  @Get('verification')
  @ApiOkResponse({ type: AuditVerificationView })
  verify(@Acting() context: TenantContext): Promise<AuditVerificationView> {
    return this.audit.verify(context);
  }

  @Permit('audit.read')
  @Get('retention')
  @ApiOkResponse({ type: RetentionsView })
  async retentions(@Acting() context: TenantContext): Promise<RetentionsView> {
    return { retentions: await this.audit.retentions(context) };
  }

  @Permit('audit.retention')
  @Put('retention')
  @ApiOkResponse({ type: RetentionsView })
  async setRetentions(
    @Acting() context: TenantContext,
    @Body() body: RetentionsView,
  ): Promise<RetentionsView> {
    return { retentions: await this.audit.setRetentions(context, body.retentions) };
  }
}
