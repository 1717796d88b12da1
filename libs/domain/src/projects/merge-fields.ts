/** What came of a form that was saved while somebody else may have changed it. */
export interface MergedFields<Form> {
  merged: Form;
  /** Fields that are other than they were before. */
  changed: (keyof Form)[];
  /** Fields that both have changed, differently. Nothing is written while there are any. */
  conflicts: (keyof Form)[];
}

/**
 * Puts a saved form over what stands there, field by field: a field that the writer left alone keeps what others made of it.
 * @param current what stands there
 * @param from the form as the writer got it
 * @param to the form as the writer left it
 */
export function mergeFields<Form extends object>(
  current: Form,
  from: Form,
  to: Form,
): MergedFields<Form> {
  const merged = { ...current };
  const changed: (keyof Form)[] = [];
  const conflicts: (keyof Form)[] = [];
  for (const field of Object.keys(to) as (keyof Form)[]) {
    if (same(from[field], to[field]) || same(current[field], to[field])) continue;
    if (!same(current[field], from[field])) conflicts.push(field);
    merged[field] = to[field];
    changed.push(field);
  }
  return { merged, changed, conflicts };
}

/** Whether two values of plain data are the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        key in other &&
        same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
