import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  benefitsReadResource,
  businessCaseReadResource,
  BenefitsService,
  ExamplesService,
  OwnerBar,
  unitsListResource,
  type BenefitCardForm,
  type OneBenefitView,
} from '@erfa/api-client';
import { carriesGain } from '@erfa/business-case';
import {
  aimsBackwards,
  benefitFrequencies,
  benefitKinds,
  benefitLimits,
  benefitSides,
} from '@erfa/domain';
import { firstValueFrom, map, tap } from 'rxjs';
import { readNumber, writeNumber } from '../answers/typed-number';
import { Icon } from '../icons/icon';
import { today } from '../language/days';
import { formatDate } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectExamples, type Taking } from '../project/project-examples';
import { ProjectHead } from '../project/project-head';
import { SessionKeeper } from '../session/session-keeper';
import { AmountFields } from './amount-fields';
import { fieldNames } from './benefit-field-names';
import { sentenceOf } from './benefit-sentences';
import { PathFields } from './path-fields';

type Field = keyof BenefitCardForm & string;

/** Ret gevinstkort: begins with the citizen, then how it is measured, from where to where, and who owns it. */
@Component({
  selector: 'erfa-benefit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AmountFields, DatePipe, Dialog, FormConflicts, Icon, PageHeader, PathFields, Problem],
    ...[ProjectExamples, ProjectHead, RouterLink, TextPipe, Waiting],
  ],
  templateUrl: './benefit-page.html',
  styleUrl: './benefit-page.scss',
})
export class BenefitPage {
  private readonly api = inject(BenefitsService);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionKeeper);
  private readonly router = inject(Router);
  private readonly others = inject(ExamplesService);
  private readonly announcer = inject(Announcer);
  private readonly examples = viewChild(ProjectExamples);
  /** From the address: the project, and the card. */
  readonly id = input.required<string>();
  readonly benefit = input.required<string>();

  protected readonly source = benefitsReadResource(this.benefit);
  /** As the last answer told it. */
  protected readonly view = signal<OneBenefitView | null>(null);
  protected readonly units = unitsListResource();
  private readonly businessCase = businessCaseReadResource(this.id);
  protected readonly names = fieldNames;
  protected readonly sides = benefitSides;
  protected readonly kinds = benefitKinds;
  protected readonly frequencies = benefitFrequencies;
  protected readonly limits = benefitLimits;
  /** What was typed as a number and is none, by field. */
  protected readonly unread = signal<Readonly<Partial<Record<Field, string>>>>({});
  protected readonly removing = signal(false);
  protected readonly removal = new Attempt();
  protected readonly carrying = new Attempt(this.benefit);
  protected readonly taking = new Attempt(() => this.benefit());

  protected readonly keeper = new FormKeeper<BenefitCardForm>({
    name: () => `project-${this.id()}-benefit-${this.benefit()}`,
    load: () => this.api.benefitsRead(this.benefit()).pipe(map((all) => all.benefit.form)),
    save: (from, to) =>
      this.api.benefitsSave(this.benefit(), { from, to }).pipe(
        tap((all) => this.view.set(all)),
        map((all) => all.benefit.form),
      ),
  });

  protected readonly mayEdit = computed(() => this.view()?.benefit.mayEdit ?? false);
  /** The owner may always say how it is before. */
  protected readonly mayMeasure = computed(
    () => this.mayEdit() || (this.view()?.benefit.isOwn ?? false),
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('projects.tool.benefits'), link: `/projects/${this.id()}/benefits` },
  ]);
  protected readonly sentence = computed(() => {
    const form = this.keeper.form();
    return form ? sentenceOf(form, this.texts) : [];
  });
  protected readonly bare = computed(() => {
    const form = this.keeper.form();
    return form !== null && (form.baselineValue === null || form.baselineOn === null);
  });
  protected readonly backwards = computed(() => {
    const form = this.keeper.form();
    return form !== null && aimsBackwards(form);
  });
  /** Who cannot be chosen, by why. */
  protected readonly barred = computed(() => {
    const all = this.view()?.barred ?? [];
    const names = new Intl.ListFormat(this.texts.language());
    return Object.values(OwnerBar)
      .map((why) => ({ why, named: all.filter((one) => one.why === why) }))
      .filter(({ named }) => named.length > 0)
      .map(({ why, named }) => ({ why, names: names.format(named.map(({ name }) => name)) }));
  });
  protected readonly mayInvite = computed(() => this.session.may('people.invite'));
  /** An owner chosen earlier who could not be chosen now. */
  protected readonly otherOwner = computed(() => {
    const [all, ownerId] = [this.view(), this.keeper.form()?.ownerId ?? null];
    if (!all || ownerId === null) return null;
    if (all.owners.some(({ personId }) => personId === ownerId)) return null;
    return { personId: ownerId, name: all.benefit.ownerName ?? ownerId };
  });
  /** Lines that can carry it, and the one that does whatever it has become. */
  protected readonly lineChoices = computed(() => {
    const chosen = this.keeper.form()?.lineId ?? null;
    const lines = this.businessCase.hasValue() ? this.businessCase.value().lines : [];
    return lines
      .filter(({ id, form }) => id === chosen || carriesGain(form))
      .map(({ id, form }) => ({ id, title: form.title }));
  });
  protected readonly unitChoices = computed(() =>
    this.units.hasValue() ? this.units.value().units : [],
  );
  /** The first budget year that is offered: the next one, or that of going live where it lies later. */
  protected readonly firstYear = computed(() => {
    const next = Number(this.today.slice(0, 4)) + 1;
    return Math.max(next, Number(this.view()?.goLiveOn?.slice(0, 4) ?? next));
  });
  protected readonly today = today();

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (!value) return;
      untracked(() => {
        this.view.set(value);
        this.keeper.open(value.benefit.form);
      });
    });
  }

  protected readonly say = (field: Field, value: unknown): string => {
    if (field === 'ownerId')
      return this.view()?.owners.find(({ personId }) => personId === value)?.name ?? '–';
    if (field === 'lineId') return this.lineChoices().find(({ id }) => id === value)?.title ?? '–';
    if (field === 'amounts' || field === 'path') return String((value as unknown[]).length);
    if (typeof value === 'number') return writeNumber(value, this.texts.language());
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value))
      return formatDate(this.texts.language(), value);
    return typeof value === 'string' && value !== '' ? value : '–';
  };

  protected text(field: Field, event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLInputElement).value });
  }

  /** A choice or a day, where nothing chosen is null. */
  protected choose(field: Field, event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLInputElement).value || null });
  }

  protected tick(field: 'lowerIsBetter', event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLSelectElement).value === 'lower' });
  }

  /** A number as it is typed, with Danish commas and thousands; what is none stays on the page and is said. */
  protected number(
    field: 'baselineValue' | 'targetValue' | 'realisationShare',
    event: Event,
  ): void {
    const typed = (event.target as HTMLInputElement).value;
    const value = typed.trim() === '' ? null : readNumber(typed, this.texts.language());
    const most = field === 'realisationShare' ? 100 : benefitLimits.value;
    const least = field === 'realisationShare' ? 0 : -benefitLimits.value;
    const good = typed.trim() === '' || (value !== null && value >= least && value <= most);
    this.unread.update((all) => ({ ...all, [field]: good ? undefined : typed }));
    if (good) this.keeper.set({ [field]: value });
  }

  protected typed(field: 'baselineValue' | 'targetValue' | 'realisationShare'): string {
    const unread = this.unread()[field];
    if (unread !== undefined) return unread;
    const value = this.keeper.form()?.[field] ?? null;
    return value === null ? '' : writeNumber(value, this.texts.language());
  }

  /** Makes a line with the amounts of the card as they stand, which carries it from then on. */
  protected makeLine(): void {
    void this.carrying.run(async () => {
      await this.keeper.flush();
      const all = await firstValueFrom(this.api.gainsLineOf(this.benefit()));
      this.view.set(all);
      this.keeper.open(all.benefit.form);
      this.businessCase.reload();
    });
  }

  /** Measures as somebody else does. What was typed is sent first, so that nothing of it is lost. */
  protected take({ municipality, ...from }: Taking): void {
    void this.taking.run(async () => {
      await this.keeper.flush();
      if (this.keeper.dirty()) return;
      const all = await firstValueFrom(this.others.examplesTake(this.benefit(), from));
      this.view.set(all);
      this.keeper.open(all.benefit.form);
      this.examples()?.reload();
      this.announcer.show(this.texts.text('projects.examples.tookFrom', { municipality }));
    });
  }

  protected remove(): void {
    void this.removal.run(async () => {
      await firstValueFrom(this.api.benefitsRemove(this.benefit()));
      await this.router.navigate(['/projects', this.id(), 'benefits']);
    });
  }
}
