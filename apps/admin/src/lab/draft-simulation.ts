import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { ModelDraftsService, type SimulationPart, type SimulationView } from '@erfa/api-client';
import type { DraftChange } from '@erfa/model-lab';
import type { Subscription } from 'rxjs';
import { asProblem, type ProblemError } from '../problem/problem-error';

/** What is asked of a simulation beside the draft as it is saved. */
export interface SimulationWish {
  readonly changes?: readonly DraftChange[];
  /** Id of a closed round; the latest without it. */
  readonly round?: string | null;
  readonly parts?: readonly SimulationPart[];
}

/** One part of a page that simulates: asking again lets go of what was asked before, here and on the server. */
@Injectable()
export class DraftSimulation {
  private readonly api = inject(ModelDraftsService);
  private readonly page = crypto.randomUUID();
  private readonly newest = signal<SimulationView | null>(null);
  private readonly trouble = signal<ProblemError | null>(null);
  private readonly running = signal(false);
  private asking: Subscription | undefined;

  /** What came of the last wish that was answered. */
  readonly view = this.newest.asReadonly();
  /** Why the last wish was not. */
  readonly problem = this.trouble.asReadonly();
  readonly busy = this.running.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.asking?.unsubscribe());
  }

  ask(draft: string, { changes = [], round, parts = ['figures'] }: SimulationWish = {}): void {
    this.asking?.unsubscribe();
    this.running.set(true);
    const body = {
      ...{ page: this.page, parts: [...parts] },
      changes: changes as unknown as Record<string, unknown>[],
      ...(round ? { round } : {}),
    };
    this.asking = this.api.simulationsSimulate(draft, body).subscribe({
      next: (view) => {
        this.running.set(false);
        this.trouble.set(null);
        this.newest.set(view);
      },
      error: (error: unknown) => {
        const problem = asProblem(error);
        // A newer wish is on its way, and says what there is to say.
        if (problem.code === 'simulation-overtaken') return;
        this.running.set(false);
        this.trouble.set(problem);
      },
    });
  }

  /** Lets go of what was asked, and of what came of it. */
  clear(): void {
    this.asking?.unsubscribe();
    this.running.set(false);
    this.newest.set(null);
    this.trouble.set(null);
  }
}
