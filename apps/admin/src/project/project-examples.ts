import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  examplesFindResource,
  type ExampleProjectView,
  type ExamplesView,
  type ProjectTool,
  type SharedBenefitView,
  type TakeMeasure,
  type ProjectLessonsView,
} from '@erfa/api-client';
import { formatNumber } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { BenefitFigures } from './benefit-figures';
import { considering, LessonChoice, type Considered, type LessonChoosing } from './lesson-choice';

/** What somebody takes over: whose it is, for the words about it, and which. */
export interface Taking extends TakeMeasure {
  readonly municipality: string;
}

/** Sådan gjorde andre: what other municipalities show of the very step that somebody stands in, and lessons about it. */
@Component({
  selector: 'erfa-project-examples',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BenefitFigures, CountPipe, LessonChoice, Problem, RouterLink, TextPipe],
  templateUrl: './project-examples.html',
  styleUrl: './project-examples.scss',
  host: { '[class.beside]': 'place() === "beside"' },
})
export class ProjectExamples {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  /** Id of the project. */
  readonly project = input.required<string>();
  /** The tool that somebody stands in. */
  readonly step = input.required<ProjectTool>();
  /** Id of the benefit, where the step is about one. */
  readonly benefit = input<string | null>(null);
  /** Beside a form, or below everything. */
  readonly place = input<'beside' | 'below'>('below');
  /** Whether something is being taken over, and what stood in the way of the last. */
  readonly busy = input(false);
  readonly trouble = input<unknown>(null);
  /** Somebody wants to measure likewise. */
  readonly take = output<Taking>();
  /** Something was decided about a lesson: how the project's lessons stand. */
  readonly decided = output<ProjectLessonsView>();

  private readonly asked = computed(() => {
    const benefit = this.benefit();
    return { step: this.step(), ...(benefit === null ? {} : { benefit }) };
  });
  protected readonly source = examplesFindResource(this.project, this.asked);
  /** What was found before stays while it is asked again. */
  protected readonly view = linkedSignal<ExamplesView | undefined, ExamplesView | undefined>({
    source: () => (this.source.hasValue() ? this.source.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  /** Beside a form there is room for two of each. */
  private readonly most = computed(() => (this.place() === 'beside' ? 2 : 3));
  protected readonly projects = computed(() => this.view()?.projects.slice(0, this.most()) ?? []);
  protected readonly lessons = computed(() => this.view()?.lessons.slice(0, this.most()) ?? []);
  protected readonly maySeek = computed(() => this.keeper.may('project.seek'));
  /** What a project says in figures at this step. */
  protected readonly figures = computed(() => figuresAt[this.step()] ?? []);

  protected readonly hasBenefits = computed(() =>
    this.projects().some(({ project }) => project.benefits.length > 0),
  );

  constructor() {
    // Why something is shown is worded by the server, in the language asked for.
    let worded = this.texts.language();
    effect(() => {
      const language = this.texts.language();
      if (language !== worded) untracked(() => this.source.reload());
      worded = language;
    });
  }

  protected readonly choice = signal<LessonChoosing | null>(null);

  protected consider(lesson: Considered): void {
    this.choice.set(considering(lesson));
  }

  /** Asks again: what was taken, or what fits now. */
  reload(): void {
    this.source.reload();
  }

  protected readonly isThere = (text: string): boolean => text !== '';

  protected number(value: number | null): string {
    return value === null ? '–' : formatNumber(this.texts.language(), value);
  }

  protected told({ project }: ExampleProjectView): Figure[] {
    return this.figures().filter(
      ({ planned, became }) => project[planned] !== null || project[became] !== null,
    );
  }

  protected takes({ project }: ExampleProjectView, { id }: SharedBenefitView): void {
    const { municipality } = project;
    this.take.emit({ projectId: project.id, benefitId: id, municipality });
  }
}

interface Figure {
  readonly name: 'projects.others.expense' | 'projects.others.benefit' | 'projects.others.months';
  readonly planned: 'plannedExpense' | 'promisedBenefit' | 'plannedMonths';
  readonly became: 'becameExpense' | 'realisedBenefit' | 'becameMonths';
}

const expense: Figure = {
  ...{ name: 'projects.others.expense', planned: 'plannedExpense', became: 'becameExpense' },
};
const benefit: Figure = {
  ...{ name: 'projects.others.benefit', planned: 'promisedBenefit', became: 'realisedBenefit' },
};
const months: Figure = {
  ...{ name: 'projects.others.months', planned: 'plannedMonths', became: 'becameMonths' },
};

/** The figures of a project that belong to a step. */
const figuresAt: Readonly<Partial<Record<ProjectTool, readonly Figure[]>>> = {
  'business-case': [expense, benefit],
  plan: [months],
  'follow-up': [benefit],
};
