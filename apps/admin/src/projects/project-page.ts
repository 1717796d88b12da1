import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { projectsReadResource, type ProjectRelation } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { formatMoment } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { ProjectCard } from './project-card';
import { ProjectTimeline } from './project-timeline';

/** A project: who and what, the way on a line, what is urgent, and its cards. */
@Component({
  selector: 'erfa-project-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PageHeader, Problem, ProjectCard, ProjectTimeline, RouterLink, TextPipe, Waiting],
  templateUrl: './project-page.html',
  styleUrl: './project-page.scss',
})
export class ProjectPage {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly project = projectsReadResource(this.id);
  protected readonly mayShare = computed(() => this.keeper.may('project.share'));
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
  ]);
  /** The first decision that is not made. */
  protected readonly nextDecision = computed(() => {
    const decisions = this.project.value()?.decisions ?? [];
    const place = decisions.findIndex(({ outcome }) => outcome === null);
    return place === -1 ? null : { number: place + 1, id: decisions[place]?.id };
  });
  protected readonly six = computed(() =>
    (this.project.value()?.cards ?? []).filter(({ tool }) => !further.includes(tool)),
  );
  protected readonly others = computed(() =>
    (this.project.value()?.cards ?? []).filter(({ tool }) => further.includes(tool)),
  );
  protected readonly changed = computed(() => {
    const project = this.project.value();
    if (!project) return '';
    const moment = formatMoment(this.texts.language(), project.updatedAt);
    return project.updatedByName
      ? this.texts.text('projects.changedBy', { name: project.updatedByName, moment })
      : this.texts.text('projects.changedAt', { moment });
  });

  /** Names of those who are something to the project. */
  protected named(relation: ProjectRelation): string {
    return (this.project.value()?.people ?? [])
      .filter((one) => one.relation === relation)
      .map(({ name }) => name)
      .join(', ');
  }
}

const further: readonly string[] = ['risks', 'leadership'];
