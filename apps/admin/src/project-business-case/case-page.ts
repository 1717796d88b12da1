import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import {
  benefitsListResource,
  businessCaseReadResource,
  type BusinessCaseLineView,
  type BusinessCaseView,
  ProjectsService,
} from '@erfa/api-client';
import {
  budgetEffect,
  budgetYears,
  discountRates2021,
  homeInYear,
  keyFigures,
  lineLimits,
  lineYears,
} from '@erfa/business-case';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { FileLinks, type FileLink } from '../files/file-links';
import { Icon } from '../icons/icon';
import { formatPercent } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProjectComments } from '../project/comments';
import { ProjectExamples } from '../project/project-examples';
import { ProjectHead } from '../project/project-head';
import { businessCase, caseLine, newLine } from './case-model';
import { roughly, thousands } from './case-money';
import { EffectChart } from './effect-chart';
import { EffectTable } from './effect-table';
import { CaseFileBox } from './case-file-box';
import { CaseSettings } from './case-settings';
import { CaseVersions } from './case-versions';
import { KeyFiguresBox } from './key-figures-box';
import { LineEditor } from './line-editor';
import { lineWords } from './line-words';
import { OutsideBox } from './outside-box';
import { RiskPoolBox } from './risk-pool-box';

/** How often colleagues' lines are fetched, and one's own open line is told of, in milliseconds. */
const pulse = 20_000;

/** Regnestykke: the effect by budget year, the lines it is made of, and further key figures. */
@Component({
  selector: 'erfa-case-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CaseFileBox, CaseSettings, CaseVersions, CountPipe, DatePipe, EffectChart, EffectTable],
    ...[EmptyState, FileLinks, Icon, KeyFiguresBox, LineEditor, OutsideBox, PageHeader, Problem],
    ...[
      ProjectComments,
      ProjectExamples,
      ProjectHead,
      RiskPoolBox,
      RouterLink,
      TextPipe,
      Waiting,
      dataTable,
    ],
  ],
  templateUrl: './case-page.html',
  styleUrl: './case-page.scss',
})
export class CasePage {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly asked = businessCaseReadResource(this.id);
  protected readonly benefits = benefitsListResource(this.id);
  protected readonly view = linkedSignal<BusinessCaseView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly attempt = new Attempt();
  /** The line that is open. */
  protected readonly open = signal<string | null>(null);
  protected readonly most = lineLimits;
  protected readonly files = computed((): FileLink[] => [
    { address: `/api/projects/${this.id()}/business-case.docx`, text: 'businessCase.word' },
    { address: `/api/projects/${this.id()}/business-case.xlsx`, text: 'businessCase.excel' },
  ]);
  protected readonly whole = computed(() => {
    const view = this.view();
    return view && businessCase(view.settings, view.lines);
  });
  protected readonly effect = computed(() => {
    const whole = this.whole();
    return whole && budgetEffect(whole);
  });
  protected readonly decided = computed(
    () => this.view()?.versions.find(({ decidedOn }) => decidedOn !== null) ?? null,
  );
  protected readonly years = computed(() => {
    const view = this.view();
    const count = Math.min(budgetYears, view?.settings.years ?? 0);
    return Array.from({ length: count }, (_, at) => (view?.settings.firstYear ?? 0) + at);
  });
  protected readonly rows = computed(() => {
    const [view, whole] = [this.view(), this.whole()];
    if (!view || !whole) return [];
    const language = this.texts.language();
    return view.lines.map((line) => {
      const amounts = lineYears(caseLine(line.id, line.form), whole).slice(0, budgetYears);
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const { kind, share } = line.form;
      const shared = kind === 'cash' || kind === 'time' || kind === 'risk';
      return {
        ...{ line, how: lineWords(line.form, view.settings, this.texts) },
        share: shared ? formatPercent(language, share / 1000, share % 10 === 0 ? 0 : 1) : '–',
        cells: amounts.map((amount) => thousands(language, amount)),
        total: thousands(language, total),
      };
    });
  });
  /** The result in one sentence or two, before any figure. */
  protected readonly lead = computed(() => {
    const [view, whole] = [this.view(), this.whole()];
    if (!view || !whole || view.lines.length === 0) return this.texts.text('businessCase.lead');
    const { net, payback } = keyFigures(whole, discountRates2021);
    const { firstYear, years } = view.settings;
    const [first = 0] = net;
    const money = roughly(this.texts.language(), first);
    const begins =
      first === 0
        ? ''
        : this.texts.text(first < 0 ? 'businessCase.costs' : 'businessCase.gives', {
            ...{ year: firstYear, money },
          });
    const home = homeInYear(payback);
    const ends =
      home === null
        ? this.texts.text('businessCase.notHome', { year: firstYear + years - 1 })
        : home === 0
          ? this.texts.text('businessCase.ahead')
          : this.texts.text('businessCase.home', { year: firstYear + home });
    return `${begins} ${ends}`.trim();
  });
  /** Whether anything happens without the project: then the table says which lines that is. */
  protected readonly withoutProject = computed(
    () => this.view()?.lines.some(({ form }) => form.scenario === 0) ?? false,
  );
  /** Benefits that are no money, by name: they stand beside, and are never turned into any. */
  protected readonly beside = computed(() =>
    this.benefits.hasValue()
      ? this.benefits
          .value()
          .benefits.filter(({ form }) => form.side !== 'economy')
          .map(({ id, form }) => ({ id, title: form.name }))
      : [],
  );

