import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  benefitFrequencies,
  benefitKinds,
  followedKinds,
  followUpLimits,
  type BenefitFrequency,
  type BenefitKind,
  type CriterionForm,
  type FollowedKind,
} from '@erfa/domain';
import {
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { IndicatorValue } from '../benefits/benefits.views';
import { BenefitDeviationView, PromisedPointView } from '../benefits/measurements.views';
import { ProjectOwnerView } from '../owners';
import { PerhapsDay } from '../projects.views';
import { SavedFormOf } from '../saved-form.views';
import { followedStandings, type FollowedStanding } from './followed';

export const PerhapsFigure = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: Number, nullable: true, description: 'In the unit of what is measured.' }),
    ValidateIf((_, value) => value !== null),
    IndicatorValue(),
  );

export const PerhapsPerson = (description?: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      ...{ type: String, format: 'uuid', nullable: true },
      ...(description ? { description } : {}),
    }),
    ValidateIf((_, value) => value !== null),
    IsUUID(),
  );

/** A criterion of success as it is written. */
export class WriteCriterion implements CriterionForm {
  @ApiProperty({ maxLength: followUpLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(followUpLimits.title)
  title!: string;
  @ApiProperty({ maxLength: followUpLimits.unit })
  @Trimmed()
  @IsString()
  @MaxLength(followUpLimits.unit)
  unit!: string;
  @ApiProperty({ maxLength: followUpLimits.source, description: 'Where the figure is found.' })
  @Trimmed()
  @IsString()
  @MaxLength(followUpLimits.source)
  source!: string;
  @ApiProperty() @IsBoolean() lowerIsBetter!: boolean;
  @ApiProperty({ enum: benefitFrequencies, enumName: 'BenefitFrequency' })
  @IsIn(benefitFrequencies)
  frequency!: BenefitFrequency;
  @PerhapsFigure() baselineValue!: number | null;
  @PerhapsDay() baselineOn!: string | null;
  @PerhapsFigure() targetValue!: number | null;
  @PerhapsDay() targetOn!: string | null;
  @PerhapsPerson('Who measures it.') ownerId!: string | null;
}

/** From when, and until when, a project is measured. */
export class FollowUpForm {
  @PerhapsDay() measuredFrom!: string | null;
  @PerhapsDay() followedUntil!: string | null;
}
export class SaveFollowUp extends SavedFormOf(FollowUpForm) {}

export class MeasuringPeriodView {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'The last day of it.' }) to!: string;
}

export class FollowedMeasurementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) measuredOn!: string;
  @ApiProperty() value!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'What was promised for the day.' })
  promised!: number | null;
  @ApiProperty() cause!: string;
  @ApiProperty() action!: string;
  @ApiProperty({ type: String, nullable: true }) measuredByName!: string | null;
}

/** What is done about a deviation. */
export class FollowUpActionView {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null for what was only written beside a measurement.',
  })
  taskId!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
}

/** A benefit or a criterion of success, promised beside shown. */
export class FollowedView {
  @ApiProperty({ enum: followedKinds, enumName: 'FollowedKind' }) kind!: FollowedKind;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() indicator!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ enum: benefitKinds, enumName: 'BenefitKind', nullable: true })
  benefitKind!: BenefitKind | null;
  @ApiProperty() lowerIsBetter!: boolean;
  @ApiProperty({ enum: benefitFrequencies, enumName: 'BenefitFrequency' })
  frequency!: BenefitFrequency;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: Number, nullable: true }) baselineValue!: number | null;
  @ApiProperty({ type: Number, nullable: true }) targetValue!: number | null;
  @ApiProperty({ type: [PromisedPointView], description: 'From baseline to target.' })
  promised!: PromisedPointView[];
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'For the day of the newest measurement, else for today; as the reports have it.',
  })
  promisedThen!: number | null;
  @ApiProperty({ type: [FollowedMeasurementView], description: 'Oldest first.' })
  measurements!: FollowedMeasurementView[];
  @ApiProperty({ enum: followedStandings, enumName: 'FollowedStanding' })
  standing!: FollowedStanding;
  @ApiProperty({ type: BenefitDeviationView, nullable: true, description: 'Of the newest.' })
  deviation!: BenefitDeviationView | null;
  @ApiProperty({ description: 'What the newest measurement shows, in the language asked for.' })
  sentence!: string;
  @ApiProperty({ description: 'More than a tenth of the promised way behind.' })
  callsForAction!: boolean;
  @ApiProperty({ type: [FollowUpActionView] }) actions!: FollowUpActionView[];
  @ApiProperty({ type: MeasuringPeriodView, nullable: true, description: 'What is due today.' })
  due!: MeasuringPeriodView | null;
  @ApiProperty({ description: 'Periods before it that nobody measured.' }) missed!: number;
  @ApiProperty({ type: MeasuringPeriodView, nullable: true }) next!: MeasuringPeriodView | null;
  @ApiProperty({ description: 'Whether the caller may measure it.' }) mayMeasure!: boolean;
  @ApiProperty({
    type: WriteCriterion,
    nullable: true,
    description: 'A criterion as it is written; null for a benefit, which has a card of its own.',
  })
  criterion!: WriteCriterion | null;
  @ApiProperty() version!: number;
}

/** A project's follow-up. */
export class FollowUpView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ description: 'The result in a sentence or two, in the language asked for.' })
  sentence!: string;
  @ApiProperty({ type: FollowUpForm }) form!: FollowUpForm;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The first day that is measured; null before there is one.',
  })
  beginsOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) handoverOn!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) handedOverAt!: string | null;
  @ApiProperty({ type: [FollowedView] }) followed!: FollowedView[];
  @ApiProperty({
    type: [ProjectOwnerView],
    description: 'Who can measure; empty for who cannot choose.',
  })
  owners!: ProjectOwnerView[];
}
