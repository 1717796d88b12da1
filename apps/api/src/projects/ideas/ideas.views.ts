import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ideaGrades,
  ideaLimits,
  ideaOutcomes,
  ideaSizes,
  projectKinds,
  projectSizes,
  type IdeaForm,
  type IdeaGrade,
  type IdeaOutcome,
  type IdeaSize,
  type ProjectKind,
  type ProjectSize,
} from '@erfa/domain';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { SavedFormOf } from '../saved-form.views';

const Graded = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: ideaGrades, enumName: 'IdeaGrade', nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsIn(ideaGrades),
  );

const Sized = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: ideaSizes, enumName: 'IdeaSize', nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsIn(ideaSizes),
  );

/** An idea card as it is written. Every field is there, so that what was read and what is written can be compared. */
export class IdeaCardForm implements IdeaForm {
  @ApiProperty({ minLength: 1, maxLength: ideaLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(ideaLimits.title)
  title!: string;
  @ApiProperty({ maxLength: ideaLimits.problem, description: 'Which problem it solves.' })
  @IsString()
  @MaxLength(ideaLimits.problem)
  problem!: string;
  @ApiProperty({ maxLength: ideaLimits.forWhom })
  @IsString()
  @MaxLength(ideaLimits.forWhom)
  forWhom!: string;
  @Graded() citizens!: IdeaGrade | null;
  @Graded() processes!: IdeaGrade | null;
  @Graded() economy!: IdeaGrade | null;
  @Graded() employees!: IdeaGrade | null;
  @Sized() effort!: IdeaSize | null;
  @Sized() readiness!: IdeaSize | null;
  @ApiProperty({ description: 'Whether the law demands it.' }) @IsBoolean() statutory!: boolean;
  @ApiProperty({ type: [String], maxItems: ideaLimits.kle, description: 'KLE main groups.' })
  @IsArray()
  @ArrayMaxSize(ideaLimits.kle)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  kle!: string[];
}

export class AddIdea {
  @ApiProperty({ minLength: 1, maxLength: ideaLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(ideaLimits.title)
  title!: string;
}

/** A form as it was read, and as it is to be. */
export class SaveIdea extends SavedFormOf(IdeaCardForm) {}

export class DecideIdea {
  @ApiProperty({ enum: ideaOutcomes, enumName: 'IdeaOutcome' })
  @IsIn(ideaOutcomes)
  outcome!: IdeaOutcome;
  @ApiProperty({ minLength: 1, maxLength: ideaLimits.reason })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(ideaLimits.reason)
  reason!: string;
  @ApiProperty({
    enum: projectKinds,
    enumName: 'ProjectKind',
    description: 'Of the project that a go makes.',
  })
  @IsIn(projectKinds)
  kind!: ProjectKind;
  @ApiProperty({ enum: projectSizes, enumName: 'ProjectSize' })
  @IsIn(projectSizes)
  size!: ProjectSize;
}

export class IdeaCardView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: IdeaCardForm }) form!: IdeaCardForm;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'What it is worth, 0 to 12; null before all four sides are weighed.',
  })
  value!: number | null;
  @ApiProperty({ enum: ideaOutcomes, enumName: 'IdeaOutcome', nullable: true, type: String })
  outcome!: IdeaOutcome | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) decidedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Made by a go.' })
  projectId!: string | null;
  @ApiProperty({ type: String, nullable: true }) createdByName!: string | null;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ description: 'Whether the caller may decide about it.' }) mayDecide!: boolean;
  @ApiProperty() version!: number;
}
