import { Injectable } from '@nestjs/common';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import type { TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectRow } from '../projects.queries';
import { gainHints } from '../gains/gain-words';
import { gainsOf } from '../gains/gains';
import { Tool, withHints, type ToolCard } from '../tool';
import { listBenefits } from '../benefits/benefits.queries';
import {
  insertVersion,
  listLines,
  listVersions,
  readSettings,
  readVersion,
} from './business-case.queries';
import { caseCard } from './case-card';
import { contentOf, hashOf, usualSettings, type CaseContent } from './case-content';
import { figuresOf } from './case-figures';
import { decidedLast, figuresView, linesChanged } from './case-view';

/** *Regnestykke*, on the project's page and in what decisions freeze. */
@Injectable()
export class BusinessCaseTool extends Tool {
  readonly key = 'business-case';

  async card(manager: TenantManager, project: ProjectRow, language: Language): Promise<ToolCard> {
    const content = await this.content(manager, project.id);
    const versions = await listVersions(manager, project.id);
    const [last] = versions;
    const decided = decidedLast(versions);
    const before = decided && (await readVersion(manager, project.id, decided.number));
    const benefits = await listBenefits(manager, project.id);
    const hints = gainHints(gainsOf(content.settings, content.lines, benefits), language);
    const card = caseCard(
      content,
      {
        draftNumber: (last?.number ?? 0) + 1,
        sameAs: last && last.hash === hashOf(content) ? last.number : null,
        decided:
          decided && before
            ? { number: decided.number, changed: linesChanged(before, content) }
            : null,
      },
      language,
    );
    return withHints(card, hints);
  }

  /** A decision freezes a version, unless the last one has the same figures. */
  override async beforeDecision(manager: TenantManager, project: ProjectRow): Promise<void> {
    const content = await this.content(manager, project.id);
    const hash = hashOf(content);
    const [last] = await listVersions(manager, project.id);
    if (content.lines.length > 0 && last?.hash !== hash)
      await insertVersion(manager, project.id, '', content, hash);
  }

  /** All its lines, with the number of the version that has the same figures; null where they are of no version. */
  override async snapshot(manager: TenantManager, project: ProjectRow): Promise<unknown> {
    const content = await this.content(manager, project.id);
    if (content.lines.length === 0) return null;
    const hash = hashOf(content);
    const [last] = await listVersions(manager, project.id);
    const number = last?.hash === hash ? last.number : null;
    const figures = figuresView(figuresOf(content), content.settings);
    return { number, hash, figures, ...content };
  }

  private async content(manager: TenantManager, projectId: string): Promise<CaseContent> {
    const settings =
      (await readSettings(manager, projectId)) ?? usualSettings(Number(today().slice(0, 4)));
    return contentOf(settings, await listLines(manager, projectId));
  }
}
