import { ApiProperty } from '@nestjs/swagger';
import {
  adoptionStatuses,
  lessonKinds,
  lessonPhases,
  lessonSubjects,
  publishedStates,
  type AdoptionStatus,
  type LessonKind,
  type LessonPhase,
  type LessonSubject,
  type PublishedState,
} from '@erfa/domain';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { TextView } from '../models/models.views';

/** The dimension that a lesson is linked to. */
export class DimensionView {
  @ApiProperty({ description: 'Key of the maturity model.' }) model!: string;
  @ApiProperty({ description: 'Key of the dimension.' }) node!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
}

/** A main group of KLE. */
export class KleGroupView {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
}

/** Who shared a lesson, or took one into use. */
export class SharingOrganisationView {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

/** How many municipalities have taken a lesson up, each counted once. */
export class AdoptionCountsView {
  @ApiProperty() municipalities!: number;
  @ApiProperty({ description: 'Where it is implemented or creates value.' }) inUse!: number;
  @ApiProperty() creatingValue!: number;
  @ApiProperty() abandoned!: number;
}

/** What a lesson says. */
export class LessonWordsView {
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Where and when it was tried; may be empty.' }) context!: string;
  @ApiProperty() happened!: string;
  @ApiProperty() cause!: string;
  @ApiProperty() recommendation!: string;
  @ApiProperty() applies!: string;
  @ApiProperty() notApplies!: string;
  @ApiProperty({ enum: lessonKinds, enumName: 'LessonKind', nullable: true })
  kind!: LessonKind | null;
  @ApiProperty({ enum: lessonSubjects, enumName: 'LessonSubject', nullable: true })
  about!: LessonSubject | null;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase', nullable: true })
  phase!: LessonPhase | null;
  @ApiProperty({ type: [KleGroupView] }) kle!: KleGroupView[];
  @ApiProperty({
    type: [String],
    description: 'Keys of the vocabulary, and free words as they were typed.',
  })
  technology!: string[];
  @ApiProperty({ type: DimensionView, nullable: true }) dimension!: DimensionView | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As the author chose to be named; null: by the organisation alone.',
  })
  authorName!: string | null;
}

/** A lesson in a list of others. */
export class LessonLinkView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() recommendation!: string;
  @ApiProperty({ enum: lessonKinds, enumName: 'LessonKind' }) kind!: LessonKind;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase' }) phase!: LessonPhase;
  @ApiProperty({ type: SharingOrganisationView }) origin!: SharingOrganisationView;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: Date;
  @ApiProperty() featured!: boolean;
  @ApiProperty({ type: AdoptionCountsView }) adoptions!: AdoptionCountsView;
}

/** The dimension of a round's model that lessons are asked for. */
export class ChooseLinked {
  @ApiProperty({ maxLength: 100, description: 'Key of the dimension, or of a question in it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  dimension!: string;
}

export class LessonLinksView {
  @ApiProperty({ type: [LessonLinkView] }) lessons!: LessonLinkView[];
}

/** A municipality that has taken the lesson up, as all readers see it. */
export class PublishedAdoptionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: SharingOrganisationView }) municipality!: SharingOrganisationView;
  @ApiProperty({ description: 'Whether it is the caller’s own municipality.' }) own!: boolean;
  @ApiProperty({ enum: adoptionStatuses, enumName: 'AdoptionStatus' }) status!: AdoptionStatus;
  @ApiProperty() copied!: string;
  @ApiProperty() changed!: string;
  @ApiProperty() whyChanged!: string;
  @ApiProperty() outcome!: string;
  @ApiProperty({ description: 'What was measured, with its unit; may be empty.' }) measure!: string;
  @ApiProperty({ type: Number, nullable: true }) measureBefore!: number | null;
  @ApiProperty({ type: Number, nullable: true }) measureAfter!: number | null;
  @ApiProperty() abandonedWhy!: string;
  @ApiProperty() abandonedCondition!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) askAgainOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactName!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) adoptedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt!: Date;
}

/** Where a lesson does not hold, as a municipality found out. */
export class FoundConditionView {
  @ApiProperty() condition!: string;
  @ApiProperty({ type: SharingOrganisationView }) municipality!: SharingOrganisationView;
}

/** A lesson that was put under this one. */
export class MergedLessonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: SharingOrganisationView }) origin!: SharingOrganisationView;
}

/** A shared lesson with what became of it. */
export class PublishedLessonView extends LessonWordsView {
  @ApiProperty({
    format: 'uuid',
    description: 'Another than was asked for where that one was merged into this.',
  })
  id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: SharingOrganisationView }) origin!: SharingOrganisationView;
  @ApiProperty({ description: 'Whether the caller’s organisation wrote it.' }) own!: boolean;
  @ApiProperty({ enum: publishedStates, enumName: 'PublishedState' }) state!: PublishedState;
  @ApiProperty() featured!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) publishedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) confirmedAt!: Date;
  @ApiProperty({ format: 'date' }) confirmBy!: string;
  @ApiProperty({ description: 'Whether it should have been confirmed by now.' })
  confirmOverdue!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) recalledAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) recallReason!: string | null;
  @ApiProperty({ description: 'Whether the recall hides the text; title and words are not told.' })
  textHidden!: boolean;
  @ApiProperty({ type: [MergedLessonView] }) mergedFrom!: MergedLessonView[];
  @ApiProperty({
    type: [FoundConditionView],
    description: 'Where it does not hold, as those found out who gave it up.',
  })
  conditions!: FoundConditionView[];
  @ApiProperty({ type: AdoptionCountsView }) counts!: AdoptionCountsView;
  @ApiProperty({ type: [PublishedAdoptionView], description: 'Those it creates value for first.' })
  adoptions!: PublishedAdoptionView[];
  @ApiProperty({ type: [LessonLinkView], description: 'At most three.' })
  similar!: LessonLinkView[];
}

/** The words that lessons are placed by. */
export class LessonVocabularyView {
  @ApiProperty({ type: [KleGroupView] }) kle!: KleGroupView[];
  @ApiProperty({ type: [DimensionView] }) dimensions!: DimensionView[];
  @ApiProperty({ type: [String], description: 'Keys of technologies that have a word.' })
  technologies!: readonly string[];
}
