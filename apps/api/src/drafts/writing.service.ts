import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits } from '@erfa/model-format';
import {
  applyGolden,
  changeFault,
  type DraftChange,
  type GoldenChange,
  invertChange,
  invertGolden,
  isGoldenChange,
  OpenDraft,
} from '@erfa/model-lab';
import { type Json, questionsOf, walkModel } from '@erfa/scoring-sdk';
import { Problem, type FieldFault } from '../http/problem';
import { PublishedModels } from '../models/published-models';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../persistence/tenant-transaction';
import {
  casesNamedAnew,
  type KeptRefusal,
  type LockedDraft,
  type MadeChange,
  type StoredCase,
  type WrittenCase,
} from './draft';
import { listPresent, lockDraft } from './drafts.queries';
import type { PresenceView } from './drafts.views';
import {
  type DraftStanding,
  listChanges,
  readBatch,
  readOwnChange,
  readStanding,
  setTakenBack,
  writeBatch,
  writePresence,
} from './writing.queries';
import type { DraftNewsView, SaveChanges, SavedChangesView, TakeBack } from './writing.views';

/** Writing in a draft, several at once: each change is made, or refused alone with what stands there instead. */
@Injectable()
export class WritingService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
  ) {}

  /**
   * Makes a batch of changes in their order. Those that collide are refused, and the others are kept; a batch that comes
   * again changes nothing.
   * @throws Problem `not-found`, `invalid-input` for what is no change, `draft-discarded`, `draft-too-large`
   */
  async save(
    context: TenantContext,
    id: string,
    { id: batchId, after, changes }: SaveChanges,
  ): Promise<SavedChangesView> {
    demandChanges(changes);
    return this.tenant.run(context, async (manager) => {
      const draft = await this.locked(manager, id);
      const before = await readBatch(manager, id, batchId);
      if (before) return this.saved(manager, id, after, before);
      demandWritable(draft);
      const refused = await this.write(manager, context, draft, batchId, changes);
      return this.saved(manager, id, after, refused);
    });
  }

  /**
   * Makes changes in a draft that is locked already.
   * @returns those that were refused
   * @throws Problem `draft-too-large`
   */
  async write(
    manager: TenantManager,
    context: TenantContext,
    draft: LockedDraft,
    batchId: string,
    changes: readonly DraftChange[],
  ): Promise<KeptRefusal[]> {
    const open = await this.open(manager, draft, changes);
    const refused: KeptRefusal[] = [];
    const made: MadeChange[] = [];
    for (const [at, change] of changes.entries()) {
      const outcome = open.make(change);
      if (!outcome.made) refused.push({ at, ...outcome.refusal });
      else if (outcome.change)
        made.push({ change: outcome.change, kind: 'write', takesBack: null });
    }
    await this.keep(manager, context, draft, { batchId, refused, made }, open);
    return refused;
  }

  /**
   * Takes back a change of one's own, the newest where none is named, or makes one again that was taken back.
   * @throws Problem `not-found`, `draft-discarded`, `nothing-to-take-back`, `change-collides` with both sides
   */
  takeBack(
    context: TenantContext,
    id: string,
    kind: 'undo' | 'redo',
    { after, revision }: TakeBack,
  ): Promise<SavedChangesView> {
    return this.tenant.run(context, async (manager) => {
      const draft = await this.locked(manager, id);
      demandWritable(draft);
      const own = await readOwnChange(manager, id, kind, revision ?? null);
      if (!own) throw new Problem('nothing-to-take-back');
      const made = isGoldenChange(own.change)
        ? await this.takeBackGolden(manager, context, draft, own.revision, kind, own.change)
        : await this.takeBackChange(manager, context, draft, own.revision, kind, own.change);
      await setTakenBack(manager, id, own.revision, draft.revision + made);
      return this.saved(manager, id, after, []);
    });
  }

  /** @returns how many changes that was: none where all was so already */
  private async takeBackChange(
    manager: TenantManager,
    context: TenantContext,
    draft: LockedDraft,
    revision: number,
    kind: 'undo' | 'redo',
    own: DraftChange,
  ): Promise<number> {
    const change = invertChange(own);
    const open = await this.open(manager, draft, [change]);
    const outcome = open.make(change);
    if (!outcome.made) throw collides({ revision, sent: change, ...outcome.refusal });
    const made: MadeChange[] = outcome.change
      ? [{ change: outcome.change, kind, takesBack: revision }]
      : [];
    await this.keep(manager, context, draft, { batchId: randomUUID(), refused: [], made }, open);
    return made.length;
  }

  /** The same for golden cases, which the model does not hold. */
  private async takeBackGolden(
    manager: TenantManager,
    context: TenantContext,
    draft: LockedDraft,
    revision: number,
    kind: 'undo' | 'redo',
    own: GoldenChange,
  ): Promise<number> {
    const change = invertGolden(own);
    const changed = { by: context.personId ?? '', at: new Date().toISOString() };
    const outcome = applyGolden(draft.golden, change, (written): StoredCase => ({
      ...{ id: written.id, version: written.version, ...changed },
      case: written.case as WrittenCase,
    }));
    if (!outcome.made)
      throw collides({ revision, sent: change, code: 'changed', found: outcome.found });
    await writeBatch(manager, context, {
      ...{ draftId: draft.id, batchId: randomUUID(), refused: [], revision: draft.revision },
      ...{ changes: [{ change, kind, takesBack: revision }], golden: outcome.cases },
    });
    return 1;
  }

  /** What has happened since a revision, and who is here. @throws Problem `not-found` */
  news(context: TenantContext, id: string, after: number): Promise<DraftNewsView> {
    return this.tenant.run(context, async (manager) => {
      const { undoable: _, redoable: __, ...standing } = await this.standing(manager, id);
      return {
        ...standing,
        since: await listChanges(manager, id, after),
        present: await listPresent(manager, id),
      };
    });
  }

  /** Says which node one is at. @throws Problem `not-found` */
  bePresent(context: TenantContext, id: string, node: string | null): Promise<PresenceView[]> {
    return this.tenant.run(context, async (manager) => {
      await this.standing(manager, id);
      return writePresence(manager, id, node);
    });
  }

  private async locked(manager: TenantManager, id: string): Promise<LockedDraft> {
    const draft = await lockDraft(manager, id);
    if (!draft) throw new Problem('not-found');
    return draft;
  }

  /** The draft, ready for changes. What was published is looked up only for changes that ask for it. */
  private async open(
    manager: TenantManager,
    { content, predecessorId }: LockedDraft,
    changes: readonly DraftChange[],
  ): Promise<OpenDraft> {
    const published = new Set<string>();
    if (predecessorId !== null && changes.some(({ kind }) => kind === 'rekey')) {
      const model = await this.models.get(manager, predecessorId);
      published.add(model.key);
      walkModel(model, ({ key }) => published.add(key));
    }
    return new OpenDraft(content, published);
  }

  private async keep(
    manager: TenantManager,
    context: TenantContext,
    draft: LockedDraft,
    batch: { batchId: string; refused: readonly KeptRefusal[]; made: readonly MadeChange[] },
    { model }: OpenDraft,
  ): Promise<void> {
    const { batchId, refused, made } = batch;
    const text = made.length > 0 ? JSON.stringify(model) : null;
    if (text !== null && Buffer.byteLength(text) > limits.bytes)
      throw new Problem('draft-too-large');
    const renamed = made.flatMap(({ change }) => (change.kind === 'rekey' ? [change] : []));
    const golden = renamed.reduce(
      (cases, { node, to }) => casesNamedAnew(cases, node, to),
      draft.golden,
    );
    await writeBatch(manager, context, {
      ...{ draftId: draft.id, batchId, refused, revision: draft.revision, changes: made },
      ...(text === null ? {} : { content: { text, questionCount: questionsOf(model).length } }),
      ...(renamed.length > 0 && golden.length > 0 ? { golden } : {}),
    });
  }

  private async saved(
    manager: TenantManager,
    id: string,
    after: number,
    refused: readonly KeptRefusal[],
  ): Promise<SavedChangesView> {
    const { revision, undoable, redoable } = await this.standing(manager, id);
    const since = await listChanges(manager, id, after);
    return { revision, refused: [...refused], since, undoable, redoable };
  }

  private async standing(manager: TenantManager, id: string): Promise<DraftStanding> {
    const standing = await readStanding(manager, id);
    if (!standing) throw new Problem('not-found');
    return standing;
  }
}

/** What keeps a change from being taken back: both sides. */
const collides = (
  collision: { revision: number; sent: DraftChange | GoldenChange; found: Json } & Pick<
    KeptRefusal,
    'code' | 'where'
  >,
): Problem => new Problem('change-collides', {}, [], { collision });

/** @throws Problem `draft-published`, `draft-discarded` */
export function demandWritable({
  discardedAt,
  publishedId,
}: Pick<LockedDraft, 'discardedAt' | 'publishedId'>): void {
  if (publishedId !== null) throw new Problem('draft-published', {}, [], { modelId: publishedId });
  if (discardedAt !== null) throw new Problem('draft-discarded');
}

/** @throws Problem `invalid-input` naming each that is no change, and where it departs from one */
export function demandChanges(
  changes: readonly Record<string, unknown>[],
): asserts changes is readonly Record<string, unknown>[] & readonly DraftChange[] {
  const faults = changes.flatMap((change, at): FieldFault[] => {
    const where = changeFault(change);
    if (!where) return [];
    const path = ['changes', at, ...where].join('.');
    return [{ path, code: 'notAChange', details: {} }];
  });
  if (faults.length > 0) throw new Problem('invalid-input', {}, faults.slice(0, 100));
}
