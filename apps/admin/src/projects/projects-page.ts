import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { projectsListResource } from '@erfa/api-client';
import { partOf } from '@erfa/domain';
import { TextPipe } from '../language/text-pipes';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';

const parts = ['before', 'during', 'after'] as const;

/** Projekter: the municipality's projects, by the part of the process they are in. */
@Component({
  selector: 'erfa-projects-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, EmptyState, PageHeader, Problem, RouterLink, TextPipe, Waiting],
  templateUrl: './projects-page.html',
})
export class ProjectsPage {
  private readonly keeper = inject(SessionKeeper);
  protected readonly projects = projectsListResource();
  protected readonly mayBegin = computed(() => this.keeper.may('project.begin'));
  protected readonly maySeeIdeas = computed(() => this.keeper.may('idea.read'));
  protected readonly maySeek = computed(() => this.keeper.may('project.seek'));
  protected readonly groups = computed(() =>
    parts
      .map((part) => ({
        part,
        projects: (this.projects.value() ?? []).filter(({ phase }) => partOf(phase) === part),
      }))
      .filter(({ projects }) => projects.length > 0),
  );
}
