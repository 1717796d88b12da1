import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNumber,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** A unit that answers. Who answers for it stands in the sections. */
export class AnsweringUnitView {
  @ApiProperty({ format: 'uuid' }) unitId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'How much it counts among the others.' }) weight!: number;
}

export class AnsweringUnit {
  @ApiProperty({ format: 'uuid' }) @IsUUID() unitId!: string;
  @ApiProperty({ format: 'uuid', description: 'Who answers for it.' })
  @IsUUID()
  personId!: string;
  @ApiPropertyOptional({ minimum: 0, maximum: 1_000_000, default: 1 })
  @IsOptional()
  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(0)
  @Max(1_000_000)
  weight?: number;
}

/** The units that answer, each for itself; none lets the municipality answer as one again. */
export class ChooseUnits {
  @ApiProperty({ type: [AnsweringUnit], maxItems: 200 })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AnsweringUnit)
  units!: AnsweringUnit[];
}
