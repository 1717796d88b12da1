import { formatDate, formatMoney, formatNumber, formatPercent } from '../language/formats';
import type { Language } from '../language/language';
import type { Texts } from '../language/texts';
import type { Choice, FieldKind } from './history-fields';

/** How a value that is not there is told. */
export const nothing = '–';
const anId = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/** Tells values of fields as people read them: days, money, words of closed lists, and names in the place of ids. */
export class HistoryValues {
  private readonly language: Language;

  /** @param names what ids stand for, by id */
  constructor(
    private readonly texts: Texts,
    private readonly names: ReadonlyMap<string, string>,
  ) {
    this.language = texts.language();
  }

  /** A value in words; a dash where nothing stands. What is of another shape than its kind has is told as text. */
  say(value: unknown, kind: FieldKind): string {
    if (value === null || value === undefined || value === '') return nothing;
    if (Array.isArray(value)) {
      const parts = value.map((one) => this.one(one, kind)).filter((part) => part !== '');
      return parts.length > 0 ? parts.join(', ') : nothing;
    }
    return this.one(value, kind);
  }

  private one(value: unknown, kind: FieldKind): string {
    if (typeof kind === 'object') return this.chosen(value, kind);
    if (typeof value === 'string') return this.written(value, kind);
    if (typeof value === 'number') return this.number(value, kind);
    if (typeof value === 'boolean')
      return this.texts.text(value ? 'projects.form.yes' : 'projects.form.no');
    return this.record((value ?? {}) as Readonly<Record<string, unknown>>, kind);
  }

  private chosen(value: unknown, { of, words }: Choice): string {
    const found = of.find((one) => one === value);
    return found === undefined ? String(value as string) : this.texts.text(words(found));
  }

  private written(value: string, kind: FieldKind): string {
    if (kind === 'name' || anId.test(value))
      return this.names.get(value) ?? this.texts.text('projects.history.goneName');
    if (kind === 'day' || kind === 'moment') return this.day(value);
    if (kind === 'people') return this.person(value);
    if (kind === 'measurement') return this.measurement(value);
    return value;
  }

  private number(value: number, kind: FieldKind): string {
    switch (kind) {
      case 'plain':
        return String(value);
      case 'week':
        return this.texts.text('projectPlan.week', { week: value });
      case 'kroner':
        return formatMoney(this.language, value);
      case 'ore':
      case 'ores':
        return formatMoney(this.language, value / 100);
      case 'percent':
        return formatPercent(this.language, value / 100, 0);
      case 'mille':
        return formatPercent(this.language, value / 1000, 0);
      default:
        return formatNumber(this.language, value, 0, 3);
    }
  }

  /** A value of a year, a value of a day, three figures of an estimate, or an hourly rate. */
  private record(value: Readonly<Record<string, unknown>>, kind: FieldKind): string {
    const number = (name: string): number => Number(value[name] ?? 0);
    const text = (name: string): string => String((value[name] ?? '') as string);
    switch (kind) {
      case 'amounts':
        return `${text('year')}: ${this.number(number('amount'), 'ore')}`;
      case 'points':
        return `${this.day(text('on'))}: ${this.number(number('value'), 'number')}`;
      case 'estimate':
        return ['min', 'likely', 'max'].map((part) => this.number(number(part), 'ore')).join(' / ');
      case 'rates':
        return `${text('title')}: ${this.number(number('price'), 'ore')}`;
      default:
        return nothing;
    }
  }

  private day(value: string): string {
    return Number.isNaN(Date.parse(value)) ? value : formatDate(this.language, value);
  }

  /** "owner: Jonas Friis" as it was kept. */
  private person(value: string): string {
    const [relation = '', ...name] = value.split(': ');
    return name.length > 0 && isRelation(relation)
      ? `${this.texts.text(`projects.relation.${relation}`)}: ${name.join(': ')}`
      : value;
  }

  /** "2026-10-01: 206.5" as it was kept. */
  private measurement(value: string): string {
    const [, day, figure] = /^(\d{4}-\d\d-\d\d): (-?[\d.]+(?:e[+-]?\d+)?)$/.exec(value) ?? [];
    return day === undefined ? value : `${this.day(day)}: ${this.number(Number(figure), 'number')}`;
  }
}

const relations = ['owner', 'manager', 'steering', 'benefit-owner', 'guest'] as const;
const isRelation = (text: string): text is (typeof relations)[number] =>
  (relations as readonly string[]).includes(text);
