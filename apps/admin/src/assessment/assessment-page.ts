import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  AssessmentsService,
  assessmentsShowResource,
  type AssessmentView,
  type SectionView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { formatDate } from '../language/formats';
import { Icon } from '../icons/icon';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { PluginNotice } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { AnsweringUnitsDialog } from './answering-units-dialog';
import { unitsDone } from './answering-units';
import { AssignDialog } from './assign-dialog';
import { EarlierNotice } from './earlier-notice';
import { SectionList } from './section-list';
import { type Submission, SubmissionDialog } from './submission-dialog';

/** The municipality's assessment in a round: who answers what, how far it is, and the steps towards a result. */
@Component({
  selector: 'erfa-assessment-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AnsweringUnitsDialog,
    AssignDialog,
    EarlierNotice,
    CountPipe,
    EmptyState,
    Icon,
    LocalPipe,
    PageHeader,
    PluginNotice,
    Problem,
    RouterLink,
    SectionList,
    SubmissionDialog,
    TextPipe,
    Waiting,
  ],
  templateUrl: './assessment-page.html',
})
export class AssessmentPage {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly keeper = inject(SessionKeeper);

  private readonly api = inject(AssessmentsService);
  private readonly router = inject(Router);

  /** Id of the assessment, from the address. */
  readonly id = input.required<string>();
  protected readonly assessment = assessmentsShowResource(this.id);
  private readonly known = computed(() =>
    this.assessment.hasValue() ? this.assessment.value() : null,
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.maturity'), link: '/maturity' },
  ]);

  protected readonly open = computed(
    () => this.known()?.state === 'open' && this.known()?.roundOpen === true,
  );
  protected readonly waiting = computed(() =>
    (this.known()?.sections ?? []).reduce((sum, { waiting }) => sum + waiting, 0),
  );
  protected readonly agreed = computed(() =>
    (this.known()?.sections ?? []).reduce((sum, { agreed }) => sum + agreed, 0),
  );
  /** Whether submitting is what the page should lead to: something is agreed on, and nothing waits for it. */
  protected readonly ripe = computed(
    () => this.waiting() === 0 && (this.agreed() > 0 || unitsDone(this.known()) > 0),
  );
  /** Whether there is something to tell of the sections: rounds from before Erfa hold results only. */
  protected readonly told = computed(
    () =>
      this.open() ||
      (this.known()?.sections ?? []).some(
        ({ answered, assignments }) => answered > 0 || assignments.length > 0,
      ),
  );
  /** Whether units may be chosen to answer, or chosen anew. */
  protected readonly mayChooseUnits = computed(
    () => this.open() && this.known()?.readsUnits === true && this.keeper.may('assessment.assign'),
  );
  protected readonly settles = computed(() => this.open() && this.waiting() > 0);
  /** Whether there is something to agree on, or to read of what was agreed on. */
  protected readonly seesAgreed = computed(
    () => this.keeper.may('assessment.settle') && (this.settles() || this.agreed() > 0),
  );
  /** Whether one has nobody to agree with: all that waits was answered by oneself, and nobody else has a part in it. */
  protected readonly alone = computed(() => {
    const me = this.keeper.member()?.person.id;
    const given = (this.known()?.sections ?? []).flatMap(({ assignments }) => assignments);
    return (
      this.settles() &&
      this.keeper.may('assessment.settle') &&
      given.every(({ personId, handedInAt }) => personId === me && handedInAt !== null)
    );
  });
  protected readonly maySubmit = computed(
    () => this.open() && this.keeper.may('assessment.submit'),
  );
  protected readonly mayReopen = computed(
    () =>
      this.known()?.state === 'submitted' &&
      this.known()?.roundOpen === true &&
      this.keeper.may('assessment.reopen'),
  );
  protected readonly hasResult = computed(
    () =>
      ['submitted', 'frozen'].includes(this.known()?.state ?? '') && this.keeper.may('result.read'),
  );
  /** Whether the answers can only be read: all of them, by who may agree on them. */
  protected readonly mayRead = computed(
    () =>
      !this.open() && this.told() && this.known() !== null && this.keeper.may('assessment.settle'),
  );
  protected readonly mayAccept = computed(
    () =>
      this.known()?.state === 'withdrawn' &&
      this.known()?.roundOpen === true &&
      this.keeper.may('round.join'),
  );
  protected readonly lead = computed(() => {
    const assessment = this.known();
    return assessment ? this.leadOf(assessment) : '';
  });

  /** The section that is being given out. */
  protected readonly assigning = signal<SectionView | null>(null);
  protected readonly choosing = signal(false);
  protected readonly act = signal<Submission | null>(null);
  protected readonly using = new Attempt(this.id);

  protected assigned(now: AssessmentView): void {
    this.assigning.set(null);
    this.assessment.set(now);
    this.announcer.show(this.texts.text('assign.done'));
  }

  protected unitsChosen(now: AssessmentView): void {
    this.choosing.set(false);
    this.assessment.set(now);
    this.announcer.show(
      this.texts.text(now.units.length > 0 ? 'answeringUnits.done' : 'answeringUnits.undone'),
    );
  }

  /**
   * Takes one's own answers as the municipality's, where there is nobody to agree with. Answers that stand as they were
   * carried from an earlier round are looked at first: the page where one agrees says which they are.
   */
  protected async useMine(): Promise<void> {
    await this.using.run(async () => {
      const { questions } = await firstValueFrom(this.api.assessmentsReadConsensus(this.id()));
      const untouched = questions.some(
        ({ agreed, answers }) => agreed === null && answers.every(({ carried }) => carried),
      );
      if (untouched) {
        await this.router.navigate(['/assessments', this.id(), 'consensus']);
        return;
      }
      await firstValueFrom(this.api.assessmentsSettle(this.id(), {}));
      this.assessment.reload();
      this.announcer.show(this.texts.text('assessment.usedMine'));
    });
  }

  protected moved(now: AssessmentView): void {
    this.act.set(null);
    this.assessment.set(now);
    this.announcer.show(
      this.texts.text(
        now.state === 'submitted' ? 'assessment.submit.done' : 'assessment.reopen.done',
      ),
    );
  }

  private leadOf({ state, roundOpen, closesOn, submittedAt, submittedBy }: AssessmentView): string {
    const language = this.texts.language();
    // The round's last day, which is also the last on which one can submit.
    const day = formatDate(language, closesOn);
    if (state === 'open')
      return this.texts.text(roundOpen ? 'assessment.lead.open' : 'assessment.lead.over', { day });
    if (state === 'withdrawn') return this.texts.text('assessment.lead.withdrawn');
    if (state === 'lapsed') return this.texts.text('assessment.lead.lapsed', { day });
    const date = submittedAt ? formatDate(language, submittedAt) : '';
    if (state === 'frozen') return this.texts.text('assessment.lead.frozen', { date, day });
    return this.texts.text(roundOpen ? 'assessment.lead.submitted' : 'assessment.lead.awaiting', {
      date,
      name: submittedBy ?? '',
      day,
    });
  }
}
