import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  type DraftPilotsView,
  peopleMunicipalitiesResource,
  PilotsService,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { MunicipalityChoice } from '../choosing/municipality-choice';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { FaultSummary, type FieldFault } from '../page/fault-summary';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { Drafts } from '../progress/drafts';
import { SessionKeeper } from '../session/session-keeper';
import {
  faultsIn,
  newPilot,
  type PilotDraft,
  type PilotField,
  readKept,
  written,
} from './pilot-draft';

const fieldIds: Readonly<Record<PilotField, string>> = {
  opensOn: 'pilot-opens',
  closesOn: 'pilot-closes',
  note: 'pilot-note',
  chosen: 'choice-search',
};

/** Making a pilot of a draft as it is now: when, with which words, and who tries it. What is typed stays on the device until it is opened. */
@Component({
  selector: 'erfa-pilot-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FaultSummary, MunicipalityChoice, Problem, TextPipe, Waiting],
  templateUrl: './pilot-form.html',
  styleUrl: './pilot-form.scss',
})
export class PilotForm {
  private readonly api = inject(PilotsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionKeeper);

  /** Id of the draft that is tried, and the revision that is. */
  readonly draftId = input.required<string>();
  readonly revision = input.required<number>();
  /** The draft's pilots, with the new one. */
  readonly made = output<DraftPilotsView>();
  /** The draft has changed since it was read. */
  readonly stale = output();
  /** Nothing is to be made after all. */
  readonly cancelled = output();

  protected readonly municipalities = peopleMunicipalitiesResource();
  private readonly owner = computed(() => {
    const member = this.session.member();
    return `${member?.organisation.id ?? ''}:${member?.person.id ?? ''}`;
  });
  private readonly name = computed(() => `pilot-${this.draftId()}`);
  protected readonly draft = signal<PilotDraft>(newPilot());
  protected readonly problem = signal<ProblemError | null>(null);
  private readonly tried = signal(false);
  private readonly busy = signal(false);
  private readonly begun = signal(false);
  private readonly faults = computed(() => (this.tried() ? faultsIn(this.draft()) : null));
  protected readonly allFaults = computed<readonly FieldFault[]>(() =>
    [...(this.faults() ?? [])].map(([field, words]) => ({
      ...{ id: fieldIds[field], words: this.texts.text(words) },
    })),
  );
  private readonly summary = viewChild(FaultSummary);

  constructor() {
    effect(() => {
      const kept = readKept(this.drafts.read(this.owner(), this.name()));
      if (kept) this.draft.set(kept);
    });
    effect(() => {
      const draft = this.draft();
      if (this.begun()) this.drafts.keep(this.owner(), this.name(), JSON.stringify(draft));
    });
  }

  protected set(part: Partial<PilotDraft>): void {
    this.begun.set(true);
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected type(field: 'opensOn' | 'closesOn' | 'note', event: Event): void {
    this.set({ [field]: (event.target as HTMLInputElement).value });
  }

  protected fault(field: PilotField): TextKey | null {
    return this.faults()?.get(field) ?? null;
  }

  /** Gives up what was written. */
  protected cancel(): void {
    this.forget();
    this.cancelled.emit();
  }

  protected async open(): Promise<void> {
    this.tried.set(true);
    if (this.busy()) return;
    if (faultsIn(this.draft()).size > 0) {
      this.summary()?.focus();
      return;
    }
    this.busy.set(true);
    this.problem.set(null);
    try {
      const body = written(this.draft(), this.revision());
      const pilots = await firstValueFrom(this.api.pilotsOpen(this.draftId(), body));
      this.forget();
      this.announcer.show(this.texts.text('pilots.opened'));
      this.made.emit(pilots);
    } catch (error) {
      const problem = asProblem(error);
      this.problem.set(problem);
      // Read anew, so that the next try is of the draft as it is.
      if (problem.code === 'draft-changed') this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }

  private forget(): void {
    this.begun.set(false);
    this.drafts.keep(this.owner(), this.name(), null);
  }
}
