import type { OwnerConnection } from '../../persistence/data-source';
import type { ReferenceData } from './read-reference';

/** What an import changed, by table: how many rows are new and how many differ from before. */
export type ReferenceChanges = Readonly<Record<string, { added: number; changed: number }>>;

/** Regions before and after 1 January 2027 (law 699 of 20 June 2025, § 126). */
const successors: Readonly<Record<string, { key: string; from: string }>> = {
  '1084': { key: 'oestdanmark', from: '2027-01-01' },
  '1085': { key: 'oestdanmark', from: '2027-01-01' },
};

/** Municipalities exist in this form since the reform of 2007. */
const reform = '2007-01-01';

/**
 * Upserts by key and counts; running it again with the same data changes nothing. Rows are never deleted:
 * a municipality that is gone from the file stays with its history.
 * @param source connected as the tables' owner
 */
export async function loadReference(
  source: OwnerConnection,
  data: ReferenceData,
): Promise<ReferenceChanges> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    const upsert = async (
      table: string,
      key: string,
      columns: string[],
      rows: object[],
    ): Promise<{ added: number; changed: number }> => {
      const others = columns.filter((column) => !key.split(', ').includes(column));
      const result = await runner.manager.query<{ added: boolean }[]>(
        `insert into ${table} as t (${columns.join(', ')})
         select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)
         on conflict (${key}) do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}
         where (${others.map((column) => `t.${column}`).join(', ')}) is distinct from (${others.map((column) => `excluded.${column}`).join(', ')})
         returning (xmax = 0) as added`,
        [JSON.stringify(rows)],
      );
      const added = result.filter((row) => row.added).length;
      return { added, changed: result.length - added };
    };

    const organisation = await upsert(
      'organisation',
      'code',
      ['kind', 'code', 'name', 'official_name'],
      [
        { kind: 'kl', code: 'kl', name: 'KL', official_name: 'KL' },
        ...data.municipalities.map(({ code, name, officialName }) => ({
          kind: 'municipality',
          code,
          name,
          official_name: officialName,
        })),
      ],
    );
    const ids = new Map(
      (
        await runner.manager.query<{ id: string; code: string }[]>(
          'select id, code from organisation',
        )
      ).map(({ id, code }) => [code, id]),
    );
    const region = await upsert(
      'region',
      'key',
      ['key', 'code', 'name', 'valid_from', 'valid_to'],
      data.regions.map(({ key, code, name, validFrom, validTo }) => ({
        key,
        code,
        name,
        valid_from: validFrom,
        valid_to: validTo,
      })),
    );
    const municipality = await upsert(
      'municipality',
      'code',
      [
        'code',
        'organisation_id',
        'population',
        'population_year',
        'dst_group',
        'dst_group_name',
        'latitude',
        'longitude',
        'tile_column',
        'tile_row',
        'short_name',
      ],
      data.municipalities.map((m) => ({
        code: m.code,
        organisation_id: ids.get(m.code),
        population: m.population,
        population_year: m.populationYear,
        dst_group: m.dstGroup,
        dst_group_name: m.dstGroupName,
        latitude: m.latitude,
        longitude: m.longitude,
        tile_column: m.tileColumn,
        tile_row: m.tileRow,
        short_name: m.shortName,
      })),
    );
    const keyOf = new Map(data.regions.map(({ code, key }) => [code, key]));
    const municipalityRegion = await upsert(
      'municipality_region',
      'municipality_code, valid_from',
      ['municipality_code', 'region_key', 'valid_from', 'valid_to'],
      data.municipalities.flatMap(({ code, regionCode }) => {
        const next = successors[regionCode];
        return [
          {
            municipality_code: code,
            region_key: keyOf.get(regionCode),
            valid_from: reform,
            valid_to: next?.from ?? null,
          },
          ...(next
            ? [
                {
                  municipality_code: code,
                  region_key: next.key,
                  valid_from: next.from,
                  valid_to: null,
                },
              ]
            : []),
        ];
      }),
    );
    const kleGroup = await upsert('kle_group', 'code', ['code', 'title'], data.kleGroups);
    await upsert(
      'reference_source',
      'name',
      ['name', 'source', 'terms', 'content_hash', 'loaded_at'],
      await changedSources(runner.manager, data),
    );
    await runner.commitTransaction();
    return {
      organisation,
      region,
      municipality,
      municipality_region: municipalityRegion,
      kle_group: kleGroup,
    };
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

/** Sources whose file differs from the one loaded last; `loaded_at` then says when it changed. */
async function changedSources(
  runner: { query<T>(sql: string): Promise<T> },
  data: ReferenceData,
): Promise<object[]> {
  const known = await runner.query<{ name: string; content_hash: string }[]>(
    'select name, content_hash from reference_source',
  );
  const hashes = new Map(known.map(({ name, content_hash: hash }) => [name, hash]));
  return data.sources
    .filter(({ name, contentHash }) => hashes.get(name) !== contentHash)
    .map(({ name, source, terms, contentHash }) => ({
      name,
      source,
      terms,
      content_hash: contentHash,
      loaded_at: new Date().toISOString(),
    }));
}
