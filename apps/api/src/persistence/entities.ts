import type { EntitySchema } from 'typeorm';
import { auditEventEntity, auditHeadEntity, auditRetentionEntity } from '../audit/audit.entities';
import { apiTokenEntity } from '../identity/api-token.entity';
import { invitationEntity } from '../identity/invitation.entity';
import { membershipEntity } from '../identity/membership.entity';
import { personEntity, personIdentityEntity } from '../identity/person.entity';
import { sessionEntity } from '../identity/session.entity';
import { organisationEntity } from '../organisations/organisation.entity';
import { organisationProfileEntity } from '../organisations/organisation-profile.entity';
import { organisationUnitEntity } from '../organisations/organisation-unit.entity';
import {
  kleGroupEntity,
  municipalityEntity,
  municipalityRegionEntity,
  referenceSourceEntity,
  regionEntity,
} from '../organisations/reference/reference.entities';

/** Every entity, one for each table; a test holds them against the migrated schema. */
export const entities: EntitySchema[] = [
  apiTokenEntity,
  auditEventEntity,
  auditHeadEntity,
  auditRetentionEntity,
  invitationEntity,
  kleGroupEntity,
  membershipEntity,
  municipalityEntity,
  municipalityRegionEntity,
  organisationEntity,
  organisationProfileEntity,
  organisationUnitEntity,
  personEntity,
  personIdentityEntity,
  referenceSourceEntity,
  regionEntity,
  sessionEntity,
] as EntitySchema[];
