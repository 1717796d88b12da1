import { roles, type OrganisationKind, type Permission, type Role } from '@erfa/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class ProviderView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class PersonNameView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class MembershipView {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty({ enum: ['kl', 'municipality'], enumName: 'OrganisationKind' })
  kind!: OrganisationKind;
  @ApiProperty({ description: 'Four digits, or `kl`.' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() officialName!: string;
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true }) roles!: Role[];
}

export class SettingsView {
  @ApiProperty({ type: String, nullable: true }) accessibilityStatementUrl!: string | null;
  @ApiProperty({ type: String, nullable: true }) wasUrl!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Whom to write to about access.' })
  contact!: string | null;
}

/** Who is signed in, for which organisation, and what they may do. Always 200, so that the app can start. */
export class SessionView {
  @ApiProperty() signedIn!: boolean;
  @ApiProperty({ description: 'Whether all data is invented.' }) demonstration!: boolean;
  @ApiProperty() version!: string;
  @ApiProperty({ type: [ProviderView] }) providers!: ProviderView[];
  @ApiProperty({ type: SettingsView }) settings!: SettingsView;
  @ApiProperty({ type: PersonNameView, nullable: true }) person!: PersonNameView | null;
  @ApiProperty({ type: MembershipView, nullable: true }) organisation!: MembershipView | null;
  @ApiProperty({ type: [MembershipView] }) memberships!: MembershipView[];
  @ApiProperty({ type: [String] }) permissions!: Permission[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) expiresAt!: string | null;
}

export class ChooseOrganisation {
  @ApiProperty({ format: 'uuid' }) @IsUUID() organisationId!: string;
}
