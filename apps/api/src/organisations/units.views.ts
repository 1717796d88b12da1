import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { Trimmed } from '../http/readable-input';

/** An ISO date; whether the day exists is asked in the service. */
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
/** Null empties a field; left out, it stays as it is. */
const UnlessNull = (): PropertyDecorator => ValidateIf((_, value) => value !== null);

/** An organisational unit with its place in the tree. */
export class UnitView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit’s id in the municipality’s own organisation register.',
  })
  externalId!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit above among those listed; null at the top.',
  })
  parentId!: string | null;
  @ApiProperty() name!: string;
  @ApiProperty({ description: '0 at the top.' }) depth!: number;
  @ApiProperty({ type: [String], description: 'Names from the top down to the unit.' })
  path!: string[];
  @ApiProperty({ type: String, nullable: true }) leaderName!: string | null;
  @ApiProperty({ type: String, nullable: true }) leaderEmail!: string | null;
  @ApiProperty({ format: 'date', description: 'First day.' }) validFrom!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'First day on which it is no more.',
  })
  validTo!: string | null;
  @ApiProperty() version!: number;
}

export class UnitsView {
  @ApiProperty({ type: [UnitView], description: 'Each unit followed by what lies below it.' })
  units!: UnitView[];
}

export class UnitsQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: 'Units valid on that day; today where left out.',
  })
  @IsOptional()
  @Matches(isoDate)
  on?: string;
}

/** What may be said of a unit beside its name. */
class UnitFields {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @UnlessNull()
  @IsUUID()
  externalId?: string | null;
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @UnlessNull()
  @IsUUID()
  parentId?: string | null;
  @ApiPropertyOptional({ type: String, maxLength: 200, nullable: true })
  @IsOptional()
  @UnlessNull()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  leaderName?: string | null;
  @ApiPropertyOptional({ type: String, maxLength: 254, nullable: true })
  @IsOptional()
  @UnlessNull()
  @IsString()
  @MaxLength(254)
  leaderEmail?: string | null;
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @Matches(isoDate)
  validFrom?: string;
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'First day on which the unit is no more; this is how a unit ends.',
  })
  @IsOptional()
  @UnlessNull()
  @Matches(isoDate)
  validTo?: string | null;
}

export class EditUnit extends UnitFields {
  @ApiPropertyOptional({ minLength: 1, maxLength: 200 })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;
}

export class AddUnit extends UnitFields {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;
}

/** Characters of a file of units; with the JSON around it, it fits into the limit of a body. */
export const longestUnitsFile = 900_000;

export class ImportUnits {
  @ApiProperty({
    maxLength: longestUnitsFile,
    description:
      'The whole file, comma or semicolon between the fields, UTF-8. Columns: docs/units-file.md.',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(longestUnitsFile)
  csv!: string;
  @ApiProperty({ description: 'Only says what would happen.' }) @IsBoolean() dryRun!: boolean;
}

/** What can happen to a unit when a file is read. */
export const unitChangeKinds = ['added', 'changed', 'ended'] as const;
/** What a file may say otherwise of a unit than what is stored. */
export const unitFields = [
  'name',
  'parent',
  'leaderName',
  'leaderEmail',
  'validFrom',
  'validTo',
] as const;

/** One unit that a file adds, changes or ends. */
export class UnitChangeView {
  @ApiProperty({ enum: unitChangeKinds, enumName: 'UnitChangeKind' })
  kind!: (typeof unitChangeKinds)[number];
  @ApiProperty({ description: 'As the file calls it; as it is stored where the file ends it.' })
  name!: string;
  @ApiProperty({
    enum: unitFields,
    enumName: 'UnitField',
    isArray: true,
    description: 'What differs; empty unless it is changed.',
  })
  fields!: (typeof unitFields)[number][];
}

export class UnitsImportView {
  @ApiProperty() added!: number;
  @ApiProperty() changed!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty({ description: 'Units with an external id that the file does not have.' })
  ended!: number;
  @ApiProperty({
    type: [UnitChangeView],
    description: 'Each unit that the file adds, changes or ends, in that order.',
  })
  changes!: UnitChangeView[];
  @ApiProperty({ type: [String], description: 'Columns of the file that were not read.' })
  ignoredColumns!: string[];
  @ApiProperty() dryRun!: boolean;
}
