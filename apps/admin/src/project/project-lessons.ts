import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type LessonDisposition,
  type LessonSearchView,
  type ProjectLessonsView,
  projectLessonsListResource,
  ProjectLessonsService,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';

/** Where the lessons stand: among a project's cards, or where experience is asked for. */
export type LessonsPlace = 'page' | 'readiness';

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly disposition: LessonDisposition;
  readonly reason: string;
  readonly adopt: boolean;
}

/** Lessons that fit a project where it stands, with why they are shown, and what the project makes of each. */
@Component({
  selector: 'erfa-project-lessons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, RouterLink, TextPipe],
  templateUrl: './project-lessons.html',
  styleUrl: './project-lessons.scss',
})
export class ProjectLessons {
  private readonly api = inject(ProjectLessonsService);
  /** Id of the project. */
  readonly project = input.required<string>();
  readonly place = input<LessonsPlace>('page');
  /** Something was decided about a lesson. */
  readonly decided = output();

  private readonly asked = projectLessonsListResource(this.project);
  private readonly answered = signal<ProjectLessonsView | null>(null);
  protected readonly error = this.asked.error;
  protected readonly view = computed(
    () => this.answered() ?? (this.asked.hasValue() ? this.asked.value() : null),
  );
  protected readonly dispositions = ['used', 'adapted', 'not-relevant'] as const;
  protected readonly words = signal('');
  private readonly found = httpResource<LessonSearchView>(() =>
    this.words() === ''
      ? undefined
      : { url: '/api/lessons', params: { q: this.words(), limit: 5 } },
  );
  protected readonly results = computed(() =>
    this.words() !== '' && this.found.hasValue() ? this.found.value().lessons : null,
  );
  protected readonly choice = signal<Choice | null>(null);
  private readonly attempt = new Attempt(() => this.choice()?.id);
  protected readonly problem = this.attempt.problem;
  protected readonly reasonFault = computed(() => faultAt(this.problem(), 'reason'));

  protected search(event: Event, words: string): void {
    event.preventDefault();
    this.words.set(words.trim());
  }

  protected consider(lesson: {
    id: string;
    title: string;
    disposition?: LessonDisposition;
    reason?: string;
  }): void {
    const { id, title, disposition = 'used', reason = '' } = lesson;
    this.choice.set({ id, title, disposition, reason, adopt: false });
  }

  protected change(change: Partial<Choice>): void {
    this.choice.update((choice) => choice && { ...choice, ...change });
  }

  protected async save(): Promise<void> {
    const choice = this.choice();
    if (!choice) return;
    const { id, disposition, reason, adopt } = choice;
    await this.attempt.run(async () => {
      const made = { disposition, reason, adopt };
      this.stands(await firstValueFrom(this.api.projectLessonsDispose(this.project(), id, made)));
    });
  }

  protected async takeBack(id: string): Promise<void> {
    await this.attempt.run(async () =>
      this.stands(await firstValueFrom(this.api.projectLessonsTakeBack(this.project(), id))),
    );
  }

  private stands(view: ProjectLessonsView): void {
    this.answered.set(view);
    this.choice.set(null);
    this.decided.emit();
  }
}
