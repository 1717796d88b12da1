import {
  type DateScale,
  dayNumber,
  type LocalText,
  type Model,
  type Scale,
  scaleRange,
} from '@erfa/scoring-sdk';
import type { FilePath, FindingList } from '../finding';
import type { Placed } from './placed';
import { lintReach } from './reach-lint';

/** All scales of a model, named or written out at a node, with where they stand. */
export function scalesIn(
  model: Model,
  placed: readonly Placed[],
): { readonly scale: Scale; readonly path: FilePath }[] {
  return [
    ...Object.entries(model.scales).map(([name, scale]) => ({ scale, path: ['scales', name] })),
    ...placed.flatMap(({ node, path }) =>
      typeof node.scale === 'object' ? [{ scale: node.scale, path: [...path, 'scale'] }] : [],
    ),
  ];
}

/** Scales that nobody has or uses, that are empty, out of order or with gaps. */
export function lintScales(model: Model, placed: readonly Placed[], findings: FindingList): void {
  const known = Object.keys(model.scales);
  const used = new Set<unknown>(Object.values(model.scoring.options ?? {}));
  for (const { node, path } of placed) {
    if (typeof node.scale !== 'string') continue;
    used.add(node.scale);
    if (!known.includes(node.scale)) {
      const facts = { scale: node.scale, known: namesOf(model) };
      findings.error('scale-unknown', [...path, 'scale'], facts);
    }
  }
  for (const name of known) {
    if (!used.has(name))
      findings.warning('scale-unused', ['scales', name], { scale: scaleName(model, name) });
  }
  for (const { scale, path } of scalesIn(model, placed)) {
    lintReach(scale, path, findings);
    const range = scaleRange(scale);
    if (scale.kind === 'date' && !lintDays(scale, path, findings)) continue;
    if (range.min >= range.max && scale.kind !== 'text') findings.error('scale-empty', path);
    if (scale.kind === 'bands' || scale.kind === 'threshold') {
      if (scale.input.min >= scale.input.max) findings.error('scale-empty', [...path, 'input']);
    }
    if (scale.kind === 'bands') {
      rising(
        scale.bands.map((band) => band.from),
        [...path, 'bands'],
        findings,
      );
      const first = scale.bands[0]?.from ?? 0;
      const { min } = scale.input;
      if (first > min) findings.error('scale-gap', [...path, 'bands'], { from: first, min });
    }
    if (scale.kind === 'steps') {
      rising(
        scale.steps.map((step) => step.value),
        [...path, 'steps'],
        findings,
      );
    }
    if (scale.kind === 'ladder') {
      const values = [scale.base ?? 0, ...scale.levels.map((level) => level.value)];
      rising(values, [...path, 'levels'], findings);
    }
  }
}

/** A scale by its title with its key in brackets; by its key where it has no title. */
function scaleName({ scales }: Model, key: string): LocalText {
  const title = scales[key]?.title;
  const [da, en] = [title?.da.trim() || title?.en.trim(), title?.en.trim() || title?.da.trim()];
  return { da: da ? `»${da}« (${key})` : key, en: en ? `“${en}” (${key})` : key };
}

function namesOf(model: Model): LocalText {
  const names = Object.keys(model.scales).map((key) => scaleName(model, key));
  return {
    da: names.map(({ da }) => da).join(', '),
    en: names.map(({ en }) => en).join(', '),
  };
}

/** The days of a scale: that they are days, in their order, with a row for the earliest. */
function lintDays(scale: DateScale, path: FilePath, findings: FindingList): boolean {
  const { earliest, latest, counts } = scale;
  const table = 'table' in counts ? counts.table : [];
  const days: [string, FilePath][] = [
    [earliest, [...path, 'earliest']],
    [latest, [...path, 'latest']],
    ...table.map(({ from }, at): [string, FilePath] => [
      from,
      [...path, 'counts', 'table', at, 'from'],
    ]),
    ...Object.entries(counts).flatMap(([field, day]: [string, unknown]): [string, FilePath][] =>
      typeof day === 'string' ? [[day, [...path, 'counts', field]]] : [],
    ),
  ];
  const odd = days.filter(([day]) => dayNumber(day) === undefined);
  for (const [day, at] of odd) findings.error('day-unknown', at, { day });
  if (odd.length > 0) return false;
  if (earliest >= latest) findings.error('scale-empty', path);
  rising(
    table.map(({ from }) => dayNumber(from) ?? 0),
    [...path, 'counts', 'table'],
    findings,
  );
  const [first] = table;
  if (first && first.from > earliest) {
    findings.error('scale-gap', [...path, 'counts', 'table'], { from: first.from, min: earliest });
  }
  return earliest < latest;
}

function rising(values: readonly number[], path: FilePath, findings: FindingList): void {
  if (values.some((value, at) => at > 0 && value <= (values[at - 1] ?? value))) {
    findings.error('scale-order', path);
  }
}
