import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  estimateMethods,
  lineBases,
  lineKinds,
  lineLimits,
  type EstimateMethod,
  type LineBasis,
  type LineKind,
  type Scenario,
} from '@erfa/business-case';
import { projectSizes, type ProjectSize } from '@erfa/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { SavedFormOf } from '../saved-form.views';

/** A whole number of øre from 0. */
const Ore = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: 0, maximum: lineLimits.amount, description }),
    IsInt(),
    Min(0),
    Max(lineLimits.amount),
  );

const Year = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: 2000, maximum: 2099, description }),
    IsInt(),
    Min(2000),
    Max(2099),
  );

const Count = (min: number, max: number, description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: min, maximum: max, description }),
    IsInt(),
    Min(min),
    Max(max),
  );

/** An hourly rate that lines can be computed with. */
export class BusinessCaseRate {
  @ApiProperty({ maxLength: 60 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  title!: string;
  @Ore('Øre an hour.') price!: number;
}

/** How a business case is calculated. */
export class BusinessCaseSettings {
  @Year('All amounts are in the prices of this year.') priceYear!: number;
  @Year('Year 0: the budget year.') firstYear!: number;
  @Count(1, lineLimits.years, 'Years of the calculation, the first one among them.') years!: number;
  @Count(1, 2500, 'Hours of a full-time equivalent a year.') hoursPerYear!: number;
  @ApiProperty({ enum: estimateMethods, enumName: 'BusinessCaseMethod' })
  @IsIn(estimateMethods)
  method!: EstimateMethod;
  @ApiProperty({ type: [BusinessCaseRate], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique((rate: BusinessCaseRate) => rate.title)
  @ValidateNested({ each: true })
  @Type(() => BusinessCaseRate)
  rates!: BusinessCaseRate[];
}

/** Three points of a full year, in øre, in rising order. */
export class BusinessCasePoints {
  @Ore('At least.') min!: number;
  @Ore('Most likely.') likely!: number;
  @Ore('At most.') max!: number;
}

/** A line as it is written. Every field is there, so that what was read and what is written can be compared. */
export class BusinessCaseLineForm {
  @ApiProperty({ maxLength: lineLimits.title })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(lineLimits.title)
  title!: string;
  @ApiProperty({ type: 'integer', enum: [0, 1], description: 'Without the project, or with it.' })
  @IsIn([0, 1])
  scenario!: Scenario;
  @ApiProperty({ enum: lineKinds, enumName: 'BusinessCaseLineKind' })
  @IsIn(lineKinds)
  kind!: LineKind;
  @ApiProperty({ enum: lineBases, enumName: 'BusinessCaseLineBasis' })
  @IsIn(lineBases)
  basis!: LineBasis;
  @ApiProperty({
    minimum: 0,
    maximum: lineLimits.quantity,
    description: 'Of the unit, or hours, in a full year; at most three decimals.',
  })
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(lineLimits.quantity)
  quantity!: number;
  @ApiProperty({ maxLength: lineLimits.unit })
  @Trimmed()
  @IsString()
  @MaxLength(lineLimits.unit)
  unit!: string;
  @Ore('Øre each.') price!: number;
  @ApiProperty({ type: BusinessCasePoints, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => BusinessCasePoints)
  points!: BusinessCasePoints | null;
  @ApiProperty({
    type: 'array',
    items: { type: 'integer', minimum: 0 },
    maxItems: lineLimits.years,
    description: 'Øre by year; after the last one, what runs goes on and what comes once is over.',
  })
  @IsArray()
  @ArrayMaxSize(lineLimits.years)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(lineLimits.amount, { each: true })
  amounts!: number[];
  @ApiProperty({
    type: 'array',
    items: { type: 'integer', minimum: 0, maximum: 1000 },
    maxItems: lineLimits.years,
    description: 'How much of a full year counts, in per mille by year.',
  })
  @IsArray()
  @ArrayMaxSize(lineLimits.years)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(1000, { each: true })
  ramp!: number[];
  @Count(
    0,
    1000,
    'Per mille: of a gain what can be taken home, of a risk how likely it is; 1000 else.',
  )
  share!: number;
  @ApiProperty({ maxLength: lineLimits.note, description: 'Where the figures are from.' })
  @IsString()
  @MaxLength(lineLimits.note)
  note!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  ownerId!: string | null;
}

const Side = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: BusinessCaseLineForm, nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsObject(),
    ValidateNested(),
    Type(() => BusinessCaseLineForm),
  );

/** A line as it was read: compared with what stands there, never written, and so not looked into any further. */
const AsRead = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: BusinessCaseLineForm, nullable: true }),
    ValidateIf((_, value) => value !== null),
    IsObject(),
  );

/** A line that is saved: as the writer got it, and as they left it. */
export class SaveBusinessCaseLine {
  @AsRead() from!: BusinessCaseLineForm | null;
  @ApiProperty({ type: BusinessCaseLineForm })
  @IsObject()
  @ValidateNested()
  @Type(() => BusinessCaseLineForm)
  to!: BusinessCaseLineForm;
}

/** One of several lines that are saved at once. */
export class SavedBusinessCaseLine {
  @ApiProperty({ format: 'uuid', description: 'The client’s own for a new line.' })
  @IsUUID()
  id!: string;
  @AsRead() from!: BusinessCaseLineForm | null;
  @Side() to!: BusinessCaseLineForm | null;
}

export class SaveBusinessCaseLines {
  @ApiProperty({
    type: [SavedBusinessCaseLine],
    maxItems: lineLimits.lines,
    description: 'Without `from`: new. Without `to`: gone.',
  })
  @IsArray()
  @ArrayMaxSize(lineLimits.lines)
  @ArrayUnique((line: SavedBusinessCaseLine) => line.id)
  @ValidateNested({ each: true })
  @Type(() => SavedBusinessCaseLine)
  lines!: SavedBusinessCaseLine[];
}

export class OrderBusinessCaseLines {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: lineLimits.lines })
  @IsArray()
  @ArrayMaxSize(lineLimits.lines)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class SaveBusinessCaseSettings extends SavedFormOf(BusinessCaseSettings) {}

