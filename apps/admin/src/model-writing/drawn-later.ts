import {
  afterNextRender,
  computed,
  DestroyRef,
  inject,
  Injectable,
  Injector,
  PendingTasks,
  signal,
} from '@angular/core';

/** How long the form waits for another key, in milliseconds: whoever goes through the tree fast is not held up by each form. */
const pause = 100;

/**
 * What is drawn while something else is chosen already: the choice is painted first, then the form, then
 * what stands beside it, each a task of its own, so that none of them keeps the next key waiting.
 */
@Injectable()
export class DrawnLater {
  private readonly injector = inject(Injector);
  private readonly pending = inject(PendingTasks);
  private readonly form = signal<string | null>(null);
  private readonly beside = signal<string | null>(null);
  private turn = 0;

  constructor() {
    // Whoever has left the page waits for nothing.
    inject(DestroyRef).onDestroy(() => (this.turn += 1));
  }

  /** Key of what the form still shows, and of what stands beside it; null where that is what is chosen. */
  readonly inForm = this.form.asReadonly();
  readonly inBeside = this.beside.asReadonly();
  /** Whether the form is of something else than what is chosen: nobody is to write in it. */
  readonly behind = computed(() => this.form() !== null);

  /** Leaves what is drawn as it is until what is chosen next has been painted. The keys are of what is drawn now. */
  hold(inForm: string, inBeside: string): void {
    const turn = (this.turn += 1);
    this.form.set(inForm);
    this.beside.set(inBeside);
    const done = this.pending.add();
    const later = (wait: number, next: () => void): void => {
      const step = (): void => {
        // Somebody has gone on meanwhile, and draws what they come to.
        if (turn === this.turn) next();
        else done();
      };
      afterNextRender(() => afterPaint(wait, step), { injector: this.injector });
    };
    later(pause, () => {
      this.form.set(null);
      later(0, () => {
        this.beside.set(null);
        done();
      });
    });
  }

  /** Draws what is chosen at once. */
  release(): void {
    this.turn += 1;
    this.form.set(null);
    this.beside.set(null);
  }
}

/** Calls back when the next frame has been painted: what is asked for in a frame comes before its paint, a timer after. */
function afterPaint(wait: number, next: () => void): void {
  requestAnimationFrame(() => setTimeout(next, wait));
}
