import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentView, AssignmentSummaryView, SectionView } from '@erfa/api-client';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { ProgressBar } from '../progress/progress-bar';
import { StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { stateOf, statuses } from './section-state';

/** The parts of an assessment: who answers each and in which way, how far it is, and the way to one's own. */
@Component({
  selector: 'erfa-section-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, LocalPipe, ProgressBar, RouterLink, StatusTag, TextPipe],
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
        // Who reads the page has a button to their own answers, and needs no link to send.
        absent: section.assignments.filter(
          ({ handedInAt, personId }) => handedInAt === null && personId !== self,
        ),
        done: section.assignments.filter(
          ({ handedInAt, personId }) => handedInAt !== null && personId !== self,
        ),
        own: this.mayAnswer()
          ? section.assignments.find(({ personId }) => personId === self)
          : undefined,
      };
    }),
  );

  /** Puts the address where a colleague answers on the clipboard, to be sent by the mail or chat they use. */
  protected async copy({ id, personName }: AssignmentSummaryView): Promise<void> {
    const address = new URL(`assignments/${id}`, this.document.baseURI).href;
    try {
      await navigator.clipboard.writeText(address);
      this.announcer.show(this.texts.text('assessment.copied', { name: personName }));
    } catch {
      this.announcer.show(this.texts.text('assessment.copyFailed', { address }), true);
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