export class OpenBusinessCaseLine {
  @ApiProperty({ description: 'Whether the line is open; said again at least every minute.' })
  @IsBoolean()
  open!: boolean;
}

export class LockBusinessCase {
  @ApiPropertyOptional({ maxLength: 200, description: 'Why it is locked.' })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(200)
  note?: string;
}

/** A line, with what its row says beside it. */
export class BusinessCaseLineView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: BusinessCaseLineForm }) form!: BusinessCaseLineForm;
  @ApiProperty() version!: number;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'A colleague who has it open.' })
  editorName!: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ type: String, nullable: true }) updatedByName!: string | null;
}

/** A frozen version. */
export class BusinessCaseVersionView {
  @ApiProperty() number!: number;
  @ApiProperty() note!: string;
  @ApiProperty({ description: 'SHA-256 of its content.' }) hash!: string;
  @ApiProperty({ format: 'date-time' }) lockedAt!: string;
  @ApiProperty({ type: String, nullable: true }) lockedByName!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When it was decided to go on with it.',
  })
  decidedOn!: string | null;
}

/** A line of a frozen version. */
export class FrozenBusinessCaseLine {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer', enum: [0, 1] }) scenario!: Scenario;
  @ApiProperty({ enum: lineKinds, enumName: 'BusinessCaseLineKind' }) kind!: LineKind;
  @ApiProperty({ enum: lineBases, enumName: 'BusinessCaseLineBasis' }) basis!: LineBasis;
  @ApiProperty() quantity!: number;
  @ApiProperty() unit!: string;
  @ApiProperty() price!: number;
  @ApiProperty({ type: BusinessCasePoints, nullable: true }) points!: BusinessCasePoints | null;
  @ApiProperty({ type: [Number] }) amounts!: number[];
  @ApiProperty({ type: [Number] }) ramp!: number[];
  @ApiProperty() share!: number;
  @ApiProperty() note!: string;
}

export class BusinessCaseContentView {
  @ApiProperty({ type: BusinessCaseSettings }) settings!: BusinessCaseSettings;
  @ApiProperty({ type: [FrozenBusinessCaseLine] }) lines!: FrozenBusinessCaseLine[];
}

/** What a year comes to, in øre; scenario 1 less scenario 0. */
export class BusinessCaseYearView {
  @ApiProperty() year!: number;
  @ApiProperty() investment!: number;
  @ApiProperty() oneOff!: number;
  @ApiProperty() running!: number;
  @ApiProperty() cash!: number;
  @ApiProperty() risk!: number;
  @ApiProperty({ description: 'All of those: the effect on the budget.' }) net!: number;
  @ApiProperty({ description: 'Released time, which is no part of the effect.' }) time!: number;
  @ApiProperty({ description: 'Full-time equivalents by which budgets are lowered.' })
  lowered!: number;
  @ApiProperty({ description: 'Full-time equivalents released for something else.' })
  released!: number;
}

export class BusinessCaseFiguresView {
  @ApiProperty({ type: [BusinessCaseYearView] }) years!: BusinessCaseYearView[];
  @ApiProperty({ description: 'Net effect of the budget year and the three after it, in øre.' })
  overBudget!: number;
  @ApiProperty({ description: 'Net present value of all years, in øre.' }) presentValue!: number;
  @ApiProperty({ format: 'date', description: 'When the discount rates used were set.' })
  ratesSetOn!: string;
  @ApiProperty({
    type: [Number],
    description: 'Internal rates of return: one, several, or none at all.',
  })
  internalRates!: number[];
  @ApiProperty({ type: Number, nullable: true, description: 'In years; null where never.' })
  payback!: number | null;
  @ApiProperty({ type: Number, nullable: true }) discountedPayback!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The year the money is home.' })
  homeYear!: number | null;
}

export class BusinessCaseView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ enum: projectSizes, enumName: 'ProjectSize' }) size!: ProjectSize;
  @ApiProperty({ type: BusinessCaseSettings }) settings!: BusinessCaseSettings;
  @ApiProperty({ type: [BusinessCaseLineView] }) lines!: BusinessCaseLineView[];
  @ApiProperty({ type: [BusinessCaseVersionView], description: 'The newest first.' })
  versions!: BusinessCaseVersionView[];
  @ApiProperty({ description: 'The number that is locked next.' }) draftNumber!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The last version, where nothing was changed since it was locked.',
  })
  sameAs!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The version decided last.' })
  decidedNumber!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Lines that came, went or changed since the version that was decided last.',
  })
  changedSinceDecided!: number | null;
  @ApiProperty({ type: BusinessCaseFiguresView }) figures!: BusinessCaseFiguresView;
}
