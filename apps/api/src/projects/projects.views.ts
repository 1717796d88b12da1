import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  decisionKinds,
  decisionOutcomes,
  furtherTools,
  projectKinds,
  projectLimits,
  projectPhases,
  projectRelations,
  projectSizes,
  projectStates,
  projectTools,
  type DecisionKind,
  type DecisionOutcome,
  type FurtherTool,
  type ProjectKind,
  type ProjectPhase,
  type ProjectRelation,
  type ProjectSize,
  type ProjectState,
  type ProjectTool,
} from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { Trimmed } from '../http/readable-input';
import { projectOrigins, type ProjectOrigin } from './project.entities';
import { cardTones, type CardTone } from './tool';
import { BackStopView } from './plan/back-stop.views';
import { SavedFormOf } from './saved-form.views';

/** Property: an ISO date of this century, or null. */
export const PerhapsDay = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date', nullable: true }),
    ValidateIf((_, value) => value !== null),
    Matches(/^20\d{2}-\d{2}-\d{2}$/),
    IsISO8601({ strict: true }),
  );

/** A project's frame as it is written. Every field is there, so that what was read and what is written can be compared. */
export class ProjectForm {
  @ApiProperty({ maxLength: projectLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(projectLimits.title)
  title!: string;
  @ApiProperty({ maxLength: projectLimits.purpose, description: 'For whom, and what gets better.' })
  @IsString()
  @MaxLength(projectLimits.purpose)
  purpose!: string;
  @ApiProperty({ enum: projectKinds, enumName: 'ProjectKind' })
  @IsIn(projectKinds)
  kind!: ProjectKind;
  @ApiProperty({ enum: projectSizes, enumName: 'ProjectSize' })
  @IsIn(projectSizes)
  size!: ProjectSize;
  @ApiProperty({ type: [String], maxItems: projectLimits.kle, description: 'KLE main groups.' })
  @IsArray()
  @ArrayMaxSize(projectLimits.kle)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  kle!: string[];
  @ApiProperty({ type: [String], maxItems: projectLimits.technology })
  @IsArray()
  @ArrayMaxSize(projectLimits.technology)
  @ArrayUnique()
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(60, { each: true })
  technology!: string[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The system chosen.' })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  productId!: string | null;
  @ApiProperty({ maxLength: projectLimits.caseNumber })
  @Trimmed()
  @IsString()
  @MaxLength(projectLimits.caseNumber)
  caseNumber!: string;
  @ApiProperty({ enum: furtherTools, enumName: 'FurtherTool', isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(furtherTools, { each: true })
  tools!: FurtherTool[];
  @ApiProperty({ description: 'Whether something is bought; else the project has no procurement.' })
  @IsBoolean()
  procures!: boolean;
  @ApiProperty({ enum: projectStates, enumName: 'ProjectState' })
  @IsIn(projectStates)
  state!: ProjectState;
  @PerhapsDay() beginsOn!: string | null;
  @PerhapsDay() goLiveOn!: string | null;
  @PerhapsDay() handoverOn!: string | null;
  @PerhapsDay() followedUntil!: string | null;
}

/** A form as it was read, and as it is to be. */
export class SaveProject extends SavedFormOf(ProjectForm) {}

/** A project that is begun, small: a title is enough. */
export class BeginProject {
  @ApiProperty({ maxLength: projectLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(projectLimits.title)
  title!: string;
  @ApiPropertyOptional({ maxLength: projectLimits.purpose })
  @IsOptional()
  @IsString()
  @MaxLength(projectLimits.purpose)
  purpose?: string;
  @ApiProperty({ enum: projectKinds, enumName: 'ProjectKind' })
  @IsIn(projectKinds)
  kind!: ProjectKind;
  @ApiProperty({ enum: projectSizes, enumName: 'ProjectSize' })
  @IsIn(projectSizes)
  size!: ProjectSize;
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The submitted assessment that shows the gap it is to close; with `nodeKey`.',
  })
  @IsOptional()
  @IsUUID()
  assessmentId?: string;
  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  nodeKey?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The action that it carries out.' })
  @IsOptional()
  @IsUUID()
  actionId?: string;
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'The shared project that it is begun from: its KLE, technology and system come along, and its purpose where none is given.',
  })
  @IsOptional()
  @IsUUID()
  sharedFrom?: string;
}

export class WriteRelation {
  @ApiProperty({ format: 'uuid' }) @IsUUID() personId!: string;
  @ApiProperty({ enum: projectRelations, enumName: 'ProjectRelation' })
  @IsIn(projectRelations)
  relation!: ProjectRelation;
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'A guest’s last day; of nobody else.',
  })
  @IsOptional()
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  until?: string | null;
}

export class WriteRelations {
  @ApiProperty({ type: [WriteRelation], maxItems: projectLimits.people })
  @IsArray()
  @ArrayMaxSize(projectLimits.people)
  @ValidateNested({ each: true })
  @Type(() => WriteRelation)
  people!: WriteRelation[];
}

export class WriteUnits {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: projectLimits.units })
  @IsArray()
  @ArrayMaxSize(projectLimits.units)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  units!: string[];
}

