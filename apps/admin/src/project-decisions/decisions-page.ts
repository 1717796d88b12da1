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
  decisionsListResource,
  projectsColleaguesResource,
  ProjectsService,
  type DecisionLackView,
  type ProjectDecisionsView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProjectHead } from '../project/project-head';
import { DecisionBox } from './decision-box';

/** Beslutninger: what has to be in place before each, what was decided and why, and how everything stood then. */
@Component({
  selector: 'erfa-decisions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DecisionBox, Icon, PageHeader, Problem, ProjectHead, RouterLink, TextPipe, Waiting],
  templateUrl: './decisions-page.html',
})
export class DecisionsPage {
  private readonly api = inject(ProjectsService);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly source = decisionsListResource(this.id);
  private readonly colleagues = projectsColleaguesResource(this.id);
  /** Whoever only reads may not ask for them. */
  protected readonly choices = computed(() =>
    this.colleagues.hasValue() ? this.colleagues.value() : [],
  );
  /** As the last answer told it. */
  protected readonly view = signal<ProjectDecisionsView | null>(null);
  /** The first that is not made. */
  protected readonly next = computed(
    () => this.view()?.decisions.find(({ outcome }) => outcome === null)?.id,
  );
  protected readonly title = signal('');
  protected readonly attempt = new Attempt();

  constructor() {
    effect(() => {
      const value = this.source.hasValue() ? this.source.value() : undefined;
      if (value) untracked(() => this.view.set(value));
    });
  }

  protected lacksOf({ lacks }: ProjectDecisionsView, decision: string): DecisionLackView[] {
    return lacks.filter(({ decisionId }) => decisionId === decision);
  }

  protected write(event: Event): void {
    this.title.set((event.target as HTMLInputElement).value);
  }

  protected add(): void {
    const title = this.title().trim();
    if (title === '') return;
    void this.attempt.run(async () => {
      const body = { title, plannedOn: null, checks: [] };
      this.view.set(await firstValueFrom(this.api.decisionsAdd(this.id(), body)));
      this.title.set('');
    });
  }
}
