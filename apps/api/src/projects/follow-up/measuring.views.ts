import { ApiProperty } from '@nestjs/swagger';
import {
  benefitFrequencies,
  followedKinds,
  followUpLimits,
  type BenefitFrequency,
  type FollowedKind,
} from '@erfa/domain';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { IndicatorValue } from '../benefits/benefits.views';
import { PromisedPointView } from '../benefits/measurements.views';
import { ProjectOwnerView } from '../owners';
import { PerhapsDay } from '../projects.views';
import { MeasuringPeriodView, PerhapsPerson } from './follow-up.views';

/** Whose measurements are asked for: one's own, or all that one may make in a project. */
export class ChooseMeasuring {
  @ApiProperty({ required: false, format: 'uuid', description: 'One’s own where none is given.' })
  @IsOptional()
  @IsUUID()
  project?: string;
}

/** One figure that the caller owns: due now, or next. */
export class MeasuringTaskView {
  @ApiProperty({ enum: followedKinds, enumName: 'FollowedKind' }) kind!: FollowedKind;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty() projectTitle!: string;
  @ApiProperty() name!: string;
  @ApiProperty() indicator!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() lowerIsBetter!: boolean;
  @ApiProperty({ description: 'How it is measured.' }) method!: string;
  @ApiProperty({ description: 'Where the figure is found.' }) source!: string;
  @ApiProperty({ enum: benefitFrequencies, enumName: 'BenefitFrequency' })
  frequency!: BenefitFrequency;
  @ApiProperty({ type: MeasuringPeriodView, nullable: true }) due!: MeasuringPeriodView | null;
  @ApiProperty({ description: 'Periods before it that nobody measured.' }) missed!: number;
  @ApiProperty({ type: MeasuringPeriodView, nullable: true }) next!: MeasuringPeriodView | null;
  @ApiProperty({ type: Number, nullable: true }) baselineValue!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) baselineOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) targetValue!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) targetOn!: string | null;
  @ApiProperty({
    type: [PromisedPointView],
    description: 'Values promised between baseline and target, as the card has them.',
  })
  path!: PromisedPointView[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) latestOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) latestValue!: number | null;
  @ApiProperty({
    type: [ProjectOwnerView],
    description: 'Who can be asked to do something about it.',
  })
  people!: ProjectOwnerView[];
}

/** What the caller measures, what is due first. */
export class MeasuringView {
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty({ type: [MeasuringTaskView] }) due!: MeasuringTaskView[];
  @ApiProperty({ type: [MeasuringTaskView] }) later!: MeasuringTaskView[];
}

/** A figure, and where it is behind the promise why, and what is done about it. */
export class RecordMeasurement {
  @ApiProperty({ enum: followedKinds, enumName: 'FollowedKind' })
  @IsIn(followedKinds)
  kind!: FollowedKind;
  @ApiProperty({ format: 'uuid' }) @IsUUID() id!: string;
  @ApiProperty({ format: 'date', description: 'The day that the value is of; not in the future.' })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  measuredOn!: string;
  @ApiProperty({ description: 'In the unit of what is measured.' })
  @IndicatorValue()
  value!: number;
  @ApiProperty({ maxLength: followUpLimits.cause })
  @Trimmed()
  @IsString()
  @MaxLength(followUpLimits.cause)
  cause!: string;
  @ApiProperty({
    maxLength: followUpLimits.action,
    description: 'What is done about it; becomes a task of the project.',
  })
  @Trimmed()
  @IsString()
  @MaxLength(followUpLimits.action)
  action!: string;
  @PerhapsPerson('Who does it; the caller where nobody is named.') actionOwnerId!: string | null;
  @PerhapsDay() actionDueOn!: string | null;
}
