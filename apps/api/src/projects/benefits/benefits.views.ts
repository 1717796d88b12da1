import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  benefitFrequencies,
  benefitGaps,
  benefitKinds,
  benefitLimits,
  benefitSides,
  benefitStatuses,
  type BenefitForm,
  type BenefitFrequency,
  type BenefitGap,
  type BenefitKind,
  type BenefitSide,
  type BenefitStatus,
} from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { PerhapsDay } from '../projects.views';
import { BenefitLinkView, BenefitNodeView } from './map.views';
import { SavedFormOf } from '../saved-form.views';

const Words = (most: number, description?: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ maxLength: most, ...(description ? { description } : {}) }),
    IsString(),
    MaxLength(most),
  );

/** Property: a value of an indicator, in its own unit. */
export const IndicatorValue = (): PropertyDecorator =>
  applyDecorators(
    IsNumber({ allowNaN: false, allowInfinity: false }),
    Min(-benefitLimits.value),
    Max(benefitLimits.value),
  );

const PerhapsValue = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: Number, nullable: true, description: 'In the indicator’s unit.' }),
    ValidateIf((_, value) => value !== null),
    IndicatorValue(),
  );

const PerhapsId = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'uuid', nullable: true, description }),
    ValidateIf((_, value) => value !== null),
    IsUUID(),
  );

export class BenefitAmountForm {
  @ApiProperty({ minimum: 2000, maximum: 2100 }) @IsInt() @Min(2000) @Max(2100) year!: number;
  @ApiProperty({ description: 'Whole øre; a saving is positive.' })
  @IsInt()
  @Min(-benefitLimits.amount)
  @Max(benefitLimits.amount)
  amount!: number;
}

export class PromisedPointForm {
  @ApiProperty({ type: String, format: 'date' })
  @Matches(/^20\d{2}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  on!: string;
  @ApiProperty({ description: 'In the indicator’s unit.' }) @IndicatorValue() value!: number;
}

/** A benefit card as it is written. Every field is there, so that what was read and what is written can be compared. */
export class BenefitCardForm implements BenefitForm {
  @ApiProperty({ minLength: 1, maxLength: benefitLimits.name })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(benefitLimits.name)
  name!: string;
  @Words(benefitLimits.text, 'How it comes about.') description!: string;
  @ApiProperty({ enum: benefitSides, enumName: 'BenefitSide' })
  @IsIn(benefitSides)
  side!: BenefitSide;
  @ApiProperty({ enum: benefitKinds, enumName: 'BenefitKind' })
  @IsIn(benefitKinds)
  kind!: BenefitKind;
  @Words(benefitLimits.text, 'What the citizen needs, as the citizen would say it.') need!: string;
  @Words(benefitLimits.short) askedWho!: string;
  @Words(benefitLimits.short) askedHow!: string;
  @Words(benefitLimits.short, 'One figure that can get better or worse.') indicator!: string;
  @Words(benefitLimits.short, 'What its values are counted in.') unit!: string;
  @ApiProperty() @IsBoolean() lowerIsBetter!: boolean;
  @Words(benefitLimits.short) method!: string;
  @Words(benefitLimits.short) source!: string;
  @ApiProperty({ enum: benefitFrequencies, enumName: 'BenefitFrequency' })
  @IsIn(benefitFrequencies)
  frequency!: BenefitFrequency;
  @PerhapsValue() baselineValue!: number | null;
  @PerhapsDay() baselineOn!: string | null;
  @Words(benefitLimits.short) baselineNote!: string;
  @PerhapsValue() targetValue!: number | null;
  @PerhapsDay() targetOn!: string | null;
  @ApiProperty({
    type: [PromisedPointForm],
    maxItems: benefitLimits.points,
    description: 'Values promised for days between baseline and target; none is a straight line.',
  })
  @IsArray()
  @ArrayMaxSize(benefitLimits.points)
  @ArrayUnique((point: PromisedPointForm) => point.on)
  @ValidateNested({ each: true })
  @Type(() => PromisedPointForm)
  path!: PromisedPointForm[];
  @PerhapsId('A line manager; never the project’s own manager.') ownerId!: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: 100,
    description: 'Per cent of the potential that is really taken home.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(100)
  realisationShare!: number | null;
  @PerhapsId('The unit whose budget is reduced.') budgetUnitId!: string | null;
  @Words(benefitLimits.short, 'Whose budget is reduced, where no unit says it.') budgetOf!: string;
  @Words(benefitLimits.account) account!: string;
  @ApiProperty({ type: [BenefitAmountForm], maxItems: benefitLimits.years })
  @IsArray()
  @ArrayMaxSize(benefitLimits.years)
  @ArrayUnique((amount: BenefitAmountForm) => amount.year)
  @ValidateNested({ each: true })
  @Type(() => BenefitAmountForm)
  amounts!: BenefitAmountForm[];
  @ApiProperty({ description: 'Whether the last year’s amount is that of every year after it.' })
  @IsBoolean()
  amountsContinue!: boolean;
  @Words(benefitLimits.short) decidedBy!: string;
  @PerhapsDay() decidedOn!: string | null;
  @PerhapsId('The line of the business case that carries it; for money alone.')
  lineId!: string | null;
}

/** A form as it was read, and as it is to be. */
export class SaveBenefit extends SavedFormOf(BenefitCardForm) {}

/** A benefit that is begun: its name, and which side it is good for. */
export class BeginBenefit {
  @ApiProperty({ minLength: 1, maxLength: benefitLimits.name })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(benefitLimits.name)
  name!: string;
  @ApiProperty({ enum: benefitSides, enumName: 'BenefitSide' })
  @IsIn(benefitSides)
  side!: BenefitSide;
  @ApiProperty({ enum: benefitKinds, enumName: 'BenefitKind' })
  @IsIn(benefitKinds)
  kind!: BenefitKind;
}

export class BenefitCardView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: BenefitCardForm }) form!: BenefitCardForm;
  @ApiProperty({ enum: benefitStatuses, enumName: 'BenefitStatus' }) status!: BenefitStatus;
  @ApiProperty({
    enum: benefitGaps,
    enumName: 'BenefitGap',
    isArray: true,
    description:
      'What is missing of the promise; `days`: the target lies no later than the baseline.',
  })
  gaps!: BenefitGap[];
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: [String], description: 'Units that the owner leads.' })
  ownerLeads!: string[];
  @ApiProperty({ description: 'The owner is the project’s own manager, who should not be.' })
  ownerLeadsProject!: boolean;
  @ApiProperty({ type: String, nullable: true }) budgetUnitName!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The line of the business case that carries it.',
  })
  lineTitle!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acceptedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) acceptedByName!: string | null;
  @ApiProperty({ description: 'Whether the yes was given before the money was decided.' })
  acceptedEarly!: boolean;
  @ApiProperty({
    description: 'Whether the caller can say yes: it may be decided later whose budget is lowered.',
  })
  mayAccept!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) latestOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) latestValue!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Per cent of the way to the target.' })
  progress!: number | null;
  @ApiProperty({ description: 'How many times it has been measured.' }) measurements!: number;
  @ApiProperty({ description: 'Whether the caller may write all of it.' }) mayEdit!: boolean;
  @ApiProperty({ description: 'Whether the caller owns it, and so may accept and measure it.' })
  isOwn!: boolean;
  @ApiProperty() version!: number;
}

