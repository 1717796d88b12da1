import type { FieldPath } from '@erfa/model-lab';

/** The id of the element that a field of the node in hand is written in. */
export const fieldId = (field: FieldPath): string =>
  `field-${field.map((step) => String(step).replaceAll(/[^\w-]/gu, '_')).join('-')}`;

/** The element of a field, or of the nearest thing that it lies in; null where nothing of it is shown. */
export function elementOf(document: Document, field: FieldPath): HTMLElement | null {
  for (let length = field.length; length > 0; length--) {
    const exact = document.getElementById(fieldId(field.slice(0, length)));
    if (exact) return exact;
    const below = [
      ...document.querySelectorAll<HTMLElement>(`[id^="${fieldId(field.slice(0, length))}-"]`),
    ].filter(({ tagName }) => /^(?:INPUT|TEXTAREA|SELECT)$/u.test(tagName));
    // Of a text that lacks a language, the side that is missing.
    const missing = below.find((element) => element.classList.contains('missing'));
    const found = missing ?? below[0];
    if (found) return found;
  }
  return null;
}
