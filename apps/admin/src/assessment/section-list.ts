import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentView, AssignmentSummaryView, SectionView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { ProgressBar } from '../progress/progress-bar';
import { StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { type Absent, absentIn, reminder, reminderToAll } from './reminder';
import { stateOf, statuses } from './section-state';

/** The parts of an assessment: who answers each and in which way, how far it is, and the way to one's own. */
@Component({
  selector: 'erfa-section-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Icon, LocalPipe, ProgressBar, RouterLink, StatusTag, TextPipe],
  templateUrl: './section-list.html',
  styleUrl: './section-list.scss',
})
export class SectionList {
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);

  readonly assessment = input.required<AssessmentView>();
  /** Whether answers can still be given. */
  readonly open = input.required<boolean>();
  /** A section that the reader wants to give to colleagues. */
  readonly assign = output<SectionView>();

  /** A reminder that the browser did not let us copy. */
  protected readonly uncopied = signal<string | null>(null);
  private readonly mayAnswer = computed(() => this.keeper.may('assessment.answer'));
  protected readonly mayAssign = computed(
    () => this.open() && this.keeper.may('assessment.assign'),
  );
  protected readonly rows = computed(() =>
    this.assessment().sections.map((section) => {
      const state = stateOf(section, this.open());
      const self = this.keeper.member()?.person.id;
      return {
        section,
        state,
        // What was not done catches the eye only while somebody can do it.
        status: this.open() || state === 'done' ? statuses[state] : 'later',
        who: this.who(section),
        // Who reads the page has a button to their own answers, and needs no reminder.
        absent: absentIn([section], self),
        done: section.assignments.filter(
          ({ handedInAt, personId }) => handedInAt !== null && personId !== self,
        ),
        own: this.mayAnswer()
          ? section.assignments.find(({ personId }) => personId === self)
          : undefined,
      };
    }),
  );

  /** Everybody who is missing; Erfa sends no mail, so the texts are copied, to be sent as they usually are. */
  protected readonly absent = computed(() =>
    absentIn(this.assessment().sections, this.keeper.member()?.person.id),
  );
  private readonly sender = computed(() => ({
    assessment: this.assessment(),
    name: this.keeper.member()?.person.name ?? '',
    addressOf: ({ id }: AssignmentSummaryView) =>
      new URL(`assignments/${id}`, this.document.baseURI).href,
  }));

  /** Puts a ready reminder to one colleague on the clipboard. */
  protected remind(absent: Absent): Promise<void> {
    const name = absent.assignment.personName;
    return this.copy(
      reminder(this.texts, absent, this.sender()),
      this.texts.text('assessment.reminder.copied', { name }),
    );
  }

  /** Puts a ready reminder to everybody who is missing on the clipboard. */
  protected remindAll(): Promise<void> {
    return this.copy(
      reminderToAll(this.texts, this.absent(), this.sender()),
      this.texts.text('assessment.reminder.copiedAll'),
    );
  }

  private async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.uncopied.set(null);
      this.announcer.show(done);
    } catch {
      // No clipboard (http, or not allowed): the text stands there, to be marked and copied by hand.
      this.uncopied.set(text);
      this.announcer.show(this.texts.text('assessment.reminder.copyFailed'), true);
    }
  }

  private who({ mode, assignments }: SectionView): string {
    if (mode === null || assignments.length === 0)
      return this.open() ? this.texts.text('assessment.who.nobody') : '';
    const names = assignments
      .map(({ personName, unitName }) => (unitName ? `${personName} (${unitName})` : personName))
      .join(', ');
    return this.texts.text(`assessment.who.${mode === 'one' ? 'single' : mode}`, { names });
  }
}