  constructor() {
    const timer = this.document.defaultView?.setInterval(() => {
      if (this.document.visibilityState === 'visible' && this.view()) void this.refresh();
    }, pulse);
    inject(DestroyRef).onDestroy(() => {
      this.document.defaultView?.clearInterval(timer);
      const open = this.open();
      if (open) void this.tell(open, false);
    });
  }

  protected add(scenario: 0 | 1 = 1): void {
    void this.attempt.run(async () => {
      const id = crypto.randomUUID();
      const to = newLine(this.texts.text('businessCase.newLine'), scenario);
      this.view.set(
        await firstValueFrom(this.api.businessCaseSaveLine(this.id(), id, { from: null, to })),
      );
      this.toggle(id);
      // The line stands below everything else: that is where one goes on.
      afterNextRender(
        () => {
          const title = this.document.querySelector<HTMLInputElement>('erfa-line-editor input');
          title?.focus();
          title?.select();
        },
        { injector: this.injector },
      );
    });
  }

  protected toggle(id: string): void {
    const before = this.open();
    if (before) void this.tell(before, false);
    const now = before === id ? null : id;
    this.open.set(now);
    if (now && this.view()?.mayEdit) void this.tell(now, true);
  }

  protected lock(): void {
    void this.attempt.run(async () => {
      this.view.set(await firstValueFrom(this.api.businessCaseLock(this.id(), {})));
    });
  }

  protected print(): void {
    window.print();
  }

  protected openLine({ id }: BusinessCaseLineView): boolean {
    return this.open() === id;
  }

  /** Fetches what colleagues have written; where the server is out of reach, the next time does. */
  private async refresh(): Promise<void> {
    const open = this.open();
    if (open && this.view()?.mayEdit) await this.tell(open, true);
    try {
      this.view.set(await firstValueFrom(this.api.businessCaseRead(this.id())));
    } catch {
      // What stands on the page is still what was read last.
    }
  }

  /** Says that one has a line open; a courtesy, whose loss harms nobody. */
  private async tell(line: string, open: boolean): Promise<void> {
    try {
      await firstValueFrom(this.api.businessCaseOpen(this.id(), line, { open }));
    } catch {
      // Colleagues do not see it, and conflicts are found all the same.
    }
  }
}
