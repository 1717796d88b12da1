import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { SavedFormOf } from '../saved-form.views';

const PerhapsCount = (most: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: most }),
    ValidateIf((_, value) => value !== null),
    IsInt(),
    Min(0),
    Max(most),
  );

/** Why the project is made, and for whom. */
export class WhyForm {
  @ApiProperty({ maxLength: 2000, description: 'What is wrong today, and for whom.' })
  @IsString()
  @MaxLength(2000)
  problem!: string;
  @ApiProperty({ maxLength: 1000 }) @IsString() @MaxLength(1000) forWhom!: string;
  @PerhapsCount(6_000_000) citizens!: number | null;
  @PerhapsCount(100_000) employees!: number | null;
  @PerhapsCount(6_000_000) asked!: number | null;
  @ApiProperty({ maxLength: 500 }) @IsString() @MaxLength(500) askedHow!: string;
  @ApiProperty({ maxLength: 1000, description: 'What happens if nothing is done.' })
  @IsString()
  @MaxLength(1000)
  withoutIt!: string;
}

export class SaveWhy extends SavedFormOf(WhyForm) {}

export class WhyView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: WhyForm }) form!: WhyForm;
}
