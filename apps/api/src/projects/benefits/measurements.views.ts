import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsString, Matches, MaxLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { IndicatorValue } from './benefits.views';

export const standings = ['ahead', 'on-path', 'behind'] as const;

export class BenefitDeviationView {
  @ApiProperty({ enum: standings, enumName: 'BenefitStanding' })
  standing!: (typeof standings)[number];
  @ApiProperty({
    description: 'How far from what was promised, in the indicator’s unit; never negative.',
  })
  amount!: number;
  @ApiProperty({ description: 'What was promised for the day.' }) promised!: number;
  @ApiProperty({ description: 'In the language asked for: “86 timer bagud”.' }) words!: string;
}

export class BenefitMeasurementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) measuredOn!: string;
  @ApiProperty() value!: number;
  @ApiProperty() cause!: string;
  @ApiProperty() action!: string;
  @ApiProperty({ type: String, nullable: true }) measuredByName!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Per cent of the way to the target.' })
  progress!: number | null;
  @ApiProperty({ type: BenefitDeviationView, nullable: true })
  deviation!: BenefitDeviationView | null;
}

export class PromisedPointView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty() value!: number;
}

export class BenefitMeasurementsView {
  @ApiProperty() name!: string;
  @ApiProperty() indicator!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() lowerIsBetter!: boolean;
  @ApiProperty({
    type: [PromisedPointView],
    description: 'From baseline to target; empty where one is missing.',
  })
  promised!: PromisedPointView[];
  @ApiProperty({ type: [BenefitMeasurementView], description: 'Oldest first.' })
  measurements!: BenefitMeasurementView[];
  @ApiProperty() mayMeasure!: boolean;
}

export class AddBenefitMeasurement {
  @ApiProperty({ format: 'date', description: 'The day that the value is of; not in the future.' })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  measuredOn!: string;
  @ApiProperty({ description: 'In the indicator’s unit.' }) @IndicatorValue() value!: number;
  @ApiProperty({ maxLength: 1000, description: 'Why it is not as promised.' })
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  cause!: string;
  @ApiProperty({ maxLength: 1000, description: 'What is done about it.' })
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  action!: string;
}
