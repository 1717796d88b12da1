import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { httpResource } from '@angular/common/http';
import { Router, RouterLink } from '@angular/router';
import {
  modelsListResource,
  peopleMunicipalitiesResource,
  RoundsService,
  type RoundView,
  type WriteRound,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { MunicipalityChoice } from './municipality-choice';

/** What is written in the form. */
export interface RoundDraft {
  readonly da: string;
  readonly en: string;
  readonly modelId: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly invitedAll: boolean;
  readonly chosen: readonly string[];
  readonly klSees: 'participation' | 'results';
  readonly publishes: string;
  readonly deleteAfterMonths: number;
}

/** The first thing that keeps a draft from being saved, or null. */
export function missingIn(draft: RoundDraft): TextKey | null {
  if (!draft.da.trim() || !draft.en.trim()) return 'roundForm.missing.title';
  if (!draft.modelId) return 'roundForm.missing.model';
  if (!draft.opensOn || !draft.closesOn) return 'roundForm.missing.period';
  if (draft.closesOn < draft.opensOn) return 'roundForm.missing.order';
  if (!draft.invitedAll && draft.chosen.length === 0) return 'roundForm.missing.invited';
  if (!draft.publishes.trim()) return 'roundForm.missing.publishes';
  const months = draft.deleteAfterMonths;
  if (!Number.isInteger(months) || months < 6 || months > 120) return 'roundForm.missing.months';
  return null;
}

/** A new round, or a draft that is changed before it opens. */
@Component({
  selector: 'erfa-round-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    LocalPipe,
    MunicipalityChoice,
    PageHeader,
    Problem,
    RouterLink,
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

  /** Id of the draft, from the address; absent for a new one. */
  readonly id = input<string | undefined>();

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

  protected readonly draft = linkedSignal<RoundDraft>(() => {
    const round = this.before.hasValue() ? this.before.value() : undefined;
    return {
      da: round?.title.da ?? '',
      en: round?.title.en ?? '',
      modelId: round?.modelId ?? this.usable()[0]?.id ?? '',
      opensOn: round?.opensOn ?? '',
      closesOn: round?.closesOn ?? '',
      invitedAll: round?.invitedAll ?? true,
      chosen: round?.chosenIds ?? [],
      klSees: round?.terms.klSees ?? 'participation',
      publishes: round?.terms.publishes ?? '',
      deleteAfterMonths: round?.terms.deleteAfterMonths ?? 24,
    };
  });
  private readonly tried = signal(false);
  private readonly busy = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly fault = computed(() => (this.tried() ? missingIn(this.draft()) : null));

  protected set(
    field: 'da' | 'en' | 'modelId' | 'opensOn' | 'closesOn' | 'publishes',
    event: Event,
  ) {
    const { value } = event.target as HTMLInputElement;
    this.draft.update((draft) => ({ ...draft, [field]: value }));
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

  protected async save(): Promise<void> {
    this.tried.set(true);
    if (this.busy() || missingIn(this.draft())) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { id } = await this.write();
      await this.router.navigateByUrl(`/rounds/${id}`);
      this.announcer.show(this.texts.text('roundForm.saved'));
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private write(): Promise<RoundView> {
    const { da, en, chosen, klSees, publishes, deleteAfterMonths, ...rest } = this.draft();
    const body: WriteRound = {
      ...rest,
      title: { da: da.trim(), en: en.trim() },
      terms: { klSees, publishes: publishes.trim(), deleteAfterMonths },
      ...(rest.invitedAll ? {} : { invitedIds: [...chosen] }),
    };
    const before = this.before.hasValue() ? this.before.value() : undefined;
    return firstValueFrom(
      before
        ? this.rounds.roundsChange(before.id, body, { 'If-Match': `"${before.version}"` })
        : this.rounds.roundsCreate(body),
    );
  }
}
