import { ApiProperty } from '@nestjs/swagger';
import { projectKinds, readinessLimits, type ProjectKind } from '@erfa/domain';
import {
  IsIn,
  IsNumber,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { TextView } from '../../models/models.views';

/** What a kind of project needs of one dimension, as KL writes it. */
export class WriteMaturityNeed {
  @ApiProperty({ enum: projectKinds, enumName: 'ProjectKind' })
  @IsIn(projectKinds)
  kind!: ProjectKind;
  @ApiProperty({ maxLength: 100 }) @IsString() @MinLength(1) @MaxLength(100) modelKey!: string;
  @ApiProperty({ maxLength: 100 }) @IsString() @MinLength(1) @MaxLength(100) nodeKey!: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 0.1,
    maximum: readinessLimits.level,
    description: 'Null takes the need away.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(readinessLimits.level)
  level!: number | null;
  @ApiProperty({ maxLength: readinessLimits.needNote, description: 'Why it is needed.' })
  @IsString()
  @MaxLength(readinessLimits.needNote)
  note!: string;
}

export class MaturityNeedView {
  @ApiProperty({ enum: projectKinds, enumName: 'ProjectKind' }) kind!: ProjectKind;
  @ApiProperty() modelKey!: string;
  @ApiProperty({ type: TextView }) modelTitle!: TextView;
  @ApiProperty() nodeKey!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty() level!: number;
  @ApiProperty() note!: string;
}

export class NeedDimensionView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
}

export class NeedModelView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ type: [NeedDimensionView] }) dimensions!: NeedDimensionView[];
}

export class MaturityNeedsView {
  @ApiProperty({ type: [MaturityNeedView] }) needs!: MaturityNeedView[];
  @ApiProperty({ type: [NeedModelView] }) models!: NeedModelView[];
}
