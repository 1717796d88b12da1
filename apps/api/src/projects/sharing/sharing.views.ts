import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { SensitiveView } from '../../lessons/own-lessons.views';
import { Trimmed } from '../../http/readable-input';
import { SharedProjectView } from './others.views';
import { SavedFormOf } from '../saved-form.views';

const most = 2_000_000_000;
const mostMonths = 600;

/** Property: whole kroner, or null. */
const Kroner = (least: number, description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', nullable: true, minimum: least, maximum: most, description }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(least),
    Max(most),
  );

/** Property: whole months, or null. */
const Months = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', nullable: true, minimum: 0, maximum: mostMonths, description }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(0),
    Max(mostMonths),
  );

/** What a municipality tells of a project beside its frame. */
export class SharingForm {
  @Kroner(0, 'One-off expense as planned.') plannedExpense!: number | null;
  @Kroner(0, 'One-off expense as it became.') becameExpense!: number | null;
  @Kroner(-most, 'Money benefit a year as promised.') promisedBenefit!: number | null;
  @Kroner(-most, 'Money benefit a year as shown.') realisedBenefit!: number | null;
  @Months('From the start to going live, as planned.') plannedMonths!: number | null;
  @Months('From the start to going live, as it took.') becameMonths!: number | null;
  @ApiProperty({ maxLength: 1000 }) @IsString() @MaxLength(1000) differently!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'A colleague.' })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  contactId!: string | null;
  @ApiProperty({ description: 'Whether they said yes; until then nobody else sees them.' })
  @IsBoolean()
  contactAgreed!: boolean;
  @ApiProperty({ maxLength: 100 })
  @Trimmed()
  @IsString()
  @MaxLength(100)
  contactTitle!: string;
  @ApiProperty({ maxLength: 254 })
  @Trimmed()
  @ValidateIf((_, value) => value !== '')
  @IsEmail()
  @MaxLength(254)
  contactMail!: string;
  @ApiProperty({ maxLength: 30 })
  @Trimmed()
  @Matches(/^[+\d() -]{0,30}$/)
  contactPhone!: string;
  @ApiProperty({ description: 'Whether the figures may enter the outside view of others.' })
  @IsBoolean()
  entersOutside!: boolean;
  @ApiProperty({ description: 'Whether others see how its benefits are measured.' })
  @IsBoolean()
  showsBenefits!: boolean;
}

/** That another municipality has used what is shown. */
export class SharedUseView {
  @ApiProperty() municipality!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'The benefit that they measure likewise; null where they began a project from this one.',
  })
  benefit!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) usedAt!: string;
}

export class SaveSharing extends SavedFormOf(SharingForm) {}

export class ShareProject {
  @ApiProperty({ description: 'The hash of the preview.' })
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  hash!: string;
}

const computed = (description: string): PropertyDecorator =>
  ApiProperty({ type: 'integer', nullable: true, description });

/** What Erfa computes the figures to be, in whole kroner; null where it is not known. */
export class SharingComputedView {
  @computed('As the version that was decided last has it.') plannedExpense!: number | null;
  @computed('As it became, as far as that is known, and as the case has it for the rest.')
  becameExpense!: number | null;
  @computed('As the benefit cards promise.') promisedBenefit!: number | null;
  @computed('As the newest measurements show.') realisedBenefit!: number | null;
}

/** What is told of a project, exactly what others would see of it, and whether they do. */
export class SharingView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: SharingForm }) form!: SharingForm;
  @ApiProperty({ type: SharingComputedView }) computed!: SharingComputedView;
  @ApiProperty({ type: SharedProjectView }) preview!: SharedProjectView;
  @ApiProperty({ description: 'Sent along when it is shared: what was previewed, or nothing.' })
  hash!: string;
  @ApiProperty({
    type: [SensitiveView],
    description: 'What somebody should look at before all can read it.',
  })
  sensitive!: SensitiveView[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when.' })
  sharedAt!: string | null;
  @ApiProperty({ description: 'Whether others see something else than the preview.' })
  changedSince!: boolean;
  @ApiProperty({ type: [SharedUseView], description: 'Latest first.' }) uses!: SharedUseView[];
}
