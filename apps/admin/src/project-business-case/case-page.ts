import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  businessCaseReadResource,
  type BusinessCaseLineForm,
  type BusinessCaseLineView,
  type BusinessCaseView,
  ProjectsService,
} from '@erfa/api-client';
import { lineYears } from '@erfa/business-case';
import { firstValueFrom } from 'rxjs';
import { formatMoney, formatNumber } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { Downloads } from '../page/downloads';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProjectComments } from '../project/comments';
import { ProjectHead } from '../project/project-head';
import { LineForm } from './line-form';
import { emptyLine } from './line-draft';

/** Years shown: the budget year and the three after it. */
const shownYears = 4;

/** Regnestykke: the effect per budget year, the lines behind it, and the versions that were locked. */
@Component({
  selector: 'erfa-case-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    ...[EmptyState, LineForm, PageHeader, Problem, ProjectComments, ProjectHead, RouterLink],
    ...[TextPipe, Waiting],
  ],
  templateUrl: './case-page.html',
  styleUrl: './case-page.scss',
})
export class CasePage {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);
  private readonly announcer = inject(Announcer);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly source = businessCaseReadResource(this.id);
  /** As the last answer told it. */
  protected readonly view = signal<BusinessCaseView | null>(null);
  /** The line that is open: its id, or `new`. */
  protected readonly open = signal<string | null>(null);
  protected readonly attempt = new Attempt(this.id);
  protected readonly blank = computed(() => emptyLine(shownYears));

  protected readonly years = computed(() => this.view()?.figures.years.slice(0, shownYears) ?? []);
  /** What the years are called, also before there is any line. */
  protected readonly yearNames = computed(() => {
    const first = this.view()?.settings.firstYear ?? 0;
    return Array.from({ length: shownYears }, (_, year) => first + year);
  });
  /** Rows of the first table, in øre by year; signs as the municipality feels them. */
  protected readonly rows = computed(() => {
    const years = this.years();
    const row = (name: 'investment' | 'oneOff' | 'running' | 'cash' | 'risk' | 'net' | 'time') => {
      const amounts = years.map((year) => year[name]);
      return { name, amounts, total: amounts.reduce((sum, one) => sum + one, 0) };
    };
    return (['investment', 'oneOff', 'running', 'cash', 'risk', 'net', 'time'] as const)
      .map(row)
      .filter(({ name, amounts }) => name !== 'risk' || amounts.some((one) => one !== 0));
  });
  protected readonly lead = computed(() => {
    const view = this.view();
    if (!view || view.lines.length === 0) return this.texts.text('businessCase.leadEmpty');
    const amount = this.money(view.figures.overBudget);
    return view.figures.homeYear === null
      ? this.texts.text('businessCase.leadNever', { amount })
      : this.texts.text('businessCase.leadHome', { amount, year: view.figures.homeYear });
  });
  /** The lines with what each does to the difference the project makes, in øre by year: costs below zero. */
  protected readonly lines = computed(() => {
    const view = this.view();
    if (!view) return [];
    const { years, method } = view.settings;
    return view.lines.map((line) => {
      const all = lineYears({ key: line.id, ...line.form }, { years, method });
      const amounts = Array.from({ length: shownYears }, (_, year) => all[year] ?? 0);
      return { line, amounts, total: amounts.reduce((sum, one) => sum + one, 0) };
    });
  });
  protected readonly rates = computed(() => {
    const rates = this.view()?.figures.internalRates ?? [];
    if (rates.length === 0) return this.texts.text('businessCase.noRate');
    const said = rates.map((rate) => `${formatNumber(this.texts.language(), rate * 100, 1)} %`);
    return rates.length === 1
      ? (said[0] ?? '')
      : this.texts.text('businessCase.manyRates', { rates: said.join(' · ') });
  });

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : null;
      untracked(() => this.view.set(value));
    });
  }

  /** Øre as kroner. */
  protected money(ore: number): string {
    return formatMoney(this.texts.language(), ore / 100);
  }

  protected number(value: number | null): string {
    return value === null
      ? this.texts.text('businessCase.never')
      : formatNumber(this.texts.language(), value, 1);
  }

  protected save(line: BusinessCaseLineView | null, to: BusinessCaseLineForm): void {
    void this.attempt.run(async () => {
      const id = line?.id ?? crypto.randomUUID();
      this.view.set(
        await firstValueFrom(
          this.api.businessCaseSaveLine(this.id(), id, { from: line?.form ?? null, to }),
        ),
      );
      this.open.set(null);
      this.announcer.show(this.texts.text('businessCase.saved'));
    });
  }

  protected remove({ id, version }: BusinessCaseLineView): void {
    void this.attempt.run(async () => {
      const seen = { 'If-Match': `"${version}"` };
      this.view.set(await firstValueFrom(this.api.businessCaseRemoveLine(this.id(), id, seen)));
      this.open.set(null);
    });
  }

  protected lock(): void {
    const view = this.view();
    if (!view) return;
    void this.attempt.run(async () => {
      this.view.set(await firstValueFrom(this.api.businessCaseLock(this.id(), { note: '' })));
      this.announcer.show(this.texts.text('businessCase.locked', { number: view.draftNumber }));
    });
  }

  /** The summary or the whole, as a file. */
  protected fetch(file: 'business-case.docx' | 'business-case.xlsx'): void {
    const address = `/api/projects/${encodeURIComponent(this.id())}/${file}`;
    void this.attempt.run(() => this.downloads.fetch(address, {}, file));
  }
}
