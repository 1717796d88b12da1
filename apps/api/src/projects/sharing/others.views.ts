import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  benefitFrequencies,
  benefitKinds,
  benefitSides,
  projectKinds,
  projectPhases,
  projectStates,
  type BenefitFrequency,
  type BenefitKind,
  type BenefitSide,
  type ProjectKind,
  type ProjectPhase,
  type ProjectState,
} from '@erfa/domain';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import {
  municipalitySizes,
  othersOrders,
  projectParts,
  type MunicipalitySize,
  type OthersOrder,
  type ProjectPart,
} from './arrange-others';
import { othersScopes, type OthersScope } from './others.queries';

/** One value of a query or several, as a list. */
const listed = ({ value }: { value: unknown }): unknown =>
  value === undefined ? [] : [value].flat();

export class FindOthers {
  @ApiPropertyOptional({ maxLength: 200, description: 'Words that all have to be there.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
  @ApiPropertyOptional({
    enum: othersScopes,
    enumName: 'OthersScope',
    default: 'all',
    description: 'Where the words have to be; `task` is KLE, by code or title.',
  })
  @IsOptional()
  @IsIn(othersScopes)
  scope?: OthersScope;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() productId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() supplierId?: string;
  @ApiPropertyOptional({ maxLength: 60 })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  technology?: string;
  @ApiPropertyOptional({ maxLength: 10, description: 'A KLE main group.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  kle?: string;
  @ApiPropertyOptional({ maxLength: 10, description: 'Code of the municipality that shows it.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  municipality?: string;
  @ApiPropertyOptional({ enum: projectParts, enumName: 'ProjectPart', isArray: true })
  @Transform(listed)
  @IsIn(projectParts, { each: true })
  part: ProjectPart[] = [];
  @ApiPropertyOptional({
    type: [String],
    description: 'Ids of systems; `none` for projects without one.',
  })
  @Transform(listed)
  @IsString({ each: true })
  @MaxLength(36, { each: true })
  product: string[] = [];
  @ApiPropertyOptional({ enum: municipalitySizes, enumName: 'MunicipalitySize', isArray: true })
  @Transform(listed)
  @IsIn(municipalitySizes, { each: true })
  size: MunicipalitySize[] = [];
  @ApiPropertyOptional({ enum: othersOrders, enumName: 'OthersOrder', default: 'like' })
  @IsOptional()
  @IsIn(othersOrders)
  order?: OthersOrder;
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

const perhapsMoney = (description: string) =>
  ({
    type: 'integer',
    nullable: true,
    description: `${description} Whole kroner.`,
  }) as const;

const perhapsValue = { type: Number, nullable: true } as const;
const perhapsDate = { type: String, format: 'date', nullable: true } as const;

/** How a shown project measures a benefit, and what it came to. */
export class SharedBenefitView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: benefitSides, enumName: 'BenefitSide' }) side!: BenefitSide;
  @ApiProperty({ enum: benefitKinds, enumName: 'BenefitKind' }) kind!: BenefitKind;
  @ApiProperty() indicator!: string;
  @ApiProperty({ description: 'What the values are counted in.' }) unit!: string;
  @ApiProperty() lowerIsBetter!: boolean;
  @ApiProperty() method!: string;
  @ApiProperty() source!: string;
  @ApiProperty({ enum: benefitFrequencies, enumName: 'BenefitFrequency' })
  frequency!: BenefitFrequency;
  @ApiProperty(perhapsValue) baselineValue!: number | null;
  @ApiProperty(perhapsDate) baselineOn!: string | null;
  @ApiProperty(perhapsValue) targetValue!: number | null;
  @ApiProperty(perhapsDate) targetOn!: string | null;
  @ApiProperty({ ...perhapsValue, description: 'The newest measurement.' })
  latestValue!: number | null;
  @ApiProperty(perhapsDate) latestOn!: string | null;
}

/** A project as every organisation sees it. */
export class SharedProjectView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() purpose!: string;
  @ApiProperty({ enum: projectKinds, enumName: 'ProjectKind' }) kind!: ProjectKind;
  @ApiProperty({ enum: projectPhases, enumName: 'ProjectPhase' }) phase!: ProjectPhase;
  @ApiProperty({ enum: projectStates, enumName: 'ProjectState' }) state!: ProjectState;
  @ApiProperty() municipality!: string;
  @ApiProperty() municipalityCode!: string;
  @ApiProperty({ type: 'integer' }) population!: number;
  @ApiProperty({ type: 'integer', description: 'Statistics Denmark’s group.' }) dstGroup!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) productId!: string | null;
  @ApiProperty({ type: String, nullable: true }) productName!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supplierId!: string | null;
  @ApiProperty({ type: String, nullable: true }) supplierName!: string | null;
  @ApiProperty({ type: [String] }) technology!: string[];
  @ApiProperty({ type: [String], description: 'KLE main groups.' }) kle!: string[];
  @ApiProperty({ type: 'integer', nullable: true }) citizens!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) employees!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty(perhapsMoney('One-off expense as planned.')) plannedExpense!: number | null;
  @ApiProperty(perhapsMoney('One-off expense as it became.')) becameExpense!: number | null;
  @ApiProperty(perhapsMoney('Money benefit a year as promised.')) promisedBenefit!: number | null;
  @ApiProperty(perhapsMoney('Money benefit a year as shown.')) realisedBenefit!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Months to going live, planned.' })
  plannedMonths!: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Months to going live, as it took.',
  })
  becameMonths!: number | null;
  @ApiProperty() differently!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Whom to ring; said yes to it.' })
  contactName!: string | null;
  @ApiProperty() contactTitle!: string;
  @ApiProperty() contactMail!: string;
  @ApiProperty() contactPhone!: string;
  @ApiProperty({ description: 'Whether the figures enter the outside view of others.' })
  entersOutside!: boolean;
  @ApiProperty({ type: [SharedBenefitView], description: 'Empty where none are told.' })
  benefits!: SharedBenefitView[];
  @ApiProperty({ description: 'Whether it is the caller’s own municipality’s.' }) own!: boolean;
}

export class OthersFacetView {
  @ApiProperty() value!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: 'integer' }) count!: number;
}

export class OthersFacetsView {
  @ApiProperty({ type: [OthersFacetView] }) part!: OthersFacetView[];
  @ApiProperty({ type: [OthersFacetView] }) product!: OthersFacetView[];
  @ApiProperty({ type: [OthersFacetView] }) size!: OthersFacetView[];
}

export class OthersView {
  @ApiProperty({
    type: 'integer',
    description: 'Of projects, one’s own among them; `projects` may hold fewer.',
  })
  total!: number;
  @ApiProperty({ type: 'integer' }) municipalities!: number;
  @ApiProperty({ type: 'integer', description: 'Municipalities that told promised and realised.' })
  withFigures!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Median of realised over promised benefit; null under five municipalities.',
  })
  medianShare!: number | null;
  @ApiProperty({ type: OthersFacetsView }) facets!: OthersFacetsView;
  @ApiProperty({ type: [SharedProjectView], description: 'Of others.' })
  projects!: SharedProjectView[];
  @ApiProperty({ type: [SharedProjectView], description: 'One’s own municipality’s; all of them.' })
  own!: SharedProjectView[];
}

export class SupplierView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}
