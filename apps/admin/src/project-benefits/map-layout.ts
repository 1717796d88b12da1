import { benefitNodeKinds, type BenefitLinkRef, type BenefitNodeKind } from '@erfa/domain';

/** A field of the map, as the picture draws it. */
export interface MapField {
  id: string;
  kind: BenefitNodeKind;
  title: string;
  detail: string;
  /** Whether something is wrong with it: drawn with a sign beside the words, never by colour alone. */
  warned: boolean;
}

/** A field with its place in the picture, in the picture's own units. */
export interface PlacedField extends MapField {
  x: number;
  y: number;
  height: number;
  /** The title in lines that fit the field. */
  lines: string[];
  detailLine: string;
}

/** A connection as a curve with an arrow head. */
export interface PlacedLink extends BenefitLinkRef {
  curve: string;
  head: string;
}

export interface MapLayout {
  width: number;
  height: number;
  fields: PlacedField[];
  links: PlacedLink[];
}

/** Measures of the picture (drawn p3): four columns of fields, wide enough for three words. */
export const field = { width: 244, step: 312, top: 44, gap: 28, line: 19, pad: 18 } as const;
/** Characters of a title and of the line below it that fit the width at their size. */
const fits = { title: 27, detail: 32 } as const;
const mostLines = 3;

/**
 * Places a map: a column for each kind, the fields of each below one another as tall as their titles are. The same map is always
 * the same picture.
 */
export function layOutMap(nodes: readonly MapField[], links: readonly BenefitLinkRef[]): MapLayout {
  const fields: PlacedField[] = [];
  let bottom: number = field.top;
  for (const [column, kind] of benefitNodeKinds.entries()) {
    let y: number = field.top;
    for (const node of nodes.filter((one) => one.kind === kind)) {
      const lines = linesOf(node.title, fits.title);
      const room = node.warned ? fits.detail - 5 : fits.detail;
      const [detailLine = ''] = linesOf(node.detail, room, 1);
      const height = field.pad * 2 + field.line * (lines.length - 1 + (detailLine ? 1 : 0)) + 1;
      fields.push({ ...node, x: column * field.step, y, height, lines, detailLine });
      y += height + field.gap;
      bottom = Math.max(bottom, y - field.gap);
    }
  }
  const byId = new Map(fields.map((one) => [one.id, one]));
  return {
    width: field.step * (benefitNodeKinds.length - 1) + field.width,
    height: bottom + 8,
    fields,
    links: links.flatMap((link) => {
      const [from, to] = [byId.get(link.fromId), byId.get(link.toId)];
      return from && to ? [placed(link, from, to)] : [];
    }),
  };
}

function placed(link: BenefitLinkRef, from: PlacedField, to: PlacedField): PlacedLink {
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  const x1 = from.x + field.width;
  if (from.x === to.x) {
    // Within a column it goes out to the right and back in again.
    const out = x1 + 46;
    return {
      ...link,
      curve: `M${x1} ${y1}C${out} ${y1} ${out} ${y2} ${x1 + 7} ${y2}`,
      head: `M${x1 + 9} ${y2 - 5}l-8 5 8 5z`,
    };
  }
  const x2 = to.x - 7;
  return {
    ...link,
    curve: `M${x1} ${y1}C${x1 + 34} ${y1} ${x1 + 34} ${y2} ${x2} ${y2}`,
    head: `M${x2 - 2} ${y2 - 5}l8 5-8 5z`,
  };
}

/** A text in lines of so many characters at the most, broken between words, or within one that is longer than a line. */
export function linesOf(text: string, characters: number, most: number = mostLines): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/u)) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > characters) {
      lines.push(line);
      line = '';
    }
    while (rest.length > characters) {
      lines.push(rest.slice(0, characters - 1) + '-');
      rest = rest.slice(characters - 1);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.slice(0, characters - 1).trimEnd()}…`];
}

/** The field that an arrow key leads to: up and down within the column, sideways to the nearest of the next column that has any. */
export function nextField(
  fields: readonly PlacedField[],
  id: string,
  key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): string {
  const here = fields.find((one) => one.id === id);
  if (!here) return fields[0]?.id ?? id;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const column = fields.filter((one) => one.x === here.x);
    return column[column.indexOf(here) + (key === 'ArrowUp' ? -1 : 1)]?.id ?? id;
  }
  const way = key === 'ArrowRight' ? 1 : -1;
  const beyond = fields.filter((one) => (one.x - here.x) * way > 0);
  const nearest = Math.min(...beyond.map((one) => Math.abs(one.x - here.x)));
  const far = (one: PlacedField): number => Math.abs(middle(one) - middle(here));
  const [next] = beyond
    .filter((one) => Math.abs(one.x - here.x) === nearest)
    .toSorted((one, other) => far(one) - far(other));
  return next?.id ?? id;
}

const middle = ({ y, height }: PlacedField): number => y + height / 2;
