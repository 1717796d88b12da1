import { EntitySchema } from 'typeorm';

/** A region in the period in which it exists. */
export interface Region {
  key: string;
  code: string | null;
  name: string;
  /** First day, ISO date. */
  validFrom: string;
  /** First day it is no more, or null. */
  validTo: string | null;
}

export const regionEntity = new EntitySchema<Region>({
  name: 'Region',
  tableName: 'region',
  columns: {
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_region' },
    code: { type: 'text', nullable: true },
    name: { type: 'text' },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
  },
  checks: [{ name: 'ck_region_period', expression: 'valid_to is null or valid_to > valid_from' }],
});

/** What is known about a municipality from public sources. */
export interface Municipality {
  /** Four digits. */
  code: string;
  organisationId: string;
  /** Inhabitants on 1 January of `populationYear`. */
  population: number;
  populationYear: number;
  /** Statistics Denmark's group of municipalities, 1–5. */
  dstGroup: number;
  dstGroupName: string;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Place on the tile map, from 0. */
  tileColumn: number;
  tileRow: number;
  shortName: string;
}

export const municipalityEntity = new EntitySchema<Municipality>({
  name: 'Municipality',
  tableName: 'municipality',
  columns: {
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_municipality' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    population: { type: 'integer' },
    populationYear: { name: 'population_year', type: 'integer' },
    dstGroup: { name: 'dst_group', type: 'integer' },
    dstGroupName: { name: 'dst_group_name', type: 'text' },
    latitude: { type: 'double precision' },
    longitude: { type: 'double precision' },
    tileColumn: { name: 'tile_column', type: 'integer' },
    tileRow: { name: 'tile_row', type: 'integer' },
    shortName: { name: 'short_name', type: 'text' },
  },
  uniques: [{ name: 'uq_municipality_organisation', columns: ['organisationId'] }],
  foreignKeys: [
    {
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
      name: 'fk_municipality_organisation',
    },
  ],
  checks: [
    { name: 'ck_municipality_population', expression: 'population > 0' },
    { name: 'ck_municipality_dst_group', expression: 'dst_group between 1 and 5' },
  ],
});

/** Which region a municipality belongs to, and when. */
export interface MunicipalityRegion {
  municipalityCode: string;
  regionKey: string;
  validFrom: string;
  validTo: string | null;
}

export const municipalityRegionEntity = new EntitySchema<MunicipalityRegion>({
  name: 'MunicipalityRegion',
  tableName: 'municipality_region',
  columns: {
    municipalityCode: {
      name: 'municipality_code',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_municipality_region',
    },
    regionKey: { name: 'region_key', type: 'text' },
    validFrom: {
      name: 'valid_from',
      type: 'date',
      primary: true,
      primaryKeyConstraintName: 'pk_municipality_region',
    },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
  },
  foreignKeys: [
    {
      target: 'Municipality',
      columnNames: ['municipalityCode'],
      referencedColumnNames: ['code'],
      name: 'fk_municipality_region_municipality',
    },
    {
      target: 'Region',
      columnNames: ['regionKey'],
      referencedColumnNames: ['key'],
      name: 'fk_municipality_region_region',
    },
  ],
  checks: [
    {
      name: 'ck_municipality_region_period',
      expression: 'valid_to is null or valid_to > valid_from',
    },
  ],
});

/** A main group of KLE, KL's classification of municipal tasks. */
export interface KleGroup {
  code: string;
  title: string;
}

export const kleGroupEntity = new EntitySchema<KleGroup>({
  name: 'KleGroup',
  tableName: 'kle_group',
  columns: {
    code: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_kle_group' },
    title: { type: 'text' },
  },
});

/** A file of reference data as it was loaded last. */
export interface ReferenceSource {
  name: string;
  source: string;
  terms: string;
  /** SHA-256 of the file, hexadecimal. */
  contentHash: string;
  loadedAt: Date;
}

export const referenceSourceEntity = new EntitySchema<ReferenceSource>({
  name: 'ReferenceSource',
  tableName: 'reference_source',
  columns: {
    name: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_reference_source' },
    source: { type: 'text' },
    terms: { type: 'text' },
    contentHash: { name: 'content_hash', type: 'text' },
    loadedAt: { name: 'loaded_at', type: 'timestamptz', default: () => 'now()' },
  },
});
