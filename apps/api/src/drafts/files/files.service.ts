import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fileFinding, type Finding } from '@erfa/model-format';
import { type ChangeBetween, changesBetween, draftFault, sameJson } from '@erfa/model-lab';
import type { ScoreResult } from '@erfa/scoring-host';
import { type AnswerSheet, type Json, type Language, type Model } from '@erfa/scoring-sdk';
import { Problem } from '../../http/problem';
import type { SentFile } from '../../http/sent-file';
import { readGolden, readModelSummary } from '../../models/models.queries';
import { PublishedModels } from '../../models/published-models';
import { Scoring, type Unscored } from '../../models/scoring';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../../persistence/tenant-transaction';
import { InstalledPlugins } from '../../plugins/installed-plugins';
import { limits } from '../../spreadsheets/table';
import { Turns } from '../../spreadsheets/turns';
import type { LockedDraft, StoredCase, WrittenCase } from '../draft';
import { lockDraft, newestPublished, newestVersion, readContent } from '../drafts.queries';
import { DraftsService } from '../drafts.service';
import { readBatch, writeGolden } from '../writing.queries';
import { demandWritable, WritingService } from '../writing.service';
import { changesView, demandReadable, viewOf } from './file-words';
import type { ModelFileView, ReadModelFile, ReadOverDraft } from './files.views';
import type { ModelFile, ModelFileKind } from './model-file';
import { fittingCases, mostFiles, readModelFiles } from './model-files';
import { modelFile, templateCases, templateModel } from './model-workbook';

const mostCases = 1000;
/** Golden cases that a preview tries; the draft tries them all. */
const mostTried = 100;

/** A model that goes out as a file: its bytes, and what to call it. */
export interface SavedModel {
  readonly body: Buffer;
  readonly name: string;
}

/** Models in and out of files: read whole or not at all. */
@Injectable()
export class ModelFilesService {
  /** What a file unpacks to, or is parsed to, is many times its size. */
  private readonly turns = new Turns(1, 10);

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly models: PublishedModels,
    private readonly plugins: InstalledPlugins,
    private readonly scoring: Scoring,
    private readonly writing: WritingService,
    private readonly drafts: DraftsService,
  ) {}

  /** A draft as a file, as it is saved. @throws Problem `not-found`, `model-file-too-large` */
  async draft(context: TenantContext, id: string, kind: ModelFileKind): Promise<SavedModel> {
    const draft = await this.tenant.run(context, (manager) => readContent(manager, id));
    if (!draft) throw new Problem('not-found');
    const { content, golden } = draft;
    const body = await modelFile(
      content,
      golden.map(({ case: one }) => one),
      kind,
      this.plugins.host.plugins,
    );
    return { body, name: `${content.key}-${content.version}-kladde.${kind}` };
  }

  /** A published model as a file. @throws Problem `not-found`, `model-file-too-large` */
  async published(context: TenantContext, id: string, kind: ModelFileKind): Promise<SavedModel> {
    const { model, golden } = await this.tenant.run(context, async (manager) => ({
      model: await this.models.get(manager, id),
      golden: await readGolden(manager, id),
    }));
    return {
      body: await modelFile(model, golden, kind, this.plugins.host.plugins),
      name: `${model.key}-${model.version}.${kind}`,
    };
  }

  /** A workbook to write over. */
  template(): Promise<Buffer> {
    return modelFile(templateModel, templateCases, 'xlsx', this.plugins.host.plugins);
  }

  /**
   * Reads a file as a new draft, or says what would come of it. Where a model is published under the key, the draft takes
   * another key or follows that model.
   * @throws Problem `model-file-…`, `model-file-faulty` naming every fault, `model-key-taken`, `invalid-input`, `too-many-requests`
   */
  async begin(
    context: TenantContext,
    sent: SentFile,
    asked: ReadModelFile,
    language: Language,
  ): Promise<ModelFileView> {
    const { way, key, predecessorId } = asked;
    if (key !== undefined && predecessorId !== undefined)
      throw new Problem('invalid-input', {}, [{ path: 'key', code: 'notWithOthers', details: {} }]);
    const read = await this.read(sent, way, language);
    if (way === 'all') demandReadable(read.view);
    const { model } = read.file;
    if (!model) return read.view;
    return this.tenant.run(context, async (manager) => {
      const published = await newestPublished(manager, key ?? model.key);
      const content = await this.beginning(manager, model, asked);
      const { file, view } = called(read, content.key, language);
      if (way === 'preview') return { ...view, published };
      demandReadable(view);
      const golden = storedCases(context, file.cases ?? [], []);
      const draftId = await this.drafts.beginWith(manager, context, content, golden, predecessorId);
      const { key: own, version } = content;
      return { ...view, published, key: own, version, draftId, revision: 0 };
    });
  }

  /** What the draft begins as. @throws Problem `invalid-input` for a predecessor that is none */
  private async beginning(
    manager: TenantManager,
    model: Model,
    { key = model.key, predecessorId }: ReadModelFile,
  ): Promise<Model> {
    if (predecessorId === undefined) return { ...model, key, version: 1 };
    const before = await readModelSummary(manager, predecessorId);
    if (!before)
      throw new Problem('invalid-input', {}, [
        { path: 'predecessorId', code: 'noSuchModel', details: {} },
      ]);
    const version = (await newestVersion(manager, before.key)) + 1;
    return { ...model, key: before.key, version };
  }

  /**
   * Reads a file over a draft: every difference is a change of its own, seen by others and taken back like any other. Golden
   * cases are replaced, in one change, where the file has any, or a sheet for them.
   * @throws Problem as {@link begin}, `not-found`, `draft-discarded`, `version-conflict` where it has been written in since the preview
   */
  async over(
    context: TenantContext,
    id: string,
    sent: SentFile,
    { way, after, batch = randomUUID() }: ReadOverDraft,
    language: Language,
  ): Promise<ModelFileView> {
    const sentFile = await this.read(sent, way, language);
    if (way === 'all') demandReadable(sentFile.view);
    return this.tenant.run(context, async (manager) => {
      const draft = await lockDraft(manager, id);
      if (!draft) throw new Problem('not-found');
      const read = called(sentFile, draft.content.key, language);
      if (way === 'all') demandReadable(read.view);
      const again = way === 'all' && (await readBatch(manager, id, batch)) !== null;
      const plan = again ? null : planned(draft, read.file);
      const changes = plan && changesView(draft.content, plan.changes, plan.cases !== null);
      const view: ModelFileView = { ...read.view, changes, revision: draft.revision };
      if (way === 'preview') return view;
      if (!plan) return { ...view, draftId: id };
      demandWritable(draft);
      if (draft.revision !== after)
        throw new Problem('version-conflict', {}, [], { current: { revision: draft.revision } });
      return this.write(manager, context, draft, plan, batch, view);
    });
  }

  private async write(
    manager: TenantManager,
    context: TenantContext,
    draft: LockedDraft,
    { changes, cases }: Plan,
    batch: string,
    view: ModelFileView,
  ): Promise<ModelFileView> {
    const refused = await this.writing.write(manager, context, draft, batch, changes);
    // All or nothing: the transaction ends here, and nothing of it is kept.
    const [first] = refused;
    if (first) throw new Problem('model-file-faulty', {}, [], { refused: refused.slice(0, 100) });
    const revision = draft.revision + changes.length;
    if (!cases) return { ...view, draftId: draft.id, revision };
    const golden = storedCases(context, cases, draft.golden);
    const now = await writeGolden(manager, context, { ...draft, revision }, golden);
    return { ...view, draftId: draft.id, revision: now };
  }

  /** Reads what was sent, and what is to be said of it; a preview tries its golden cases. */
  private async read(
    sent: SentFile,
    way: ReadModelFile['way'],
    language: Language,
  ): Promise<Reading> {
    const parts = await sent.parts({ bytes: limits.bytes, parts: mostFiles }, 'model');
    const taken = await this.turns.take(() => readModelFiles(parts, this.plugins.host.plugins));
    if (!taken) throw new Problem('too-many-requests');
    const file = taken.result;
    if ((file.cases?.length ?? 0) > mostCases) throw new Problem('golden-too-many');
    const problem = file.model && this.scoring.notReady(file.model);
    const differing = way === 'preview' && !problem ? await this.differing(file) : [];
    const told = { ...file, findings: [...file.findings, ...differing] };
    return { file, problem, view: viewOf(told, problem, language) };
  }

  /** Which golden cases do not come out. They are no fault of the file: the draft is told so, too. */
  private async differing({ model, findings, readings }: ModelFile): Promise<Finding[]> {
    // A model with faults is not scored; the faults are told.
    if (!model || findings.some(({ severity }) => severity === 'error')) return [];
    const found: Finding[] = [];
    for (const { sheet, differences } of fittingCases(readings).slice(0, mostTried)) {
      const scored = await this.scored(model, sheet);
      // Why the plugin makes nothing of it, the draft says: it is asked there in full.
      if (!scored) break;
      found.push(...differences(scored.root));
    }
    return found;
  }

  private async scored(model: Model, sheet: AnswerSheet): Promise<ScoreResult | null> {
    try {
      return (await this.scoring.attempt(model, sheet)).scored;
    } catch (error) {
      if (error instanceof Problem) return null;
      throw error;
    }
  }
}

