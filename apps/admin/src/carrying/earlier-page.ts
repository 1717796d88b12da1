import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  assessmentsShowResource,
  carryingAnswersResource,
  CarryingService,
  carryingShowResource,
  type CarryingView,
  type ModelView,
} from '@erfa/api-client';
import { httpResource } from '@angular/common/http';
import type { Model } from '@erfa/scoring-sdk';
import { firstValueFrom } from 'rxjs';
import { askedVersion, earlierShown, type EarlierShown, partsNote } from '../answers/earlier';
import { Icon } from '../icons/icon';
import { MomentPipe, NumberPipe } from '../language/format-pipes';
import { formatNumber } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { CarriedTable } from './carried-table';
import { SnapshotNameDialog } from './snapshot-name-dialog';
import { SourceChoice } from './source-choice';

/** Rows that are shown at first; the others come when they are asked for. */
const firstRows = 100;

/**
 * What an assessment can begin with: every answer of the earlier round and what becomes of it, before anything
 * happens. Once it has begun, the same as it was done, with the archive that everyone may read.
 */
@Component({
  selector: 'erfa-earlier-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CarriedTable,
    CountPipe,
    EmptyState,
    Icon,
    MomentPipe,
    NumberPipe,
    PageHeader,
    Problem,
    RouterLink,
    SnapshotNameDialog,
    SourceChoice,
    TextPipe,
    Waiting,
  ],
  templateUrl: './earlier-page.html',
  styleUrl: './earlier-page.scss',
})
export class EarlierPage {
  private readonly api = inject(CarryingService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(SessionKeeper);

  /** Id of the assessment, from the address. */
  readonly id = input.required<string>();
  protected readonly assessment = assessmentsShowResource(this.id);
  /** The earlier assessment that is asked for; the server's choice where there is none. */
  private readonly wanted = linkedSignal({
    source: this.id,
    computation: (): string | undefined => undefined,
  });
  private readonly params = computed(() => {
    const source = this.wanted();
    return source === undefined ? {} : { source };
  });
  protected readonly carrying = carryingShowResource(this.id, this.params);
  protected readonly answers = carryingAnswersResource(this.id, this.params);
  /** What is known, also while other answers are on their way: the choice stays where it is. */
  protected readonly view = linkedSignal<CarryingView | undefined, CarryingView | undefined>({
    source: () => (this.carrying.hasValue() ? this.carrying.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  private readonly asked = computed(() =>
    this.assessment.hasValue() ? this.assessment.value() : undefined,
  );
  private readonly before = this.version(() => this.view()?.source?.modelId);
  private readonly after = this.version(() => this.asked()?.modelId);
  protected readonly error = computed(
    () =>
      this.assessment.error() ??
      this.carrying.error() ??
      this.answers.error() ??
      this.before.error() ??
      this.after.error() ??
      null,
  );

  protected readonly round = computed(() => {
    const title = this.view()?.source?.title;
    return (this.texts.language() === 'en' && title?.en) || (title?.da ?? '');
  });
  protected readonly heading = computed(() => {
    if (!this.view()?.source) return this.texts.text('places.earlierAnswers');
    return this.texts.text(this.view()?.done ? 'carrying.headingDone' : 'carrying.heading', {
      round: this.round(),
    });
  });
  protected readonly trail = computed<TrailStep[]>(() => {
    const maturity = { text: this.texts.text('places.maturity'), link: '/maturity' };
    const shown = this.asked();
    if (!shown) return [maturity];
    const text = (this.texts.language() === 'en' && shown.title.en) || shown.title.da;
    return [maturity, { text, link: `/assessments/${this.id()}` }];
  });
  private readonly open = computed(
    () => this.asked()?.state === 'open' && this.asked()?.roundOpen === true,
  );
  private readonly leads = computed(() => this.open() && this.session.may('assessment.assign'));
  protected readonly mayCarry = computed(
    () => this.leads() && !!this.view()?.source && !this.view()?.done,
  );
  protected readonly mayChoose = computed(() => this.leads() && !this.view()?.done);
  /** That the answers were never submitted, and why. */
  protected readonly unsubmitted = computed((): TextKey | null => {
    const state = this.view()?.source?.state;
    if (state === undefined || state === 'frozen') return null;
    return state === 'lapsed' ? 'carrying.unsubmitted.lapsed' : 'carrying.unsubmitted.withdrawn';
  });
  protected readonly mayUndo = computed(() => this.leads() && this.view()?.done?.undoable === true);
  /** Whether it could be undone, were nothing made of it. */
  protected readonly inUse = computed(() => this.leads() && this.view()?.done?.undoable === false);
  protected readonly maySeeSnapshots = computed(() =>
    this.session.may('assessment.answers-of-others'),
  );
  /** All that was answered before, question by question. */
  private readonly all = computed<readonly EarlierShown[]>(() => {
    const before = this.before.hasValue() ? this.before.value() : undefined;
    const after = this.after.hasValue() ? this.after.value() : undefined;
    if (!before || !after || !this.answers.hasValue()) return [];
    const [older, newer] = [before, after].map(({ content }) =>
      askedVersion(content as unknown as Model),
    );
    if (!older || !newer) return [];
    return this.answers.value().answers.map((item) => earlierShown(item, older, newer, this.texts));
  });
  protected readonly toConfirm = computed(() => this.withFate('to-confirm'));
  protected readonly archived = computed(() => this.withFate('archived'));
  protected readonly carried = computed(() => this.withFate('carried'));
  /** Whether the answers are there that are looked at. */
  protected readonly ready = computed(
    () =>
      this.carrying.hasValue() &&
      this.answers.hasValue() &&
      (!this.view()?.source || (this.before.hasValue() && this.after.hasValue())),
  );
  /** Fates whose every row is shown. */
  protected readonly whole = signal<ReadonlySet<string>>(new Set());
  protected readonly naming = signal(false);
  private readonly attempt = new Attempt(this.id);
  protected readonly problem = this.attempt.problem;
  protected readonly busy = this.attempt.busy;

  protected readonly proposedName = computed(() =>
    this.texts.text('carrying.snapshotName', { round: this.round() }),
  );

  /** Looks at other earlier answers. */
  protected choose(source: string): void {
    this.whole.set(new Set());
    this.wanted.set(source);
  }

  protected shown(rows: readonly EarlierShown[], fate: string): readonly EarlierShown[] {
    return this.whole().has(fate) ? rows : rows.slice(0, firstRows);
  }

  protected left(rows: readonly EarlierShown[], fate: string): number {
    return this.whole().has(fate) ? 0 : Math.max(0, rows.length - firstRows);
  }

  protected showAll(fate: string): void {
    this.whole.update((known) => new Set([...known, fate]));
  }

  /** Begins; where the assessment holds something, its name is asked for first. */
  protected begin(): void {
    if (this.view()?.holdsAnswers) this.naming.set(true);
    else void this.carry(this.proposedName());
  }

  protected async carry(snapshotName: string): Promise<void> {
    const sourceId = this.view()?.source?.assessmentId;
    if (sourceId === undefined) return;
    await this.attempt.run(async () => {
      const now = await firstValueFrom(
        this.api.carryingCarry(this.id(), { sourceId, snapshotName }),
      );
      this.naming.set(false);
      this.settle(now);
      const { carried, toConfirm } = now.counts;
      this.announcer.show(
        this.texts.text('carrying.doneNow', {
          carried: formatNumber(this.texts.language(), carried),
          toConfirm: formatNumber(this.texts.language(), toConfirm),
        }),
      );
    });
  }

  protected async undo(): Promise<void> {
    await this.attempt.run(async () => {
      this.settle(await firstValueFrom(this.api.carryingUndo(this.id())));
      this.wanted.set(undefined);
      this.announcer.show(this.texts.text('carrying.undone'));
    });
  }

  /** Why the figures add up to another number than what was answered. */
  protected parts({ counts }: CarryingView): string {
    return partsNote(this.texts, counts);
  }

  protected again(): void {
    for (const source of [this.assessment, this.carrying, this.answers, this.before, this.after])
      if (source.error()) source.reload();
  }

  private settle(now: CarryingView): void {
    this.carrying.set(now);
    this.answers.reload();
  }

  private withFate(fate: string): readonly EarlierShown[] {
    return this.all().filter(({ item }) => item.fate === fate);
  }

  private version(of: () => string | undefined) {
    // Asked for once, whatever else of the view changes.
    const id = computed(of);
    return httpResource<ModelView>(() => {
      const known = id();
      return known === undefined ? undefined : `/api/models/${encodeURIComponent(known)}`;
    });
  }
}
