import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import {
  LessonDisposition,
  type ProjectLessonsView,
  ProjectLessonsService,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';

/** What somebody is about to say of a lesson. */
export interface LessonChoosing {
  readonly id: string;
  readonly title: string;
  readonly disposition: LessonDisposition;
  readonly reason: string;
  readonly adopt: boolean;
}

/** A lesson that is considered, with what was said of it where something was. */
export interface Considered {
  readonly id: string;
  readonly title: string;
  readonly disposition?: LessonDisposition;
  readonly reason?: string;
}

/** Begins with what was said before, else with that it is used. */
export const considering = ({
  id,
  title,
  disposition = 'used',
  reason = '',
}: Considered): LessonChoosing => ({ id, title, disposition, reason, adopt: false });

/** Asks what a project does with a lesson, and says so to the server. */
@Component({
  selector: 'erfa-lesson-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  templateUrl: './lesson-choice.html',
})
export class LessonChoice {
  private readonly api = inject(ProjectLessonsService);
  /** Id of the project. */
  readonly project = input.required<string>();
  readonly mayAdopt = input(false);
  /** What is asked about; null while nothing is. */
  readonly choice = model<LessonChoosing | null>(null);
  /** Something was decided: the lessons as they stand now. */
  readonly decided = output<ProjectLessonsView>();

  protected readonly dispositions = Object.values(LessonDisposition);
  private readonly attempt = new Attempt(() => this.choice()?.id);
  protected readonly problem = this.attempt.problem;
  protected readonly reasonFault = computed(() => faultAt(this.problem(), 'reason'));

  protected change(change: Partial<LessonChoosing>): void {
    this.choice.update((choice) => choice && { ...choice, ...change });
  }

  protected async save(): Promise<void> {
    const choice = this.choice();
    if (!choice) return;
    const { id, disposition, reason, adopt } = choice;
    await this.attempt.run(async () => {
      const made = { disposition, reason, adopt };
      const view = await firstValueFrom(this.api.projectLessonsDispose(this.project(), id, made));
      this.choice.set(null);
      this.decided.emit(view);
    });
  }
}
