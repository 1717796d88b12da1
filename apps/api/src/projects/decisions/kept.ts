// What decisions keep is read for as long as there are decisions, whatever tools have become since: nothing of it is taken for
// granted, and what cannot be read is left out.

export type Kept = Readonly<Record<string, unknown>>;

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const keptOf = (value: unknown): Kept | null => (isKept(value) ? value : null);

export const keptList = (kept: Kept | null, field: string): Kept[] => {
  const list = kept?.[field];
  return Array.isArray(list) ? list.filter(isKept) : [];
};

export const keptText = (kept: Kept | null, field: string): string => {
  const value = kept?.[field];
  return typeof value === 'string' ? value : '';
};

export const keptNumber = (kept: Kept | null, field: string): number | null => {
  const value = kept?.[field];
  return typeof value === 'number' ? value : null;
};

/** An ISO date, or null. */
export const keptDay = (kept: Kept | null, field: string): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(keptText(kept, field))?.[0] ?? null;
