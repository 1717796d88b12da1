import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Permit } from '../http/caller';
import { IdParam } from '../http/id-param';
import { Problem } from '../http/problem';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { listModels, readModelSummary } from './models.queries';
import { ModelsView, ModelView } from './models.views';
import { PublishedModels } from './published-models';

@ApiTags('models')
@Controller('api/models')
export class ModelsController {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
  ) {}

  @Permit('model.read')
  @Get()
  @ApiOkResponse({ type: ModelsView })
  async list(@Acting() context: TenantContext): Promise<ModelsView> {
    return { models: await this.tenant.run(context, listModels) };
  }

  @Permit('model.read')
  @Get(':id')
  @ApiOkResponse({ type: ModelView })
  show(@Acting() context: TenantContext, @Param('id', IdParam) id: string): Promise<ModelView> {
    return this.tenant.run(context, async (manager) => {
      const summary = await readModelSummary(manager, id);
      if (!summary) throw new Problem('not-found');
      const content = await this.models.get(manager, id);
      return { ...summary, content: content as unknown as Record<string, unknown> };
    });
  }
}
