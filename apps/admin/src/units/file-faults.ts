import type { FileFault } from '../files/fault-table';
import type { ProblemError } from '../problem/problem-error';

/** The faults of a problem that stand in a file (`csv:LINE:HEADER`), from the top down. */
export function fileFaults(problem: ProblemError | null): FileFault[] {
  return (problem?.faults ?? [])
    .flatMap(({ path, message }) => {
      const [, line, column] = /^csv:(\d+):(.*)$/su.exec(path) ?? [];
      return line === undefined ? [] : [{ line: Number(line), column: column ?? '', message }];
    })
    .toSorted((a, b) => a.line - b.line);
}

/** A file with two units that shows how one is written, as Danish spreadsheets open it right. */
export function template(name: string): string {
  const top = '00000000-0000-4000-8000-000000000001';
  const below = '00000000-0000-4000-8000-000000000002';
  const rows = [
    ['uuid', 'navn', 'overordnet', 'leder', 'leder mail', 'gyldig fra', 'gyldig til'],
    [top, `${name} 1`, '', '', '', '', ''],
    [below, `${name} 2`, top, '', '', '', ''],
  ];
  return `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`;
}
