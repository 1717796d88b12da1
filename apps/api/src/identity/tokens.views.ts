import { roles, type Role } from '@erfa/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Trimmed } from '../http/readable-input';

export class TokenView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: roles, enumName: 'Role' }) role!: Role;
  @ApiProperty({ description: 'Who made it.' }) owner!: string;
  @ApiProperty({
    description: 'Whether it was made on the machine that runs Erfa, and is nobody’s.',
  })
  local!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastUsedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
}

export class TokensView {
  @ApiProperty({ type: [TokenView] }) tokens!: TokenView[];
}

export class NewTokenView extends TokenView {
  @ApiProperty({ description: 'Shown this once; Erfa keeps only its hash.' }) secret!: string;
}

export class MakeToken {
  @ApiProperty({ minLength: 1, maxLength: 100 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name!: string;
  @ApiProperty({ enum: roles, enumName: 'Role' }) @IsIn(roles) role!: Role;
  @ApiProperty({ minimum: 1, maximum: 365 }) @IsInt() @Min(1) @Max(365) expiresInDays!: number;
}
