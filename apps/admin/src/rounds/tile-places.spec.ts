import { tileTowards } from './tile-places';

const at = (tileColumn: number, tileRow: number) => ({ tileColumn, tileRow });
const west = at(0, 0);
const beside = at(1, 1);
const east = at(4, 0);
const south = at(0, 2);
const tiles = [west, beside, east, south];

describe('arrow keys on the tile map', () => {
  it('go to the nearest tile, aside before far away', () => {
    expect(tileTowards(tiles, west, 'ArrowRight')).toBe(beside);
    expect(tileTowards(tiles, west, 'ArrowDown')).toBe(south);
  });

  it('go straight over water', () => {
    expect(tileTowards([west, east, at(2, 2)], west, 'ArrowRight')).toBe(east);
  });

  it('stay at the coast', () => {
    expect(tileTowards(tiles, west, 'ArrowLeft')).toBe(west);
    expect(tileTowards(tiles, east, 'ArrowRight')).toBe(east);
  });

  it('know the first and the last, and no other keys', () => {
    expect(tileTowards(tiles, east, 'Home')).toBe(west);
    expect(tileTowards(tiles, west, 'End')).toBe(south);
    expect(tileTowards(tiles, west, 'a')).toBeUndefined();
  });
});
