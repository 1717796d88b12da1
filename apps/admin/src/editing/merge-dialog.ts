import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { LessonEditorsService, type ReviewedLessonView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { compareNames } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import type { ProblemError } from '../problem/problem-error';
import type { Settled } from './recall-dialog';

/** Puts two lessons together that say the same: which of them stays, and what follows. */
@Component({
  selector: 'erfa-merge-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Dialog, Problem, TextPipe],
  templateUrl: './merge-dialog.html',
  styles: `
    fieldset {
      margin: 2.4rem 0 0;
      padding: 0;
      border: 0;
    }
    .form-select {
      max-width: 100%;
    }
    label,
    p {
      overflow-wrap: anywhere;
    }
  `,
})
export class MergeDialog {
  private readonly api = inject(LessonEditorsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  /** One of the two; null while the dialog is closed. */
  readonly lesson = model.required<ReviewedLessonView | null>();
  /** Id of the other one, where it is known already. */
  readonly with = input('');
  /** Every lesson of the list. */
  readonly lessons = input.required<readonly ReviewedLessonView[]>();
  readonly settled = output<Settled>();

  protected readonly others = computed(() => {
    const compare = compareNames(this.texts.language());
    return this.lessons()
      .filter(({ id, state }) => state === 'shared' && id !== this.lesson()?.id)
      .toSorted((a, b) => compare(a.title, b.title));
  });
  protected readonly otherId = linkedSignal({
    source: this.lesson,
    computation: () => this.with(),
  });
  protected readonly other = computed(
    () => this.others().find(({ id }) => id === this.otherId()) ?? null,
  );
  /** The one that stays: the other, until somebody says otherwise. */
  protected readonly staysId = linkedSignal(() => this.other()?.id ?? '');
  protected readonly pair = computed(() => {
    const [one, other] = [this.lesson(), this.other()];
    if (!one || !other) return null;
    const [stays, goes] = this.staysId() === one.id ? [one, other] : [other, one];
    return { both: [other, one], stays, goes };
  });
  protected readonly tried = linkedSignal({ source: this.lesson, computation: () => false });
  protected readonly attempt = new Attempt(this.lesson);

  protected choose(event: Event): void {
    this.otherId.set((event.target as HTMLSelectElement).value);
  }

  protected async go(): Promise<void> {
    const pair = this.pair();
    this.tried.set(true);
    if (!pair) return;
    await this.attempt.run(
      async () => {
        await firstValueFrom(this.api.editorsMerge(pair.goes.id, { intoId: pair.stays.id }));
        this.announcer.show(this.texts.text('lessonEditing.did.merged'));
        this.close(pair.goes, null);
      },
      (problem) => {
        if (problem.kind === 'conflict') this.close(pair.goes, problem);
        else this.attempt.fail(problem);
      },
    );
  }

  private close(lesson: ReviewedLessonView, problem: ProblemError | null): void {
    this.lesson.set(null);
    this.settled.emit({ lesson, problem });
  }
}
