import { httpResource, type HttpResourceRef } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  type Signal,
  signal,
} from '@angular/core';
import type { BusinessCaseContentView, BusinessCaseView } from '@erfa/api-client';
import { type CaseLine, changesBetween, lineYears } from '@erfa/business-case';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { businessCase, frozenCase } from './case-model';
import { roughly, thousands } from './case-money';

const compared = ['priceYear', 'firstYear', 'years', 'hoursPerYear', 'method'] as const;

/** Sammenlign versioner: what came, went or changed since a version that was locked, line by line. */
@Component({
  selector: 'erfa-case-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, DatePipe, Problem, TextPipe, Waiting],
  templateUrl: './case-versions.html',
  styleUrl: './folded.scss',
})
export class CaseVersions {
  private readonly texts = inject(Texts);
  readonly project = input.required<string>();
  readonly view = input.required<BusinessCaseView>();

  /** The version that is compared with: the one that was decided last, else the newest. */
  protected readonly from = linkedSignal<string, number>({
    source: this.project,
    computation: () => {
      const { versions } = this.view();
      return (versions.find(({ decidedOn }) => decidedOn !== null) ?? versions[0])?.number ?? 0;
    },
  });
  /** The version it is held against; 0 for the case as it stands. */
  protected readonly to = linkedSignal<string, number>({
    source: this.project,
    computation: () => 0,
  });
  /** Versions are fetched when somebody looks. */
  protected readonly opened = signal(false);
  protected readonly before = this.versionOf(this.from);
  protected readonly after = this.versionOf(this.to);
  private readonly sides = computed(() => {
    if (!this.before.hasValue()) return null;
    const before = this.before.value();
    if (this.to() === 0) {
      const { settings, lines } = this.view();
      return { before, settings, now: businessCase(settings, lines) };
    }
    if (!this.after.hasValue()) return null;
    const after = this.after.value();
    return { before, settings: after.settings, now: frozenCase(after) };
  });
  protected readonly changes = computed(() => {
    const sides = this.sides();
    if (!sides) return null;
    const [was, is] = [frozenCase(sides.before), sides.now];
    const language = this.texts.language();
    const total = (line: CaseLine | null, whole: typeof was): string =>
      line === null
        ? '–'
        : thousands(
            language,
            lineYears(line, whole).reduce((sum, amount) => sum + amount, 0),
          );
    return changesBetween(was, is).map(({ key, before, after, fields, effect }) => ({
      ...{ key, title: after?.title ?? before?.title ?? '', effect },
      what: !before
        ? this.texts.text('businessCase.compare.new')
        : !after
          ? this.texts.text('businessCase.compare.gone')
          : fields.length === 0
            ? this.texts.text('businessCase.compare.frame')
            : fields.map((field) => this.texts.text(`businessCase.field.${field}`)).join(', '),
      before: total(before, was),
      after: total(after, is),
      difference: thousands(language, effect),
    }));
  });
  /** What else is other: the frame that all lines are calculated in. */
  protected readonly frame = computed(() => {
    const sides = this.sides();
    if (!sides) return [];
    const old = sides.before.settings;
    return compared.flatMap((field) =>
      old[field] === sides.settings[field]
        ? []
        : [
            this.texts.text('businessCase.compare.setting', {
              name: this.texts.text(`businessCase.settings.${field}`),
              ...{ before: this.said(field, old), after: this.said(field, sides.settings) },
            }),
          ],
    );
  });
  /** The result in a sentence. */
  protected readonly sentence = computed(() => {
    const changes = this.changes();
    if (!changes) return '';
    if (changes.length === 0) return this.texts.text('businessCase.compare.same');
    const sum = changes.reduce((total, { effect }) => total + effect, 0);
    const money = roughly(this.texts.language(), sum);
    const count = this.texts.count('businessCase.compare.changed', changes.length);
    const way = sum === 0 ? 'even' : sum > 0 ? 'better' : 'worse';
    return `${count} ${this.texts.text(`businessCase.compare.${way}`, { money })}`;
  });

  protected choose(side: 'from' | 'to', event: Event): void {
    this[side].set(Number((event.target as HTMLSelectElement).value));
  }

  private versionOf(number: Signal<number>): HttpResourceRef<BusinessCaseContentView | undefined> {
    return httpResource<BusinessCaseContentView>(() =>
      this.opened() && number() > 0
        ? `/api/projects/${encodeURIComponent(this.project())}/business-case/versions/${number()}`
        : undefined,
    );
  }

  private said(field: (typeof compared)[number], settings: BusinessCaseView['settings']): string {
    return field === 'method'
      ? this.texts.text(`businessCase.method.${settings.method}`)
      : String(settings[field]);
  }
}
