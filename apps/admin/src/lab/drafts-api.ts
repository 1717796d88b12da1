import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { DraftChange, RefusalCode } from '@erfa/model-lab';
import type { AnswerSheet, Json, Model, PluginManifest, ScoreNode } from '@erfa/scoring-sdk';
import { firstValueFrom, type Observable } from 'rxjs';
import type { InBoth } from '../language/local-pipe';

export interface Present {
  readonly personId: string;
  readonly name: string;
  readonly node: string | null;
}
export interface GoldenCase {
  readonly id: string;
  readonly version: number;
  readonly case: Record<string, Json>;
  readonly changedBy: string;
  readonly changedAt: string;
}
export interface PluginChoice {
  readonly id: string;
  readonly version: string;
  readonly title: InBoth;
  readonly problem: string | null;
  readonly manifest: PluginManifest;
}
export interface Draft {
  readonly id: string;
  readonly content: Model;
  readonly golden: readonly GoldenCase[];
  readonly goldenRevision: number;
  readonly revision: number;
  readonly predecessor: { readonly id: string; readonly version: number; readonly title: InBoth; readonly retiredAt: string | null } | null;
  readonly plugin: PluginChoice | null;
  readonly updatedAt: string;
  readonly discardedAt: string | null;
  readonly present: readonly Present[];
  readonly undoable: boolean;
  readonly redoable: boolean;
}
export interface MadeChange {
  readonly revision: number;
  readonly change: DraftChange;
  readonly kind: 'write' | 'undo' | 'redo';
  readonly batch: string;
  readonly own: boolean;
  readonly madeBy: string;
}
export interface SavedChanges {
  readonly revision: number;
  readonly refused: readonly { readonly at: number; readonly code: RefusalCode; readonly found: Json }[];
  readonly since: readonly MadeChange[] | null;
  readonly undoable: boolean;
  readonly redoable: boolean;
}
export interface News {
  readonly revision: number;
  readonly goldenRevision: number;
  readonly discardedAt: string | null;
  readonly since: readonly MadeChange[] | null;
  readonly present: readonly Present[];
}
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly node: string;
  readonly field: readonly string[];
  readonly message: string;
}
export interface Findings {
  readonly revision: number;
  readonly blocks: boolean;
  readonly findings: readonly Finding[];
}

/** The drafts of the lab as the server has them. */
@Service()
export class DraftsApi {
  private readonly http = inject(HttpClient);

  read(id: string): Promise<Draft> {
    return once(this.http.get<Draft>(at(id)));
  }

  save(id: string, batch: string, after: number, changes: readonly DraftChange[]) {
    return once(this.http.post<SavedChanges>(`${at(id)}/changes`, { id: batch, after, changes }));
  }

  news(id: string, after: number): Promise<News> {
    return once(this.http.get<News>(`${at(id)}/changes`, { params: { after } }));
  }

  takeBack(id: string, way: 'undo' | 'redo', after: number): Promise<SavedChanges> {
    return once(this.http.post<SavedChanges>(`${at(id)}/${way}`, { after }));
  }

  async bePresent(id: string, node: string | null): Promise<readonly Present[]> {
    const url = `${at(id)}/presence`;
    return (await once(this.http.post<{ present: Present[] }>(url, { node }))).present;
  }

  async plugins(): Promise<readonly PluginChoice[]> {
    const url = '/api/model-drafts/plugins';
    return (await once(this.http.get<{ plugins: PluginChoice[] }>(url))).plugins;
  }

  async trial(id: string, sheet: AnswerSheet): Promise<ScoreNode> {
    return (await once(this.http.post<{ root: ScoreNode }>(`${at(id)}/trial`, { sheet }))).root;
  }

  findings(id: string): Promise<Findings> {
    return once(this.http.get<Findings>(`${at(id)}/findings`));
  }
}

const at = (id: string): string => `/api/model-drafts/${encodeURIComponent(id)}`;
const once = <Value>(answer: Observable<Value>): Promise<Value> => firstValueFrom(answer);
