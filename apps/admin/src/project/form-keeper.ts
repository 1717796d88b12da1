import { computed, DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';
import { mergeFields, same } from '@erfa/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { asProblem, type Fault, type ProblemError } from '../problem/problem-error';
import { Drafts } from '../progress/drafts';
import type { Saving } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';

/** How long what is typed waits for more of it before it is sent, in milliseconds. */
const pause = 800;
/** How long until the server is tried again, in milliseconds; the last one repeats. */
const retryPauses = [2_000, 5_000, 15_000, 30_000] as const;

/** A field that two have changed at once. */
export interface FieldConflict<Form> {
  readonly field: keyof Form & string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface FormWays<Form> {
  /** What the form is called on this device: the project and the tool. */
  readonly name: () => string;
  /** The form as it stands with the server. */
  readonly load: () => Observable<Form>;
  /**
   * Saves it: as it was got, and as it is now. Gives it as it stands then. What is sent when the page goes is answered when its
   * outputs are closed: whoever else is to know of the answer is told by a function.
   */
  readonly save: (from: Form, to: Form) => Observable<Form>;
}

/**
 * Keeps a form that several write: what is typed is kept on the device at once and sent by itself after a short pause. What
 * others write in other fields comes in with the answer; a field that both have changed waits for a choice, with both sides
 * shown. Made in an injection context, one a page.
 */
export class FormKeeper<Form extends object> {
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionKeeper);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly base = signal<Form | null>(null);
  private readonly now = signal<Form | null>(null);
  private readonly state = signal<Saving>({ state: 'untouched' });
  private readonly trouble = signal<ProblemError | null>(null);
  private readonly both = signal<readonly FieldConflict<Form>[]>([]);
  private timer: number | undefined;
  private sending: Promise<void> | null = null;
  private failures = 0;
  private over = false;

  /** The form as it is on the page; null before it is opened. */
  readonly form: Signal<Form | null> = this.now.asReadonly();
  readonly saving: Signal<Saving> = this.state.asReadonly();
  /** Why the last saving was refused. */
  readonly problem: Signal<ProblemError | null> = this.trouble.asReadonly();
  readonly conflicts: Signal<readonly FieldConflict<Form>[]> = this.both.asReadonly();
  /** Whether anything is on the page that the server does not have. */
  readonly dirty = computed(() => !same(this.base(), this.now()));

  constructor(private readonly ways: FormWays<Form>) {
    inject(DestroyRef).onDestroy(() => {
      // What is under way goes on; what still waited is sent now.
      void this.flush();
      this.over = true;
      this.view?.clearTimeout(this.timer);
    });
  }

  /** What the server found wrong with a field, in words; null where it found nothing. */
  fault(field: keyof Form & string): string | null {
    const words = (this.trouble()?.faults ?? [])
      .filter((fault) => fieldOf(fault) === field)
      .map(({ message }) => message);
    return words.length > 0 ? words.join(' ') : null;
  }

  /** Begins with the form as the server has it, and with what was typed on this device and never arrived. */
  open(form: Form): void {
    this.base.set(form);
    this.now.set(form);
    const kept = this.kept();
    if (!kept) return;
    const { merged, conflicts } = mergeFields(form, kept.from, kept.to);
    this.now.set(merged);
    this.both.set(conflicts.map((field) => sides(field, kept.to, form)));
    if (this.both().length === 0 && this.dirty()) this.schedule(0);
    else if (!this.dirty()) this.keep(null);
  }

  /** Changes fields; saved by itself. */
  set(change: Partial<Form>): void {
    const now = this.now();
    if (!now) return;
    this.now.set({ ...now, ...change });
    this.keep({ from: this.base() as Form, to: this.now() as Form });
    this.state.set({ state: 'unsaved' });
    this.schedule(pause);
  }

  /** Of a field that both changed: one's own stays. */
  keepMine(field: keyof Form & string): void {
    const conflict = this.both().find((one) => one.field === field);
    const base = this.base();
    if (!conflict || !base) return;
    this.base.set({ ...base, [field]: conflict.theirs });
    this.settle(field);
  }

  /** Of a field that both changed: theirs is taken. */
  takeTheirs(field: keyof Form & string): void {
    const conflict = this.both().find((one) => one.field === field);
    const [base, now] = [this.base(), this.now()];
    if (!conflict || !base || !now) return;
    this.base.set({ ...base, [field]: conflict.theirs });
    this.now.set({ ...now, [field]: conflict.theirs });
    this.settle(field);
  }

  /** Sends what is not sent yet. Resolves when it has arrived, or has been refused. */
  async flush(): Promise<void> {
    this.view?.clearTimeout(this.timer);
    await this.sending;
    if (this.dirty() && this.both().length === 0) await this.send();
  }

  private settle(field: string): void {
    this.both.update((all) => all.filter((one) => one.field !== field));
    this.keep(this.dirty() ? { from: this.base() as Form, to: this.now() as Form } : null);
    if (this.both().length === 0) this.schedule(0);
  }

  private schedule(after: number): void {
    if (this.over) return;
    this.view?.clearTimeout(this.timer);
    this.timer = this.view?.setTimeout(() => {
      if (this.sending === null && this.both().length === 0) void this.send();
    }, after);
  }

  private send(): Promise<void> {
    this.sending ??= this.sendOnce().finally(() => {
      this.sending = null;
      if (this.state().state === 'unsaved') this.schedule(pause);
    });
    return this.sending;
  }

  private async sendOnce(): Promise<void> {
    const [from, to] = [this.base(), this.now()];
    if (!from || !to || same(from, to)) return;
    this.state.set({ state: 'saving' });
    try {
      const stands = await firstValueFrom(this.ways.save(from, to));
      this.failures = 0;
      this.trouble.set(null);
      // What was typed while it was on its way stays on the page, and goes next.
      const { merged } = mergeFields(stands, to, this.now() ?? to);
      this.base.set(stands);
      this.now.set(merged);
      const left = this.dirty();
      this.keep(left ? { from: stands, to: merged } : null);
      this.state.set(left ? { state: 'unsaved' } : { state: 'saved', at: Date.now() });
    } catch (error) {
      await this.failed(asProblem(error));
    }
  }

  private async failed(problem: ProblemError): Promise<void> {
    if (problem.code === 'version-conflict') {
      try {
        const stands = await firstValueFrom(this.ways.load());
        const [from, to] = [this.base() as Form, this.now() as Form];
        const { merged, conflicts } = mergeFields(stands, from, to);
        const asked = new Set(conflicts);
        // The base of a field in conflict stays what it was until it is chosen about.
        this.base.set(
          Object.fromEntries(
            Object.entries(stands).map(([field, value]) => [
              field,
              asked.has(field as keyof Form) ? from[field as keyof Form] : value,
            ]),
          ) as Form,
        );
        this.now.set(merged);
        this.both.set(conflicts.map((field) => sides(field, to, stands)));
        this.state.set({ state: conflicts.length > 0 ? 'on-device' : 'unsaved' });
        return;
      } catch {
        // As with any other loss of the server: it is tried again.
      }
    }
    if (problem.kind === 'refused' || problem.kind === 'forbidden' || problem.kind === 'missing') {
      this.trouble.set(problem);
      this.state.set({ state: 'refused' });
      return;
    }
    this.state.set({ state: 'on-device' });
    const wait = retryPauses[Math.min(this.failures, retryPauses.length - 1)] ?? pause;
    this.failures += 1;
    this.schedule(wait);
  }

  private kept(): { from: Form; to: Form } | null {
    try {
      const text = this.drafts.read(this.owner(), this.ways.name());
      return text === null ? null : (JSON.parse(text) as { from: Form; to: Form });
    } catch {
      return null;
    }
  }

  private keep(what: { from: Form; to: Form } | null): void {
    this.drafts.keep(this.owner(), this.ways.name(), what && JSON.stringify(what));
  }

  private owner(): string {
    const member = this.session.member();
    return member ? `${member.organisation.id}:${member.person.id}` : '';
  }
}

/** The field of the form that a fault is about: `to.kle[2]` is of `kle`. */
export const fieldOf = ({ path }: Fault): string =>
  path.split(/[./[\]]+/u).find((part) => part !== '' && part !== 'to') ?? '';

const sides = <Form extends object>(
  field: keyof Form,
  mine: Form,
  theirs: Form,
): FieldConflict<Form> => ({
  field: field as keyof Form & string,
  mine: mine[field],
  theirs: theirs[field],
});
