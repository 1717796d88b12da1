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
import { pilotingShowResource, PilotsService } from '@erfa/api-client';
import { type Model, questionsOf } from '@erfa/scoring-sdk';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { MomentPipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { SavedState } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';
import { AnswerKeeper } from './answer-keeper';
import { OpenSheet } from './open-sheet';
import { PilotNotice } from './pilot-notice';
import { QuestionCard } from './question-card';
import { QuestionClock } from './question-clock';
import { QuestionList } from './question-list';

/** Trying a model before it is published: its questions, what was hard about each, and handing it in to KL. */
@Component({
  selector: 'erfa-pilot-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    CountPipe,
    Dialog,
    Icon,
    MomentPipe,
    PageHeader,
    PilotNotice,
    Problem,
    QuestionCard,
    QuestionList,
    SavedState,
    TextPipe,
    Waiting,
  ],
  providers: [AnswerKeeper, QuestionClock],
  templateUrl: './pilot-page.html',
  styleUrl: './answering-page.scss',
})
export class PilotPage {
  private readonly api = inject(PilotsService);
  private readonly session = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(QuestionClock);
  protected readonly keeper = inject(AnswerKeeper);

  /** Id of the pilot, from the address. */
  readonly id = input.required<string>();

  protected readonly pilot = pilotingShowResource(this.id);
  protected readonly view = computed(() =>
    this.pilot.hasValue() ? this.pilot.value() : undefined,
  );
  private readonly content = computed(() => this.view()?.content as unknown as Model | undefined);
  protected readonly title = computed(() => {
    const title = this.view()?.title;
    return (title?.[this.texts.language()] || title?.da) ?? '';
  });
  /** What is asked of one, or that there is nothing to try any more. */
  protected readonly lead = computed<TextKey>(() => {
    const view = this.view();
    if (view?.publishedId) return 'piloting.leadPublished';
    return view?.state === 'closed' ? 'piloting.leadClosed' : 'piloting.lead';
  });
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.overview'), link: '/' },
  ]);
  protected readonly municipality = computed(() => this.session.member()?.organisation.name ?? '');
  private readonly asked = computed(() => {
    const content = this.content();
    return content ? questionsOf(content).map(({ key }) => key) : [];
  });
  protected readonly sheet = new OpenSheet(this.content, this.asked);
  protected readonly lastMoment = computed(() => Date.parse(this.view()?.closesAt ?? '') - 1000);
  protected readonly comments = computed(
    () => this.sheet.questions().filter(({ key }) => this.keeper.answer(key).comment.trim()).length,
  );
  /** Which question is asked before an act. */
  protected readonly asking = signal(false);
  protected readonly leaving = signal(false);
  protected readonly withComments = linkedSignal(() => this.view()?.withComments ?? true);
  protected readonly opened = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly mayLeave = computed(() => this.session.may('round.join'));
  private readonly busy = signal(false);

  constructor() {
    let begun = '';
    effect(() => {
      const view = this.view();
      const person = this.session.member()?.person.id;
      if (!view || person === undefined || begun === view.id) return;
      begun = view.id;
      const source = { ...view, questionKeys: this.asked() };
      void this.keeper.open(source, person, view.title, 'pilot').then(() => this.opened.set(true));
    });
    effect(() => {
      const view = this.view();
      if (view?.open) this.clock.begin(view.id, view.times);
      else void this.clock.stop();
    });
  }

  protected async handIn(): Promise<void> {
    this.asking.set(false);
    await this.act(async () => {
      if (!(await this.keeper.flush())) {
        this.announcer.show(this.texts.text('piloting.notYet'));
        return;
      }
      await this.clock.tell();
      const comments = this.withComments();
      this.pilot.set(await firstValueFrom(this.api.pilotingHandIn(this.id(), { comments })));
      this.announcer.show(this.texts.text('piloting.handedInNow'));
      // What KL has now stands at the top, a sheet away from the button.
      setTimeout(() => {
        const heading = document.querySelector<HTMLElement>('h1');
        heading?.scrollIntoView({ block: 'start' });
        heading?.focus({ preventScroll: true });
      });
    });
  }

  protected async takeBack(): Promise<void> {
    await this.act(async () => {
      this.pilot.set(await firstValueFrom(this.api.pilotingTakeBack(this.id())));
      this.announcer.show(this.texts.text('answering.takenBack'));
    });
  }

  /** Takes the municipality out, or back in. */
  protected async leave(left: boolean): Promise<void> {
    this.leaving.set(false);
    await this.act(async () => {
      const act = left ? this.api.pilotingLeave(this.id()) : this.api.pilotingRejoin(this.id());
      this.pilot.set(await firstValueFrom(act));
      this.announcer.show(this.texts.text(left ? 'piloting.leftNow' : 'piloting.joinedNow'));
    });
  }

  private async act(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      const problem = asProblem(error);
      this.problem.set(problem);
      // Closed, or left by a colleague, in the meantime: the page says so as it is now.
      if (problem.kind === 'conflict') this.pilot.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
