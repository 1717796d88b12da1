import { carryReasons, fates, type CarryReason, type Fate } from '@erfa/model-lab';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { TextView } from '../models/models.views';
import { SnapshotName, SnapshotSummaryView } from './snapshots.views';

/**
 * What stands in this round where an old answer leads.
 * - `open`: nothing yet
 * - `carried`: the old answer, as it was carried
 * - `answered`: somebody has answered here, and that stays
 * - `independent`: the section is answered independently, and everybody begins with nothing
 * - `elsewhere`: it was given by a unit that does not answer here, or for the whole where units answer
 */
export const standings = ['open', 'carried', 'answered', 'independent', 'elsewhere'] as const;
export type Standing = (typeof standings)[number];

const saidStates = ['answered', 'not-applicable', 'dont-know'] as const;
const valueKinds = [
  { type: 'number' },
  { type: 'string' },
  { type: 'boolean' },
  { type: 'array', items: { type: 'string' } },
];

/** An answer as the municipality gave it before. */
export class OldAnswerView {
  @ApiProperty({ description: 'Key in the version it was answered on.' }) question!: string;
  @ApiProperty({ enum: saidStates, enumName: 'AgreedState' })
  state!: (typeof saidStates)[number];
  @ApiProperty({ nullable: true, oneOf: valueKinds }) value!: unknown;
  @ApiProperty({ description: 'Why not applicable, or why not known.' }) reason!: string;
}

/** An answer to begin with, or one that is proposed. */
export class ProposedAnswerView {
  @ApiProperty({ enum: saidStates, enumName: 'AgreedState' })
  state!: (typeof saidStates)[number];
  @ApiProperty({ nullable: true, oneOf: valueKinds }) value!: unknown;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'Documentation: text, or an https link.' }) evidence!: string;
}

/** One question with the old answers that lead to it, or one old answer that rests. */
export class CarriedAnswerView {
  @ApiProperty({
    enum: fates,
    enumName: 'AnswerFate',
    description:
      'carried: answered as before. to-confirm: proposed, and unanswered until somebody confirms. archived: it rests, readable.',
  })
  fate!: Fate;
  @ApiProperty({ enum: carryReasons, enumName: 'CarryReason' }) why!: CarryReason;
  @ApiProperty({ type: String, nullable: true, description: 'The unit that gave it.' })
  unitName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The further axis it was given on.' })
  axis!: string | null;
  @ApiProperty({ type: [OldAnswerView], description: 'One, or several that became one.' })
  from!: OldAnswerView[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The question that takes it; null where it rests.',
  })
  question!: string | null;
  @ApiProperty({ type: ProposedAnswerView, nullable: true })
  answer!: ProposedAnswerView | null;
  @ApiProperty({ enum: standings, enumName: 'CarriedStanding' }) standing!: Standing;
}

/**
 * How an earlier assessment ended.
 * - `frozen`: submitted, in a round that has closed
 * - `lapsed`: the round closed before it was submitted
 * - `withdrawn`: the round was declined after it had been accepted
 * - `open`, `submitted`: what was begun with before is being answered again, since its round was accepted anew
 */
export const carrySourceStates = ['frozen', 'lapsed', 'withdrawn', 'open', 'submitted'] as const;
export type CarrySourceState = (typeof carrySourceStates)[number];

/** Where the old answers come from: the names that both pages need to show them. */
export class CarrySourceView {
  @ApiProperty({ format: 'uuid' }) assessmentId!: string;
  @ApiProperty({ type: TextView, description: 'Of the earlier round.' }) title!: TextView;
  @ApiProperty({ format: 'uuid' }) modelId!: string;
  @ApiProperty() modelVersion!: number;
  @ApiProperty({
    format: 'date',
    description:
      'The last day of the round: the one that was planned, or the day on which it was closed before that.',
  })
  closesOn!: string;
  @ApiProperty({
    enum: carrySourceStates,
    enumName: 'CarrySourceState',
    description:
      'Of one that was not submitted, what was agreed on is carried, and what all said alike who had handed in.',
  })
  state!: CarrySourceState;
}

export class CarryCountsView {
  @ApiProperty({ description: 'Questions answered as before.' }) carried!: number;
  @ApiProperty({ description: 'Questions with an answer to be confirmed.' }) toConfirm!: number;
  @ApiProperty({ description: 'Old answers that rest.' }) archived!: number;
  @ApiProperty({
    description:
      'Old answers that all of these come from; one to a question that was split leads to several, several that were merged to one.',
  })
  answers!: number;
  @ApiProperty({
    description: 'Questions of the first two that somebody has answered in this round.',
  })
  answered!: number;
}

/** That it has been done. */
export class CarryingDoneView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The assessment as it stood before; null where it held nothing.',
  })
  snapshotId!: string | null;
  @ApiProperty({ description: 'Whether nothing has been made of the answers yet.' })
  undoable!: boolean;
}

/** What an assessment can begin with, or has begun with. */
export class CarryingView {
  @ApiProperty({
    type: CarrySourceView,
    nullable: true,
    description: 'Null where there is nothing to begin with.',
  })
  source!: CarrySourceView | null;
  @ApiProperty({
    type: [CarrySourceView],
    description: 'What there is to choose from, newest round first; none once it is done.',
  })
  sources!: CarrySourceView[];
  @ApiProperty({
    description:
      'Answers of a source that was not submitted which are not carried: they were not handed in, or colleagues said different things.',
  })
  leftOut!: number;
  @ApiProperty({ type: CarryCountsView }) counts!: CarryCountsView;
  @ApiProperty({ type: CarryingDoneView, nullable: true, description: 'Null until it is done.' })
  done!: CarryingDoneView | null;
  @ApiProperty({ description: 'Whether a snapshot will be kept: the assessment holds something.' })
  holdsAnswers!: boolean;
  @ApiProperty({ type: [SnapshotSummaryView] }) snapshots!: SnapshotSummaryView[];
}

export class CarriedAnswersView {
  @ApiProperty({ type: [CarriedAnswerView] }) answers!: CarriedAnswerView[];
}

/** What was carried to the questions of one assignment, with where it comes from. */
export class AssignmentCarriedView extends CarriedAnswersView {
  @ApiProperty({ type: CarrySourceView, nullable: true }) source!: CarrySourceView | null;
}

/** Which earlier assessment is looked at. */
export class ChooseSource {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The last that was submitted unless stated, else the newest there is.',
  })
  @IsOptional()
  @IsUUID()
  source?: string;
}

export class CarryAnswers extends SnapshotName {
  @ApiProperty({ format: 'uuid', description: 'The earlier assessment, as it was shown.' })
  @IsUUID()
  sourceId!: string;
}
