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
  viewChild,
} from '@angular/core';
import {
  benefitsListResource,
  businessCaseReadResource,
  type BusinessCaseLineView,
  type BusinessCaseView,
  ProjectsService,
} from '@erfa/api-client';
import { budgetEffect, budgetYears, carriesGain, lineLimits, lineYears } from '@erfa/business-case';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { FileLinks, type FileLink } from '../files/file-links';
import { Icon } from '../icons/icon';
import { formatPercent } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
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
import { thousands } from './case-money';
import { EffectChart } from './effect-chart';
import { EffectTable } from './effect-table';
import { CaseFileBox } from './case-file-box';
import { CaseSettings } from './case-settings';
import { CaseVersions } from './case-versions';
import { KeyFiguresBox } from './key-figures-box';
import { LineEditor } from './line-editor';
import { lineWords } from './line-words';
import { GainsBesideBox } from '../project/gains-beside';
import { OutsideBox } from './outside-box';
import { resultWords } from './result-words';
import { RiskPoolBox } from './risk-pool-box';

/** How often colleagues' lines are fetched, and one's own open line is told of, in milliseconds. */
const pulse = 20_000;

/** The parts of the page, in their order. */
const allParts = [
  ...(['effect', 'outside', 'lines', 'gains', 'risks', 'figures'] as const),
  ...(['versions', 'settings', 'file'] as const),
] as const;
type Part = (typeof allParts)[number];

/** Regnestykke: the effect by budget year, the lines it is made of, and further key figures. */
@Component({
  selector: 'erfa-case-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CaseFileBox, CaseSettings, CaseVersions, CountPipe, DatePipe, Dialog, EffectChart],
    ...[EffectTable, EmptyState, FileLinks, GainsBesideBox, Icon, KeyFiguresBox, LineEditor],
    ...[OutsideBox, PageHeader, Problem, ProjectComments, ProjectExamples, ProjectHead],
    ...[RiskPoolBox, RouterLink, TextPipe, Waiting, dataTable],
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
  /** Whether it is asked if the version is to be locked. */
  protected readonly locking = signal(false);
  private readonly editor = viewChild(LineEditor);
  /** How often something was saved here: what was asked for before that is no news. */
  private taken = 0;
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
  protected readonly decided = computed(() => {
    const view = this.view();
    return view?.versions.find(({ number }) => number === view.decidedNumber) ?? null;
  });
  /** Whether any line comes to anything: before that there is nothing to lock, and nothing to tell. */
  protected readonly counts = computed(() => {
    const effect = this.effect();
    return effect !== null && Object.values(effect.kinds).some((flow) => flow.some(Boolean));
  });
  /** Whether the tables show every year of the calculation. */
  protected readonly allYears = signal(false);
  /** The years of the tables beside that of the calculation; null where they are the same. */
  protected readonly horizon = computed(() => {
    const { firstYear = 0, years = 0 } = this.view()?.settings ?? {};
    const last = firstYear + budgetYears - 1;
    return years > budgetYears ? { first: firstYear, last, end: firstYear + years - 1 } : null;
  });
  /** The parts of the page that there are, in their order. */
  protected readonly parts = computed(() => {
    const view = this.view();
    const there: Partial<Record<Part, boolean>> = {
      gains: this.carries(),
      versions: (view?.versions.length ?? 0) > 0,
      ...{ settings: view?.mayEdit ?? false, file: view?.mayEdit ?? false },
    };
    return allParts.filter((part) => there[part] ?? true);
  });
  /** Whether there is money in a benefit card or a line to hold beside each other. */
  private readonly carries = computed(() => {
    const cards = this.benefits.hasValue() ? this.benefits.value().benefits : [];
    return (
      cards.some(({ form }) => form.kind === 'money' && form.amounts.length > 0) ||
      (this.view()?.lines.some(({ form }) => carriesGain(form)) ?? false)
    );
  });
  protected readonly years = computed(() => {
    const view = this.view();
    const all = view?.settings.years ?? 0;
    const count = this.allYears() ? all : Math.min(budgetYears, all);
    return Array.from({ length: count }, (_, at) => (view?.settings.firstYear ?? 0) + at);
  });
  protected readonly rows = computed(() => {
    const [view, whole] = [this.view(), this.whole()];
    if (!view || !whole) return [];
    const language = this.texts.language();
    return view.lines.map((line) => {
      const amounts = lineYears(caseLine(line.id, line.form), whole).slice(0, this.years().length);
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const { kind, share } = line.form;
      const shared = kind === 'cash' || kind === 'time' || kind === 'risk';
      return {
        ...{ line, how: lineWords(line.form, view.settings, this.texts) },
        benefits: this.benefitsOf(line.id),
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
    if (!this.counts()) return this.texts.text('businessCase.leadEmpty');
    return resultWords(whole, view.settings.firstYear, this.texts);
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
      if (open && this.has(open)) void this.tell(open, false);
    });
  }

  /** Shows what a saving answered. */
  protected readonly take = (whole: BusinessCaseView): void => {
    this.taken += 1;
    this.view.set(whole);
  };

  protected add(scenario: 0 | 1 = 1): void {
    void this.attempt.run(async () => {
      const id = crypto.randomUUID();
      const to = newLine(this.texts.text('businessCase.newLine'), scenario);
      this.take(
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
    if (before && this.has(before)) void this.tell(before, false);
    const now = before === id ? null : id;
    this.open.set(now);
    if (now && this.view()?.mayEdit) void this.tell(now, true);
  }

  /** Whether a line is still there, as far as is known here. */
  private has(line: string): boolean {
    return this.view()?.lines.some(({ id }) => id === line) ?? false;
  }

  /** A part that is folded in is opened by going there. */
  protected openPart(part: Part): void {
    const box = this.document.querySelector<HTMLDetailsElement>(`#${part} details`);
    if (box) box.open = true;
  }

  /** Fetches lines and benefits after one was made of the other. */
  protected reread(): void {
    this.benefits.reload();
    void this.refresh();
  }

  /** Locks what is seen: what was just typed is sent first. */
  protected lock(): void {
    this.locking.set(false);
    void this.attempt.run(async () => {
      await this.editor()?.flush();
      this.take(await firstValueFrom(this.api.businessCaseLock(this.id(), {})));
    });
  }

  protected print(): void {
    window.print();
  }

  protected openLine({ id }: BusinessCaseLineView): boolean {
    return this.open() === id;
  }

  /** Benefits in money that a line carries. */
  private benefitsOf(line: string): { id: string; name: string }[] {
    const cards = this.benefits.hasValue() ? this.benefits.value().benefits : [];
    return cards
      .filter(({ form }) => form.kind === 'money' && form.lineId === line)
      .map(({ id, form }) => ({ id, name: form.name }));
  }

  /** Fetches what colleagues have written; where the server is out of reach, the next time does. */
  private async refresh(): Promise<void> {
    const before = this.taken;
    try {
      const read = await firstValueFrom(this.api.businessCaseRead(this.id()));
      // An answer from before something was saved lacks what was saved.
      if (this.taken !== before) return await this.refresh();
      this.view.set(read);
    } catch {
      // What stands on the page is still what was read last.
    }
    const open = this.open();
    if (open && this.view()?.mayEdit && this.has(open)) await this.tell(open, true);
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
