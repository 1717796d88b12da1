import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentView, RoundView, SectionView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';
import { ProgressBar } from '../progress/progress-bar';
import { type Status, StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { timeLeft } from './time-left';

/** How far a section is, and what that is called. */
export function stateOf(section: SectionView): { status: Status; name: TextKey } {
  if (section.asked > 0 && section.agreed === section.asked)
    return { status: 'done', name: 'overview.round.done' };
  if (section.waiting > 0) return { status: 'attention', name: 'overview.round.agree' };
  if (section.answered > 0) return { status: 'active', name: 'overview.round.active' };
  return { status: 'later', name: 'overview.round.later' };
}

/** An open round that the municipality takes part in: how far it is, who answers what, how far the country is. */
@Component({
  selector: 'erfa-round-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, LocalPipe, Problem, ProgressBar, RouterLink, StatusTag, TextPipe],
  templateUrl: './round-box.html',
  styleUrl: './round-box.scss',
})
export class RoundBox {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  /** An open round with an assessment of one's own municipality. */
  readonly round = input.required<RoundView>();
  protected readonly assessment = httpResource<AssessmentView>(() => {
    const id = this.round().own?.assessmentId;
    return id ? `/api/assessments/${id}` : undefined;
  });
  protected readonly sections = computed(() =>
    (this.assessment.hasValue() ? this.assessment.value().sections : []).map((section) => ({
      ...section,
      ...stateOf(section),
      link: this.linkTo(section),
      who: this.who(section),
    })),
  );
  protected readonly answered = computed(() =>
    this.sections().reduce((sum, { answered }) => sum + answered, 0),
  );
  protected readonly asked = computed(() =>
    this.sections().reduce((sum, { asked }) => sum + asked, 0),
  );
  protected readonly colleagues = computed(
    () =>
      new Set(
        this.sections()
          .flatMap(({ assignments }) => assignments)
          .filter(({ handedInAt }) => handedInAt === null)
          .map(({ personId }) => personId),
      ).size,
  );
  protected readonly left = computed(() => timeLeft(this.texts, this.round().closesOn));

  /** Where one goes on with a section: one's own questions, what is to be agreed on, or the whole assessment. */
  private linkTo({ assignments, waiting }: SectionView): string {
    const self = this.keeper.member()?.person.id;
    const own = assignments.find(({ personId }) => personId === self);
    if (own?.handedInAt === null) return `/assignments/${own.id}`;
    const assessment = `/assessments/${this.round().own?.assessmentId ?? ''}`;
    return waiting > 0 && this.keeper.may('assessment.settle')
      ? `${assessment}/consensus`
      : assessment;
  }

  private who({ mode, assignments }: SectionView): string {
    if (mode === null || assignments.length === 0)
      return this.texts.text('overview.round.unassigned');
    const names = assignments.map(({ personName }) => personName).join(', ');
    return this.texts.text(`overview.round.${mode === 'one' ? 'single' : mode}`, { names });
  }
}
