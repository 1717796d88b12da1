import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** One municipality of reference data, with its tile on the map. */
export interface MunicipalityRecord {
  code: string;
  name: string;
  officialName: string;
  regionCode: string;
  population: number;
  populationYear: number;
  dstGroup: number;
  dstGroupName: string;
  latitude: number;
  longitude: number;
  tileColumn: number;
  tileRow: number;
  shortName: string;
}

export interface RegionRecord {
  key: string;
  /** Null where the authorities have not given one yet. */
  code: string | null;
  name: string;
  validFrom: string;
  validTo: string | null;
}

export interface KleGroupRecord {
  code: string;
  title: string;
}

/** A file of reference data, with where it comes from and what one may do with it. */
export interface SourceRecord {
  name: string;
  source: string;
  terms: string;
  contentHash: string;
}

export interface ReferenceData {
  municipalities: MunicipalityRecord[];
  regions: RegionRecord[];
  kleGroups: KleGroupRecord[];
  sources: SourceRecord[];
}

const origins: Readonly<Record<string, { source: string; terms: string }>> = {
  'municipalities.csv': {
    source: 'Danmarks Statistik – statistikbanken.dk/FOLK1A; Kommunegrupper v1:2018; DAGI',
    terms: 'CC BY 4.0',
  },
  'regions.csv': { source: 'Lov nr. 699 af 20.6.2025 § 126; DAGI', terms: 'CC BY 4.0' },
  'kle-groups.csv': { source: 'KL Emnesystematik (KL), liste fra 2020–21', terms: 'KL' },
  'tile-map.json': { source: 'Erfa', terms: 'MPL-2.0' },
};

/** Reads the files in `folder` (apps/api/reference). @throws Error with file and line where one is malformed */
export function readReference(folder: string): ReferenceData {
  const text = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');
  const rows = (file: string): Record<string, string>[] =>
    parse(text(file), { columns: true, skip_empty_lines: true });
  const tiles = new Map(
    (
      JSON.parse(text('tile-map.json')) as {
        code: string;
        column: number;
        row: number;
        short: string;
      }[]
    ).map((tile) => [tile.code, tile]),
  );
  const cell = (row: Record<string, string>, column: string, file: string): string => {
    const value = row[column];
    if (value === undefined || value === '')
      throw new Error(`${file}: ${column} is missing in ${JSON.stringify(row)}`);
    return value;
  };
  return {
    municipalities: rows('municipalities.csv').map((row) => {
      const get = (column: string): string => cell(row, column, 'municipalities.csv');
      const tile = tiles.get(get('code'));
      if (!tile) throw new Error(`tile-map.json: no tile for ${get('code')}`);
      return {
        code: get('code'),
        name: get('name'),
        officialName: get('official_name'),
        regionCode: get('region_code'),
        population: Number(get('population')),
        populationYear: Number(get('population_year')),
        dstGroup: Number(get('dst_group')),
        dstGroupName: get('dst_group_name'),
        latitude: Number(get('lat')),
        longitude: Number(get('lon')),
        tileColumn: tile.column,
        tileRow: tile.row,
        shortName: tile.short,
      };
    }),
    regions: rows('regions.csv').map((row) => ({
      key: cell(row, 'key', 'regions.csv'),
      code: row['code'] || null,
      name: cell(row, 'name', 'regions.csv'),
      validFrom: cell(row, 'valid_from', 'regions.csv'),
      validTo: row['valid_to'] || null,
    })),
    kleGroups: rows('kle-groups.csv').map((row) => ({
      code: cell(row, 'kle_code', 'kle-groups.csv'),
      title: cell(row, 'title_da', 'kle-groups.csv'),
    })),
    sources: Object.entries(origins).map(([name, origin]) => ({
      name,
      ...origin,
      contentHash: createHash('sha256').update(text(name)).digest('hex'),
    })),
  };
}
