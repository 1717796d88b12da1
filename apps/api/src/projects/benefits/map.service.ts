import { Injectable } from '@nestjs/common';
import { benefitLimits, linkFault, type LinkFault } from '@erfa/domain';
import { Problem } from '../../http/problem';
import { TenantTransaction, type TenantManager } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import { readGoal } from '../goals/goals.queries';
import { ProjectGate } from '../project-gate';
import { ProjectHistory } from '../project-history';
import { nodeViewOf } from './benefit-cards';
import { holdProject } from './benefits.queries';
import {
  deleteBenefitLink,
  deleteNode,
  insertBenefitLink,
  insertNode,
  listBenefitLinks,
  listNodes,
  orderNodes,
  readNode,
  updateNode,
  type BenefitNodeRow,
} from './map.queries';
import type {
  AddBenefitNode,
  BenefitMapView,
  WriteBenefitLink,
  WriteBenefitNode,
} from './map.views';

const faultCodes: Readonly<Record<LinkFault, string>> = {
  ...{ backwards: 'linkBackwards', self: 'linkSelf', circle: 'linkCircle' },
  ...{ 'past-benefit': 'linkPastBenefit', 'from-goal': 'linkFromGoal' },
};

/** The map: what is delivered, what changes by it, which benefits come of that, and the goals they serve. */
@Injectable()
export class BenefitMapService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    private readonly history: ProjectHistory,
  ) {}

  /** @throws Problem `project-not-yours`, `invalid-input` where the map is full */
  add(actor: ProjectActor, projectId: string, write: AddBenefitNode): Promise<BenefitMapView> {
    return this.write(actor, projectId, async (manager) => {
      await this.demandRoom(manager, projectId, 'title');
      await insertNode(manager, actor.organisationId ?? '', projectId, { ...write, goalId: null });
      await this.history.write(manager, actor, projectId, 'benefits', 'added', write.title);
    });
  }

  /** Puts one of the municipality's goals into the map; one that is there stays. @throws Problem `invalid-input` */
  addGoal(actor: ProjectActor, projectId: string, goalId: string): Promise<BenefitMapView> {
    return this.write(actor, projectId, async (manager) => {
      const goal = await readGoal(manager, goalId);
      if (!goal)
        throw new Problem('invalid-input', {}, [
          { path: 'goalId', code: 'noSuchGoal', details: {} },
        ]);
      await this.demandRoom(manager, projectId, 'goalId');
      const node = { kind: 'goal', title: '', detail: '', goalId } as const;
      if (await insertNode(manager, actor.organisationId ?? '', projectId, node))
        await this.history.write(manager, actor, projectId, 'benefits', 'added', goal.title);
    });
  }

  /** Writes the words of a deliverable or a change. @throws Problem `not-found` for any other field */
  change(actor: ProjectActor, id: string, write: WriteBenefitNode): Promise<BenefitMapView> {
    return this.writeNode(actor, id, async (manager, node) => {
      if (node.kind === 'benefit' || node.kind === 'goal') throw new Problem('not-found');
      if (node.title === write.title && node.detail === write.detail) return;
      await updateNode(manager, id, write);
      await this.history.write(manager, actor, node.projectId, 'benefits', 'changed', write.title, [
        { field: 'title', before: node.title, after: write.title },
        { field: 'detail', before: node.detail, after: write.detail },
      ]);
    });
  }

  /** Moves a field up or down its column. */
  place(actor: ProjectActor, id: string, place: number): Promise<BenefitMapView> {
    return this.writeNode(actor, id, async (manager, node) => {
      const nodes = await listNodes(manager, node.projectId);
      const others = nodes.filter((one) => one.kind === node.kind && one.id !== id);
      const ids = others.map((one) => one.id).toSpliced(place, 0, id);
      await orderNodes(manager, ids);
    });
  }

  /** Takes a field out, with its links; a benefit goes with its card instead. @throws Problem `not-found` for a benefit */
  remove(actor: ProjectActor, id: string): Promise<BenefitMapView> {
    return this.writeNode(actor, id, async (manager, node) => {
      if (node.kind === 'benefit') throw new Problem('not-found');
      await deleteNode(manager, id);
      await this.history.write(manager, actor, node.projectId, 'benefits', 'removed', node.title);
    });
  }

  /** Connects two fields. A connection that is there stays. @throws Problem `invalid-input` for one that cannot be, a circle above all */
  connect(actor: ProjectActor, projectId: string, link: WriteBenefitLink): Promise<BenefitMapView> {
    return this.write(actor, projectId, async (manager) => {
      const nodes = await listNodes(manager, projectId);
      const links = await listBenefitLinks(manager, projectId);
      const [from, to] = [link.fromId, link.toId].map((id) => nodes.find((one) => one.id === id));
      if (!from || !to)
        throw new Problem('invalid-input', {}, [
          { path: from ? 'toId' : 'fromId', code: 'noSuchField', details: {} },
        ]);
      const fault = linkFault(from, to, links);
      if (fault !== null)
        throw new Problem('invalid-input', {}, [
          { path: 'toId', code: faultCodes[fault], details: {} },
        ]);
      if (links.length >= benefitLimits.links)
        throw new Problem('invalid-input', {}, [
          { path: 'toId', code: 'tooMany', details: { 0: benefitLimits.links } },
        ]);
      if (await insertBenefitLink(manager, actor.organisationId ?? '', projectId, link))
        await this.history.write(manager, actor, projectId, 'benefits', 'changed', '', [
          { field: 'link', before: null, after: `${from.title} → ${to.title}` },
        ]);
    });
  }

  /** Takes a connection away; one that is gone already is gone. */
  disconnect(
    actor: ProjectActor,
    projectId: string,
    link: WriteBenefitLink,
  ): Promise<BenefitMapView> {
    return this.write(actor, projectId, async (manager) => {
      const nodes = await listNodes(manager, projectId);
      if (!(await deleteBenefitLink(manager, projectId, link))) return;
      const [from, to] = [link.fromId, link.toId].map(
        (id) => nodes.find((one) => one.id === id)?.title ?? '',
      );
      await this.history.write(manager, actor, projectId, 'benefits', 'changed', '', [
        { field: 'link', before: `${from} → ${to}`, after: null },
      ]);
    });
  }

  private writeNode(
    actor: ProjectActor,
    id: string,
    work: (manager: TenantManager, node: BenefitNodeRow) => Promise<void>,
  ): Promise<BenefitMapView> {
    return this.tenant.run(actor, async (manager) => {
      const found = await readNode(manager, id);
      if (!found) throw new Problem('not-found');
      return this.within(manager, actor, found.projectId, async () => {
        // Once more, now that nobody else writes: it may be gone.
        const node = await readNode(manager, id);
        if (!node) throw new Problem('not-found');
        await work(manager, node);
      });
    });
  }

  private write(
    actor: ProjectActor,
    projectId: string,
    work: (manager: TenantManager) => Promise<void>,
  ): Promise<BenefitMapView> {
    return this.tenant.run(actor, (manager) =>
      this.within(manager, actor, projectId, () => work(manager)),
    );
  }

  /** One writer of a project's map at a time: else two connections, each fine by itself, could close a circle together. */
  private async within(
    manager: TenantManager,
    actor: ProjectActor,
    projectId: string,
    work: () => Promise<void>,
  ): Promise<BenefitMapView> {
    await this.gate.toEdit(manager, actor, projectId);
    await holdProject(manager, projectId);
    await work();
    const nodes = await listNodes(manager, projectId);
    return { nodes: nodes.map(nodeViewOf), links: await listBenefitLinks(manager, projectId) };
  }

  private async demandRoom(manager: TenantManager, projectId: string, path: string): Promise<void> {
    if ((await listNodes(manager, projectId)).length >= benefitLimits.nodes)
      throw new Problem('invalid-input', {}, [
        { path, code: 'tooMany', details: { 0: benefitLimits.nodes } },
      ]);
  }
}
