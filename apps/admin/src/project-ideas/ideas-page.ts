import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ideasListResource, ProjectIdeasService, type IdeaCardView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag, type Status } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { IdeaBubbles } from './idea-bubbles';

const tones: Readonly<Record<'go' | 'wait' | 'reject' | 'open', Status>> = {
  ...{ go: 'done', wait: 'later', reject: 'later', open: 'active' },
};

/** Idéer: weighed against each other, value against effort, before any of them is a project. */
@Component({
  selector: 'erfa-ideas-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, IdeaBubbles, PageHeader, Problem, RouterLink, StatusTag, TextPipe, Waiting],
    ...dataTable,
  ],
  templateUrl: './ideas-page.html',
  styleUrl: './ideas-page.scss',
})
export class IdeasPage {
  private readonly api = inject(ProjectIdeasService);
  private readonly router = inject(Router);
  private readonly session = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  protected readonly source = ideasListResource();
  protected readonly mayWrite = computed(() => this.session.may('idea.write'));
  protected readonly title = signal('');
  protected readonly attempt = new Attempt();
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
  ]);

  /** The result in one sentence, before any picture. */
  protected readonly sentence = computed(() => {
    const open = this.source.hasValue()
      ? this.source.value().filter(({ outcome }) => outcome !== 'go' && outcome !== 'reject')
      : [];
    const [best] = open.filter(({ value, form }) => value !== null && form.effort !== null);
    if (!best) return this.texts.text('ideas.noneWeighed');
    const { title, statutory } = best.form;
    return this.texts.text(statutory ? 'ideas.lawFirst' : 'ideas.bestFirst', { title });
  });

  protected tone({ outcome }: IdeaCardView): Status {
    return tones[outcome ?? 'open'];
  }

  protected write(event: Event): void {
    this.title.set((event.target as HTMLInputElement).value);
  }

  protected add(): void {
    const title = this.title().trim();
    if (title === '') return;
    void this.attempt.run(async () => {
      const made = await firstValueFrom(this.api.ideasAdd({ title }));
      await this.router.navigate(['/projects/ideas', made.id]);
    });
  }
}
