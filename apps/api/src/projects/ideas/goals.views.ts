import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';

export class AddStrategyGoal {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  title!: string;
  @ApiProperty({ minimum: 2000, maximum: 2100 }) @IsInt() @Min(2000) @Max(2100) beginsYear!: number;
  @ApiProperty({ minimum: 2000, maximum: 2100 }) @IsInt() @Min(2000) @Max(2100) endsYear!: number;
  @ApiProperty({ maxLength: 200, description: 'The strategy or policy that it stands in.' })
  @Trimmed()
  @IsString()
  @MaxLength(200)
  source!: string;
}

export class StrategyGoalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty() beginsYear!: number;
  @ApiProperty() endsYear!: number;
  @ApiProperty() source!: string;
}
