/** A day as people write it: 2026-11-23, 23.11.2026, 23-11-2026 or 23/11/2026, with or without a time. Null for what is none. */
export function readDay(written: string): string | null {
  const [, d = '', m = '', y = ''] =
    /^(\d{1,2})[.\-/] ?(\d{1,2})[.\-/] ?(\d{4})$/.exec(written) ?? [];
  const iso = y
    ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
    : (/^(\d{4}-\d{2}-\d{2})(T[\d:.]+Z?)?$/.exec(written)?.[1] ?? '');
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return iso !== '' && exists && iso >= '2000' ? iso : null;
}
