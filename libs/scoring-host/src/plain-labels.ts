import type { Contribution, PluginManifest, ScoreNode } from '@erfa/scoring-sdk';

/** Controls, and marks that turn or hide the text around them (Unicode Standard Annex 9). */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
const markup = /<\/?[a-z!?]/iu;
/** What spreadsheets take for a formula. */
const formula = /^\s*[=+@\t\r]|^\s*-\D*\(/u;

/**
 * Why a text is no plain label, or null. Every place that shows or exports labels writes them as text;
 * this keeps a stranger's plugin from relying on one that forgot.
 */
export function labelFault(text: string): string | null {
  if (hidden.test(text)) return 'it has hidden or turning characters';
  if (markup.test(text)) return 'it has markup';
  if (formula.test(text)) return 'it begins like a formula';
  return null;
}

/** Every text of a manifest that is no plain label, with its path. */
export function manifestLabelFaults(manifest: PluginManifest): string[] {
  const faults: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (faults.length >= 20) return;
    if (typeof value === 'string') {
      const why = labelFault(value);
      if (why !== null) faults.push(`${path}: ${why}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const why = labelFault(key);
        if (why !== null) faults.push(`${path}: ${why}`);
        walk(item, path === '' ? key : `${path}.${key}`);
      }
    }
  };
  walk(manifest, '');
  return faults;
}

/**
 * The first text of a score tree that is no plain label, with the node it belongs to; null where all are.
 *
 * @param root checked already: its keys and its contributions' are the model's
 */
export function scoreLabelFault(root: ScoreNode): string | null {
  // The same few words stand at every node.
  const plain = new Set<string>();
  const text = (value: string): string | null => {
    if (plain.has(value)) return null;
    const why = labelFault(value);
    if (why === null) plain.add(value);
    return why;
  };
  const texts = (value: unknown): string | null => {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return null;
    for (const item of Object.values(value)) {
      const why = texts(item);
      if (why !== null) return why;
    }
    return null;
  };
  const contribution = ({ rule, reason, inputs }: Contribution): string | null =>
    text(rule) ?? (reason === null ? null : text(reason)) ?? (inputs ? texts(inputs) : null);
  const own = ({ unit, outcome, views, contributions }: ScoreNode): string | null => {
    const why = texts(unit) ?? texts(outcome) ?? texts(views);
    if (why !== null) return why;
    for (const each of contributions) {
      const fault = contribution(each);
      if (fault !== null) return fault;
    }
    return null;
  };
  const visit = (node: ScoreNode): string | null => {
    const why = own(node);
    if (why !== null) return `a text of ${node.key}: ${why}`;
    for (const child of node.children) {
      const below = visit(child);
      if (below !== null) return below;
    }
    return null;
  };
  return visit(root);
}
