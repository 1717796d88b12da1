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
  Matches,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { Trimmed } from '../http/readable-input';
import { LessonLinkView, MergedLessonView } from './lesson.views';
import { NoCpr } from './no-cpr';
import { LessonPlaces, sensitiveKinds, type SensitiveView } from './own-lessons.views';

/** What an author has asked to have restored, as they have mended it. */
export class AskedRestorationView {
  @ApiProperty({ description: 'Sent along when it is restored: what was read, or nothing.' })
  hash!: string;
  @ApiProperty({ type: String, format: 'date-time' }) askedAt!: Date;
  @ApiProperty() title!: string;
  @ApiProperty() context!: string;
  @ApiProperty() happened!: string;
  @ApiProperty() cause!: string;
  @ApiProperty() recommendation!: string;
  @ApiProperty() applies!: string;
  @ApiProperty() notApplies!: string;
}

/** How much waits for KL's editors. */
export class ReviewWaitingView {
  @ApiProperty({ description: 'Shared lessons that nobody has read as they stand.' })
  unread!: number;
  @ApiProperty({ description: 'Pairs of lessons that may be the same.' }) pairs!: number;
  @ApiProperty({ description: 'Recalled lessons whose authors ask to have them restored.' })
  asked!: number;
}

export class RestoreLesson {
  @ApiPropertyOptional({
    description: 'The hash of what its author has asked for, where they have.',
  })
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  asked?: string;
}

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
  @ApiProperty({ type: AskedRestorationView, nullable: true }) asked!: AskedRestorationView | null;
  @ApiProperty({
    enum: sensitiveKinds,
    enumName: 'SensitiveKind',
    isArray: true,
    description: 'What in an unread one somebody should look at: names, numbers, addresses.',
  })
  marks!: SensitiveView['kind'][];
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
