import path from 'node:path';
import { readReference } from './read-reference';

describe('the reference data', () => {
  const { municipalities } = readReference(path.resolve(__dirname, '../../../reference'));

  it('has each of the 98 municipalities once, with a tile of its own and letters of its own', () => {
    expect(municipalities).toHaveLength(98);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(98);
    expect(
      new Set(municipalities.map(({ tileColumn, tileRow }) => `${tileColumn},${tileRow}`)).size,
    ).toBe(98);
    expect(new Set(municipalities.map(({ shortName }) => shortName)).size).toBe(98);
  });

  it('keeps the tiles within 17 columns and 13 rows', () => {
    for (const { name, tileColumn, tileRow } of municipalities)
      expect({
        name,
        fits: tileColumn >= 0 && tileColumn < 17 && tileRow >= 0 && tileRow < 13,
      }).toEqual({ name, fits: true });
  });
});
