import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { adoptionLimits, adoptionStatuses, type AdoptionStatus } from '@erfa/domain';
import {
  IsIn,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { PublishedAdoptionView } from './lesson.views';
import { NoCpr } from './no-cpr';

const text = (limit: number) => ({ maxLength: limit });

/** What a municipality says of what it takes into use. */
export class WriteAdoption {
  @ApiProperty({ enum: adoptionStatuses, enumName: 'AdoptionStatus' })
  @IsIn(adoptionStatuses)
  status!: AdoptionStatus;
  @ApiProperty({ ...text(adoptionLimits.project), description: 'Not shown to others.' })
  @IsString()
  @MaxLength(adoptionLimits.project)
  project!: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;
  @ApiProperty(text(adoptionLimits.copied))
  @IsString()
  @MaxLength(adoptionLimits.copied)
  @NoCpr()
  copied!: string;
  @ApiProperty(text(adoptionLimits.changed))
  @IsString()
  @MaxLength(adoptionLimits.changed)
  @NoCpr()
  changed!: string;
  @ApiProperty(text(adoptionLimits.whyChanged))
  @IsString()
  @MaxLength(adoptionLimits.whyChanged)
  @NoCpr()
  whyChanged!: string;
  @ApiProperty(text(adoptionLimits.outcome))
  @IsString()
  @MaxLength(adoptionLimits.outcome)
  @NoCpr()
  outcome!: string;
  @ApiProperty({
    ...text(adoptionLimits.measure),
    description: 'What was measured, with its unit.',
  })
  @IsString()
  @MaxLength(adoptionLimits.measure)
  @NoCpr()
  measure!: string;
  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsNumber()
  measureBefore?: number | null;
  @ApiPropertyOptional({ type: Number, nullable: true })
  @IsOptional()
  @IsNumber()
  measureAfter?: number | null;
  @ApiProperty({ ...text(adoptionLimits.abandonedWhy), description: 'Asked for when abandoned.' })
  @IsString()
  @MaxLength(adoptionLimits.abandonedWhy)
  @NoCpr()
  abandonedWhy!: string;
  @ApiProperty({
    ...text(adoptionLimits.abandonedCondition),
    description:
      'The condition it failed under; asked for when abandoned, and shown to the next reader.',
  })
  @IsString()
  @MaxLength(adoptionLimits.abandonedCondition)
  @NoCpr()
  abandonedCondition!: string;
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description:
      'When to ask how it went. In half a year where none is given, or one that has passed.',
  })
  @IsOptional()
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  askAgainOn?: string | null;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'A colleague whom others may ask; shown by name.',
  })
  @IsOptional()
  @IsUUID()
  contactId?: string | null;
}

/** How far an adoption was, and since when. */
export class AdoptionStepView {
  @ApiProperty({ enum: adoptionStatuses, enumName: 'AdoptionStatus' }) status!: AdoptionStatus;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
}

/** An adoption of one’s own municipality. */
export class AdoptionView extends PublishedAdoptionView {
  @ApiProperty({ format: 'uuid', description: 'The lesson it stands under now.' })
  lessonId!: string;
  @ApiProperty() lessonTitle!: string;
  @ApiProperty() project!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) unitId!: string | null;
  @ApiProperty({ type: String, nullable: true }) unitName!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) contactId!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [AdoptionStepView], description: 'Oldest first.' })
  steps!: AdoptionStepView[];
}

export class AdoptionsView {
  @ApiProperty({ type: [AdoptionView], description: 'Changed last first.' })
  adoptions!: AdoptionView[];
}
