/** The line that figures stand on: its ends, and where it is marked. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A mark for each level, both ends with it. */
export function levelTicks(lowest: number, highest: number): readonly number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
}

/** How far along the axis a value stands, 0–1; 0 where its ends are the same. */
export function shareOf({ min, max }: Pick<Axis, 'min' | 'max'>, value: number): number {
  return max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)));
}

/** How far down in a chart a value stands, to a tenth, where its axis reaches from `bottom` up to `top`. */
export function heightOf(
  axis: Axis,
  value: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  return Math.round((bottom - shareOf(axis, value) * (bottom - top)) * 10) / 10;
}
