import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { Problem } from '../problem/problem';
import { asProblem, faultAt, type ProblemError } from '../problem/problem-error';
import { Drafts } from '../progress/drafts';
import { SavedState, type Saving } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';
import { longestNote, OrganisationApi, type OrganisationView } from './organisation-api';

const draftOf = 'contact-note';

/** The note others see about whom to turn to: read by all, written by those who may edit the organisation. */
@Component({
  selector: 'erfa-contact-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionBar, FormField, Icon, Problem, SavedState, TextPipe],
  templateUrl: './contact-note.html',
  styles: `
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr));
      gap: 2.4rem;
      margin-top: 1.6rem;
    }
    .words {
      margin-top: 0.4rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .count {
      margin-top: 0.4rem;
    }
  `,
})
export class ContactNote {
  private readonly api = inject(OrganisationApi);
  private readonly drafts = inject(Drafts);
  private readonly keeper = inject(SessionKeeper);
  protected readonly kl = computed(() => this.keeper.member()?.organisation.kind === 'kl');
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly organisation = input.required<OrganisationView>();
  readonly editable = input.required<boolean>();

  // A device may have several users, and a person several organisations.
  private readonly owner = computed(
    () => `${this.organisation().id}:${this.keeper.member()?.person.id ?? ''}`,
  );
  /** What the server has, as far as this page knows. */
  protected readonly saved = linkedSignal(() => this.organisation());
  protected readonly draft = linkedSignal(() => ({
    note: this.drafts.read(this.owner(), draftOf) ?? this.organisation().contactNote,
  }));
  protected readonly fields = form(this.draft, (path) => {
    // Not `maxLength`: the attribute it sets makes browsers cut a pasted text off without a word.
    validate(path.note, ({ value }) =>
      value().length > longestNote
        ? {
            kind: 'too-long',
            message: this.texts.text('organisation.note.tooLong', { longest: longestNote }),
          }
        : undefined,
    );
  });

  private readonly busy = signal(false);
  private readonly savedAt = signal<number | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  /** Someone else's version, when ours was turned away because of it. */
  protected readonly theirs = signal<OrganisationView | null>(null);

  protected readonly changed = computed(() => this.draft().note !== this.saved().contactNote);
  protected readonly length = computed(() => this.draft().note.length);
  protected readonly longest = longestNote;
  protected readonly fault = computed(
    () => this.fields.note().errors()[0]?.message ?? faultAt(this.problem(), 'contactNote') ?? null,
  );
  protected readonly saving = computed<Saving>(() => {
    if (this.busy()) return { state: 'saving' };
    if (this.theirs() || (this.problem() && this.problem()?.kind !== 'offline')) {
      return { state: 'refused' };
    }
    if (this.problem()) return { state: 'on-device' };
    if (this.changed()) return { state: 'unsaved' };
    const at = this.savedAt();
    return at === null ? { state: 'untouched' } : { state: 'saved', at };
  });

  constructor() {
    effect(() => {
      if (!this.editable()) return;
      this.drafts.keep(this.owner(), draftOf, this.changed() ? this.draft().note : null);
    });
  }

  protected async save(): Promise<void> {
    if (this.fields.note().invalid()) this.fields.note().focusBoundControl();
    if (this.busy() || this.fields().invalid()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.accept(await this.api.changeNote(this.draft().note, this.saved().version));
      this.announcer.say(this.texts.text('organisation.note.saved'));
    } catch (error) {
      await this.turnedAway(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** Ours after all: saved upon the other's. */
  protected async keepMine(): Promise<void> {
    const theirs = this.theirs();
    if (!theirs) return;
    this.saved.set(theirs);
    this.theirs.set(null);
    await this.save();
  }

  /** The other's: ours is given up. */
  protected takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs) this.accept(theirs);
  }

  private accept(now: OrganisationView): void {
    this.saved.set(now);
    this.draft.set({ note: now.contactNote });
    this.theirs.set(null);
    this.savedAt.set(Date.now());
  }

  private async turnedAway(problem: ProblemError): Promise<void> {
    if (problem.kind !== 'conflict') {
      this.problem.set(problem);
      return;
    }
    try {
      const now = await this.api.current();
      // The other changed something else, or wrote the very same.
      if (now.contactNote === this.draft().note) this.accept(now);
      else this.theirs.set(now);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
