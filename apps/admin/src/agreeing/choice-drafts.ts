import { Injectable, signal } from '@angular/core';
import type { Choice } from './topics';

/** A choice under way, and the version of the agreed answer it was made upon. */
export interface ChoiceDraft extends Choice {
  readonly seen: number;
}

/** Choices under way by question, so that the page and its view for a wall hold the same. Provided by the page. */
@Injectable()
export class ChoiceDrafts {
  private readonly drafts = signal<ReadonlyMap<string, ChoiceDraft>>(new Map());

  of(question: string): ChoiceDraft | null {
    return this.drafts().get(question) ?? null;
  }

  /** Keeps a draft; `null` forgets it. */
  keep(question: string, draft: ChoiceDraft | null): void {
    this.drafts.update((before) => {
      const now = new Map(before);
      if (draft) now.set(question, draft);
      else now.delete(question);
      return now;
    });
  }
}
