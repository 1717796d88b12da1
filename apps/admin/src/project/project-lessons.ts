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
  type LessonSearchView,
  type ProjectLessonsView,
  projectLessonsListResource,
  ProjectLessonsService,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { considering, LessonChoice, type Considered, type LessonChoosing } from './lesson-choice';

/** Where the lessons stand: among a project's cards, where experience is asked for, or where it is told what came of them. */
export type LessonsPlace = 'page' | 'readiness' | 'follow-up';

/** Lessons that fit a project where it stands, with why they are shown, and what the project makes of each. */
@Component({
  selector: 'erfa-project-lessons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LessonChoice, Problem, RouterLink, TextPipe],
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
  protected readonly words = signal('');
  private readonly found = httpResource<LessonSearchView>(() =>
    this.words() === ''
      ? undefined
      : { url: '/api/lessons', params: { q: this.words(), limit: 5 } },
  );
  protected readonly results = computed(() =>
    this.words() !== '' && this.found.hasValue() ? this.found.value().lessons : null,
  );
  protected readonly choice = signal<LessonChoosing | null>(null);
  protected readonly attempt = new Attempt(this.project);

  protected search(event: Event, words: string): void {
    event.preventDefault();
    this.words.set(words.trim());
  }

  protected consider(lesson: Considered): void {
    this.choice.set(considering(lesson));
  }

  protected async takeBack(id: string): Promise<void> {
    await this.attempt.run(async () =>
      this.stands(await firstValueFrom(this.api.projectLessonsTakeBack(this.project(), id))),
    );
  }

  /** How they stand, once something was decided, here or elsewhere on the page. */
  stands(view: ProjectLessonsView): void {
    this.answered.set(view);
    this.decided.emit();
  }
}
