import { roles, type Role } from '@erfa/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../http/readable-input';

/** A colleague, or somebody who has been invited. */
export class PersonView {
  @ApiProperty({
    format: 'uuid',
    description: 'Of the person, or of the invitation while it is open.',
  })
  id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true }) roles!: Role[];
  @ApiProperty({ enum: ['active', 'invited', 'ended'], enumName: 'PersonState' }) state!:
    'active' | 'invited' | 'ended';
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) invitedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastSeenAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  @ApiProperty() version!: number;
}

export class PeopleView {
  @ApiProperty({ type: [PersonView] }) people!: PersonView[];
}

export class InvitedPerson {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;
  @ApiProperty({ maxLength: 254 }) @IsString() @MaxLength(254) email!: string;
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(roles, { each: true })
  roles!: Role[];
}

export class InvitePeople {
  @ApiProperty({ type: [InvitedPerson], minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => InvitedPerson)
  people!: InvitedPerson[];
}

export class ChangeRoles {
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(roles, { each: true })
  roles!: Role[];
}

export class InviteAdministrator {
  @ApiProperty({ minLength: 1, maxLength: 200 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;
  @ApiProperty({ maxLength: 254 }) @IsString() @MaxLength(254) email!: string;
}

/** How far a municipality is with access, as KL may see it: numbers, never names. */
export class MunicipalityAccessView {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Active administrators.' }) administrators!: number;
  @ApiProperty({ description: 'Open invitations to administrators.' }) invited!: number;
}

export class MunicipalitiesView {
  @ApiProperty({ type: [MunicipalityAccessView] }) municipalities!: MunicipalityAccessView[];
}
