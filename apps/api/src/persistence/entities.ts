import type { EntitySchema } from 'typeorm';
import { organisationEntity } from '../organisations/organisation.entity';
import { organisationProfileEntity } from '../organisations/organisation-profile.entity';
import { organisationUnitEntity } from '../organisations/organisation-unit.entity';

/** Every entity; a test holds them against the migrated schema. */
export const entities: EntitySchema[] = [
  organisationEntity,
  organisationProfileEntity,
  organisationUnitEntity,
] as EntitySchema[];
