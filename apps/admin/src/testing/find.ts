/** Finds elements as people do: by what they are and what they are called. */

const implicit: Readonly<Record<string, string>> = {
  button: 'button:not([role]), [role="button"]',
  link: 'a[href]:not([role])',
  heading: 'h1, h2, h3, h4',
  textbox: 'input:not([type]), input[type="text"], input[type="email"], textarea',
  searchbox: 'input[type="search"]',
  spinbutton: 'input[type="number"]',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  combobox: 'select',
  row: '[role="row"], tr',
  dialog: 'dialog[open]',
  navigation: 'nav',
};

/** All elements of a role, in document order, hidden ones left out. */
export function allByRole(role: string, name?: string | RegExp): HTMLElement[] {
  const selector = implicit[role] ?? `[role="${role}"]`;
  return Array.from(document.body.querySelectorAll<HTMLElement>(selector)).filter(
    (element) =>
      !element.closest('[hidden]') &&
      (element.closest('dialog') === null || element.closest('dialog[open]') !== null) &&
      (name === undefined || fits(nameOf(element), name)),
  );
}

/** The one element of a role and name; fails with what there is instead. */
export function byRole<T extends HTMLElement = HTMLElement>(
  role: string,
  name?: string | RegExp,
): T {
  const found = allByRole(role, name);
  if (found.length !== 1) {
    const names = allByRole(role).map(nameOf).join(' | ');
    throw new Error(`${found.length} × ${role} ${String(name)}; there are: ${names}`);
  }
  return found[0] as T;
}

/** The words on the page, white space folded. */
export function pageText(): string {
  return fold(document.body.textContent ?? '');
}

/** Writes into a field as typing does. */
export function type(field: HTMLElement, text: string): void {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a key where the focus is. */
export function press(key: string): void {
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return fold(label);
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled) return fold(document.getElementById(labelled)?.textContent ?? '');
  const fields = (element as HTMLInputElement).labels;
  if (fields && fields.length > 0) {
    return fold(Array.from(fields, (field) => field.textContent).join(' '));
  }
  return fold(element.textContent ?? '');
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function fits(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
