import { Injectable } from '@nestjs/common';
import { isAmong, portfolioLimits, type PortfolioFilter } from '@erfa/domain';
import { Problem } from '../../http/problem';
import type { Language } from '../../http/problem-entry';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { listGoals } from '../goals/goals.queries';
import { byProject, readMoneyParts } from '../money/project-money';
import { projectView } from './arrange-portfolio';
import { portfolioSheet } from './portfolio-sheet';
import {
  countRisksOf,
  countUnagreedOf,
  listGoalsOf,
  listMarksOf,
  listPortfolio,
  listUnitsOf,
} from './portfolio.queries';
import type {
  PortfolioProjectView,
  PortfolioSavedView,
  PortfolioView,
  UnitLoadView,
  WritePortfolioView,
} from './portfolio.views';
import {
  countViews,
  deleteView,
  insertView,
  listViews,
  readView,
  updateView,
} from './saved-views.queries';
import { listLoad, listLoadDays, type LoadDayRow } from './unit-load.queries';

/** All projects of a municipality beside each other, and the ways of looking at them that somebody saved. */
@Injectable()
export class PortfolioService {
  constructor(private readonly tenant: TenantTransaction) {}

  read(actor: ProjectActor, language: Language): Promise<PortfolioView> {
    return this.tenant.run(actor, async (manager) => ({
      projects: await projectsOf(manager, actor, language),
      goals: (await listGoals(manager))
        .filter(({ retiredOn }) => retiredOn === null)
        .map(({ id, title }) => ({ id, title })),
      views: await listViews(manager, actor),
      mayShare: actor.editsAll,
      today: today(),
    }));
  }

  /** The projects that a filter leaves, as a workbook. */
  workbook(actor: ProjectActor, filter: PortfolioFilter, language: Language): Promise<Buffer> {
    return this.tenant.run(actor, async (manager) => {
      const projects = await projectsOf(manager, actor, language);
      const goals = new Map((await listGoals(manager)).map(({ id, title }) => [id, title]));
      return portfolioSheet(
        projects.filter((project) => isAmong(project, filter)),
        goals,
        language,
      );
    });
  }

  /** What takes the units' time, day by day across projects. */
  load(actor: ProjectActor): Promise<UnitLoadView[]> {
    return this.tenant.run(actor, (manager) => listLoad(manager, actor));
  }

  /** As {@link load}, of the projects that a filter leaves, for a calendar. */
  loadDays(
    actor: ProjectActor,
    filter: PortfolioFilter,
    language: Language,
  ): Promise<LoadDayRow[]> {
    return this.tenant.run(actor, async (manager) => {
      const projects = await projectsOf(manager, actor, language);
      const ids = projects.filter((project) => isAmong(project, filter)).map(({ id }) => id);
      return listLoadDays(manager, actor, ids);
    });
  }

  /** @throws Problem `portfolio-view-not-yours` for sharing without a role that lets them, `invalid-input` beyond the limit */
  addView(actor: ProjectActor, write: WritePortfolioView): Promise<PortfolioSavedView[]> {
    return this.tenant.run(actor, async (manager) => {
      if (write.shared && !actor.editsAll) throw new Problem('portfolio-view-not-yours');
      if ((await countViews(manager)) >= portfolioLimits.views)
        throw new Problem('invalid-input', {}, [
          { path: 'name', code: 'tooMany', details: { 0: portfolioLimits.views } },
        ]);
      await insertView(manager, actor, write);
      return listViews(manager, actor);
    });
  }

  /** @throws Problem `not-found`, `portfolio-view-not-yours`, `version-conflict` with the view as it stands */
  changeView(
    actor: ProjectActor,
    id: string,
    write: WritePortfolioView,
    seen: number,
  ): Promise<PortfolioSavedView[]> {
    return this.tenant.run(actor, async (manager) => {
      const view = await own(manager, actor, id);
      if (write.shared && !view.shared && !actor.editsAll)
        throw new Problem('portfolio-view-not-yours');
      if (!(await updateView(manager, id, write, seen)))
        throw new Problem('version-conflict', {}, [], {
          current: await readView(manager, actor, id),
        });
      return listViews(manager, actor);
    });
  }

  /** @throws Problem `not-found`, `portfolio-view-not-yours` */
  removeView(actor: ProjectActor, id: string): Promise<PortfolioSavedView[]> {
    return this.tenant.run(actor, async (manager) => {
      await own(manager, actor, id);
      await deleteView(manager, id);
      return listViews(manager, actor);
    });
  }
}

async function own(
  manager: TenantManager,
  actor: ProjectActor,
  id: string,
): Promise<PortfolioSavedView> {
  const view = await readView(manager, actor, id);
  if (!view) throw new Problem('not-found');
  if (!view.mayChange) throw new Problem('portfolio-view-not-yours');
  return view;
}

/** The rows of the portfolio: the same few statements for five projects and for five hundred. */
async function projectsOf(
  manager: TenantManager,
  actor: ProjectActor,
  language: Language,
): Promise<PortfolioProjectView[]> {
  const rows = await listPortfolio(manager, actor);
  const ids = rows.map(({ id }) => id);
  const units = byProject(await listUnitsOf(manager, ids));
  const goals = byProject(await listGoalsOf(manager, ids));
  const marks = byProject(await listMarksOf(manager, ids));
  const money = await readMoneyParts(manager, ids);
  const risks = byProject(await countRisksOf(manager, ids));
  const day = today();
  const unagreed = byProject(await countUnagreedOf(manager, ids, day));
  return rows.map((row) =>
    projectView(
      row,
      {
        ...{ units: units(row.id), goals: goals(row.id), marks: marks(row.id) },
        ...{ money: money(row.id), risks: risks(row.id) },
        unagreed: unagreed(row.id)[0]?.count ?? 0,
      },
      day,
      language,
    ),
  );
}
