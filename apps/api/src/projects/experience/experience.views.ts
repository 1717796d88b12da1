import { ApiProperty } from '@nestjs/swagger';
import {
  experienceKinds,
  experienceLimits,
  lessonPhases,
  lessonSubjects,
  type ExperienceKind,
  type LessonPhase,
  type LessonSubject,
} from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { DecisionMarkView } from '../projects.views';

/** One thing that was learned. */
export class WriteExperience {
  @ApiProperty({ enum: experienceKinds, enumName: 'ExperienceKind' })
  @IsIn(experienceKinds)
  kind!: ExperienceKind;
  @ApiProperty({ enum: lessonSubjects, enumName: 'LessonSubject' })
  @IsIn(lessonSubjects)
  about!: LessonSubject;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase' })
  @IsIn(lessonPhases)
  phase!: LessonPhase;
  @ApiProperty({ maxLength: experienceLimits.text })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(experienceLimits.text)
  text!: string;
}

/** What was learned by a decision point, or by the end of the project: all of it or none is kept. */
export class AddExperience {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The decision point.' })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  decisionId!: string | null;
  @ApiProperty({ description: 'At the end of the project; then at no decision point.' })
  @IsBoolean()
  atEnd!: boolean;
  @ApiProperty({ type: [WriteExperience], maxItems: experienceLimits.atOnce })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(experienceLimits.atOnce)
  @ValidateNested({ each: true })
  @Type(() => WriteExperience)
  entries!: WriteExperience[];
}

export class ExperienceView extends WriteExperience {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) decisionId!: string | null;
  @ApiProperty() atEnd!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'What it became.' })
  lessonId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where there is none, or it is a colleague’s alone.',
  })
  lessonTitle!: string | null;
  @ApiProperty({ type: [String], description: 'Municipalities that have taken the lesson up.' })
  adopters!: string[];
  @ApiProperty({ type: String, nullable: true }) authorName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ description: 'Whether the caller may change it, or write it on as a lesson.' })
  mayChange!: boolean;
  @ApiProperty() version!: number;
}

/** What was learned in a project. */
export class ProjectExperienceView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayWrite!: boolean;
  @ApiProperty({ description: 'Whether the caller’s role lets them write lessons.' })
  writesLessons!: boolean;
  @ApiProperty({
    enum: lessonPhases,
    enumName: 'LessonPhase',
    description: 'Where the project is.',
  })
  phase!: LessonPhase;
  @ApiProperty({ type: [DecisionMarkView] }) decisions!: DecisionMarkView[];
  @ApiProperty({ type: [ExperienceView] }) experience!: ExperienceView[];
}

/** The lesson that an experience became. */
export class ExperienceLessonView {
  @ApiProperty({ format: 'uuid' }) lessonId!: string;
}
