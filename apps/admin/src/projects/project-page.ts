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
import { projectsReadResource, type ProjectRelation } from '@erfa/api-client';
import { isOver } from '@erfa/domain';
import { Icon } from '../icons/icon';
import { formatMoment } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Announcer } from '../page/announcer';
import { Downloads } from '../page/downloads';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { ProjectLessons } from '../project/project-lessons';
import { ProjectRelated } from '../project/project-related';
import { SessionKeeper } from '../session/session-keeper';
import { PlannedBack } from './planned-back';
import { ProjectCard } from './project-card';
import { ProjectTimeline } from './project-timeline';

/** A project: who and what, the way on a line, what is urgent, and its cards. */
@Component({
  selector: 'erfa-project-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      Icon,
      PageHeader,
      PlannedBack,
      Problem,
      ProjectCard,
      ProjectLessons,
      ProjectRelated,
      ProjectTimeline,
      RouterLink,
    ],
    ...[TextPipe, Waiting],
  ],
  templateUrl: './project-page.html',
  styleUrl: './project-page.scss',
})
export class ProjectPage {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly downloads = inject(Downloads);
  private readonly announcer = inject(Announcer);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly project = projectsReadResource(this.id);
  private readonly shown = computed(() =>
    this.project.hasValue() ? this.project.value() : undefined,
  );
  protected readonly mayShare = computed(() => this.keeper.may('project.share'));
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
  ]);
  /** The first decision that is not made, for those who may prepare it; none where the project is over. */
  protected readonly nextDecision = computed(() => {
    const project = this.shown();
    const decisions = project?.mayEdit && !isOver(project.form.state) ? project.decisions : [];
    const place = decisions.findIndex(({ outcome }) => outcome === null);
    return place === -1 ? null : { number: place + 1, id: decisions[place]?.id };
  });
  protected readonly six = computed(() =>
    (this.shown()?.cards ?? []).filter(({ tool }) => !further.includes(tool)),
  );
  protected readonly others = computed(() =>
    (this.shown()?.cards ?? []).filter(({ tool }) => further.includes(tool)),
  );
  protected readonly changed = computed(() => {
    const project = this.shown();
    if (!project) return '';
    const moment = formatMoment(this.texts.language(), project.updatedAt);
    return project.updatedByName
      ? this.texts.text('projects.changedBy', { name: project.updatedByName, moment })
      : this.texts.text('projects.changedAt', { moment });
  });

  constructor() {
    // Cards are worded by the server, in the language asked for: another language asks again.
    let worded = this.texts.language();
    effect(() => {
      const language = this.texts.language();
      if (language !== worded) untracked(() => this.project.reload());
      worded = language;
    });
  }

  private readonly attempt = new Attempt(this.id);
  protected readonly problem = this.attempt.problem;

  /** The status report, as Word. */
  protected async report(): Promise<void> {
    await this.attempt.run(async () => {
      const address = `/api/projects/${encodeURIComponent(this.id())}/status-report.docx`;
      await this.downloads.fetch(address, {}, 'erfa.docx');
      this.announcer.show(this.texts.text('projects.report.fetched'));
    });
  }

  protected print(): void {
    window.print();
  }

  /** Names of those who are something to the project. */
  protected named(relation: ProjectRelation): string {
    return (this.shown()?.people ?? [])
      .filter((one) => one.relation === relation)
      .map(({ name }) => name)
      .join(', ');
  }
}

const further: readonly string[] = ['risks', 'leadership'];
