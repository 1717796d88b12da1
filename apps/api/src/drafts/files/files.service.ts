import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Finding } from '@erfa/model-format';
import { changesBetween, type DraftChange, sameJson } from '@erfa/model-lab';
import { type Json, type Language, type Model, questionsOf } from '@erfa/scoring-sdk';
import { Problem } from '../../http/problem';
import type { SentFile } from '../../http/sent-file';
import { readGolden } from '../../models/models.queries';
import { PublishedModels } from '../../models/published-models';
import {
  TenantTransaction,
  type TenantContext,
  type TenantManager,
} from '../../persistence/tenant-transaction';
import { InstalledPlugins } from '../../plugins/installed-plugins';
import { limits } from '../../spreadsheets/table';
import { Turns } from '../../spreadsheets/turns';
import type { LockedDraft, StoredCase, WrittenCase } from '../draft';
import { lockDraft, readContent } from '../drafts.queries';
import { DraftsService } from '../drafts.service';
import { readBatch, writeGolden } from '../writing.queries';
import { demandWritable, WritingService } from '../writing.service';
import type { FileFindingView, ModelFileView, ReadModelFile, ReadOverDraft } from './files.views';
import { type ModelFile, readModelFile, type ModelFileKind } from './model-file';
import { modelFile, templateCases, templateModel } from './model-workbook';

const findingsShown = 200;
const mostCases = 1000;

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
      body: await modelFile(model, golden, kind),
      name: `${model.key}-${model.version}.${kind}`,
    };
  }

  /** A workbook to write over. */
  template(): Promise<Buffer> {
    return modelFile(templateModel, templateCases, 'xlsx');
  }

  /**
   * Reads a file as a new draft, or says what would come of it.
   * @throws Problem `model-file-…`, `model-file-faulty` naming every fault, `model-key-taken`, `too-many-requests`
   */
  async begin(
    context: TenantContext,
    sent: SentFile,
    { way, key }: ReadModelFile,
    language: Language,
  ): Promise<ModelFileView> {
    const file = await this.read(sent);
    const view = viewOf(file, language);
    if (way === 'preview' || !file.model) return demandReadable(view, way);
    const content: Model = { ...file.model, key: key ?? file.model.key, version: 1 };
    const golden = storedCases(context, file.cases ?? [], []);
    const draftId = await this.tenant.run(context, (manager) =>
      this.drafts.beginWith(manager, context, content, golden),
    );
    return { ...view, key: content.key, draftId, revision: 0 };
  }

  /**
   * Reads a file over a draft: every difference is a change of its own, seen by others and taken back like any other. Golden
   * cases are replaced where the file has a sheet of them.
   * @throws Problem as {@link begin}, `not-found`, `draft-discarded`, `version-conflict` where it has been written in since the preview
   */
  async over(
    context: TenantContext,
    id: string,
    sent: SentFile,
    { way, after, batch = randomUUID() }: ReadOverDraft,
    language: Language,
  ): Promise<ModelFileView> {
    const file = await this.read(sent);
    return this.tenant.run(context, async (manager) => {
      const draft = await lockDraft(manager, id);
      if (!draft) throw new Problem('not-found');
      const again = way === 'all' && (await readBatch(manager, id, batch)) !== null;
      const plan = file.model && !again ? planned(draft, file) : null;
      const view: ModelFileView = {
        ...viewOf(file, language),
        changes: plan && counted(plan),
        revision: draft.revision,
      };
      if (way === 'preview' || !file.model) return demandReadable(view, way);
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
    if (cases) await writeGolden(manager, draft.id, storedCases(context, cases, draft.golden));
    return { ...view, draftId: draft.id, revision: draft.revision + changes.length };
  }

  private async read(sent: SentFile): Promise<ModelFile> {
    const bytes = await sent.read(limits.bytes);
    const taken = await this.turns.take(() => readModelFile(bytes, this.plugins.host.plugins));
    if (!taken) throw new Problem('too-many-requests');
    if ((taken.result.cases?.length ?? 0) > mostCases) throw new Problem('golden-too-many');
    return taken.result;
  }
}

/** What a file does to a draft. */
interface Plan {
  readonly changes: readonly DraftChange[];
  /** The golden cases that come in place of those there are; null where they stay. */
  readonly cases: readonly Json[] | null;
}

function planned(draft: LockedDraft, { model, cases }: ModelFile): Plan {
  if (!model) return { changes: [], cases: null };
  // The draft stays the draft it is: what it is published as, and the version that it follows, no file decides.
  const { key, version } = draft.content;
  const before = draft.golden.map(({ case: one }) => one);
  return {
    changes: changesBetween(draft.content, { ...model, key, version }),
    cases: cases && !sameJson(cases, before) ? cases : null,
  };
}

function counted({ changes, cases }: Plan): ModelFileView['changes'] {
  const of = (kind: DraftChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  return {
    ...{ added: of('add'), removed: of('remove'), moved: of('move'), set: of('set') + of('rekey') },
    golden: cases !== null,
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

/** @throws Problem `model-file-faulty` with every fault where more than a preview was asked for */
function demandReadable(view: ModelFileView, way: 'preview' | 'all'): ModelFileView {
  if (view.readable || way === 'preview') return view;
  throw new Problem('model-file-faulty', {}, [], {
    errors: view.findings.map(({ sheet, cell, line, path, code, message }) => ({
      path:
        sheet === null
          ? [line, path].filter((part) => part !== null && part !== '').join(' ')
          : `${sheet}!${cell ?? ''}`,
      code,
      message,
    })),
  });
}

function viewOf({ kind, model, cases, findings }: ModelFile, language: Language): ModelFileView {
  return {
    kind,
    readable: model !== null,
    title: model && { ...model.title },
    key: model?.key ?? null,
    questionCount: model && questionsOf(model).length,
    goldenCount: cases?.length ?? null,
    findings: findings
      .slice(0, findingsShown)
      .map((finding) => findingView(finding, kind, language)),
    changes: null,
    revision: null,
    draftId: null,
  };
}

function findingView(
  { code, severity, path, line, message }: Finding,
  kind: ModelFileKind,
  language: Language,
): FileFindingView {
  const inSheet = kind === 'xlsx' && line > 0;
  return {
    ...{ code, severity, message: message[language] },
    sheet: inSheet ? String(path[0] ?? '') : null,
    cell: inSheet ? String(path[1] ?? '') : null,
    line: kind === 'xlsx' ? null : line,
    path: inSheet ? '' : path.join('.'),
  };
}
