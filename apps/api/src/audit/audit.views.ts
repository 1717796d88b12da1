import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { EventGroup } from './audit-log';
import { groupNames } from './audit.words';

export class AuditEventView {
  @ApiProperty({ description: 'Number in the organisation’s log, from 1.' }) id!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Name of who did it, or a pseudonym where the name is gone or not yours to see; null for Erfa itself.',
  })
  actor!: string | null;
  @ApiProperty({ description: 'Whether it was done with an access token.' }) byToken!: boolean;
  @ApiProperty() kind!: string;
  @ApiProperty({ description: 'One sentence in the language asked for.' }) summary!: string;
  @ApiProperty({ type: String, nullable: true }) before!: string | null;
  @ApiProperty({ type: String, nullable: true }) after!: string | null;
  @ApiProperty({ description: 'Content removed because its time was up.' }) expired!: boolean;
}

export class AuditPageView {
  @ApiProperty({ type: [AuditEventView] }) events!: AuditEventView[];
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Pass as `before` for the next page; null at the end.',
  })
  next!: number | null;
}

export class AuditQuery {
  @ApiPropertyOptional({ minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  before?: number;
  @ApiPropertyOptional({
    description: 'A kind, or the part before its dot; several with commas between.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(/^[a-z.,-]*$/)
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  kind?: string;
}

export class AuditVerificationView {
  @ApiProperty({ description: 'Events in the log.' }) events!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'Number of the first event that does not fit its neighbours; null when the log is whole.',
  })
  firstBroken!: number | null;
}

/** Groups of events that share a retention. */
export const retentionKinds = Object.keys(groupNames) as EventGroup[];

export class RetentionView {
  @ApiProperty({ enum: retentionKinds, enumName: 'RetentionKind' })
  @IsIn(retentionKinds)
  kind!: EventGroup;
  @ApiProperty({ minimum: 180, maximum: 3650 }) @IsInt() @Min(180) @Max(3650) days!: number;
}

export class RetentionsView {
  @ApiProperty({ type: [RetentionView] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RetentionView)
  retentions!: RetentionView[];
}
