import { Injectable } from '@nestjs/common';
import type { Language } from '../../http/problem-entry';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectRow } from '../projects.queries';
import { listUnits } from '../projects.queries';
import { Tool, type ToolCard } from '../tool';
import { whyCard } from './why-card';
import { readWhy } from './why.queries';

/** *Hvorfor og for hvem*, on the project's page and in its snapshots. */
@Injectable()
export class WhyTool extends Tool {
  readonly key = 'why';

  async card(manager: TenantManager, project: ProjectRow, language: Language): Promise<ToolCard> {
    const units = await listUnits(manager, project.id);
    return whyCard(await readWhy(manager, project.id), units.length, language);
  }

  override snapshot(manager: TenantManager, project: ProjectRow): Promise<unknown> {
    return readWhy(manager, project.id);
  }
}
