import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { httpResource } from '@angular/common/http';
import {
  editorsShowResource,
  LessonEditorsService,
  type ReviewedLessonView,
  type ReviewListView,
} from '@erfa/api-client';
import { firstValueFrom, type Observable } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { AskedText } from './asked-text';
import { EditorActs, saidOf } from './editor-acts';
import { MergeDialog } from './merge-dialog';
import { RecallDialog, type Settled } from './recall-dialog';

/** On the page of a lesson: the acts of KL's editors, as in their list. */
@Component({
  selector: 'erfa-editor-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AskedText, EditorActs, MergeDialog, Problem, RecallDialog, TextPipe],
  template: `
    @if (lesson(); as lesson) {
      <section class="erfa-tint erfa-screen-only" aria-labelledby="editor-box">
        <h2 id="editor-box">{{ 'lessonEditing.here' | text }}</h2>
        @if (lesson.asked; as asked) {
          <erfa-asked-text [asked]="asked" />
        }
        <erfa-editor-acts
          [lesson]="lesson"
          [title]="title()"
          (reviewed)="review(lesson, $event)"
          (merging)="merging.set(lesson)"
          (recalling)="recalling.set(lesson)"
          (restoring)="restore(lesson)"
        />
        @if (attempt.problem(); as trouble) {
          <erfa-problem [error]="trouble" [canRetry]="false" />
        }
      </section>
      <erfa-merge-dialog [(lesson)]="merging" [lessons]="others()" (settled)="settled($event)" />
      <erfa-recall-dialog [(lesson)]="recalling" (settled)="settled($event)" />
    }
  `,
  styles: `
    section {
      margin-top: 2.4rem;
    }
    h2 {
      font-size: 1.6rem;
      line-height: 2.4rem;
    }
  `,
})
export class EditorBox {
  private readonly api = inject(LessonEditorsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly id = input.required<string>();
  /** As the page calls it. */
  readonly title = input.required<string>();
  /** Something was done with the lesson; the page shows it as it stands. */
  readonly changed = output();

  private readonly source = editorsShowResource(this.id);
  protected readonly lesson = computed(() =>
    this.source.hasValue() ? this.source.value() : undefined,
  );
  protected readonly merging = signal<ReviewedLessonView | null>(null);
  protected readonly recalling = signal<ReviewedLessonView | null>(null);
  protected readonly attempt = new Attempt();
  // Every lesson it may be merged with, asked for only then.
  private readonly list = httpResource<ReviewListView>(() =>
    this.merging() ? '/api/lesson-review' : undefined,
  );
  protected readonly others = computed(() =>
    this.list.hasValue() ? this.list.value().lessons : [],
  );

  protected review(lesson: ReviewedLessonView, featured: boolean): Promise<void> {
    const { id, version } = lesson;
    return this.act(this.api.editorsReview(id, { version, featured }), saidOf(lesson, featured));
  }

  protected restore({ id, asked }: ReviewedLessonView): Promise<void> {
    return this.act(this.api.editorsRestore(id, asked ? { asked: asked.hash } : {}), 'restored');
  }

  /** A dialog has done its act, or was told that somebody else was first. */
  protected settled({ problem }: Settled): void {
    if (problem) this.attempt.fail(problem);
    this.again();
  }

  private act(
    call: Observable<unknown>,
    said: ReturnType<typeof saidOf> | 'restored',
  ): Promise<void> {
    return this.attempt.run(
      async () => {
        await firstValueFrom(call);
        this.announcer.show(this.texts.text(`lessonEditing.did.${said}`));
        this.again();
      },
      (problem) => {
        this.attempt.fail(problem);
        this.again();
      },
    );
  }

  private again(): void {
    this.source.reload();
    this.changed.emit();
  }
}
