import { ApiProperty } from '@nestjs/swagger';
import { riskLimits, riskStates, type RiskState, type RiskWeight } from '@erfa/domain';
import {
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import { ProjectOwnerView } from '../owners';
import { PerhapsDay } from '../projects.views';

const weights = ['low', 'medium', 'high'] as const satisfies readonly RiskWeight[];

/** A risk as it is written. */
export class WriteRisk {
  @ApiProperty({ maxLength: riskLimits.title, description: 'What may happen.' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(riskLimits.title)
  title!: string;
  @ApiProperty({ minimum: 1, maximum: riskLimits.steps })
  @IsInt()
  @Min(1)
  @Max(riskLimits.steps)
  probability!: number;
  @ApiProperty({ minimum: 1, maximum: riskLimits.steps })
  @IsInt()
  @Min(1)
  @Max(riskLimits.steps)
  consequence!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    minimum: 0,
    maximum: riskLimits.money,
    description: 'What it would cost if it happened, in whole kroner.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(0)
  @Max(riskLimits.money)
  money!: number | null;
  @ApiProperty({ maxLength: riskLimits.measure, description: 'What is done about it.' })
  @IsString()
  @MaxLength(riskLimits.measure)
  measure!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  ownerId!: string | null;
  @PerhapsDay() dueOn!: string | null;
  @ApiProperty({ enum: riskStates, enumName: 'RiskState' }) @IsIn(riskStates) state!: RiskState;
}

export class ProjectRiskView extends WriteRisk {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) ownerName!: string | null;
  @ApiProperty({ enum: weights, enumName: 'RiskWeight' }) weight!: RiskWeight;
  @ApiProperty() version!: number;
}

export class ProjectRisksView {
  @ApiProperty() projectTitle!: string;
  @ApiProperty() mayEdit!: boolean;
  @ApiProperty({ type: [ProjectRiskView], description: 'Open ones first, the heaviest first.' })
  risks!: ProjectRiskView[];
  @ApiProperty({
    description:
      'What should be set aside for the open risks that have a price, in øre: the sum of chance times consequence.',
  })
  pool!: number;
  @ApiProperty({ type: [ProjectOwnerView] }) owners!: ProjectOwnerView[];
}
