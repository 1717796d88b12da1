import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { httpResource } from '@angular/common/http';
import { Router, RouterLink } from '@angular/router';
import {
  modelsListResource,
  peopleMunicipalitiesResource,
  RoundsService,
  type RoundView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { FaultSummary, type FieldFault } from '../page/fault-summary';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { Drafts } from '../progress/drafts';
import { SavedState, type Saving } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';
import { MunicipalityChoice } from '../choosing/municipality-choice';
import {
  differing,
  draftOf,
  type FaultyField,
  faultsIn,
  type KeptDraft,
  readKept,
  type RoundDraft,
  written,
} from './round-draft';
import { RoundSides } from './round-sides';

/** The element of each field, as the page names it. */
const fieldIds: Readonly<Record<FaultyField, string>> = {
  da: 'round-da',
  en: 'round-en',
  modelId: 'round-model',
  opensOn: 'round-opens',
  closesOn: 'round-closes',
  invited: 'invite-some',
  publishes: 'round-publishes',
  months: 'round-months',
};

const draftName = (id: string | undefined) => `round-form-${id ?? 'new'}`;

/** A new round, or a draft that is changed before it opens. What is typed stays on the device until it is saved. */
@Component({
  selector: 'erfa-round-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    FaultSummary,
    Icon,
    LocalPipe,
    MunicipalityChoice,
    PageHeader,
    Problem,
    RoundSides,
    RouterLink,
    SavedState,
    TextPipe,
    Waiting,
  ],
  templateUrl: './round-form-page.html',
  styleUrl: './round-form-page.scss',
})
export class RoundFormPage {
  private readonly rounds = inject(RoundsService);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly drafts = inject(Drafts);
  private readonly keeper = inject(SessionKeeper);

  /** Id of the draft, from the address; absent for a new one. */
  readonly id = input<string | undefined>();
  /** Id of the model that a new round is to measure by, from the address. */
  readonly model = input<string | undefined>();