export class RelationView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: projectRelations, enumName: 'ProjectRelation' }) relation!: ProjectRelation;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
}

export class ProjectUnitView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) leaderName!: string | null;
}

export class CardStepView {
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Below the project’s own address.' }) path!: string;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
}

export class CardView {
  @ApiProperty({ enum: projectTools, enumName: 'ProjectTool' }) tool!: ProjectTool;
  @ApiProperty({ enum: cardTones, enumName: 'CardTone' }) tone!: CardTone;
  @ApiProperty({ description: 'In the language asked for.' }) status!: string;
  @ApiProperty() summary!: string;
  @ApiProperty({ type: CardStepView, nullable: true }) next!: CardStepView | null;
  @ApiProperty({ required: false, description: 'Nothing is written there: its summary asks.' })
  empty?: boolean;
}

export class ProjectWarningView {
  @ApiProperty() heading!: string;
  @ApiProperty() text!: string;
  @ApiProperty() linkText!: string;
  @ApiProperty() path!: string;
}

/** A decision point as the timeline shows it. */
export class DecisionMarkView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: decisionKinds, enumName: 'DecisionKind' }) kind!: DecisionKind;
  @ApiProperty({ description: 'Empty where its kind says it all.' }) title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedOn!: string | null;
  @ApiProperty({
    enum: decisionOutcomes,
    enumName: 'DecisionOutcome',
    nullable: true,
    type: String,
  })
  outcome!: DecisionOutcome | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) decidedOn!: string | null;
}

/** A project with everything its page heads with, and its cards. */
export class ProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: ProjectForm }) form!: ProjectForm;
  @ApiProperty({ enum: projectPhases, enumName: 'ProjectPhase' }) phase!: ProjectPhase;
  @ApiProperty({ enum: projectOrigins, enumName: 'ProjectOrigin' }) origin!: ProjectOrigin;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assessmentId!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The shared project that it was begun from; it may have been taken back since.',
  })
  sharedFrom!: string | null;
  @ApiProperty({ type: String, nullable: true }) productName!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supplierId!: string | null;
  @ApiProperty({ type: String, nullable: true }) supplierName!: string | null;
  @ApiProperty({ type: [RelationView] }) people!: RelationView[];
  @ApiProperty({ type: [ProjectUnitView] }) units!: ProjectUnitView[];
  @ApiProperty({ type: [DecisionMarkView] }) decisions!: DecisionMarkView[];
  @ApiProperty({ type: [CardView] }) cards!: CardView[];
  @ApiProperty({ type: [ProjectWarningView] }) warnings!: ProjectWarningView[];
  @ApiProperty({
    type: [BackStopView],
    description: 'What leads up to the day it goes live, the earliest first.',
  })
  plannedBack!: BackStopView[];
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ type: String, nullable: true }) updatedByName!: string | null;
}

export class ListedProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: projectKinds, enumName: 'ProjectKind' }) kind!: ProjectKind;
  @ApiProperty({ enum: projectPhases, enumName: 'ProjectPhase' }) phase!: ProjectPhase;
  @ApiProperty({ enum: projectStates, enumName: 'ProjectState' }) state!: ProjectState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: String, nullable: true }) managerName!: string | null;
}

/** Somebody who can be chosen. */
export class ColleagueView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}
