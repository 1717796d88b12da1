import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PluginProblemView, TextView } from '../models/models.views';
import { AnsweringUnitView } from './answering-units.views';
import { FigureView } from './figures.views';

export const sectionModes = ['one', 'split', 'independent'] as const;
export type SectionMode = (typeof sectionModes)[number];
/** How a section can be answered: in one of the ways above, or by units, each all of it. */
export const answeringModes = [...sectionModes, 'units'] as const;
/** `lapsed`: not submitted before the end. `withdrawn`: the round was declined after it had been accepted. */
export const assessmentStates = ['open', 'submitted', 'frozen', 'lapsed', 'withdrawn'] as const;

/** An assessment with how far it is, and what its result came to: all null until there is one. */
export class AssessmentSummaryView extends FigureView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) roundId!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ enum: assessmentStates, enumName: 'AssessmentState' })
  state!: (typeof assessmentStates)[number];
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty() answered!: number;
  @ApiProperty({ description: 'Questions that are asked: those that no condition hides.' })
  questions!: number;
  @ApiProperty({ description: 'Whether it is handed in and its result still to be computed.' })
  waiting!: boolean;
}

export class AssessmentsView {
  @ApiProperty({ type: [AssessmentSummaryView] }) assessments!: AssessmentSummaryView[];
}

export class AssignmentSummaryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() personName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) unitId!: string | null;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  @ApiProperty({ type: [String] }) questionKeys!: string[];
  @ApiProperty({ description: 'Its questions that no condition hides.' }) asked!: number;
  @ApiProperty() answered!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) handedInAt!: string | null;
}

export class SectionView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({
    enum: answeringModes,
    enumName: 'AnsweringMode',
    nullable: true,
    description: 'Null until it has been given to somebody.',
  })
  mode!: (typeof answeringModes)[number] | null;
  @ApiProperty({ type: [String] }) questionKeys!: string[];
  @ApiProperty() minutes!: number;
  @ApiProperty({
    description:
      'Questions that are asked: those that no condition hides by what is answered so far. The counts below are of these.',
  })
  asked!: number;
  @ApiProperty({ description: 'Questions that somebody has answered.' }) answered!: number;
  @ApiProperty({ description: 'Questions that are agreed on.' }) agreed!: number;
  @ApiProperty({ description: 'Questions with answers that wait to be agreed on.' })
  waiting!: number;
  @ApiProperty({ type: [AssignmentSummaryView] }) assignments!: AssignmentSummaryView[];
}

export class AssessmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) roundId!: string;
  @ApiProperty({ format: 'uuid' }) modelId!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ enum: assessmentStates, enumName: 'AssessmentState' })
  state!: (typeof assessmentStates)[number];
  @ApiProperty({ description: 'Whether the round still takes answers.' }) roundOpen!: boolean;
  @ApiProperty({
    format: 'date',
    description:
      'The last day of the round: the one that was planned, or the day on which it was closed before that.',
  })
  closesOn!: string;
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) submittedBy!: string | null;
  @ApiProperty({
    type: PluginProblemView,
    nullable: true,
    description: 'Why the model could not be scored now; null when it could.',
  })
  pluginProblem!: PluginProblemView | null;
  @ApiProperty({
    description: 'Whether it is handed in and its result still to be computed.',
  })
  waiting!: boolean;
  @ApiProperty() version!: number;
  @ApiProperty({
    description: 'Whether the model’s plugin reads the answers of units, so that units may answer.',
  })
  readsUnits!: boolean;
  @ApiProperty({
    type: [AnsweringUnitView],
    description: 'The units that answer; empty where the municipality answers as one.',
  })
  units!: AnsweringUnitView[];
  @ApiProperty({ type: [SectionView] }) sections!: SectionView[];
}

export class AssignPerson {
  @ApiProperty({ format: 'uuid' }) @IsUUID() personId!: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;
  @ApiPropertyOptional({
    type: [String],
    description: 'Only for split: the questions this person answers.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  questionKeys?: string[];
}

export class AssignSection {
  @ApiProperty({ enum: sectionModes, enumName: 'SectionMode' })
  @IsIn(sectionModes)
  mode!: SectionMode;
  @ApiProperty({ type: [AssignPerson], minItems: 1, maxItems: 30 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => AssignPerson)
  people!: AssignPerson[];
}

export class SubmitAssessment {
  @ApiProperty({ description: 'Submit although colleagues have not handed in everything.' })
  @IsBoolean()
  acceptOpen!: boolean;
}