/** A file, read, and what is to be said of it. */
interface Reading {
  readonly file: ModelFile;
  /** Why its plugin does not run; null where it does. */
  readonly problem: Unscored | null;
  readonly view: ModelFileView;
}

/** The same file as a model of another key, which none of its nodes may have: then nothing can be read in. */
function called(read: Reading, key: string, language: Language): Reading {
  const { model, name, findings } = read.file;
  // With a key of each node's own, the only one that can stand twice is the new one.
  const path = model && draftFault({ ...model, key });
  if (!path) return read;
  const finding = { ...fileFinding('key-of-model', name, { key }, nowhere), path };
  const file = { ...read.file, model: null, findings: [...findings, finding] };
  return { ...read, file, view: viewOf(file, read.problem, language) };
}

const nowhere = { line: 0, column: 0 };

/** What a file does to a draft. */
interface Plan {
  readonly changes: readonly ChangeBetween[];
  /** The golden cases that come in place of those there are; null where they stay. */
  readonly cases: readonly Json[] | null;
}

function planned(draft: LockedDraft, { model, cases }: ModelFile): Plan | null {
  if (!model) return null;
  // The draft stays the draft it is: what it is published as, and the version that it follows, no file decides.
  const { key, version } = draft.content;
  const before = draft.golden.map(({ case: one }) => one);
  return {
    changes: changesBetween(draft.content, { ...model, key, version }),
    cases: cases && !sameJson(cases, before) ? cases : null,
  };
}

/** Cases as a draft keeps them; one that stands there already under its name and says the same stays as it is. */
function storedCases(
  { personId }: TenantContext,
  cases: readonly Json[],
  before: readonly StoredCase[],
): StoredCase[] {
  const left = [...before];
  return cases.map((one) => {
    const written = one as WrittenCase;
    const at = left.findIndex(({ case: old }) => sameJson(old, written));
    const [kept] = at < 0 ? [] : left.splice(at, 1);
    if (kept) return kept;
    return {
      ...{ id: randomUUID(), version: 1, case: written },
      ...{ by: personId ?? '', at: new Date().toISOString() },
    };
  });
}
