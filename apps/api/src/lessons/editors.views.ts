import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  lessonPhases,
  lessonSubjects,
  publishedStates,
  type LessonPhase,
  type LessonSubject,
  type PublishedState,
} from '@erfa/domain';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { Trimmed } from '../http/readable-input';
import { LessonLinkView, MergedLessonView } from './lesson.views';
import { NoCpr } from './no-cpr';
import { LessonPlaces } from './own-lessons.views';

/** A shared lesson as an editor looks through it. */
export class ReviewedLessonView extends LessonLinkView {
  @ApiProperty() version!: number;
  @ApiProperty({ enum: publishedStates, enumName: 'PublishedState' }) state!: PublishedState;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null where nobody has looked at it as it stands.',
  })
  reviewedAt!: Date | null;
  @ApiProperty({ format: 'date' }) confirmBy!: string;
  @ApiProperty({ type: String, nullable: true }) recallReason!: string | null;
  @ApiProperty({ description: 'Whether the recall hides the text.' }) textHidden!: boolean;
  @ApiProperty({ type: MergedLessonView, nullable: true }) mergedInto!: MergedLessonView | null;
}

export class ReviewListView {
  @ApiProperty({
    type: [ReviewedLessonView],
    description: 'Unread first, then changed last first.',
  })
  lessons!: ReviewedLessonView[];
}

/** Two shared lessons that may be the same. */
export class NearPairView {
  @ApiProperty({ type: ReviewedLessonView, description: 'The one that was shared first.' })
  one!: ReviewedLessonView;
  @ApiProperty({ type: ReviewedLessonView }) other!: ReviewedLessonView;
  @ApiProperty({ type: [String], description: 'Words that both have, the most telling first.' })
  words!: string[];
}

export class NearPairsView {
  @ApiProperty({ type: [NearPairView], description: 'The nearest first, at most fifty.' })
  pairs!: NearPairView[];
}

/** The other of two lessons that are not the same. */
export class KeepApart {
  @ApiProperty({ format: 'uuid' }) @IsUUID() otherId!: string;
}

export class ReviewLesson {
  @ApiProperty({ description: 'The version that was read.' }) @IsInt() @Min(1) version!: number;
  @ApiProperty({ description: 'Whether it is shown first.' }) @IsBoolean() featured!: boolean;
}

/** Where an editor puts a lesson; all of it, since shared lessons are complete. */
export class PlaceLesson extends LessonPlaces {
  @ApiProperty({ enum: lessonSubjects, enumName: 'LessonSubject' })
  @IsIn(lessonSubjects)
  about!: LessonSubject;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase' })
  @IsIn(lessonPhases)
  phase!: LessonPhase;
}

export class MergeLesson {
  @ApiProperty({ format: 'uuid', description: 'The lesson that stays.' }) @IsUUID() intoId!: string;
}

export class RecallLesson {
  @ApiProperty({ maxLength: 2000, description: 'Told to everyone who took it into use.' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  @NoCpr()
  reason!: string;
  @ApiPropertyOptional({
    default: false,
    description: 'Whether nobody but the organisation that wrote it reads title and text any more.',
  })
  @IsOptional()
  @IsBoolean()
  hideText?: boolean;
}
