import { computed, DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { Texts } from '../language/texts';
import { DraftKeeper } from './draft-keeper';
import { DraftsApi, type Finding, type Findings } from './drafts-api';
import { stillMissing } from './still-missing';

/** How long after a save it is asked what is wrong, in milliseconds: who writes on is not told of every letter. */
const pause = 400;

/** What is wrong with the draft, as the server finds it: asked again after every change that it has. */
@Injectable()
export class FindingsKeeper {
  private readonly api = inject(DraftsApi);
  private readonly keeper = inject(DraftKeeper);
  private readonly texts = inject(Texts);
  private readonly newest = signal<Findings | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Null until they are known. A text that is written is not missing any more, also before it is saved. */
  readonly all = computed(() => this.allNow(), {
    equal: (one, other) =>
      one === other ||
      (one !== null &&
        one.length === other?.length &&
        one.every((finding, at) => finding === other[at])),
  });
  readonly errors = computed(
    () => this.all()?.filter(({ severity }) => severity === 'error').length ?? 0,
  );
  private readonly byNode = computed(() => Map.groupBy(this.all() ?? [], ({ node }) => node));
  /** The worst of what was found, by node; what is merely worth knowing marks none. */
  readonly marks = computed<ReadonlyMap<string, 'error' | 'warning'>>(() => {
    const marks = new Map<string, 'error' | 'warning'>();
    for (const { node, severity } of this.all() ?? []) {
      if (severity !== 'note' && marks.get(node) !== 'error') marks.set(node, severity);
    }
    return marks;
  });

  constructor() {
    effect(() => {
      const id = this.keeper.draft()?.id;
      // Read so that a change of them asks again.
      this.keeper.revision();
      this.texts.language();
      clearTimeout(this.timer);
      if (id !== undefined) this.timer = setTimeout(() => void this.ask(id), pause);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  at(node: string): readonly Finding[] {
    return this.byNode().get(node) ?? [];
  }

  private allNow(): readonly Finding[] | null {
    const findings = this.newest()?.findings ?? null;
    // Read so that what is written is looked at.
    this.keeper.model();
    return findings && stillMissing(findings, (node, field) => this.textAt(node, field));
  }

  private textAt(node: string, field: readonly string[]): unknown {
    let value: unknown = this.keeper.target(node);
    for (const step of field) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
      value = (value as Readonly<Record<string, unknown>>)[step];
    }
    return value;
  }

  private async ask(id: string): Promise<void> {
    try {
      const found = await this.api.findings(id);
      // An answer that was overtaken says nothing new.
      if (found.revision >= (this.newest()?.revision ?? 0)) this.newest.set(found);
    } catch {
      // What was found before stands until it can be asked again, which the next save does.
    }
  }
}
