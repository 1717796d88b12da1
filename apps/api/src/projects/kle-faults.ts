import type { FieldFault } from '../http/problem';
import { listKleGroups } from '../lessons/published-lessons.queries';
import type { TenantManager } from '../persistence/tenant-transaction';

/** What is wrong with the KLE groups of a form that is saved, each at its place in the list. */
export async function kleFaults(
  manager: TenantManager,
  codes: readonly string[],
): Promise<FieldFault[]> {
  if (codes.length === 0) return [];
  const known = new Set((await listKleGroups(manager, codes)).map(({ code }) => code));
  return codes.flatMap((code, index) =>
    known.has(code)
      ? []
      : [{ path: `to.kle[${index}]`, code: 'noSuchKleGroup', details: { 0: code } }],
  );
}
