import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import {
  AssignmentsService,
  assignmentsShowResource,
  type ColleagueAnswersView,
  type ModelView,
} from '@erfa/api-client';
import { httpResource } from '@angular/common/http';
import { lacksReason } from '@erfa/domain';
import { type Model, questionsBelow } from '@erfa/scoring-sdk';
import { firstValueFrom } from 'rxjs';
import { isAnswered } from '../answers/sheet';
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
import { PluginNotice } from '../problem/plugin-notice';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { SavedState } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';
import { AnswerKeeper } from './answer-keeper';
import type { Said } from './draft';
import { EarlierRound } from './earlier-round';
import { OpenSheet, sameQuestions } from './open-sheet';
import { QuestionCard } from './question-card';
import { QuestionList } from './question-list';

/** Answering the questions one has been given. */
@Component({
  selector: 'erfa-answering-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    CountPipe,
    Dialog,
    Icon,
    MomentPipe,
    PageHeader,
    PluginNotice,
    Problem,
    QuestionCard,
    QuestionList,
    SavedState,
    TextPipe,
    Waiting,
  ],
  providers: [AnswerKeeper],
  templateUrl: './answering-page.html',
  styleUrl: './answering-page.scss',
})
export class AnsweringPage {
  private readonly api = inject(AssignmentsService);
  private readonly session = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly keeper = inject(AnswerKeeper);

  /** Id of the assignment, from the address. */
  readonly id = input.required<string>();

  protected readonly assignment = assignmentsShowResource(this.id);
  private readonly view = computed(() =>
    this.assignment.hasValue() ? this.assignment.value() : undefined,
  );
  protected readonly model = httpResource<ModelView>(() => {
    const id = this.view()?.modelId;
    return id === undefined ? undefined : `/api/models/${encodeURIComponent(id)}`;
  });
  // Only once handed in: before that the server keeps the colleagues' answers to itself.
  private readonly colleagues = httpResource<ColleagueAnswersView>(() =>
    this.view()?.handedInAt ? `/api/assignments/${this.id()}/colleagues` : undefined,
  );
  private readonly content = computed(() =>
    this.model.hasValue() ? (this.model.value().content as unknown as Model) : undefined,
  );
  protected readonly earlier = new EarlierRound(this.view, this.content, this.texts);
  private readonly section = computed(
    () => this.content()?.nodes.find(({ key }) => key === this.view()?.sectionKey)?.title,
  );
  protected readonly title = computed(
    () => this.section()?.[this.texts.language()] ?? this.section()?.da ?? '',
  );
  protected readonly trail = computed<TrailStep[]>(() => {
    const maturity = { text: this.texts.text('places.maturity'), link: '/maturity' };
    const view = this.view();
    if (!view) return [maturity];
    const { da, en } = view.roundTitle;
    const text = (this.texts.language() === 'en' && en) || da;
    return [maturity, { text, link: `/assessments/${view.assessmentId}` }];
  });
  protected readonly sheet = new OpenSheet(
    this.content,
    computed(() => this.view()?.questionKeys ?? []),
    computed(() => {
      const [content, key] = [this.content(), this.view()?.sectionKey];
      return content && key !== undefined ? questionsBelow(content, key).map((one) => one.key) : [];
    }),
  );
  /** Questions with an earlier answer to be confirmed. */
  protected readonly toConfirm = computed<ReadonlySet<string>>(
    () =>
      new Set(
        this.sheet
          .questions()
          .map(({ key }) => key)
          .filter(
            (key) =>
              this.view()?.open === true &&
              this.earlier.proposes(key) &&
              !isAnswered(this.keeper.answer(key)),
          ),
      ),
    { equal: sameQuestions },
  );
  // The round closes at the stroke of midnight; people read the minute before as the day it is.
  protected readonly lastMoment = computed(() => Date.parse(this.view()?.closesAt ?? '') - 1000);
  /** Whether it is asked if what is there is to be handed in without the rest. */
  protected readonly asking = signal(false);
  /** The model's own words on how to choose. */
  protected readonly rules = computed(() => {
    const description = this.content()?.description;
    const text = description?.[this.texts.language()] ?? description?.da ?? '';
    return text.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');
  });
  protected readonly opened = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  /** The refusal to hand in for want of reasons. */
  protected readonly refused = signal<ProblemError | null>(null);
  /** Questions that say nothing of why, and that handing in would be refused for. */
  protected readonly lacking = computed<ReadonlySet<string>>(
    () => {
      const asked = this.view()?.open ? this.sheet.questions() : [];
      return new Set(
        asked.map(({ key }) => key).filter((key) => lacksReason(this.keeper.answer(key))),
      );
    },
    { equal: sameQuestions },
  );
  /** Questions that it named and that still say nothing of why. */
  protected readonly owing = computed<ReadonlySet<string>>(() => {
    const named = new Set(this.refused()?.faults.map(({ path }) => path.replace(/\.reason$/u, '')));
    return new Set(
      this.sheet
        .questions()
        .map(({ key }) => key)
        .filter((key) => named.has(key) && lacksReason(this.keeper.answer(key))),
    );
  });
  /** Whether one answers oneself, rather than looks at a colleague's. */
  protected readonly own = computed(
    () => this.view()?.personId === this.session.member()?.person.id,
  );
  /** What can be done about something that is handed in; nothing once the assessment is closed. */
  protected readonly handedInText = computed<TextKey | null>(() => {
    const view = this.view();
    if (!view?.handedInAt) return null;
    if (view.mayTakeBack) return this.own() ? 'answering.handedInText' : 'answering.handedInByText';
    return view.mode === 'independent' && Date.parse(view.closesAt) > Date.now()
      ? 'answering.handedInIndependent'
      : this.own()
        ? 'answering.handedInForGood'
        : 'answering.closedText';
  });
  private readonly busy = signal(false);

