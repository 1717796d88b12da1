type Properties = Readonly<
  Record<string, string | number | boolean | ((event: Event) => void) | undefined>
>;

/** Something to stand in an element: text is always text, never markup. */
export type Part = Node | string | null | undefined;

/**
 * An element. Functions become listeners (`onclick`), `true` an empty attribute, `false` and undefined none;
 * `value` and `checked` are set as properties.
 */
export function element(
  tag: string,
  properties: Properties = {},
  ...parts: readonly Part[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(
    ...parts.filter((part): part is Node | string => part !== null && part !== undefined),
  );
  if (made instanceof HTMLInputElement && properties['checked'] === true) made.checked = true;
  if (made instanceof HTMLTextAreaElement && properties['value'] !== undefined) {
    made.value = String(properties['value']);
  }
  return made;
}

/** The element of the page with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** A select of words; calls back with the value chosen. */
export function select(
  options: readonly { readonly value: string; readonly title: string }[],
  chosen: string,
  choose: (value: string) => void,
  properties: Properties = {},
): HTMLElement {
  return element(
    'select',
    { ...properties, onchange: (event) => choose((event.target as HTMLSelectElement).value) },
    ...options.map(({ value, title }) =>
      element('option', { value, selected: value === chosen }, title),
    ),
  );
}

/** What an input holds; calls back as it is typed. */
export const typed =
  (take: (text: string) => void) =>
  (event: Event): void =>
    take((event.target as HTMLInputElement).value);

/** A bar from 0 to 1; what it says stands beside it in words. */
export function bar(share: number): HTMLElement {
  const box = element('div', { class: 'bar', 'aria-hidden': 'true' });
  const names = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(names, 'svg');
  picture.setAttribute('viewBox', '0 0 100 1');
  picture.setAttribute('preserveAspectRatio', 'none');
  const filled = document.createElementNS(names, 'rect');
  filled.setAttribute('width', String(Math.min(Math.max(share, 0), 1) * 100));
  filled.setAttribute('height', '1');
  picture.append(filled);
  box.append(picture);
  return box;
}
