import type { Finding } from '../lab/drafts-api';

/** Findings that say the same: one, or several that are told as one. */
export interface FindingGroup {
  readonly severity: Finding['severity'];
  readonly message: string;
  /** At least one, in the order they were found. */
  readonly findings: readonly Finding[];
}

/**
 * Puts together what says the same at one node or one scale, and missing translations of the whole model.
 * What was found first comes first.
 */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, ({ code, severity, message, node, field }) => {
    const [first, name] = field;
    const place = [node, first === 'scales' ? name : first === 'scale'];
    return JSON.stringify([
      ...[code, severity, message],
      ...(code === 'translation-missing' ? [] : place),
    ]);
  });
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ severity: first.severity, message: first.message, findings: all }] : [];
  });
}