/** Somebody who can own a benefit. */
export class BenefitOwnerView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String], description: 'Units that they lead.' }) leads!: string[];
}

/** Why somebody cannot be chosen to own a benefit. */
export const ownerBars = ['leads-project', 'takes-no-part', 'invited'] as const;
export type OwnerBar = (typeof ownerBars)[number];

/** Somebody who cannot own a benefit here, and why. */
export class BarredOwnerView {
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ownerBars, enumName: 'OwnerBar' }) why!: OwnerBar;
}

/** What a project promises, and how what it makes leads there. */
export class BenefitsView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty({ description: 'Whether the project is in use, so that no baseline can be taken.' })
  goneLive!: boolean;
  @ApiProperty({ type: [BenefitCardView] }) benefits!: BenefitCardView[];
  @ApiProperty({ type: [BenefitNodeView] }) nodes!: BenefitNodeView[];
  @ApiProperty({ type: [BenefitLinkView] }) links!: BenefitLinkView[];
}

/** One card with what its form needs. */
export class OneBenefitView {
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty() projectTitle!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty() goneLive!: boolean;
  @ApiProperty({ type: BenefitCardView }) benefit!: BenefitCardView;
  @ApiProperty({
    type: [BenefitOwnerView],
    description: 'Who can own it, leaders of units first; empty for who cannot choose.',
  })
  owners!: BenefitOwnerView[];
  @ApiProperty({
    type: [BarredOwnerView],
    description: 'Colleagues and invited who cannot own it; empty for who cannot choose.',
  })
  barred!: BarredOwnerView[];
  @ApiProperty({ type: [BenefitNodeView], description: 'What it needs, directly or not.' })
  needs!: BenefitNodeView[];
}
