import { ApiProperty } from '@nestjs/swagger';
import {
  decisionKinds,
  decisionOutcomes,
  followedKinds,
  lessonDispositions,
  publishedStates,
  type DecisionKind,
  type DecisionOutcome,
  type FollowedKind,
  type LessonDisposition,
  type PublishedState,
} from '@erfa/domain';
import { IsOptional, Matches } from 'class-validator';
import { ExperienceView } from '../experience/experience.views';
import { CaseBecameView } from './became.views';
import { followedStandings, type FollowedStanding } from './followed';
import { FollowUpActionView } from './follow-up.views';

/** Which half-year a report is of. */
export class ChooseHalfYear {
  @ApiProperty({ required: false, description: '`2026-2`; the running one where none is given.' })
  @IsOptional()
  @Matches(/^20\d\d-[12]$/)
  half?: string;
}

/** A benefit or criterion in a report. */
export class ReportedBenefitView {
  @ApiProperty({ enum: followedKinds, enumName: 'FollowedKind' }) kind!: FollowedKind;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: Number, nullable: true }) baselineValue!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'For the day of the measurement.' })
  promised!: number | null;
  @ApiProperty({ type: Number, nullable: true }) shown!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) shownOn!: string | null;
  @ApiProperty({ description: 'Whether it was measured within the half-year.' })
  measuredInPeriod!: boolean;
  @ApiProperty({ enum: followedStandings, enumName: 'FollowedStanding' })
  standing!: FollowedStanding;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Whole per cent of the way that was promised for the day of the measurement.',
  })
  share!: number | null;
  @ApiProperty({ description: '“86 timer bagud”, in the language asked for; empty for none.' })
  deviation!: string;
  @ApiProperty() cause!: string;
  @ApiProperty({ type: [FollowUpActionView] }) actions!: FollowUpActionView[];
}

export class ReportedProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() sentence!: string;
  @ApiProperty({ type: [ReportedBenefitView] }) benefits!: ReportedBenefitView[];
}

/** What was promised and what is shown in a half-year, of a project or of all that the caller sees. */
export class BenefitsReportView {
  @ApiProperty({ description: '`2026-2`.' }) half!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ format: 'date', description: 'The day it tells of: its last, or today.' })
  asOf!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ description: 'The result, in the language asked for.' }) sentence!: string;
  @ApiProperty({ type: [ReportedProjectView] }) projects!: ReportedProjectView[];
}

export class ClosingDecisionView {
  @ApiProperty({ enum: decisionKinds, enumName: 'DecisionKind' }) kind!: DecisionKind;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: decisionOutcomes, enumName: 'DecisionOutcome' }) outcome!: DecisionOutcome;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
  @ApiProperty() reason!: string;
}

/** A lesson of others' that the project decided about. */
export class TakenLessonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() originName!: string;
  @ApiProperty({ enum: lessonDispositions, enumName: 'LessonDisposition' })
  disposition!: LessonDisposition;
  @ApiProperty() reason!: string;
}

/** A lesson that the project gave to others, and who took it up. */
export class GivenLessonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: publishedStates, enumName: 'PublishedState' }) state!: PublishedState;
  @ApiProperty({ type: [String], description: 'Municipalities that took it up.' })
  adopters!: string[];
}

export class TakenProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() municipality!: string;
}

/** What was promised and became, what was decided and learned, and what the project took from others and gave. */
export class ClosingReportView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty() purpose!: string;
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) handoverOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who took it over and said yes.' })
  handedTo!: string | null;
  @ApiProperty() sentence!: string;
  @ApiProperty({ description: 'Why the figures can still change, in a sentence; empty for final.' })
  preliminary!: string;
  @ApiProperty({ type: [ReportedBenefitView] }) benefits!: ReportedBenefitView[];
  @ApiProperty({ type: CaseBecameView }) became!: CaseBecameView;
  @ApiProperty({ type: [ClosingDecisionView] }) decisions!: ClosingDecisionView[];
  @ApiProperty({ type: [ExperienceView] }) experience!: ExperienceView[];
  @ApiProperty({ type: TakenProjectView, nullable: true, description: 'What it was begun from.' })
  begunFrom!: TakenProjectView | null;
  @ApiProperty({ description: 'It was begun from a project that is shown no longer.' })
  begunFromGone!: boolean;
  @ApiProperty({ type: [TakenLessonView] }) took!: TakenLessonView[];
  @ApiProperty({ type: [GivenLessonView] }) gave!: GivenLessonView[];
  @ApiProperty({ description: 'Whether the project is shown to other municipalities.' })
  isShown!: boolean;
}
