import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import {
  type BusinessCaseLineForm,
  type BusinessCaseLineView,
  type BusinessCaseSettings,
  type BusinessCaseView,
  projectsColleaguesResource,
  ProjectsService,
} from '@erfa/api-client';
import {
  budgetYears,
  comesOnce,
  expectedValue,
  isGain,
  lineBases,
  lineKinds,
  lineLimits,
  rampAt,
} from '@erfa/business-case';
import { firstValueFrom, map, type Observable, tap } from 'rxjs';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProblemError } from '../problem/problem-error';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { SavedState } from '../progress/saved-state';
import { kroner } from './case-money';
import { ScaledField } from './scaled-field';

const names: Readonly<Record<keyof BusinessCaseLineForm, TextKey>> = {
  title: 'businessCase.field.title',
  scenario: 'businessCase.field.scenario',
  kind: 'businessCase.field.kind',
  basis: 'businessCase.field.basis',
  quantity: 'businessCase.field.quantity',
  unit: 'businessCase.field.unit',
  price: 'businessCase.field.price',
  points: 'businessCase.field.points',
  amounts: 'businessCase.field.amounts',
  ramp: 'businessCase.field.ramp',
  share: 'businessCase.field.share',
  note: 'businessCase.field.note',
  ownerId: 'businessCase.field.owner',
};

/** A line that is open: its fields, saved by themselves. */
@Component({
  selector: 'erfa-line-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, FormConflicts, Problem, SavedState, ScaledField, TextPipe],
  templateUrl: './line-editor.html',
  styleUrl: './line-editor.scss',
})
export class LineEditor {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly project = input.required<string>();
  readonly line = input.required<BusinessCaseLineView>();
  readonly settings = input.required<BusinessCaseSettings>();
  /** Is given the whole case, as it stands after something was saved: also what was on its way when the line was closed. */
  readonly saved = input.required<(whole: BusinessCaseView) => void>();
  readonly closed = output();

  protected readonly names = names;
  protected readonly kinds = lineKinds;
  protected readonly bases = lineBases;
  protected readonly ends = ['min', 'likely', 'max'] as const;
  protected readonly round = Math.round;
  protected readonly most = lineLimits;
  /** Whether it is asked if the line is to be deleted. */
  protected readonly asking = signal(false);
  protected readonly removing = new Attempt();
  protected readonly keeper = new FormKeeper<BusinessCaseLineForm>({
    name: () => `project-${this.project()}-case-line-${this.line().id}`,
    load: () => this.told(this.api.businessCaseRead(this.project())),
    save: (from, to) =>
      this.told(this.api.businessCaseSaveLine(this.project(), this.line().id, { from, to })),
  });
  /** The line as the last answer told it. */
  private readonly standing = linkedSignal(() => this.line());
  private readonly people = projectsColleaguesResource(this.project);
  protected readonly colleagues = computed(() =>
    this.people.hasValue() ? this.people.value() : [],
  );
  /** Whether the title was taken away; a line without one is not saved, and the field says so. */
  protected readonly nameless = signal(false);
  /** The three points as they are typed; they are saved once they rise. */
  protected readonly points = linkedSignal<ThreePoints, ThreePoints>({
    source: computed(() => this.keeper.form()?.points ?? noPoints, { equal: samePoints }),
    computation: (standing) => standing,
  });
  protected readonly rising = computed(() => {
    const { min, likely, max } = this.points();
    return min <= likely && likely <= max;
  });
  /** Whether the line comes once: then nothing of it is about full operation. */
  protected readonly once = computed(() => {
    const kind = this.keeper.form()?.kind;
    return kind !== undefined && comesOnce(kind);
  });
  /** How the three points come to one amount, in figures. */
  protected readonly formula = computed(() => {
    const points = this.keeper.form()?.points;
    const { method } = this.settings();
    if (!points || !this.rising()) return '';
    const language = this.texts.language();
    const { value } = expectedValue(points, method);
    return this.texts.text(this.once() ? 'businessCase.estimatedOnce' : 'businessCase.estimated', {
      formula: this.texts.text(`businessCase.formula.${method}`),
      amount: kroner(language, Math.round(value)),
    });
  });
  protected readonly share = computed(() => {
    const kind = this.keeper.form()?.kind;
    return kind !== undefined && isGain(kind)
      ? ('businessCase.field.share' as const)
      : kind === 'risk'
        ? ('businessCase.field.likely' as const)
        : null;
  });
  /** The years that have a field: the budget years, and further ones that something stands for. */
  protected readonly years = computed(() => {
    const form = this.keeper.form();
    const named = Math.max(form?.amounts.length ?? 0, form?.ramp.length ?? 0, budgetYears);
    const { firstYear, years } = this.settings();
    return Array.from({ length: Math.min(named, years) }, (_, at) => ({
      ...{ at, year: firstYear + at },
      amount: form ? amountAt(form, at) : 0,
      ramp: form ? rampAt(form, at) : 0,
    }));
  });

