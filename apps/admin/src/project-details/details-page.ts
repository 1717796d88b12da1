import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import {
  FurtherTool,
  lessonsVocabularyResource,
  ProjectKind,
  type ProjectForm,
  projectsColleaguesResource,
  projectsReadResource,
  ProjectSize,
  ProjectsService,
  ProjectState,
  type ProjectView,
} from '@erfa/api-client';
import { map, tap } from 'rxjs';
import { kleChoices, technologyChoices } from '../choosing/place-choices';
import { WordList } from '../choosing/word-list';
import { formatDate } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { leadTo } from '../page/lead-to';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { FieldFault } from '../project/field-fault';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectHead } from '../project/project-head';
import { PeopleFields } from './people-fields';
import { ProductField } from './product-field';
import { GoalFields } from './goal-fields';
import { UnitFields } from './unit-fields';

const names: Readonly<Record<keyof ProjectForm, TextKey>> = {
  title: 'projects.form.title',
  purpose: 'projects.form.purpose',
  kind: 'projects.form.kind',
  size: 'projects.form.size',
  kle: 'projects.form.kle',
  technology: 'projects.form.technology',
  productId: 'projects.form.product',
  caseNumber: 'projects.form.caseNumber',
  tools: 'projects.form.tools',
  procures: 'projects.form.procures',
  state: 'projects.form.state',
  beginsOn: 'projects.form.beginsOn',
  goLiveOn: 'projects.form.goLiveOn',
  handoverOn: 'projects.form.handoverOn',
  followedUntil: 'projects.form.followedUntil',
};

/** What a project is called, who has to do with it, its units, system, days and tools. */
@Component({
  selector: 'erfa-details-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FieldFault,
    FormConflicts,
    PageHeader,
    PeopleFields,
    Problem,
    ProductField,
    ProjectHead,
    TextPipe,
    GoalFields,
    UnitFields,
    Waiting,
    WordList,
  ],
  templateUrl: './details-page.html',
  styleUrl: './details-page.scss',
})
export class DetailsPage {
  private readonly api = inject(ProjectsService);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly project = projectsReadResource(this.id);
  protected readonly vocabulary = lessonsVocabularyResource();
  protected readonly colleagues = projectsColleaguesResource(this.id);
  /** The project as the last answer told it. */
  protected readonly view = signal<ProjectView | null>(null);
  /** Whether the name has been taken away. */
  protected readonly nameless = signal(false);
  protected readonly names = names;
  protected readonly kinds = Object.values(ProjectKind);
  protected readonly sizes = Object.values(ProjectSize);
  protected readonly states = Object.values(ProjectState);
  protected readonly tools = Object.values(FurtherTool);
  protected readonly days = ['beginsOn', 'goLiveOn', 'handoverOn', 'followedUntil'] as const;
  protected readonly keeper = new FormKeeper<ProjectForm>({
    name: () => `project-${this.id()}`,
    load: () => this.api.projectsRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) =>
      this.api.projectsChange(this.id(), { from, to }).pipe(
        tap((view) => this.view.set(view)),
        map(({ form }) => form),
      ),
  });
  protected readonly kle = computed(() => kleChoices(this.words()));
  protected readonly technologies = computed(() => technologyChoices(this.words(), this.texts));
  private readonly words = computed(
    () => this.vocabulary.value() ?? { kle: [], dimensions: [], technologies: [] },
  );
  /** The people that can be chosen; none before they are known. */
  protected readonly choices = computed(() =>
    this.colleagues.hasValue() ? this.colleagues.value() : [],
  );

  constructor() {
    // Sent here to fill in one place of the form.
    let part = this.router.parseUrl(this.router.url).fragment;
    effect(() => {
      const value = this.project.hasValue() ? this.project.value() : undefined;
      if (!value) return;
      untracked(() => {
        this.view.set(value);
        this.keeper.open(value.form);
      });
      const wanted = part;
      part = null;
      if (wanted !== null)
        afterNextRender(() => leadTo(this.document, wanted), { injector: this.injector });
    });
  }

  /** Values of fields in words, where two have met. */
  protected readonly say = (field: keyof ProjectForm, value: unknown): string => {
    if (value === null || value === '') return '–';
    if (field.endsWith('On') || field === 'followedUntil')
      return formatDate(this.texts.language(), String(value));
    if (typeof value === 'boolean')
      return this.texts.text(value ? 'projects.form.yes' : 'projects.form.no');
    return Array.isArray(value) ? value.join(', ') : String(value);
  };

  protected write(field: 'title' | 'purpose' | 'caseNumber', event: Event): void {
    const { value } = event.target as HTMLInputElement;
    // A project without a name cannot be saved: the last one stands until there is one again.
    if (field === 'title') this.nameless.set(value.trim() === '');
    if (field === 'title' && this.nameless()) return;
    this.keeper.set({ [field]: value });
  }

  protected pick(field: 'kind' | 'size' | 'state', event: Event): void {
    this.keeper.set({ [field]: (event.target as HTMLSelectElement).value });
  }

  protected day(field: (typeof this.days)[number], event: Event): void {
    const { value, validity } = event.target as HTMLInputElement;
    if (!validity.badInput) this.keeper.set({ [field]: value || null });
  }

  protected use(tool: FurtherTool, event: Event): void {
    const chosen = (event.target as HTMLInputElement).checked;
    const tools = this.keeper.form()?.tools ?? [];
    this.keeper.set({
      tools: this.tools.filter((one) => (one === tool ? chosen : tools.includes(one))),
    });
  }

  protected list(field: 'kle' | 'technology', words: readonly string[]): void {
    this.keeper.set({ [field]: [...words] });
  }
}
