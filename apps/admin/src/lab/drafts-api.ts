import { inject, Service } from '@angular/core';
import {
  type DraftFindingView,
  type DraftFindingsView,
  type DraftNewsView,
  type DraftView,
  type GoldenCaseView,
  type GoldenOutcomesView,
  type MadeChangeView,
  ModelDraftsService,
  type PluginChoiceView,
  type PresenceView,
  type RefusedChangeView,
  type SavedChangesView,
} from '@erfa/api-client';
import type { DraftChange, GoldenChange } from '@erfa/model-lab';
import type { AnswerSheet, Json, Model, PluginManifest, ScoreNode } from '@erfa/scoring-sdk';
import { firstValueFrom, type Observable } from 'rxjs';

// What the wire calls any JSON is a model, a change or a manifest: the nouns of the lab.
/** A golden case as its author wrote it. */
export type WrittenCase = Readonly<Record<string, Json>>;
export type GoldenCase = Omit<GoldenCaseView, 'case'> & { readonly case: WrittenCase };
export type PluginChoice = Omit<PluginChoiceView, 'manifest'> & {
  readonly manifest: PluginManifest;
};
export type Draft = Omit<DraftView, 'content' | 'golden' | 'plugin'> & {
  readonly content: Model;
  readonly golden: readonly GoldenCase[];
  readonly plugin: PluginChoice | null;
};
export type MadeChange = Omit<MadeChangeView, 'change'> & {
  readonly change: DraftChange | GoldenChange;
};
export type SavedChanges = Omit<SavedChangesView, 'since' | 'refused'> & {
  readonly since: readonly MadeChange[] | null;
  readonly refused: readonly (Omit<RefusedChangeView, 'found'> & { readonly found: Json })[];
};
export type News = Omit<DraftNewsView, 'since'> & { readonly since: readonly MadeChange[] | null };
export type Present = PresenceView;
export type Finding = DraftFindingView;
export type Findings = DraftFindingsView;

/** The drafts of the lab as the server has them, in the lab's own nouns. */
@Service()
export class DraftsApi {
  private readonly api = inject(ModelDraftsService);

  read(id: string): Promise<Draft> {
    return once<Draft>(this.api.draftsShow(id));
  }

  async plugins(): Promise<readonly PluginChoice[]> {
    return (await once<{ plugins: PluginChoice[] }>(this.api.draftsChoices())).plugins;
  }

  /** @param batch a UUID: the batch sent again changes nothing */
  save(
    id: string,
    batch: string,
    after: number,
    changes: readonly DraftChange[],
  ): Promise<SavedChanges> {
    const list = changes as unknown as Record<string, unknown>[];
    return once<SavedChanges>(this.api.writingSave(id, { id: batch, after, changes: list }));
  }

  news(id: string, after: number): Promise<News> {
    return once<News>(this.api.writingNews(id, { after }));
  }

  takeBack(id: string, way: 'undo' | 'redo', after: number): Promise<SavedChanges> {
    const act =
      way === 'undo' ? this.api.writingUndo(id, { after }) : this.api.writingRedo(id, { after });
    return once<SavedChanges>(act);
  }

  /** Discards a draft, or brings it back. */
  discard(id: string, discarded: boolean): Promise<Draft> {
    return once<Draft>(discarded ? this.api.draftsDiscard(id) : this.api.draftsRestore(id));
  }

  async bePresent(id: string, node: string | null): Promise<readonly Present[]> {
    return (await firstValueFrom(this.api.writingBePresent(id, { node }))).present;
  }

  findings(id: string): Promise<Findings> {
    return firstValueFrom(this.api.tryingFindings(id));
  }

  async trial(id: string, sheet: AnswerSheet): Promise<ScoreNode> {
    const given = sheet as unknown as Record<string, unknown>;
    return (await once<{ root: ScoreNode }>(this.api.tryingTrial(id, { sheet: given }))).root;
  }

  tryGolden(id: string): Promise<GoldenOutcomesView> {
    return firstValueFrom(this.api.tryingTryGolden(id));
  }

  /** Writes a golden case. @param seen the version it began from; 0 for a new one */
  async writeGolden(
    id: string,
    caseId: string,
    written: WrittenCase,
    seen: number,
  ): Promise<readonly GoldenCase[]> {
    const act = this.api.tryingWriteGolden(id, caseId, { case: { ...written } }, match(seen));
    return (await once<{ golden: GoldenCase[] }>(act)).golden;
  }

  async removeGolden(id: string, caseId: string, seen: number): Promise<readonly GoldenCase[]> {
    const act = this.api.tryingRemoveGolden(id, caseId, match(seen));
    return (await once<{ golden: GoldenCase[] }>(act)).golden;
  }

  /** Takes answers to questions that are gone out of all golden cases. @param seen how many times the cases had been changed */
  async removeGone(id: string, seen: number): Promise<readonly GoldenCase[]> {
    return (await once<{ golden: GoldenCase[] }>(this.api.tryingRemoveGone(id, match(seen))))
      .golden;
  }
}

const match = (seen: number) => ({ headers: { 'If-Match': `"${seen}"` } });

function once<Value>(answer: Observable<unknown>): Promise<Value> {
  return firstValueFrom(answer) as Promise<Value>;
}
