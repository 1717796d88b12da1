import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  fileMoneyUnits,
  projectFileFields,
  projectPhases,
  projectStates,
  type FileMoneyUnit,
  type ProjectFileField,
  type ProjectPhase,
  type ProjectState,
} from '@erfa/domain';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';

export const projectFileWays = ['preview', 'import'] as const;
export const projectRowStates = ['good', 'faulty', 'duplicate'] as const;

/** How a list of projects is read, and what is done with it. */
export class ImportProjects {
  @ApiProperty({
    enum: projectFileWays,
    enumName: 'ProjectFileWay',
    description:
      '`preview` changes nothing; `import` takes all rows, or none where one has a fault, unless those are to be left out.',
  })
  @IsIn(projectFileWays)
  way!: (typeof projectFileWays)[number];
  @ApiPropertyOptional({
    maxLength: 100,
    description: 'Of an Excel file; else the first with rows.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  sheet?: string;
  @ApiPropertyOptional({
    type: [String],
    description:
      'Which column each field is read from, as `title:1`, counted from 1. Where it is left out, the headers say.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(projectFileFields.length)
  @Matches(new RegExp(`^(?:${projectFileFields.join('|')}):\\d{1,3}$`), { each: true })
  column?: string[];
  @ApiPropertyOptional({
    enum: fileMoneyUnits,
    enumName: 'FileMoneyUnit',
    description: 'What amounts are written in. Where it is left out, the headers say.',
  })
  @IsOptional()
  @IsIn(fileMoneyUnits)
  money?: FileMoneyUnit;
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: 'Whether an import leaves rows with faults where they are, and takes the others.',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  leaveFaulty?: 'true' | 'false';
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'Made up by who imports: the same import again is then made once. Needed to import.',
  })
  @ValidateIf(({ way, key }: ImportProjects) => way === 'import' || key !== undefined)
  @IsUUID()
  key?: string;
}

/** A column of the file. */
export class ProjectFileColumnView {
  @ApiProperty({ description: 'From 1.' }) place!: number;
  @ApiProperty({ description: 'As spreadsheets call it: A, B, C.' }) name!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'What stands in it first.' }) example!: string;
  @ApiProperty({ enum: projectFileFields, enumName: 'ProjectFileField', isArray: true })
  fields!: ProjectFileField[];
}

/** A row as the project it will become. Money in øre. */
export class ProjectFileRowView {
  @ApiProperty({ description: 'As spreadsheets number it.' }) line!: number;
  @ApiProperty({ enum: projectRowStates, enumName: 'ProjectFileRowState' })
  state!: (typeof projectRowStates)[number];
  @ApiProperty() title!: string;
  @ApiProperty({ enum: projectPhases, enumName: 'ProjectPhase' }) phase!: ProjectPhase;
  @ApiProperty({ enum: projectStates, enumName: 'ProjectState' }) projectState!: ProjectState;
  @ApiProperty({ type: [String] }) units!: string[];
  @ApiProperty({ type: String, nullable: true }) managerName!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) goLiveOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) expense!: number | null;
  @ApiProperty({ type: Number, nullable: true }) benefit!: number | null;
}

/** Something in the file that cannot be taken, and what to do about it. */
export class ProjectFileFaultView {
  @ApiProperty({ description: 'The sheet; empty for a file of text.' }) sheet!: string;
  @ApiProperty({ description: 'As spreadsheets number it.' }) line!: number;
  @ApiProperty({ description: 'As spreadsheets call it.' }) column!: string;
  @ApiProperty({ description: 'The column’s header.' }) header!: string;
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
}

/** What a list of projects says, and what became of it. */
export class ProjectFileView {
  @ApiProperty({ description: 'The sheet that was read; empty for a file of text.' })
  sheet!: string;
  @ApiProperty({ type: [String], description: 'All sheets of the file.' }) sheets!: string[];
  @ApiProperty({ type: [ProjectFileColumnView] }) columns!: ProjectFileColumnView[];
  @ApiProperty({ enum: fileMoneyUnits, enumName: 'FileMoneyUnit' }) money!: FileMoneyUnit;
  @ApiProperty({ description: 'Rows below the header that say something.' }) total!: number;
  @ApiProperty() good!: number;
  @ApiProperty() faulty!: number;
  @ApiProperty({
    description: 'Rows with the title of a project that is there, or of an earlier row.',
  })
  duplicates!: number;
  @ApiProperty({
    type: [ProjectFileRowView],
    description: 'At most 500, as they stand in the file.',
  })
  rows!: ProjectFileRowView[];
  @ApiProperty({ type: [ProjectFileFaultView], description: 'From the top down, at most 500.' })
  faults!: ProjectFileFaultView[];
  @ApiProperty({ description: 'All of them.' }) faultCount!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Projects made; null in a preview.' })
  imported!: number | null;
}