  constructor() {
    // Opened once: what colleagues write afterwards comes in with the answers to what is saved.
    let opened = '';
    effect(() => {
      const { id, form } = this.line();
      if (opened === id) return;
      opened = id;
      untracked(() => {
        this.keeper.open(form);
      });
    });
  }

  protected write(field: 'title' | 'unit' | 'note', event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    const missing = field === 'title' && text.trim() === '';
    if (field === 'title') this.nameless.set(missing);
    if (!missing) this.keeper.set({ [field]: text });
  }

  protected choose(field: 'kind' | 'basis', event: Event): void {
    const value = (event.target as HTMLSelectElement).value as BusinessCaseLineForm['kind'];
    const form = this.keeper.form();
    const points = form?.points ?? { min: 0, likely: 0, max: 0 };
    this.keeper.set({
      [field]: value,
      ...(field === 'basis' && (value as string) === 'estimate' ? { points } : {}),
      // What only gains and risks have is whole for everything else.
      ...(field === 'kind' && !isGain(value) && value !== 'risk' ? { share: 1000 } : {}),
    });
  }

  protected own(event: Event): void {
    this.keeper.set({ ownerId: (event.target as HTMLSelectElement).value || null });
  }

  protected pickRate(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    if (value !== '') this.keeper.set({ price: Number(value) });
  }

  protected scenario(event: Event): void {
    this.keeper.set({ scenario: (event.target as HTMLSelectElement).value === '0' ? 0 : 1 });
  }

  protected number(field: 'quantity' | 'price' | 'share', value: number): void {
    this.keeper.set({ [field]: field === 'quantity' ? value / 1000 : value });
  }

  protected point(which: keyof ThreePoints, value: number): void {
    this.points.update((points) => ({ ...points, [which]: value }));
    if (this.rising()) this.keeper.set({ points: this.points() });
  }

  protected year(field: 'amounts' | 'ramp', at: number, value: number): void {
    const form = this.keeper.form();
    if (!form) return;
    const standing = (year: number): number =>
      field === 'amounts' ? amountAt(form, year) : rampAt(form, year);
    const length = Math.max(form[field].length, at + 1);
    this.keeper.set({
      [field]: Array.from({ length }, (_, year) => (year === at ? value : standing(year))),
    });
  }

  /** Closes the line, unless something in it was not taken: then that is where one is. */
  protected close(): void {
    const wrong = this.host.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else this.closed.emit();
  }

  /** Sends what was typed and is not sent yet. */
  flush(): Promise<void> {
    return this.keeper.flush();
  }

  protected remove(): void {
    void this.removing.run(async () => {
      await this.keeper.flush();
      const { id, version } = this.standing();
      const headers = { 'If-Match': `"${version}"` };
      const removed = this.api.businessCaseRemoveLine(this.project(), id, headers);
      this.saved()(await firstValueFrom(removed));
      this.closed.emit();
    });
  }

  private told(view: Observable<BusinessCaseView>): Observable<BusinessCaseLineForm> {
    return view.pipe(
      tap((whole) => this.saved()(whole)),
      map(({ lines }) => {
        const found = lines.find(({ id }) => id === this.line().id);
        if (!found) throw new ProblemError('missing', 410, 'case-line-gone', '', '', []);
        this.standing.set(found);
        return found.form;
      }),
    );
  }
}

/** What stands for a year: after the last one of the list what runs goes on, and what comes once is over. */
const amountAt = ({ amounts, kind }: BusinessCaseLineForm, year: number): number =>
  amounts[year] ?? (comesOnce(kind) ? 0 : (amounts.at(-1) ?? 0));

type ThreePoints = NonNullable<BusinessCaseLineForm['points']>;
const noPoints: ThreePoints = { min: 0, likely: 0, max: 0 };
const samePoints = (one: ThreePoints, other: ThreePoints): boolean =>
  one.min === other.min && one.likely === other.likely && one.max === other.max;
