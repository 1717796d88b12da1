import type { AssessmentView, AssignmentSummaryView, SectionView } from '@erfa/api-client';
import { formatDate } from '../language/formats';
import type { Texts } from '../language/texts';

/** Somebody who has not handed in a section, or a part of it. */
export interface Absent {
  readonly section: SectionView;
  readonly assignment: AssignmentSummaryView;
}

/** What every reminder says. */
interface Sender {
  readonly assessment: Pick<AssessmentView, 'title' | 'closesOn'>;
  /** Who reminds. */
  readonly name: string;
  /** Where an assignment is answered. */
  readonly addressOf: (assignment: AssignmentSummaryView) => string;
}

/** Everybody but oneself who has not handed in, section by section. */
export function absentIn(
  sections: readonly SectionView[],
  self: string | undefined,
): readonly Absent[] {
  return sections.flatMap((section) =>
    section.assignments
      .filter(({ handedInAt, personId }) => handedInAt === null && personId !== self)
      .map((assignment) => ({ section, assignment })),
  );
}

/** A ready text to one colleague, with the way to the questions. */
export function reminder(texts: Texts, { section, assignment }: Absent, sender: Sender): string {
  const { asked, answered, personName } = assignment;
  const left = asked - answered;
  const words = {
    name: personName.split(' ')[0] ?? personName,
    section: said(texts, section.title),
    round: said(texts, sender.assessment.title),
    day: formatDate(texts.language(), sender.assessment.closesOn),
    address: sender.addressOf(assignment),
    sender: sender.name,
  };
  return left > 0
    ? texts.count('assessment.reminder.one', left, words)
    : texts.text('assessment.reminder.handIn', words);
}

/** A ready text to all of them together, with a line and a way for each. */
export function reminderToAll(texts: Texts, absent: readonly Absent[], sender: Sender): string {
  return texts.text('assessment.reminder.all', {
    lines: absent
      .map(
        ({ section, assignment }) =>
          `– ${assignment.personName}, ${said(texts, section.title)}: ${sender.addressOf(assignment)}`,
      )
      .join('\n'),
    round: said(texts, sender.assessment.title),
    day: formatDate(texts.language(), sender.assessment.closesOn),
    sender: sender.name,
  });
}

const said = (texts: Texts, text: { readonly da: string; readonly en?: string }): string =>
  (texts.language() === 'en' && text.en) || text.da;
