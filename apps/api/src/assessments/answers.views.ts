import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PluginProblemView, TextView } from '../models/models.views';
import { answeringModes } from './assessments.views';

export const answerStates = ['unanswered', 'answered', 'not-applicable', 'dont-know'] as const;
export type StoredState = (typeof answerStates)[number];

/** What somebody answered to one question. */
export class AnswerView {
  @ApiProperty() question!: string;
  @ApiProperty({ enum: answerStates, enumName: 'AnswerState' }) state!: StoredState;
  @ApiProperty({
    nullable: true,
    description: 'The step, or what the question’s scale asks for; null unless answered.',
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  value!: unknown;
  @ApiProperty({ description: 'Why not applicable, or why not known.' }) reason!: string;
  @ApiProperty() comment!: string;
  @ApiProperty({ description: 'Documentation: text, or an https link.' }) evidence!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) savedAt!: string;
  @ApiProperty({ type: String, nullable: true }) savedBy!: string | null;
  @ApiProperty({
    description: 'Whether it was carried from an earlier round, and nobody has changed it since.',
  })
  carried!: boolean;
}

/** What is assigned to one person, with the answers so far. */
export class AssignmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) assessmentId!: string;
  @ApiProperty({ format: 'uuid' }) modelId!: string;
  @ApiProperty({ type: TextView }) roundTitle!: TextView;
  @ApiProperty() sectionKey!: string;
  @ApiProperty({ enum: answeringModes, enumName: 'AnsweringMode' })
  mode!: (typeof answeringModes)[number];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The unit that is answered for; null where it is the municipality as a whole.',
  })
  unitName!: string | null;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() personName!: string;
  @ApiProperty({ type: [String] }) questionKeys!: string[];
  @ApiProperty({ description: 'Whether answers can still be written.' }) open!: boolean;
  @ApiProperty({ format: 'date-time' }) closesAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) handedInAt!: string | null;
  @ApiProperty({
    description:
      'Whether the caller may take it back: not oneself once another has handed in what is answered independently.',
  })
  mayTakeBack!: boolean;
  @ApiProperty({
    type: PluginProblemView,
    nullable: true,
    description: 'Why the model could not be scored now; answers are saved all the same.',
  })
  pluginProblem!: PluginProblemView | null;
  @ApiProperty({ type: [AnswerView] }) answers!: AnswerView[];
}

export class WriteAnswer {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) question!: string;
  @ApiProperty({ enum: answerStates, enumName: 'AnswerState' })
  @IsIn(answerStates)
  state!: StoredState;
  @ApiPropertyOptional({
    nullable: true,
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  @IsOptional()
  value?: unknown;
  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
  @ApiPropertyOptional({ maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  comment?: string;
  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  evidence?: string;
  @ApiProperty({ description: 'The version this change began from; 0 for a first answer.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  seen!: number;
}

export class WriteAnswers {
  @ApiProperty({ type: [WriteAnswer], minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => WriteAnswer)
  answers!: WriteAnswer[];
}

export class SavedAnswerView {
  @ApiProperty() question!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) savedAt!: string;
}

/** What was saved, and where somebody else had been faster: there, their answer, and nothing of the caller's was written. */
export class SavedAnswersView {
  @ApiProperty({ type: [SavedAnswerView] }) saved!: SavedAnswerView[];
  @ApiProperty({ type: [AnswerView] }) conflicts!: AnswerView[];
}

export class ColleagueAnswerView extends AnswerView {
  @ApiProperty({ format: 'uuid' }) assignmentId!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() personName!: string;
}

export const agreedHow = ['single', 'equal', 'median', 'chosen'] as const;

export class AgreedAnswerView {
  @ApiProperty({ enum: ['answered', 'not-applicable', 'dont-know'], enumName: 'AgreedState' })
  state!: 'answered' | 'not-applicable' | 'dont-know';
  @ApiProperty({
    nullable: true,
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  value!: unknown;
  @ApiProperty() reason!: string;
  @ApiProperty({ enum: agreedHow, enumName: 'AgreedHow' }) how!: (typeof agreedHow)[number];
  @ApiProperty() justification!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) settledAt!: string;
  @ApiProperty({ type: String, nullable: true }) settledBy!: string | null;
}

export class ProposalView {
  @ApiProperty({ enum: ['answered', 'not-applicable', 'dont-know'], enumName: 'AgreedState' })
  state!: 'answered' | 'not-applicable' | 'dont-know';
  @ApiProperty({
    nullable: true,
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  value!: unknown;
  @ApiProperty({ enum: ['single', 'equal', 'median'], enumName: 'ProposalHow' }) how!:
    'single' | 'equal' | 'median';
}

/** One question with what everybody said who has handed in, and what is agreed. */
export class QuestionConsensusView {
  @ApiProperty() question!: string;
  @ApiProperty() sectionKey!: string;
  @ApiProperty({ type: [ColleagueAnswerView] }) answers!: ColleagueAnswerView[];
  @ApiProperty({ description: 'Steps between the lowest and the highest answer.' }) spread!: number;
  @ApiProperty({ type: ProposalView, nullable: true }) proposal!: ProposalView | null;
  @ApiProperty({ description: 'Whether all are within one step, so that one button settles it.' })
  settles!: boolean;
  @ApiProperty({ type: AgreedAnswerView, nullable: true }) agreed!: AgreedAnswerView | null;
}

export class ConsensusView {
  @ApiProperty({ type: [QuestionConsensusView] }) questions!: QuestionConsensusView[];
  @ApiProperty({ description: 'Assignments that have not been handed in.' }) open!: number;
  @ApiProperty({ description: 'Version of the assessment, for submitting.' }) version!: number;
}

export class SettleSection {
  @ApiPropertyOptional({ maxLength: 100, description: 'Only this section; all of them without.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  sectionKey?: string;
}

export class AgreeAnswer {
  @ApiProperty({ enum: ['answered', 'not-applicable', 'dont-know'], enumName: 'AgreedState' })
  @IsIn(['answered', 'not-applicable', 'dont-know'])
  state!: 'answered' | 'not-applicable' | 'dont-know';
  @ApiPropertyOptional({
    nullable: true,
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  @IsOptional()
  value?: unknown;
  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
  @ApiPropertyOptional({
    maxLength: 4000,
    description:
      'Why this step; asked for where the answers lie two steps or more apart, or it is not the median.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  justification?: string;
}
