// What was measured: printed as a table, written as dist/bench.json.
import fs from 'node:fs';

/** Middle of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Half the middle half of the ratios, as a share of their median: how much the machine wavered. */
export function wavering(ratios) {
  const sorted = [...ratios].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return (at(0.75) - at(0.25)) / 2 / median(ratios);
}

export class Table {
  rows = [];

  /** @param {{name: string, value: number, unit: string, ratio?: number | null, against?: string | null, target?: string | null, met?: boolean | null}} row */
  add({ name, value, unit, ratio = null, against = null, target = null, met = null }) {
    const row = {
      name,
      value: Number(value.toPrecision(4)),
      unit,
      ratio: ratio === null ? null : Number(ratio.toPrecision(3)),
      against,
      target,
      met,
    };
    this.rows.push(row);
    console.log(
      `${name}: ${row.value} ${unit}${row.ratio === null ? '' : `, ${row.ratio} × ${against}`}${target === null ? '' : ` (${target}: ${met === null ? 'not judged' : met ? 'met' : 'NOT met'})`}`,
    );
  }

  write(file) {
    fs.writeFileSync(file, `${JSON.stringify(this.rows, null, 2)}\n`);
    console.table(this.rows);
  }
}
