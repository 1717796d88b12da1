import { ApiProperty } from '@nestjs/swagger';
import {
  adoptionStatuses,
  lessonDispositions,
  lessonKinds,
  lessonPhases,
  projectLessonLimits,
  type AdoptionStatus,
  type LessonDisposition,
  type LessonKind,
  type LessonPhase,
} from '@erfa/domain';
import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { SharingOrganisationView } from '../../lessons/lesson.views';

/** What a project makes of a lesson. */
export class DisposeLesson {
  @ApiProperty({ enum: lessonDispositions, enumName: 'LessonDisposition' })
  @IsIn(lessonDispositions)
  disposition!: LessonDisposition;
  @ApiProperty({
    maxLength: projectLessonLimits.reason,
    description: 'Asked for where it is adapted, or does not fit. Not shown to others.',
  })
  @Trimmed()
  @IsString()
  @MaxLength(projectLessonLimits.reason)
  reason!: string;
  @ApiProperty({
    description:
      'Whether readers of the lesson are to see that the municipality takes it up: makes an adoption, which is the municipality’s.',
  })
  @IsBoolean()
  adopt!: boolean;
}

/** A lesson that fits the project where it stands. */
export class SuggestedProjectLessonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: lessonKinds, enumName: 'LessonKind' }) kind!: LessonKind;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase' }) phase!: LessonPhase;
  @ApiProperty({ type: SharingOrganisationView }) origin!: SharingOrganisationView;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: Date;
  @ApiProperty({ description: 'Why it is shown, in the language asked for.' }) why!: string;
}

/** A lesson that the project has decided about. */
export class DisposedLessonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: lessonKinds, enumName: 'LessonKind' }) kind!: LessonKind;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase' }) phase!: LessonPhase;
  @ApiProperty({ type: SharingOrganisationView }) origin!: SharingOrganisationView;
  @ApiProperty({ description: 'Whether its author or KL has taken it back since.' })
  gone!: boolean;
  @ApiProperty({ enum: lessonDispositions, enumName: 'LessonDisposition' })
  disposition!: LessonDisposition;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) adoptionId!: string | null;
  @ApiProperty({
    enum: adoptionStatuses,
    enumName: 'AdoptionStatus',
    nullable: true,
    description: 'How far the adoption has come.',
  })
  adoptionStatus!: AdoptionStatus | null;
  @ApiProperty({ description: 'What came of it; empty before it was told.' }) outcome!: string;
  @ApiProperty({ type: String, format: 'date-time' }) decidedAt!: Date;
  @ApiProperty({ type: String, nullable: true }) decidedByName!: string | null;
}

export class ProjectLessonsView {
  @ApiProperty({
    type: [SuggestedProjectLessonView],
    description: 'At most three, the best first; none for guests, who read no lessons.',
  })
  suggestions!: SuggestedProjectLessonView[];
  @ApiProperty({ description: 'How many fit, with those shown.' }) fitting!: number;
  @ApiProperty({ type: [DisposedLessonView], description: 'Latest first.' })
  chosen!: DisposedLessonView[];
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ description: 'Whether the caller may make adoptions.' }) mayAdopt!: boolean;
}
