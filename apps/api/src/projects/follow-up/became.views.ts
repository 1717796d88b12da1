import { ApiProperty } from '@nestjs/swagger';
import { lineKinds, type LineKind } from '@erfa/business-case';
import { decisionKinds, followUpLimits, type DecisionKind } from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { SavedFormOf } from '../saved-form.views';

/** Kinds of lines that can come without having been decided; what is set aside for risks is spent on one of them. */
export const furtherKinds = lineKinds.filter((kind) => kind !== 'risk');

export class CaseActualAmount {
  @ApiProperty({ minimum: 2000, maximum: 2140 }) @IsInt() @Min(2000) @Max(2140) year!: number;
  @ApiProperty({ description: 'Whole øre as an effect on the budget: a cost is below 0.' })
  @IsInt()
  @Min(-followUpLimits.amount)
  @Max(followUpLimits.amount)
  amount!: number;
}

/** What became of a line. Every field is there, so that what was read and what is written can be compared. */
export class CaseActualForm {
  @ApiProperty({ maxLength: 120, description: 'Of a line that was never decided; else empty.' })
  @Trimmed()
  @IsString()
  @MaxLength(120)
  title!: string;
  @ApiProperty({ enum: furtherKinds, enumName: 'CaseActualKind', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsIn(furtherKinds)
  kind!: Exclude<LineKind, 'risk'> | null;
  @ApiProperty({
    type: [CaseActualAmount],
    maxItems: 40,
    description: 'Years not named are not known yet.',
  })
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique((one: CaseActualAmount) => one.year)
  @ValidateNested({ each: true })
  @Type(() => CaseActualAmount)
  amounts!: CaseActualAmount[];
  @ApiProperty({ maxLength: followUpLimits.cause })
  @IsString()
  @MaxLength(followUpLimits.cause)
  cause!: string;
}
export class SaveCaseActual extends SavedFormOf(CaseActualForm) {}

/** Decided beside what became, of the years that both are known of; in øre as effects. */
export class CaseOutcomeView {
  @ApiProperty() decided!: number;
  @ApiProperty() became!: number;
  @ApiProperty({ description: 'Below 0 is worse for the budget.' }) difference!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Per cent of what was decided.' })
  percent!: number | null;
}

export class CaseOutcomeYearView {
  @ApiProperty() year!: number;
  @ApiProperty() decided!: number;
  @ApiProperty({ type: Number, nullable: true }) became!: number | null;
  @ApiProperty({ type: Number, nullable: true }) difference!: number | null;
}

export class CaseOutcomeLineView extends CaseOutcomeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: lineKinds, enumName: 'BusinessCaseLineKind' }) kind!: LineKind;
  @ApiProperty({ description: 'Came without having been decided.' }) further!: boolean;
  @ApiProperty({ description: '1 where a figure that is entered adds to the budget, else −1.' })
  way!: number;
  @ApiProperty({ type: [CaseOutcomeYearView] }) years!: CaseOutcomeYearView[];
  @ApiProperty({ description: 'In how many years it is known what became.' }) known!: number;
  @ApiProperty({ type: CaseActualForm }) form!: CaseActualForm;
  @ApiProperty({ type: String, nullable: true }) updatedByName!: string | null;
}

/** A budget year of all lines that move money. */
export class CaseOutcomeSumView extends CaseOutcomeView {
  @ApiProperty() year!: number;
  @ApiProperty({ description: 'What was decided in all lines, known or not.' })
  decidedInAll!: number;
  @ApiProperty({ description: 'Lines of which it is not known what became that year.' })
  unknown!: number;
}

/** What a money benefit’s measurements suggest for a year. */
export class CaseProposalYearView {
  @ApiProperty() year!: number;
  @ApiProperty({ description: 'Whole øre; a saving is positive.' }) amount!: number;
}
export class CaseProposalView {
  @ApiProperty({ format: 'uuid' }) benefitId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [CaseProposalYearView] }) years!: CaseProposalYearView[];
}

export class DecidingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: decisionKinds, enumName: 'DecisionKind' }) kind!: DecisionKind;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
  @ApiProperty({ description: 'The version of the case that it was decided upon.' })
  number!: number;
}

/** A version that was decided later than the one that became is held against. */
export class DecidedLaterView {
  @ApiProperty() number!: number;
  @ApiProperty({ format: 'date' }) decidedOn!: string;
}

/** The case as it was decided against as it became. */
export class CaseBecameView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: DecidingView, nullable: true, description: 'Null before one is decided.' })
  deciding!: DecidingView | null;
  @ApiProperty({
    type: DecidedLaterView,
    nullable: true,
    description: 'Another version that was decided since; what became is held against the first.',
  })
  decidedLater!: DecidedLaterView | null;
  @ApiProperty({ description: 'The result in a sentence, in the language asked for.' })
  sentence!: string;
  @ApiProperty({ type: Number, nullable: true }) priceYear!: number | null;
  @ApiProperty({ type: [Number] }) years!: number[];
  @ApiProperty({ type: [CaseOutcomeLineView] }) lines!: CaseOutcomeLineView[];
  @ApiProperty({ type: [CaseOutcomeSumView] }) sums!: CaseOutcomeSumView[];
  @ApiProperty({
    type: CaseOutcomeView,
    nullable: true,
    description: 'Null where nobody has written what became of any money.',
  })
  total!: CaseOutcomeView | null;
  @ApiProperty({ type: [CaseProposalView] }) proposals!: CaseProposalView[];
}
