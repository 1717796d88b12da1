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
import {
  type BusinessCaseMethod,
  type BusinessCaseSettings,
  type BusinessCaseView,
  ProjectsService,
} from '@erfa/api-client';
import { estimateFormulas, estimateMethods, lineLimits } from '@erfa/business-case';
import { map, type Observable, tap } from 'rxjs';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { SavedState } from '../progress/saved-state';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { kroner } from './case-money';
import { ScaledField } from './scaled-field';

const names: Readonly<Record<keyof BusinessCaseSettings, TextKey>> = {
  priceYear: 'businessCase.settings.priceYear',
  firstYear: 'businessCase.settings.firstYear',
  years: 'businessCase.settings.years',
  hoursPerYear: 'businessCase.settings.hoursPerYear',
  method: 'businessCase.settings.method',
  rates: 'businessCase.settings.rates',
};

type Counted = 'priceYear' | 'firstYear' | 'years' | 'hoursPerYear';

/** From and to, whole numbers. */
const bounds: Readonly<Record<Counted, readonly [number, number]>> = {
  priceYear: [2000, 2099],
  firstYear: [2000, 2099],
  years: [1, lineLimits.years],
  hoursPerYear: [1, 2500],
};
const mostRates = 20;

/** Sådan regnes der: price level, years, hours of a full-time equivalent, the formula of three points, and hourly rates. */
@Component({
  selector: 'erfa-case-settings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormConflicts, SavedState, ScaledField, TextPipe],
  templateUrl: './case-settings.html',
  styleUrls: ['./line-editor.scss', './folded.scss'],
})
export class CaseSettings {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  readonly project = input.required<string>();
  readonly settings = input.required<BusinessCaseSettings>();
  /** Is given the whole case, as it stands after something was saved: also what was on its way when the page was left. */
  readonly saved = input.required<(whole: BusinessCaseView) => void>();

  protected readonly names = names;
  protected readonly counted = Object.keys(bounds) as Counted[];
  protected readonly bounds = bounds;
  protected readonly methods = estimateMethods;
  protected readonly formulas = estimateFormulas;
  protected readonly mostRates = mostRates;
  protected readonly mostAmount = lineLimits.amount;
  /** What was typed and is no such number, by field. */
  protected readonly wrong = signal<Readonly<Partial<Record<Counted, string>>>>({});
  protected readonly title = signal('');
  protected readonly keeper = new FormKeeper<BusinessCaseSettings>({
    name: () => `project-${this.project()}-case-settings`,
    load: () => this.told(this.api.businessCaseRead(this.project())),
    save: (from, to) => this.told(this.api.businessCaseSettings(this.project(), { from, to })),
  });
  protected readonly titleTaken = computed(
    () => this.keeper.form()?.rates.some(({ title }) => title === this.title().trim()) ?? false,
  );

  constructor() {
    let opened = '';
    effect(() => {
      const [project, settings] = [this.project(), this.settings()];
      if (opened === project) return;
      opened = project;
      untracked(() => this.keeper.open(settings));
    });
  }

  protected count(field: Counted, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const [least, most] = bounds[field];
    const typed = value.replace(/[.\s]/g, '');
    const number = /^\d+$/.test(typed) ? Number(typed) : NaN;
    const { [field]: _before, ...others } = this.wrong();
    const fits = number >= least && number <= most;
    this.wrong.set(fits ? others : { ...others, [field]: value });
    if (fits) this.keeper.set({ [field]: number });
  }

  protected choose(event: Event): void {
    this.keeper.set({ method: (event.target as HTMLSelectElement).value as BusinessCaseMethod });
  }

  protected price(at: number, price: number): void {
    const rates = this.keeper.form()?.rates ?? [];
    this.keeper.set({
      rates: rates.map((rate, place) => (place === at ? { ...rate, price } : rate)),
    });
  }

  protected add(): void {
    const title = this.title().trim();
    if (title === '' || this.titleTaken()) return;
    this.keeper.set({ rates: [...(this.keeper.form()?.rates ?? []), { title, price: 0 }] });
    this.title.set('');
  }

  protected remove(at: number): void {
    const rates = this.keeper.form()?.rates ?? [];
    this.keeper.set({ rates: rates.filter((_, place) => place !== at) });
  }

  private told(view: Observable<BusinessCaseView>): Observable<BusinessCaseSettings> {
    return view.pipe(
      tap((whole) => this.saved()(whole)),
      map(({ settings }) => settings),
    );
  }

  /** A value in words, where two have changed the same one. */
  protected readonly say = (field: keyof BusinessCaseSettings & string, value: unknown): string => {
    if (field === 'method') return estimateFormulas[value as BusinessCaseMethod];
    if (field !== 'rates') return String(value);
    const language = this.texts.language();
    return (value as BusinessCaseSettings['rates'])
      .map(({ title, price }) => `${title}: ${kroner(language, price)}`)
      .join('; ');
  };
}
