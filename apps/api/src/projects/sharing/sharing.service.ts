import { Injectable } from '@nestjs/common';
import { cprNumbers, findSensitive } from '@erfa/knowledge';
import { Problem } from '../../http/problem';
import { knownNames } from '../../lessons/own-lessons.queries';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { moneyOf } from '../money/money.service';
import type { ProjectMoney } from '../money/project-money';
import { mergeForm, ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import { strangersAmong, type ProjectRow } from '../projects.queries';
import type { SharedRow } from './shared-row';
import {
  holdSharing,
  previewProject,
  readSharing,
  readStanding,
  shareProject,
  updateSharing,
  withdrawProject,
} from './sharing.queries';
import { listUses, seeUses } from './uses.queries';
import type { SaveSharing, SharingComputedView, SharingForm, SharingView } from './sharing.views';

/** What others see of a project: told first, looked at, shared as it was looked at, and taken back at any time. */
@Injectable()
export class SharingProjectsService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  /** Whoever reads it has seen who used what is shown. */
  read(actor: ProjectActor, id: string): Promise<SharingView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toRead(manager, actor, id);
      await seeUses(manager, actor.organisationId ?? '', id);
      return this.view(manager, project);
    });
  }

  /** @throws Problem `project-not-yours`, `version-conflict`, `invalid-input` for a contact who is no colleague */
  save(actor: ProjectActor, id: string, saved: SaveSharing): Promise<SharingView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, id);
      await holdSharing(manager, actor.organisationId ?? '', id);
      const { merged, changes } = mergeForm<SharingForm>(await readSharing(manager, id), saved);
      await this.check(manager, actor, merged);
      if (changes.length > 0) {
        await updateSharing(manager, id, merged);
        await this.history.write(manager, actor, id, 'sharing', 'changed', '', changes);
      }
      return this.view(manager, project);
    });
  }

  /** Shares what was previewed. @throws Problem `project-preview-changed`, `project-cpr` naming the fields */
  share(actor: ProjectActor, id: string, hash: string): Promise<SharingView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, id);
      const done = await shareProject(manager, id, hash);
      if (done === 'not-found') throw new Problem('not-found');
      if (done === 'changed') throw new Problem('project-preview-changed');
      const view = await this.view(manager, project);
      // Asked of what the transaction holds: what was done is undone.
      const fields = written(view.preview)
        .filter(([, text]) => cprNumbers(text).length > 0)
        .map(([field]) => field);
      if (fields.length > 0) throw new Problem('project-cpr', {}, [], { fields });
      await this.history.write(manager, actor, id, 'sharing', 'shared', '');
      return view;
    });
  }

  /** Takes it back; the same where it was not shared. */
  withdraw(actor: ProjectActor, id: string): Promise<SharingView> {
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toEdit(manager, actor, id);
      if (await withdrawProject(manager, id))
        await this.history.write(manager, actor, id, 'sharing', 'removed', '');
      return this.view(manager, project);
    });
  }

  private async check(
    manager: TenantManager,
    actor: ProjectActor,
    { contactId }: SharingForm,
  ): Promise<void> {
    if (contactId === null) return;
    const strangers = await strangersAmong(manager, actor.organisationId ?? '', [contactId]);
    if (strangers.length > 0)
      throw new Problem('invalid-input', {}, [
        { path: 'to.contactId', code: 'notAColleague', details: {} },
      ]);
  }

  private async view(manager: TenantManager, project: ProjectRow): Promise<SharingView> {
    const previewed = await previewProject(manager, project.id);
    if (!previewed) throw new Problem('not-found');
    const standing = await readStanding(manager, project.id);
    const names = await knownNames(manager);
    return {
      projectTitle: project.title,
      mayEdit: project.mayEdit,
      form: await readSharing(manager, project.id),
      computed: computedFigures(await moneyOf(manager, project.id)),
      ...previewed,
      sensitive: written(previewed.preview).flatMap(([field, text]) =>
        findSensitive(text, names).map((found) => ({ field, ...found })),
      ),
      sharedAt: standing?.sharedAt.toISOString() ?? null,
      changedSince: standing !== null && standing.hash !== previewed.hash,
      uses: (await listUses(manager, project.id)).map(({ usedAt, ...use }) => ({
        ...{ ...use, usedAt: usedAt.toISOString() },
      })),
    };
  }
}

/** Whole kroner, half away from zero. */
const kroner = (øre: number | null): number | null =>
  øre === null ? null : Math.sign(øre) * Math.round(Math.abs(øre) / 100) + 0;

/** What Erfa knows of the figures that are typed; what became is only offered where some of it is known. */
const computedFigures = (money: ProjectMoney): SharingComputedView => ({
  plannedExpense: kroner(money.decided),
  becameExpense: money.known ? kroner(money.expected) : null,
  promisedBenefit: kroner(money.promised),
  realisedBenefit: kroner(money.proven),
});

/** Everything that somebody wrote freely, by field. */
const written = (row: SharedRow): [string, string][] => [
  ['title', row.title],
  ['purpose', row.purpose],
  ['differently', row.differently],
  ['contactTitle', row.contactTitle],
  ...row.technology.map((text): [string, string] => ['technology', text]),
  ...row.benefits.flatMap(({ name, indicator, method, source }) =>
    [name, indicator, method, source].map((text): [string, string] => ['benefits', text]),
  ),
];
