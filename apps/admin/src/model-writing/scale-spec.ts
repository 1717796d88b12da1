import {
  type Json,
  type LocalText,
  type Scale,
  type ScaleKind,
  scaleKinds,
} from '@erfa/scoring-sdk';
import type { FormSpec, RowsSpec } from './form-spec';

/** A name in both languages of the app, from a key of its texts. */
export type Named = (part: string) => LocalText;

const empty: LocalText = { da: '', en: '' };

/** The name of a scale, which scales of all kinds have. */
export function scaleNameSpec(named: Named): FormSpec {
  return {
    key: 'title',
    title: named('ownTitle'),
    help: named('ownTitle'),
    kind: 'text',
    default: null,
  };
}

/** The other fields of a scale of some kind, for a form to be drawn from; what the kind of a day’s count asks for is not among them. */
export function scaleSpec(kind: ScaleKind, named: Named): readonly FormSpec[] {
  const base = (key: string) => ({ key, title: named(key), help: named(key) });
  const bounds = { min: -1_000_000, max: 1_000_000 };
  const number = (key: string, standing: number | null = null): FormSpec => ({
    ...{ ...base(key), kind: 'number', ...bounds, default: standing },
  });
  const text = (key: string): FormSpec => ({ ...base(key), kind: 'text', default: null });
  const line = (key: string): FormSpec => ({ ...base(key), kind: 'line' });
  const key: FormSpec = { ...base('key'), kind: 'key', default: null };
  const day = (name: string): FormSpec => ({ ...base(name), kind: 'day' });
  const rows = (
    name: string,
    columns: readonly FormSpec[],
    fresh: RowsSpec['fresh'],
  ): FormSpec => ({
    ...{ ...base(name), kind: 'table', columns },
    ...(fresh ? { fresh } : {}),
  });
  const measured: FormSpec = {
    ...{ ...base('input'), kind: 'record' },
    fields: [number('min'), number('max'), line('unit')] as never,
  };
  const choice = (name: string, values: readonly string[], standing: string): FormSpec => ({
    ...{ ...base(name), kind: 'choice', default: standing },
    choices: values.map((value) => ({ value, title: named(`${name}-${value}`) })),
  });
  const common = [line('unit')];
  switch (kind) {
    case 'range':
      return [number('min'), number('max'), number('step'), ...common];
    case 'steps':
      return [
        rows('steps', [number('value'), key, text('title'), text('description')], (all) => ({
          ...{ value: nextValue(all), key: freshKey(all, 'step'), title: empty },
        })),
        ...common,
      ];
    case 'bands':
      return [
        measured,
        rows('bands', [number('from'), number('value'), text('title')], (all) => ({
          ...{ from: nextValue(all, 'from'), value: nextValue(all) },
        })),
        ...common,
      ];
    case 'ladder':
      return [
        rows(
          'levels',
          [
            ...[number('value'), key, text('title')],
            rows('elements', [key, text('title')], (all) => ({
              ...{ key: freshKey(all, 'element'), title: empty },
            })),
          ],
          (all) => ({
            ...{ value: nextValue(all), key: freshKey(all, 'level'), title: empty, elements: [] },
          }),
        ),
        number('base', 0),
        ...common,
      ];
    case 'options':
      return [
        choice('choose', ['one', 'many'], 'one'),
        rows('options', [key, text('title'), number('weight')], (all) => ({
          ...{ key: freshKey(all, 'option'), title: empty, weight: 0 },
        })),
        ...common,
      ];
    case 'boolean':
      return [number('yes', 1), number('no', 0), ...common];
    case 'share':
      return [
        ...[number('min', 0), number('max', 100), number('step')],
        ...[choice('counts', ['percent', 'share'], 'percent'), ...common],
      ];
    case 'threshold':
      return [
        ...[measured, number('threshold'), choice('better', ['lower', 'higher'], 'lower')],
        ...[number('points', 100), ...common],
      ];
    case 'date':
      return [day('earliest'), day('latest'), ...common];
    case 'text':
      return [number('longest', 4000), ...common];
  }
}

/** A scale of a kind as it is when it has just been chosen; a model that is complete but for its words. */
export function freshScale(kind: ScaleKind, today: string): Scale {
  const year = today.slice(0, 4);
  const steps = [1, 2, 3, 4, 5].map((value) => ({ value, key: `step-${value}`, title: empty }));
  switch (kind) {
    case 'range':
      return { kind, min: 0, max: 100 };
    case 'steps':
      return { kind, steps };
    case 'bands':
      return { kind, input: { min: 0, max: 100 }, bands: [{ from: 0, value: 0 }] };
    case 'ladder':
      return { kind, levels: [] };
    case 'options':
      return { kind, choose: 'one', options: [] };
    case 'boolean':
    case 'share':
    case 'text':
      return { kind };
    case 'threshold':
      return { kind, input: { min: 0, max: 100 }, threshold: 100, better: 'lower' };
    case 'date':
      return {
        ...{ kind, earliest: `${year}-01-01`, latest: `${year}-12-31` },
        counts: { daysBefore: `${year}-12-31` },
      };
  }
}

/** Whether a word is a kind of scale. */
export const isScaleKind = (word: string): word is ScaleKind =>
  scaleKinds.some((kind) => kind === word);

/** The value of a further row: one more than the highest. */
function nextValue(rows: readonly unknown[], field = 'value'): number {
  const values = rows.map((row) => Number((row as Record<string, Json>)[field]));
  return values.length === 0 ? 0 : Math.max(...values) + 1;
}

/** A key that no row has: `step-6`. */
export function freshKey(rows: readonly unknown[], word: string): string {
  const taken = new Set(rows.map((row) => (row as Record<string, Json>)['key']));
  let number = rows.length + 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}
