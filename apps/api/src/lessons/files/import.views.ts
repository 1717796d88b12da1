import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  lessonCircles,
  lessonFileFields,
  lessonKinds,
  lessonPhases,
  lessonSubjects,
  type LessonCircle,
  type LessonFileField,
  type LessonKind,
  type LessonPhase,
  type LessonSubject,
} from '@erfa/domain';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  ValidateIf,
} from 'class-validator';
import { encodings, tableKinds, type Encoding, type TableKind } from '../../spreadsheets/table';
import { DimensionView, KleGroupView } from '../lesson.views';

/** What is done with a file: only shown, taken whole, or taken without the rows that have faults. */
export const importWays = ['preview', 'all', 'good'] as const;
export const rowStates = ['good', 'faulty', 'duplicate'] as const;

/** How a file is read, and what is done with it. */
export class ImportLessons {
  @ApiProperty({
    enum: importWays,
    enumName: 'ImportWay',
    description:
      '`preview` changes nothing; `all` imports where no row has a fault, else nothing; `good` leaves rows with faults out.',
  })
  @IsIn(importWays)
  way!: (typeof importWays)[number];
  @ApiProperty({ enum: lessonCircles, enumName: 'LessonCircle', description: 'Who reads them.' })
  @IsIn(lessonCircles)
  visibility!: LessonCircle;
  @ApiPropertyOptional({
    type: [String],
    description:
      'Which column each field is read from, as `title:1`, counted from 1. Where it is left out, the headers say.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(lessonFileFields.length)
  @Matches(new RegExp(`^(?:${lessonFileFields.join('|')}):\\d{1,3}$`), { each: true })
  column?: string[];
  @ApiPropertyOptional({
    enum: ['leave-out', 'import'],
    description:
      'Rows that say the same as an own lesson or an earlier row; left out unless asked for.',
  })
  @IsOptional()
  @IsIn(['leave-out', 'import'])
  duplicates?: 'leave-out' | 'import';
  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'Made up by who imports: the same import again is then made once. Needed to import.',
  })
  @ValidateIf(({ way, key }: ImportLessons) => way !== 'preview' || key !== undefined)
  @IsUUID()
  key?: string;
}

/** A column of the file. */
export class FileColumnView {
  @ApiProperty({ description: 'From 1.' }) place!: number;
  @ApiProperty({ description: 'As spreadsheets call it: A, B, C.' }) name!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'What stands in it first.' }) example!: string;
  @ApiProperty({
    enum: lessonFileFields,
    enumName: 'LessonFileField',
    isArray: true,
    description: 'What is read from it.',
  })
  fields!: LessonFileField[];
}

/** A row as the lesson it will become. */
export class FileRowView {
  @ApiProperty({ description: 'As spreadsheets number it.' }) line!: number;
  @ApiProperty({ enum: rowStates, enumName: 'FileRowState' }) state!: (typeof rowStates)[number];
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The earlier row that says the same; null where an own lesson does, or nothing.',
  })
  sameAsLine!: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) sameAsLesson!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'How it begins.' }) happened!: string;
  @ApiProperty({ description: 'How it begins.' }) recommendation!: string;
  @ApiProperty({ enum: lessonKinds, enumName: 'LessonKind', nullable: true })
  kind!: LessonKind | null;
  @ApiProperty({ enum: lessonSubjects, enumName: 'LessonSubject', nullable: true })
  about!: LessonSubject | null;
  @ApiProperty({ enum: lessonPhases, enumName: 'LessonPhase', nullable: true })
  phase!: LessonPhase | null;
  @ApiProperty({ type: [KleGroupView] }) kle!: KleGroupView[];
  @ApiProperty({ type: [String] }) technology!: string[];
  @ApiProperty({ type: DimensionView, nullable: true }) dimension!: DimensionView | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) confirmBy!: string | null;
}

/** Something in the file that cannot be taken, and what to do about it. */
export class FileFaultView {
  @ApiProperty({ description: 'As spreadsheets number it.' }) line!: number;
  @ApiProperty({ description: 'As spreadsheets call it; empty where it is the whole row.' })
  column!: string;
  @ApiProperty({ description: 'The column’s header.' }) header!: string;
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
}

/** What a file says, and what became of it. */
export class LessonsFileView {
  @ApiProperty({ enum: tableKinds, enumName: 'TableKind' }) kind!: TableKind;
  @ApiProperty({ enum: encodings, enumName: 'Encoding', nullable: true })
  encoding!: Encoding | null;
  @ApiProperty({ type: [FileColumnView] }) columns!: FileColumnView[];
  @ApiProperty({ description: 'Rows below the header that say something.' }) total!: number;
  @ApiProperty() good!: number;
  @ApiProperty() faulty!: number;
  @ApiProperty({ description: 'Rows without a fault that say the same as another.' })
  duplicates!: number;
  @ApiProperty({
    type: [FileRowView],
    description:
      'At most 200, as they stand in the file; those with something to look at first of all.',
  })
  rows!: FileRowView[];
  @ApiProperty({ type: [FileFaultView], description: 'From the top down, at most 500.' })
  faults!: FileFaultView[];
  @ApiProperty({ description: 'All of them.' }) faultCount!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Lessons made; null in a preview.' })
  imported!: number | null;
}
