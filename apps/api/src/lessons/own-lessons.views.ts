import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import {
  lessonCircles,
  lessonKinds,
  lessonLimits,
  lessonParts,
  lessonPhases,
  lessonSources,
  lessonSubjects,
  publishedStates,
  type LessonCircle,
  type LessonKind,
  type LessonPart,
  type LessonPhase,
  type LessonSource,
  type LessonSubject,
  type PublishedState,
} from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../http/readable-input';
import { AdoptionCountsView, DimensionView, LessonWordsView } from './lesson.views';

/** The dimension a lesson is linked to, as it is chosen. */
export class ChooseDimension {
  @ApiProperty({ maxLength: 100 }) @IsString() @MinLength(1) @MaxLength(100) model!: string;
  @ApiProperty({ maxLength: 100 }) @IsString() @MinLength(1) @MaxLength(100) node!: string;
}

/** Where a lesson is found. */
export class LessonPlaces {
  @ApiProperty({ type: [String], maxItems: lessonLimits.kle, description: 'KLE main groups.' })
  @IsArray()
  @ArrayMaxSize(lessonLimits.kle)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  kle!: string[];
  @ApiProperty({ type: [String], maxItems: lessonLimits.technology })
  @IsArray()
  @ArrayMaxSize(lessonLimits.technology)
  @ArrayUnique()
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(lessonLimits.technologyWord, { each: true })
  technology!: string[];
  @ApiProperty({ type: ChooseDimension, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ChooseDimension)
  dimension!: ChooseDimension | null;
}

class WriteWords {
  @ApiProperty({ maxLength: lessonLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(lessonLimits.title)
  title!: string;
  @ApiProperty({ maxLength: lessonLimits.context, description: 'Where and when it was tried.' })
  @IsString()
  @MaxLength(lessonLimits.context)
  context!: string;
  @ApiProperty({ maxLength: lessonLimits.happened })
  @IsString()
  @MaxLength(lessonLimits.happened)
  happened!: string;
  @ApiProperty({ maxLength: lessonLimits.cause })
  @IsString()
  @MaxLength(lessonLimits.cause)
  cause!: string;
  @ApiProperty({ maxLength: lessonLimits.recommendation, description: 'In the imperative.' })
  @IsString()
  @MaxLength(lessonLimits.recommendation)
  recommendation!: string;
  @ApiProperty({ maxLength: lessonLimits.applies })
  @IsString()
  @MaxLength(lessonLimits.applies)
  applies!: string;
  @ApiProperty({ maxLength: lessonLimits.notApplies })
  @IsString()
  @MaxLength(lessonLimits.notApplies)
  notApplies!: string;
  @ApiProperty({ enum: lessonKinds, enumName: 'LessonKind', nullable: true })
  @IsOptional()
  @IsIn(lessonKinds)
  kind!: LessonKind | null;
  @ApiProperty({ enum: lessonSubjects, enumName: 'LessonSubject', nullable: true })
  @IsOptional()
  @IsIn(lessonSubjects)
  about!: LessonSubject | null;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase', nullable: true })
  @IsOptional()
  @IsIn(lessonPhases)
  phase!: LessonPhase | null;
  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: lessonLimits.authorName,
    description: 'As the author wants to be named; null: by the organisation alone.',
  })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(lessonLimits.authorName)
  authorName!: string | null;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Who answers for it here; the author where nobody is named.',
  })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
  @ApiProperty({ enum: lessonCircles, enumName: 'LessonCircle' })
  @IsIn(lessonCircles)
  visibility!: LessonCircle;
}

/** A lesson as it is written, finished or not. */
export class WriteLesson extends IntersectionType(WriteWords, LessonPlaces) {}

/** A lesson that is begun, and what it is written from. */
export class BeginLesson extends WriteLesson {
  @ApiProperty({ enum: lessonSources, enumName: 'LessonSource' })
  @IsIn(lessonSources)
  source!: LessonSource;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  assessmentId?: string | null;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  actionId?: string | null;
}

