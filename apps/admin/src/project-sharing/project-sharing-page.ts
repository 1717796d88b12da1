import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  peopleListResource,
  projectSharingReadResource,
  ProjectsService,
  type SharingForm,
} from '@erfa/api-client';
import { firstValueFrom, map } from 'rxjs';
import { Icon } from '../icons/icon';
import { DatePipe, NumberPipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { ActionBar } from '../page/action-bar';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectHead } from '../project/project-head';
import { SharedProject } from '../project/shared-project';

const names: Readonly<Record<keyof SharingForm, TextKey>> = {
  plannedExpense: 'projects.sharing.plannedExpense',
  becameExpense: 'projects.sharing.becameExpense',
  promisedBenefit: 'projects.sharing.promisedBenefit',
  realisedBenefit: 'projects.sharing.realisedBenefit',
  plannedMonths: 'projects.sharing.plannedMonths',
  becameMonths: 'projects.sharing.becameMonths',
  differently: 'projects.sharing.differently',
  contactId: 'projects.sharing.contact',
  contactAgreed: 'projects.sharing.contactAgreed',
  contactTitle: 'projects.sharing.contactTitle',
  contactMail: 'projects.sharing.contactMail',
  contactPhone: 'projects.sharing.contactPhone',
  entersOutside: 'projects.sharing.entersOutside',
  showsBenefits: 'projects.sharing.showsBenefits',
};

type Figure =
  | 'plannedExpense'
  | 'becameExpense'
  | 'promisedBenefit'
  | 'realisedBenefit'
  | 'plannedMonths'
  | 'becameMonths';

/** What the figures that Erfa computes are called everywhere. */
const computedNames = {
  plannedExpense: 'projectMoney.decided',
  becameExpense: 'projectMoney.expected',
  promisedBenefit: 'projectMoney.promised',
  realisedBenefit: 'projectMoney.proven',
} as const satisfies Partial<Record<Figure, TextKey>>;

/** The least and the most that each figure may be. */
const bounds: Readonly<Record<Figure, readonly [number, number]>> = {
  plannedExpense: [0, 2e9],
  becameExpense: [0, 2e9],
  promisedBenefit: [-2e9, 2e9],
  realisedBenefit: [-2e9, 2e9],
  plannedMonths: [0, 600],
  becameMonths: [0, 600],
};

/** What others see of a project: told, looked at exactly as they will see it, shown to all, and taken back at any time. */
@Component({
  selector: 'erfa-project-sharing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    DatePipe,
    FormConflicts,
    Icon,
    NumberPipe,
    PageHeader,
    Problem,
    ProjectHead,
    RouterLink,
    SharedProject,
    TextPipe,
    Waiting,
  ],
  templateUrl: './project-sharing-page.html',
  styleUrl: './project-sharing-page.scss',
})
export class ProjectSharingPage {
  private readonly api = inject(ProjectsService);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly sharing = projectSharingReadResource(this.id);
  protected readonly people = peopleListResource();
  protected readonly names = names;
  protected readonly figures = Object.keys(bounds) as Figure[];
  protected readonly contactTexts = ['contactTitle', 'contactMail', 'contactPhone'] as const;
  protected readonly attempt = new Attempt();
  protected readonly keeper = new FormKeeper<SharingForm>({
    name: () => `project-${this.id()}-sharing`,
    load: () => this.api.projectSharingRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) =>
      this.api.projectSharingSave(this.id(), { from, to }).pipe(
        map((view) => {
          this.sharing.set(view);
          return view.form;
        }),
      ),
  });
  protected readonly colleagues = computed(() =>
    this.people.hasValue() ? this.people.value().people.filter(({ endedAt }) => !endedAt) : [],
  );
  protected readonly hasCpr = computed(
    () =>
      this.sharing.hasValue() && this.sharing.value().sensitive.some((one) => one.kind === 'cpr'),
  );

  constructor() {
    let opened = '';
    effect(() => {
      const value = this.sharing.hasValue() ? this.sharing.value() : undefined;
      if (!value || opened === this.id()) return;
      opened = this.id();
      untracked(() => this.keeper.open(value.form));
    });
  }

  /** What Erfa computes a figure to be, and whether something else is told. */
  protected computed(field: Figure): { name: TextKey; amount: number; differs: boolean } | null {
    if (!this.sharing.hasValue() || field === 'plannedMonths' || field === 'becameMonths')
      return null;
    const amount = this.sharing.value().computed[field];
    const told = this.keeper.form()?.[field] ?? null;
    // What is told is often rounded.
    const thousands = (kroner: number): number => Math.round(kroner / 1000);
    const differs = told !== null && amount !== null && thousands(told) !== thousands(amount);
    return amount === null ? null : { name: computedNames[field], amount, differs };
  }

  protected take(field: Figure, amount: number): void {
    this.keeper.set({ [field]: amount });
  }

  protected write(field: 'differently' | (typeof this.contactTexts)[number], event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLInputElement).value });
  }

  protected tick(field: 'contactAgreed' | 'entersOutside' | 'showsBenefits', event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLInputElement).checked });
  }

  protected choose(event: Event): void {
    // Whoever is named instead has not said yes yet.
    const contactId = (event.target as HTMLSelectElement).value || null;
    this.keeper.set({ contactId, contactAgreed: false });
  }

  /** Whole kroner or months as they are typed, with or without signs between thousands; what is none is not taken. */
  protected figure(field: Figure, event: Event): void {
    const input = event.target as HTMLInputElement;
    const typed = input.value.replace(/[.,\s]/g, '').replace('−', '-');
    const [least, most] = bounds[field];
    const fits = /^-?\d{1,10}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
    if (typed === '') this.keeper.set({ [field]: null });
    else if (fits) this.keeper.set({ [field]: Number(typed) });
    else input.value = String(this.keeper.form()?.[field] ?? '');
  }

  protected share(): void {
    void this.attempt.run(async () => {
      await this.keeper.flush();
      if (!this.sharing.hasValue()) return;
      const { hash } = this.sharing.value();
      this.sharing.set(await firstValueFrom(this.api.projectSharingShare(this.id(), { hash })));
    });
  }

  protected withdraw(): void {
    void this.attempt.run(async () => {
      this.sharing.set(await firstValueFrom(this.api.projectSharingWithdraw(this.id())));
    });
  }
}
