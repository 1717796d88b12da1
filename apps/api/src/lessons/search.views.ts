import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { lessonKinds, lessonPhases, type LessonKind, type LessonPhase } from '@erfa/domain';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { TextView } from '../models/models.views';
import { AdoptionCountsView, SharingOrganisationView } from './lesson.views';

/** A parameter that may be given several times. */
const Several = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value));

const Values =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: [String], description })(target, key);
    for (const rule of [
      IsOptional(),
      Several(),
      IsArray(),
      ArrayMaxSize(30),
      IsString({ each: true }),
      MaxLength(200, { each: true }),
    ])
      rule(target, key);
  };

/** What is looked for, and among what. */
export class SearchLessons {
  @ApiPropertyOptional({
    maxLength: 2000,
    description: 'Words, or a whole description; without it, all lessons, newest first.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  q?: string;
  @ApiPropertyOptional({ description: '`false` searches only for what was typed.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  correct?: boolean;
  @ApiPropertyOptional({ enum: lessonKinds, enumName: 'LessonKind', isArray: true })
  @IsOptional()
  @Several()
  @IsIn(lessonKinds, { each: true })
  kind?: LessonKind[];
  @ApiPropertyOptional({ enum: lessonPhases, enumName: 'LessonPhase', isArray: true })
  @IsOptional()
  @Several()
  @IsIn(lessonPhases, { each: true })
  phase?: LessonPhase[];
  @Values('Dimensions, as `model/node`.') dimension?: string[];
  @Values('Codes of KLE main groups.') kle?: string[];
  @Values('Keys of technologies, or free words.') technology?: string[];
  @Values('Codes of the organisations that shared them.') municipality?: string[];
  @ApiPropertyOptional({ minimum: 0, maximum: 10_000, description: 'How many to pass over.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10_000)
  from?: number;
  @ApiPropertyOptional({ minimum: 1, maximum: 50, default: 10 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
}

/** A stretch of a text. */
export class MarkView {
  @ApiProperty() start!: number;
  @ApiProperty({ description: 'The first character that is not in it any more.' }) end!: number;
}

/** The piece of a lesson in which what was looked for stands; plain text. */
export class SnippetView {
  @ApiProperty() text!: string;
  @ApiProperty({ type: [MarkView], description: 'In UTF-16 units, as JavaScript counts.' })
  marks!: MarkView[];
  @ApiProperty() cutBefore!: boolean;
  @ApiProperty() cutAfter!: boolean;
}

/** A lesson that was found. */
export class FoundLessonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: lessonKinds, enumName: 'LessonKind' }) kind!: LessonKind;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase' }) phase!: LessonPhase;
  @ApiProperty({ type: SharingOrganisationView }) origin!: SharingOrganisationView;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: Date;
  @ApiProperty() featured!: boolean;
  @ApiProperty({ type: AdoptionCountsView }) adoptions!: AdoptionCountsView;
  @ApiProperty({ type: SnippetView }) snippet!: SnippetView;
}

/** One value of a filter, with how many lessons it leaves. */
export class FacetValueView {
  @ApiProperty({ description: 'As the parameter takes it.' }) value!: string;
  @ApiProperty({
    type: TextView,
    nullable: true,
    description: 'Null where the value is a word of the reader’s own language files, or free.',
  })
  title!: TextView | null;
  @ApiProperty({ description: 'Counted with every other filter, and without this one.' })
  lessons!: number;
}

export class FacetsView {
  @ApiProperty({ type: [FacetValueView] }) kind!: FacetValueView[];
  @ApiProperty({ type: [FacetValueView] }) phase!: FacetValueView[];
  @ApiProperty({ type: [FacetValueView] }) dimension!: FacetValueView[];
  @ApiProperty({ type: [FacetValueView] }) kle!: FacetValueView[];
  @ApiProperty({ type: [FacetValueView] }) technology!: FacetValueView[];
  @ApiProperty({ type: [FacetValueView] }) municipality!: FacetValueView[];
}

/** A word that no lesson has, and the one that was searched for instead. */
export class CorrectionView {
  @ApiProperty() typed!: string;
  @ApiProperty() meant!: string;
}

export class LessonSearchView {
  @ApiProperty({ description: 'How many were found; pages and counts are of these.' })
  total!: number;
  @ApiProperty({
    description: 'Whether still more lessons have some of the words. The best are those found.',
  })
  more!: boolean;
  @ApiProperty({ type: [FoundLessonView] }) lessons!: FoundLessonView[];
  @ApiProperty({ type: FacetsView }) facets!: FacetsView;
  @ApiProperty({
    type: [CorrectionView],
    description:
      'Words that were searched for instead of what was typed; empty with `correct=false`.',
  })
  corrections!: CorrectionView[];
}

/** What has been typed so far. */
export class SuggestLessons {
  @ApiProperty({ maxLength: 200 }) @IsString() @MaxLength(200) q!: string;
}

export class SuggestedLessonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
}

/** How one might go on. */
export class LessonSuggestionsView {
  @ApiProperty({ type: [String], description: 'What was typed, with its last word ended.' })
  words!: string[];
  @ApiProperty({ type: [SuggestedLessonView] }) lessons!: SuggestedLessonView[];
}

/** A lesson that is being written. */
export class CompareLesson {
  @ApiProperty({ maxLength: 20_000 })
  @IsString()
  @MinLength(1)
  @MaxLength(20_000)
  text!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The lesson’s own id, where it has one.' })
  @IsOptional()
  @IsUUID()
  except?: string;
}

/** A lesson that says much of the same. */
export class SimilarLessonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: SharingOrganisationView }) origin!: SharingOrganisationView;
  @ApiProperty({ description: 'Whether it is the caller’s own organisation’s.' }) own!: boolean;
  @ApiProperty({ description: 'Whether it is shared with all.' }) shared!: boolean;
  @ApiProperty({ description: 'How much both say of what the shorter says, from 0 to 1.' })
  nearness!: number;
  @ApiProperty({
    type: [String],
    description: 'Words that both have, as the text spells them, the most telling first.',
  })
  words!: string[];
}

export class SimilarLessonsView {
  @ApiProperty({ type: [SimilarLessonView], description: 'The nearest first, at most three.' })
  lessons!: SimilarLessonView[];
}
