import type { OrganisationKind } from '@erfa/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

/** One's own organisation. */
export class OrganisationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['kl', 'municipality'], enumName: 'OrganisationKind' })
  kind!: OrganisationKind;
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() officialName!: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Inhabitants on 1 January of populationYear.',
  })
  population!: number | null;
  @ApiProperty({ type: Number, nullable: true }) populationYear!: number | null;
  @ApiProperty({ type: String, nullable: true }) dstGroup!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Region today.' }) region!:
    string | null;
  @ApiProperty({
    description: 'Whom to ask here about digital maturity; empty where nobody has written it.',
  })
  contactNote!: string;
  @ApiProperty({ description: '0 until something has been written.' }) version!: number;
}

export class EditOrganisation {
  @ApiProperty({ maxLength: 2000 }) @IsString() @MaxLength(2000) contactNote!: string;
}
