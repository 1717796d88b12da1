import { Injectable } from '@nestjs/common';
import { byWorth, ideaValue, projectLimits, type IdeaForm } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { today } from '../../organisations/days';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { kleFaults } from '../kle-faults';
import { mergeForm } from '../project-gate';
import { ProjectsService } from '../projects.service';
import { holdWhy, nothingWritten, updateWhy } from '../why/why.queries';
import {
  decideIdea,
  holdIdea,
  insertIdea,
  listIdeas,
  readIdea,
  updateIdea,
  type IdeaRow,
} from './ideas.queries';
import type { AddIdea, DecideIdea, IdeaCardView, SaveIdea } from './ideas.views';

/** Ideas of the municipality, weighed against each other before any of them is a project. */
@Injectable()
export class IdeasService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly projects: ProjectsService,
  ) {}

  /** Every idea, the worthiest first. */
  list(actor: ProjectActor): Promise<IdeaCardView[]> {
    return this.tenant.run(actor, async (manager) => {
      const rows = await listIdeas(manager);
      return rows.toSorted(byWorth).map((row) => viewOf(row, actor));
    });
  }

  read(actor: ProjectActor, id: string): Promise<IdeaCardView> {
    return this.tenant.run(actor, async (manager) => viewOf(await found(manager, id), actor));
  }

  add(actor: ProjectActor, { title }: AddIdea): Promise<IdeaCardView> {
    return this.tenant.run(actor, async (manager) =>
      viewOf(await found(manager, await insertIdea(manager, actor, title)), actor),
    );
  }

  /** @throws Problem `idea-not-yours`, `idea-decided`, `version-conflict` with the card as it stands, `invalid-input` */
  save(actor: ProjectActor, id: string, saved: SaveIdea): Promise<IdeaCardView> {
    return this.tenant.run(actor, async (manager) => {
      await holdIdea(manager, id);
      const row = await found(manager, id);
      if (!mayWrite(row, actor)) throw new Problem('idea-not-yours');
      if (row.projectId !== null) throw new Problem('idea-decided');
      const { merged, changes } = mergeForm<IdeaForm>(formOfIdea(row), saved);
      const faults = await kleFaults(manager, merged.kle);
      if (faults.length > 0) throw new Problem('invalid-input', {}, faults);
      if (changes.length > 0) await updateIdea(manager, id, merged);
      return viewOf(await found(manager, id), actor);
    });
  }

  /**
   * Decides about an idea, with the reason. A go makes a project of it in the same transaction, with what the card says: title,
   * purpose, KLE, and why and for whom. To wait or to reject can be decided again.
   * @throws Problem `idea-decided`, `version-conflict` where the card has changed since it was read
   */
  decide(actor: ProjectActor, id: string, made: DecideIdea, seen: number): Promise<IdeaCardView> {
    return this.tenant.run(actor, async (manager) => {
      await holdIdea(manager, id);
      const row = await found(manager, id);
      if (row.projectId !== null) throw new Problem('idea-decided');
      if (row.version !== seen)
        throw new Problem('version-conflict', {}, [], { current: formOfIdea(row) });
      const { outcome, reason } = made;
      const projectId = outcome === 'go' ? await this.begin(manager, actor, row, made) : null;
      await decideIdea(
        manager,
        actor,
        id,
        { outcome, reason, decidedOn: today(), projectId },
        seen,
      );
      return viewOf(await found(manager, id), actor);
    });
  }

  private async begin(
    manager: TenantManager,
    actor: ProjectActor,
    { title, problem, forWhom, kle }: IdeaRow,
    { kind, size }: DecideIdea,
  ): Promise<string> {
    const purpose = problem.slice(0, projectLimits.purpose);
    const id = await this.projects.beginWithin(
      manager,
      actor,
      { title, purpose, kind, size },
      null,
      kle,
    );
    await holdWhy(manager, actor.organisationId ?? '', id);
    await updateWhy(manager, id, { ...nothingWritten, problem, forWhom });
    return id;
  }
}

async function found(manager: TenantManager, id: string): Promise<IdeaRow> {
  const row = await readIdea(manager, id);
  if (!row) throw new Problem('not-found');
  return row;
}

/** Who wrote an idea may change it, and whoever may change every project. */
const mayWrite = (row: IdeaRow, actor: ProjectActor): boolean =>
  actor.editsAll || (row.createdBy !== null && row.createdBy === actor.personId);

function formOfIdea(row: IdeaForm): IdeaForm {
  const { title, problem, forWhom, citizens, processes, economy, employees } = row;
  const { effort, readiness, statutory, kle } = row;
  return {
    ...{ title, problem, forWhom, citizens, processes, economy, employees },
    ...{ effort, readiness, statutory, kle },
  };
}

function viewOf(row: IdeaRow, actor: ProjectActor): IdeaCardView {
  const { id, outcome, reason, decidedOn, decidedByName, projectId, createdByName, version } = row;
  return {
    ...{ id, form: formOfIdea(row), value: ideaValue(row), outcome, reason, decidedOn },
    ...{ decidedByName, projectId, createdByName, version },
    mayEdit: projectId === null && mayWrite(row, actor),
    mayDecide: projectId === null && actor.editsAll,
  };
}