/** What a lesson is about to be written from. */
export class ChooseBeginning {
  @ApiPropertyOptional({ format: 'uuid', description: 'A result of one’s own.' })
  @IsOptional()
  @IsUUID()
  assessmentId?: string;
  @ApiPropertyOptional({ maxLength: 100, description: 'The dimension or question looked at.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  nodeKey?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'An action of one’s own.' })
  @IsOptional()
  @IsUUID()
  actionId?: string;
}

/** What stands in the form to begin with. */
export class LessonBeginningView {
  @ApiProperty() title!: string;
  @ApiProperty({ enum: lessonSources, enumName: 'LessonSource' }) source!: LessonSource;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assessmentId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) actionId!: string | null;
  @ApiProperty({ type: DimensionView, nullable: true }) dimension!: DimensionView | null;
}

/** What has become of a lesson of one’s own that was shared with all. */
export class SharedStateView {
  @ApiProperty({ enum: publishedStates, enumName: 'PublishedState' }) state!: PublishedState;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Whether it was changed here since.' }) changedSince!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) confirmedAt!: Date;
  @ApiProperty() featured!: boolean;
  @ApiProperty({ type: String, nullable: true }) recallReason!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When KL recalled it; until KL restores it, it is not shared anew.',
  })
  recalledAt!: Date | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When KL was last asked to restore it; null where nobody waits for an answer.',
  })
  askedAt!: Date | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) mergedInto!: string | null;
  @ApiProperty({ type: AdoptionCountsView }) adoptions!: AdoptionCountsView;
}

/** The project whose experience a lesson was written from. */
export class LessonProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
}

/** A lesson of one’s own organisation. */
export class OwnLessonView extends LessonWordsView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: lessonSources, enumName: 'LessonSource' }) source!: LessonSource;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assessmentId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) actionId!: string | null;
  @ApiProperty({
    type: LessonProjectView,
    nullable: true,
    description: 'The project whose experience it was written from.',
  })
  project!: LessonProjectView | null;
  @ApiProperty({ description: 'Who wrote it, as colleagues know them.' }) writtenBy!: string;
  @ApiProperty({ description: 'Whether the caller wrote it or answers for it.' }) mine!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerId!: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ format: 'date' }) confirmBy!: string;
  @ApiProperty({ enum: lessonCircles, enumName: 'LessonCircle' }) visibility!: LessonCircle;
  @ApiProperty() version!: number;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: Date;
  @ApiProperty({
    enum: lessonParts,
    enumName: 'LessonPart',
    isArray: true,
    description: 'What is missing before it can be shared with all.',
  })
  missing!: LessonPart[];
  @ApiProperty({
    type: SharedStateView,
    nullable: true,
    description: 'Null where it was never shared with all.',
  })
  shared!: SharedStateView | null;
}

export class OwnLessonsView {
  @ApiProperty({ type: [OwnLessonView], description: 'Changed last first.' })
  lessons!: OwnLessonView[];
}

export const sensitiveKinds = ['person', 'amount', 'mail', 'phone', 'cpr', 'address'] as const;

/** A place in a text that somebody should look at before all can read it. */
export class SensitiveView {
  @ApiProperty({ description: 'The field it stands in.' }) field!: string;
  @ApiProperty({ description: 'Where it begins, in UTF-16 units.' }) start!: number;
  @ApiProperty() end!: number;
  @ApiProperty({ enum: sensitiveKinds, enumName: 'SensitiveKind' })
  kind!: (typeof sensitiveKinds)[number];
  @ApiProperty() text!: string;
}

/** Exactly what others will see. */
export class LessonPreviewView extends LessonWordsView {
  @ApiProperty({ description: 'Sent along when it is shared: what was previewed, or nothing.' })
  hash!: string;
  @ApiProperty() originName!: string;
  @ApiProperty({ enum: lessonParts, enumName: 'LessonPart', isArray: true })
  missing!: LessonPart[];
  @ApiProperty({ type: [SensitiveView] }) sensitive!: SensitiveView[];
}

export class PublishLesson {
  @ApiProperty({ description: 'The hash of the preview.' })
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  hash!: string;
}

export class ConfirmLesson {
  @ApiPropertyOptional({
    format: 'date',
    description:
      'To be confirmed again by then; a year from now unless given, never later than two.',
  })
  @IsOptional()
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  until?: string;
}
