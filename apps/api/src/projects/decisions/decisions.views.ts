import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { decisionLimits, decisionOutcomes, type DecisionOutcome } from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { recordParts, type RecordPart } from './decision-record';
import { recordStates, type RecordState } from './record-rows';
import { DecisionMarkView, PerhapsDay, ProjectWarningView } from '../projects.views';

/** One line of a checklist. */
export class DecisionCheckView {
  @ApiProperty({ maxLength: decisionLimits.checkText })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(decisionLimits.checkText)
  text!: string;
  @ApiProperty() @IsBoolean() done!: boolean;
}

export class WriteDecision {
  @ApiProperty({ maxLength: decisionLimits.title, description: 'Empty: as its kind is called.' })
  @Trimmed()
  @IsString()
  @MaxLength(decisionLimits.title)
  title!: string;
  @PerhapsDay() plannedOn!: string | null;
  @ApiProperty({ type: [DecisionCheckView], maxItems: decisionLimits.checks })
  @IsArray()
  @ArrayMaxSize(decisionLimits.checks)
  @ValidateNested({ each: true })
  @Type(() => DecisionCheckView)
  checks!: DecisionCheckView[];
}

export class MakeDecision {
  @ApiProperty({ enum: decisionOutcomes, enumName: 'DecisionOutcome' })
  @IsIn(decisionOutcomes)
  outcome!: DecisionOutcome;
  @ApiProperty({ maxLength: decisionLimits.reason })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(decisionLimits.reason)
  reason!: string;
  @ApiProperty({ format: 'date' })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  decidedOn!: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Who decided; null where it was a committee.',
  })
  @IsOptional()
  @IsUUID()
  decidedBy!: string | null;
  @ApiPropertyOptional({
    maxLength: decisionLimits.body,
    description: 'The committee or steering group that decided, by its name.',
  })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(decisionLimits.body)
  decidedByBody?: string;
}

/** A decision point with all that belongs to it. */
export class ProjectDecisionView extends DecisionMarkView {
  @ApiProperty({ type: [DecisionCheckView] }) checks!: DecisionCheckView[];
  @ApiProperty() reason!: string;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
  @ApiProperty({ description: 'The committee that decided; empty where there is none.' })
  decidedByBody!: string;
  @ApiProperty({ type: String, nullable: true }) recordedByName!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'How the tools stood when it was decided, by tool; null before.',
  })
  snapshot!: Record<string, unknown> | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of the snapshot.' })
  snapshotHash!: string | null;
  @ApiProperty() version!: number;
}

/** Something that is not in place for a decision that is not made yet. */
export class DecisionLackView {
  @ApiProperty({ format: 'uuid' }) decisionId!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Below the project’s own address: where it is put right.' })
  path!: string;
}

export class ProjectDecisionsView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: [ProjectDecisionView] }) decisions!: ProjectDecisionView[];
  @ApiProperty({
    type: [ProjectWarningView],
    description: 'What whoever decides should know first.',
  })
  warnings!: ProjectWarningView[];
  @ApiProperty({
    type: [DecisionLackView],
    description:
      'What is not in place for decisions to come. Nothing of it keeps one from deciding.',
  })
  lacks!: DecisionLackView[];
}

/** One thing of a project as it stood when something was decided, and as it stands today, in the language asked for. */
export class DecisionRecordRowView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null where it was not there.' })
  then!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null where it is gone.' })
  now!: string | null;
  @ApiProperty({ enum: recordStates, enumName: 'DecisionRecordState' }) state!: RecordState;
}

export class DecisionRecordSectionView {
  @ApiProperty({ enum: recordParts, enumName: 'DecisionRecordPart' }) part!: RecordPart;
  @ApiProperty({ description: 'Whether it was kept; without rows it was empty then.' })
  kept!: boolean;
  @ApiProperty({ description: 'How many rows are other than they were.' }) changed!: number;
  @ApiProperty({
    type: [DecisionRecordRowView],
    description: 'None where nothing was kept, or nothing stood in it.',
  })
  rows!: DecisionRecordRowView[];
}

/** What a decision kept, beside how it stands today. */
export class DecisionRecordView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty({ type: ProjectDecisionView, description: 'Without its snapshot.' })
  decision!: ProjectDecisionView;
  @ApiProperty({ type: Number, nullable: true, description: 'Of the business case.' })
  caseVersion!: number | null;
  @ApiProperty({ type: [DecisionRecordSectionView] }) sections!: DecisionRecordSectionView[];
}
