import type { Finding } from './drafts-api';

/**
 * Findings without those of missing translations that have been written since they were found.
 *
 * @param textAt the text at a field of a node as it stands here; undefined where no text is there
 */
export function stillMissing(
  findings: readonly Finding[],
  textAt: (node: string, field: readonly string[]) => unknown,
): readonly Finding[] {
  const missing = findings.filter(({ code }) => code === 'translation-missing');
  const fields = Map.groupBy(missing, ({ node, field }) => JSON.stringify([node, field]));
  const mended = new Set<Finding>();
  for (const ofField of fields.values()) {
    const [first, second] = ofField;
    if (!first) continue;
    const text = textAt(first.node, first.field);
    if (typeof text !== 'object' || text === null || !('da' in text) || !('en' in text)) continue;
    const written = [text.da, text.en].map(
      (side) => typeof side === 'string' && side.trim() !== '',
    );
    // Of two, the Danish one was found first; one alone is mended when both sides are there.
    if (second === undefined && written.includes(false)) continue;
    ofField.forEach((finding, at) => {
      if (written[at] || written.every(Boolean)) mended.add(finding);
    });
  }
  return mended.size === 0 ? findings : findings.filter((finding) => !mended.has(finding));
}