  protected readonly models = modelsListResource();
  protected readonly municipalities = peopleMunicipalitiesResource();
  protected readonly before = httpResource<RoundView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `/api/rounds/${encodeURIComponent(id)}`;
  });
  protected readonly usable = computed(() =>
    (this.models.value()?.models ?? []).filter(({ retiredAt }) => retiredAt === null),
  );
  protected readonly error = computed(
    () => this.models.error() ?? this.municipalities.error() ?? this.before.error() ?? null,
  );
  protected readonly ready = computed(
    () =>
      this.models.hasValue() &&
      this.municipalities.hasValue() &&
      (this.id() === undefined || this.before.hasValue()),
  );
  protected readonly heading = computed<TextKey>(() =>
    this.id() === undefined ? 'rounds.create' : 'round.edit',
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.rounds'), link: '/rounds' },
  ]);
  protected readonly back = computed(() => (this.id() ? `/rounds/${this.id()}` : '/rounds'));

  // A device may have several users, and a person several organisations.
  private readonly owner = computed(() => {
    const member = this.keeper.member();
    return `${member?.organisation.id ?? ''}:${member?.person.id ?? ''}`;
  });
  /** As the server has it, as far as this page knows. */
  private readonly saved = linkedSignal(() =>
    this.before.hasValue() ? this.before.value() : undefined,
  );
  /** The model that a new round begins with: the one asked for, else one that can be scored, where there is one. */
  private readonly firstModel = computed(
    () =>
      this.usable().find(({ id }) => id === this.model()) ??
      this.usable().find(({ plugin }) => plugin.problem === null) ??
      this.usable()[0],
  );
  private readonly savedDraft = computed(() => draftOf(this.saved(), this.firstModel()?.id ?? ''));
  /** What was begun earlier on this device. */
  private readonly kept = linkedSignal<boolean, KeptDraft | null>({
    source: this.ready,
    computation: (ready) =>
      ready
        ? readKept(this.drafts.read(this.owner(), draftName(this.id())), untracked(this.savedDraft))
        : null,
  });
  protected readonly restored = computed(() => this.kept() !== null);
  // Both begin again when everything is read, and not when somebody else's draft comes in afterwards.
  protected readonly draft = linkedSignal<RoundDraft>(() => {
    this.ready();
    return this.kept()?.draft ?? untracked(this.savedDraft);
  });
  /** The version that what is written was begun upon. */
  private readonly basis = linkedSignal(() => {
    this.ready();
    return this.kept()?.version ?? untracked(this.saved)?.version ?? 0;
  });
  protected readonly changed = computed(
    () => differing(this.savedDraft(), this.draft()).length > 0,
  );
  /** Somebody else's draft, where ours was begun before theirs was saved. */
  protected readonly theirs = computed(() =>
    this.ready() && this.changed() && this.basis() !== (this.saved()?.version ?? 0)
      ? this.savedDraft()
      : null,
  );
  protected readonly saving = computed<Saving>(() => {
    if (this.busy()) return { state: 'saving' };
    if (this.theirs() || (this.problem() && this.problem()?.kind !== 'offline'))
      return { state: 'refused' };
    if (this.problem()) return { state: 'on-device' };
    return { state: this.changed() ? 'unsaved' : 'untouched' };
  });
  private readonly tried = signal(false);
  private readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  /** What keeps it from being saved, told from the first try on. */
  private readonly faults = computed(() => (this.tried() ? faultsIn(this.draft()) : null));
  protected readonly allFaults = computed<readonly FieldFault[]>(() =>
    [...(this.faults() ?? [])].map(([field, words]) => ({
      id: fieldIds[field],
      words: this.texts.text(words),
    })),
  );
  private readonly summary = viewChild(FaultSummary);

  constructor() {
    effect(() => {
      if (!this.ready()) return;
      const kept = this.changed()
        ? JSON.stringify({ version: this.basis(), draft: this.draft() } satisfies KeptDraft)
        : null;
      this.drafts.keep(this.owner(), draftName(this.id()), kept);
    });
  }

  protected set(
    field: 'da' | 'en' | 'modelId' | 'opensOn' | 'closesOn' | 'publishes',
    event: Event,
  ) {
    const { value } = event.target as HTMLInputElement;
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected fault(field: FaultyField): TextKey | null {
    return this.faults()?.get(field) ?? null;
  }

  /** The elements that say more about a field: its hint, and what is wrong with it. */
  protected described(field: FaultyField, hint: string | null = null): string | null {
    const fault = this.fault(field) ? `${fieldIds[field]}-fault` : null;
    return [hint, fault].filter((id) => id !== null).join(' ') || null;
  }

  protected months(event: Event): void {
    const deleteAfterMonths = (event.target as HTMLInputElement).valueAsNumber;
    this.draft.update((draft) => ({ ...draft, deleteAfterMonths }));
  }

  protected change(part: Partial<RoundDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected reload(): void {
    for (const source of [this.models, this.municipalities, this.before])
      if (source.error()) source.reload();
  }

  /** Gives up what was written; what the server has stands. */
  protected discard(): void {
    this.kept.set(null);
    this.draft.set(this.savedDraft());
    this.basis.set(this.saved()?.version ?? 0);
    this.problem.set(null);
    this.tried.set(false);
  }

  /** Ours after all: saved upon the other's. */
  protected async keepMine(): Promise<void> {
    this.basis.set(this.saved()?.version ?? 0);
    await this.save();
  }

  protected async save(): Promise<void> {
    this.tried.set(true);
    if (this.busy() || this.theirs()) return;
    if (faultsIn(this.draft()).size > 0) {
      this.summary()?.focus();
      return;
    }
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { id } = await this.write();
      await this.finished(id);
    } catch (error) {
      await this.turnedAway(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async finished(id: string): Promise<void> {
    this.drafts.keep(this.owner(), draftName(this.id()), null);
    await this.router.navigateByUrl(`/rounds/${id}`);
    this.announcer.show(this.texts.text('roundForm.saved'));
  }

  private write(): Promise<RoundView> {
    const body = written(this.draft());
    const id = this.id();
    return firstValueFrom(
      id === undefined
        ? this.rounds.roundsCreate(body)
        : this.rounds.roundsChange(id, body, { 'If-Match': `"${this.basis()}"` }),
    );
  }

  private async turnedAway(problem: ProblemError): Promise<void> {
    const id = this.id();
    if (problem.kind !== 'conflict' || id === undefined) {
      this.problem.set(problem);
      return;
    }
    try {
      const now = await firstValueFrom(this.rounds.roundsShow(id));
      // Opened meanwhile, or unchanged: then it was a rule that said no, and its words are what to show.
      if (now.state !== 'draft' || now.version === this.basis()) this.problem.set(problem);
      else if (differing(draftOf(now, ''), this.draft()).length === 0) await this.finished(id);
      else this.saved.set(now);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
