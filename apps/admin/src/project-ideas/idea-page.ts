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
import { Router, RouterLink } from '@angular/router';
import {
  ideasReadResource,
  ProjectIdeasService,
  ProjectKind,
  ProjectSize,
  type IdeaCardForm,
  type IdeaCardView,
} from '@erfa/api-client';
import {
  benefitSides,
  ideaGrades,
  ideaLimits,
  ideaOutcomes,
  ideaSizes,
  ideaValue,
  type IdeaOutcome,
} from '@erfa/domain';
import { firstValueFrom, map, tap } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SavedState } from '../progress/saved-state';
import { FieldFault } from '../project/field-fault';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';

const names: Readonly<Record<keyof IdeaCardForm, TextKey>> = {
  title: 'ideas.form.title',
  problem: 'ideas.form.problem',
  forWhom: 'ideas.form.forWhom',
  citizens: 'benefits.side.citizens',
  processes: 'benefits.side.processes',
  economy: 'benefits.side.economy',
  employees: 'benefits.side.employees',
  effort: 'ideas.form.effort',
  readiness: 'ideas.form.readiness',
  statutory: 'ideas.form.statutory',
  kle: 'ideas.form.kle',
};

/** Idékort: the problem, four sides weighed, effort and readiness, and what was decided with its reason. */
@Component({
  selector: 'erfa-idea-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DatePipe,
    FieldFault,
    FormConflicts,
    PageHeader,
    Problem,
    RouterLink,
    SavedState,
    TextPipe,
    Waiting,
  ],
  templateUrl: './idea-page.html',
  styleUrl: './idea-page.scss',
})
export class IdeaPage {
  private readonly api = inject(ProjectIdeasService);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  /** From the address. */
  readonly idea = input.required<string>();
  protected readonly source = ideasReadResource(this.idea);
  /** As the last answer told it. */
  protected readonly view = signal<IdeaCardView | null>(null);
  protected readonly names = names;
  protected readonly limits = ideaLimits;
  protected readonly sides = benefitSides;
  protected readonly grades = ideaGrades;
  protected readonly sizes = ideaSizes;
  protected readonly outcomes = ideaOutcomes;
  protected readonly kinds = Object.values(ProjectKind);
  protected readonly projectSizes = Object.values(ProjectSize);
  protected readonly outcome = signal<IdeaOutcome>('go');
  protected readonly reason = signal('');
  /** Whether it was tried to decide without saying why. */
  private readonly reasonless = signal(false);
  protected readonly reasonFault = computed(() => this.reasonless() && this.reason().trim() === '');
  protected readonly kind = signal<ProjectKind>('it-system');
  protected readonly size = signal<ProjectSize>('small');
  protected readonly attempt = new Attempt();
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
    { text: this.texts.text('ideas.heading'), link: '/projects/ideas' },
  ]);
  protected readonly keeper = new FormKeeper<IdeaCardForm>({
    name: () => `idea-${this.idea()}`,
    load: () => this.api.ideasRead(this.idea()).pipe(map(({ form }) => form)),
    save: (from, to) =>
      this.api.ideasSave(this.idea(), { from, to }).pipe(
        tap((all) => this.view.set(all)),
        map(({ form }) => form),
      ),
  });
  protected readonly worth = computed(() => {
    const form = this.keeper.form();
    const value = form ? ideaValue(form) : null;
    return value === null
      ? this.texts.text('ideas.notWeighed')
      : this.texts.text('ideas.worth', { value });
  });

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (!value) return;
      untracked(() => {
        this.view.set(value);
        this.keeper.open(value.form);
        this.outcome.set(value.outcome ?? 'go');
        this.reason.set(value.reason);
      });
    });
  }

  protected readonly say = (field: keyof IdeaCardForm & string, value: unknown): string => {
    if (value === null || value === '') return '–';
    if (typeof value === 'boolean') return this.texts.text(value ? 'ideas.yes' : 'ideas.no');
    if (field === 'readiness') return this.texts.text(`ideas.ready.${value as 'small'}`);
    if (field === 'effort') return this.texts.text(`ideas.size.${value as 'small'}`);
    if ((benefitSides as readonly string[]).includes(field))
      return this.texts.text(`ideas.grade.${value as 'small'}`);
    return Array.isArray(value) ? value.join(', ') : String(value as string);
  };

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected text(field: 'title' | 'problem' | 'forWhom', event: Event): void {
    this.keeper.set({ [field]: this.value(event) });
  }

  protected choose(field: keyof IdeaCardForm & string, event: Event): void {
    this.keeper.set({ [field]: this.value(event) || null });
  }

  /** Main groups of KLE, with commas between. */
  protected kle(event: Event): void {
    const codes = this.value(event)
      .split(/[,;\s]+/u)
      .filter((code) => code !== '');
    this.keeper.set({ kle: [...new Set(codes)].slice(0, ideaLimits.kle) });
  }

  protected pick(event: Event): void {
    this.outcome.set(this.value(event) as IdeaOutcome);
  }

  protected pickKind(event: Event): void {
    this.kind.set(this.value(event) as ProjectKind);
  }

  protected pickSize(event: Event): void {
    this.size.set(this.value(event) as ProjectSize);
  }

  protected decide(): void {
    const reason = this.reason().trim();
    this.reasonless.set(reason === '');
    if (reason === '') {
      document.getElementById('idea-reason')?.focus();
      return;
    }
    void this.attempt.run(async () => {
      await this.keeper.flush();
      const version = this.view()?.version ?? 0;
      const body = { outcome: this.outcome(), reason, kind: this.kind(), size: this.size() };
      const made = await firstValueFrom(
        this.api.ideasDecide(this.idea(), body, { 'If-Match': `"${version}"` }),
      );
      this.view.set(made);
      if (made.projectId !== null) await this.router.navigate(['/projects', made.projectId]);
    });
  }
}
