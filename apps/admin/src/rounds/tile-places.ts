/** Where something is on the tile map. */
export interface Place {
  readonly tileColumn: number;
  readonly tileRow: number;
}

const directions: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where an arrow key leads on a map with holes: to the nearest tile in that direction, straight ahead before aside; at the
 * coast one stays. Undefined for a key that does not lead anywhere on the map.
 */
export function tileTowards<Tile extends Place>(
  tiles: readonly Tile[],
  from: Tile,
  key: string,
): Tile | undefined {
  if (key === 'Home') return tiles[0];
  if (key === 'End') return tiles.at(-1);
  const direction = directions[key];
  if (!direction) return undefined;
  const [column, row] = direction;
  let nearest = from;
  let least = Infinity;
  for (const tile of tiles) {
    const right = tile.tileColumn - from.tileColumn;
    const down = tile.tileRow - from.tileRow;
    const ahead = right * column + down * row;
    // A step aside counts as two ahead, so that one goes straight over a fjord.
    const way = ahead + 2 * Math.abs(right * row + down * column);
    if (ahead > 0 && way < least) {
      nearest = tile;
      least = way;
    }
  }
  return nearest;
}
