import { Injectable, Logger } from '@nestjs/common';
import { normaliseEmail } from '@erfa/domain';
import { AuditLog } from '../audit/audit-log';
import { figureView } from '../assessments/figure-view';
import { ReleasesService } from '../benchmarks/releases.service';
import { BridgesService } from '../bridges/bridges.service';
import { Problem } from '../http/problem';
import { readModelSummary } from '../models/models.queries';
import { PublishedModels } from '../models/published-models';
import { Scoring } from '../models/scoring';
import {
  sqlState,
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  answerInvitation,
  chooseMunicipalities,
  ensureAssessment,
  hasSubmitted,
  insertRound,
  listNamedResults,
  listNotInvited,
  listParticipants,
  listRounds,
  moveDeadline,
  readRound,
  updateRound,
  type RoundRow,
  withdrawAssessment,
} from './rounds.queries';
import type {
  AcceptRound,
  NamedResultsView,
  ParticipantsView,
  RoundView,
  WriteRound,
} from './rounds.views';
import { spreadsOf } from './spreads';

/** A national round, from KL's draft to its end, and a municipality's answer to the invitation. */
@Injectable()
export class RoundsService {
  private readonly log = new Logger('rounds');

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
    private readonly releases: ReleasesService,
    private readonly bridges: BridgesService,
    private readonly models: PublishedModels,
    private readonly scoring: Scoring,
  ) {}

  list(context: TenantContext): Promise<RoundView[]> {
    return this.tenant
      .run(context, listRounds)
      .then((rounds) => rounds.map((round) => this.view(round)));
  }

  read(context: TenantContext, id: string): Promise<RoundView> {
    return this.tenant.run(context, (manager) => this.found(manager, id));
  }

  create(context: TenantContext, round: WriteRound): Promise<RoundView> {
    return this.tenant.run(context, async (manager) => {
      await this.check(manager, round);
      const id = await insertRound(manager, context.organisationId ?? '', round).catch(retired);
      await chooseMunicipalities(manager, id, round.invitedIds ?? []);
      await this.audit.write(manager, context, 'round.drafted', id, {});
      return this.found(manager, id);
    });
  }

  change(context: TenantContext, id: string, round: WriteRound, seen: number): Promise<RoundView> {
    return this.tenant.run(context, async (manager) => {
      const before = await this.found(manager, id);
      if (before.state !== 'draft') throw new Problem('round-not-draft');
      await this.check(manager, round);
      if (!(await updateRound(manager, id, round, seen).catch(retired)))
        throw new Problem('version-conflict', {}, [], { current: before });
      await chooseMunicipalities(manager, id, round.invitedIds ?? []);
      return this.found(manager, id);
    });
  }

  open(context: TenantContext, id: string): Promise<RoundView> {
    return this.tenant.run(context, async (manager) => {
      const draft = await this.found(manager, id);
      if (draft.state !== 'draft') throw new Problem('round-not-draft');
      if (draft.invited === 0) throw new Problem('round-empty');
      this.scoring.assertReady(await this.models.get(manager, draft.modelId));
      const [row] = await manager
        .query<[{ opened: boolean }]>('select open_round($1) as opened', [id])
        .catch(retired);
      const now = await this.found(manager, id);
      if (row.opened) return now;
      // Somebody else opened it in between, or its last day is over.
      throw new Problem(now.state === 'draft' ? 'round-period' : 'round-not-draft');
    });
  }

  moveDeadline(
    context: TenantContext,
    id: string,
    closesOn: string,
    seen: number,
  ): Promise<RoundView> {
    return this.tenant.run(context, async (manager) => {
      const before = await this.found(manager, id);
      if (before.state !== 'open') throw new Problem('round-not-open');
      if (closesOn < before.opensOn || new Date(`${closesOn}T23:59:59+02:00`) < new Date())
        throw new Problem('round-period');
      if (!(await moveDeadline(manager, id, closesOn, seen)))
        throw new Problem('version-conflict', {}, [], { current: before });
      await this.audit.write(manager, context, 'round.deadline-moved', id, {
        before: before.closesOn,
        after: closesOn,
      });
      return this.found(manager, id);
    });
  }

  /** Closes a round before its end, and releases at once what it publishes. */
  async close(context: TenantContext, id: string): Promise<RoundView> {
    const closed = await this.tenant.run(context, async (manager) => {
      await this.found(manager, id);
      const [row] = await manager.query<[{ closed: boolean }]>('select close_round($1) as closed', [
        id,
      ]);
      if (!row.closed) throw new Problem('round-not-open');
      return this.found(manager, id);
    });
    // The round is closed, whatever happens now; the clock tries again what fails here.
    await this.releases.makeDue().catch((error: unknown) => this.log.warn(String(error)));
    void this.bridges.quietly();
    return closed;
  }

  participants(context: TenantContext, id: string): Promise<ParticipantsView> {
    return this.tenant.run(context, async (manager) => {
      await this.found(manager, id);
      return {
        participants: await listParticipants(manager, id),
        notInvited: await listNotInvited(manager, id),
      };
    });
  }

  /** What each municipality came to, and what they come to together; nothing where the terms do not let KL see it. */
  namedResults(context: TenantContext, id: string): Promise<NamedResultsView> {
    return this.tenant.run(context, async (manager) => {
      const { modelId } = await this.found(manager, id);
      const rows = await listNamedResults(manager, id);
      const model = rows.length > 0 ? await this.models.get(manager, modelId) : null;
      return {
        results: rows.map(({ score, ...row }) => ({ ...row, ...figureView(score) })),
        spreads: model === null ? [] : spreadsOf(model, rows),
      };
    });
  }

  accept(context: TenantContext, id: string, contact: AcceptRound): Promise<RoundView> {
    const contactEmail = normaliseEmail(contact.contactEmail);
    return this.tenant.run(context, async (manager) => {
      await this.invited(manager, id);
      const answer = {
        state: 'accepted' as const,
        contactName: contact.contactName,
        contactEmail,
        reason: null,
        personId: context.personId,
      };
      if (!(await answerInvitation(manager, id, answer))) throw new Problem('round-not-open');
      await ensureAssessment(manager, context.organisationId ?? '', id);
      await this.audit.write(manager, context, 'round.accepted', id, {});
      return this.found(manager, id);
    });
  }

  /**
   * Says no, also after a yes: the assessment is closed to every change until the round is accepted again.
   * @throws Problem `not-invited`, `round-not-open`, `reopen-first`
   */
  decline(context: TenantContext, id: string, reason: string): Promise<RoundView> {
    return this.tenant.run(context, async (manager) => {
      await this.invited(manager, id);
      const answer = {
        state: 'declined' as const,
        contactName: null,
        contactEmail: null,
        reason,
        personId: context.personId,
      };
      if (!(await answerInvitation(manager, id, answer))) throw new Problem('round-not-open');
      // What is handed in is reopened first, so that nobody declines and takes part.
      if (await hasSubmitted(manager, id)) throw new Problem('reopen-first');
      await withdrawAssessment(manager, id);
      await this.audit.write(manager, context, 'round.declined', id, {});
      return this.found(manager, id);
    });
  }

  private async invited(manager: TenantManager, id: string): Promise<RoundView> {
    const round = await this.found(manager, id);
    if (!round.own) throw new Problem('not-invited');
    return round;
  }

  private async found(manager: TenantManager, id: string): Promise<RoundView> {
    const round = await readRound(manager, id);
    if (!round) throw new Problem('not-found');
    return this.view(round);
  }

  /** A round with what keeps its model from being scored now. */
  private view({ scoring, ...round }: RoundRow): RoundView {
    return { ...round, pluginProblem: this.scoring.notReady({ scoring }) };
  }

  private async check(manager: TenantManager, round: WriteRound): Promise<void> {
    const model = await readModelSummary(manager, round.modelId);
    if (!model)
      throw new Problem('invalid-input', {}, [{ path: 'modelId', code: 'isUuid', details: {} }]);
    if (model.retiredAt !== null) throw new Problem('model-retired');
    this.scoring.assertReady(model);
    if (round.closesOn < round.opensOn) throw new Problem('round-period');
  }
}

/** A round is begun and opened on no model that has retired, also not in the very moment (docs/adr/0017). */
function retired(error: unknown): never {
  throw sqlState(error) === 'EM001' ? new Problem('model-retired') : (error as Error);
}
