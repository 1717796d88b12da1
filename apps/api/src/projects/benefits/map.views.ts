import { ApiProperty } from '@nestjs/swagger';
import {
  benefitNodeKinds,
  writtenNodeKinds,
  type BenefitNodeKind,
  type WrittenNodeKind,
} from '@erfa/domain';
import { IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Trimmed } from '../../http/readable-input';

export class BenefitNodeView {
  @ApiProperty({ format: 'uuid', description: 'A benefit’s field has the benefit’s own id.' })
  id!: string;
  @ApiProperty({ enum: benefitNodeKinds, enumName: 'BenefitNodeKind' }) kind!: BenefitNodeKind;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'A second line; of a goal its source and period.' }) detail!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) goalId!: string | null;
}

export class BenefitLinkView {
  @ApiProperty({ format: 'uuid' }) fromId!: string;
  @ApiProperty({ format: 'uuid' }) toId!: string;
}

/** Words of a deliverable or a change. */
export class WriteBenefitNode {
  @ApiProperty({ minLength: 1, maxLength: 120 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  title!: string;
  @ApiProperty({ maxLength: 120, description: 'By whom or when.' })
  @Trimmed()
  @IsString()
  @MaxLength(120)
  detail!: string;
}

export class AddBenefitNode extends WriteBenefitNode {
  @ApiProperty({ enum: writtenNodeKinds, enumName: 'WrittenNodeKind' })
  @IsIn(writtenNodeKinds)
  kind!: WrittenNodeKind;
}

export class AddBenefitGoal {
  @ApiProperty({ format: 'uuid' }) @IsUUID() goalId!: string;
}

export class PlaceBenefitNode {
  @ApiProperty({ minimum: 0, maximum: 100, description: 'Place in its column, 0 at the top.' })
  @IsInt()
  @Min(0)
  @Max(100)
  place!: number;
}

export class WriteBenefitLink {
  @ApiProperty({ format: 'uuid' }) @IsUUID() fromId!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() toId!: string;
}

/** The map as it stands. */
export class BenefitMapView {
  @ApiProperty({ type: [BenefitNodeView] }) nodes!: BenefitNodeView[];
  @ApiProperty({ type: [BenefitLinkView] }) links!: BenefitLinkView[];
}