  constructor() {
    let begun = '';
    effect(() => {
      const view = this.view();
      const person = this.session.member()?.person.id;
      if (!view || !this.content() || person === undefined || begun === view.id) return;
      begun = view.id;
      void this.keeper.open(view, person, this.section()).then(() => this.opened.set(true));
    });
  }

  /** Whether others' answers to the same questions are shown: nobody's are, where one answers alone. */
  protected readonly beside = computed(
    () => this.colleagues.hasValue() && this.colleagues.value().answers.length > 0,
  );

  protected said(question: string) {
    const all = this.colleagues.hasValue() ? this.colleagues.value().answers : [];
    return all.filter((answer) => answer.question === question);
  }

  /** Answers as before, and goes back to the question, since the button is gone. */
  protected confirm(key: string, said: Partial<Said>): void {
    this.keeper.edit(key, said);
    this.announcer.show(this.texts.text('carrying.card.confirmed'));
    document.getElementById(`q-${key}-text`)?.focus({ preventScroll: true });
  }

  /** Hands in; asks first where something has no answer. */
  protected async handIn(anyway = false): Promise<void> {
    if (!anyway && this.sheet.unanswered() > 0) {
      this.asking.set(true);
      return;
    }
    this.asking.set(false);
    await this.act(async () => {
      if (!(await this.keeper.flush())) {
        this.announcer.show(this.texts.text('answering.notYet'));
        return;
      }
      this.refused.set(null);
      this.assignment.set(await firstValueFrom(this.api.assignmentsHandIn(this.id())));
      this.announcer.show(this.texts.text('answering.handedInNow'));
    });
  }

  protected async takeBack(): Promise<void> {
    await this.act(async () => {
      this.assignment.set(await firstValueFrom(this.api.assignmentsTakeBack(this.id())));
      this.announcer.show(
        this.own()
          ? this.texts.text('answering.takenBack')
          : this.texts.text('answering.givenBack', { name: this.view()?.personName ?? '' }),
      );
    });
  }

  private turnedAway(problem: ProblemError): void {
    if (problem.code === 'reasons-missing') {
      this.refused.set(problem);
      const [first] = this.owing();
      if (first !== undefined) {
        this.sheet.show(first, 'reason');
        return;
      }
    }
    this.problem.set(problem);
  }

  private async act(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.turnedAway(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
