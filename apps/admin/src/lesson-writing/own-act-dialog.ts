import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { OwnLessonsService, type OwnLessonView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { today } from '../language/days';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** What one does with a lesson of one's own outside the form. */
export interface OwnAct {
  readonly kind: 'withdraw' | 'confirm' | 'remove';
  readonly lesson: OwnLessonView;
}

/** The same day a number of years on; the last of February where there is no such day. */
export function yearsOn(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return moved.endsWith('-02-29') ? moved.replace('-29', '-28') : moved;
}

/** Says what an act means for those who read the lesson, before it is done. */
@Component({
  selector: 'erfa-own-act-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Dialog, Problem, TextPipe],
  template: `
    <erfa-dialog
      [heading]="heading() | text"
      [open]="act() !== null"
      (openChange)="$event || act.set(null)"
    >
      @if (act(); as chosen) {
        <p class="erfa-strong title">{{ chosen.lesson.title }}</p>
        @switch (chosen.kind) {
          @case ('withdraw') {
            <p class="erfa-gap-small">{{ 'ownLessons.withdrawMeans' | text }}</p>
            @if (chosen.lesson.shared?.adoptions?.municipalities; as count) {
              <p class="erfa-gap-small">{{ 'ownLessons.withdrawUsers' | count: count }}</p>
            }
          }
          @case ('remove') {
            <p class="erfa-gap-small">{{ 'ownLessons.removeMeans' | text }}</p>
          }
          @case ('confirm') {
            <p class="erfa-gap-small">{{ 'ownLessons.confirmMeans' | text }}</p>
            <div class="erfa-gap">
              <label class="form-label" for="confirm-until">{{
                'ownLessons.confirmUntil' | text
              }}</label>
              <span class="form-hint" id="confirm-until-hint">{{
                'ownLessons.confirmHint' | text
              }}</span>
              <input
                class="form-input"
                id="confirm-until"
                type="date"
                aria-describedby="confirm-until-hint"
                [min]="now"
                [max]="latest"
                [value]="until()"
                (input)="choose($event)"
              />
            </div>
          }
        }
        @if (problem(); as trouble) {
          <erfa-problem [error]="trouble" (retry)="go()" />
        }
      }
      <ng-container erfaDialogActions>
        <button type="button" class="button button-primary" (click)="go()">
          {{ heading() | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="act.set(null)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
  styles: `
    .title {
      overflow-wrap: anywhere;
    }
  `,
})
export class OwnActDialog {
  private readonly api = inject(OwnLessonsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  /** What is about to be done; null while the dialog is closed. */
  readonly act = model.required<OwnAct | null>();
  /** It is done. */
  readonly done = output();

  protected readonly now = today();
  protected readonly latest = yearsOn(this.now, 2);
  private readonly kind = computed(() => this.act()?.kind ?? 'confirm');
  protected readonly heading = computed<TextKey>(() => `ownLessons.act.${this.kind()}`);
  protected readonly until = linkedSignal({
    source: this.act,
    computation: () => yearsOn(this.now, 1),
  });
  private readonly attempt = new Attempt(this.act);
  protected readonly problem = this.attempt.problem;

  protected choose(event: Event): void {
    this.until.set((event.target as HTMLInputElement).value);
  }

  protected async go(): Promise<void> {
    const act = this.act();
    if (!act) return;
    await this.attempt.run(async () => {
      await this.send(act);
      this.announcer.show(this.texts.text(`ownLessons.did.${act.kind}`));
      this.act.set(null);
      this.done.emit();
    });
  }

  private async send({ kind, lesson: { id } }: OwnAct): Promise<void> {
    if (kind === 'withdraw') await firstValueFrom(this.api.ownLessonsWithdraw(id));
    else if (kind === 'remove') await firstValueFrom(this.api.ownLessonsRemove(id));
    else
      await firstValueFrom(
        this.api.ownLessonsConfirm(id, { until: this.until() || yearsOn(this.now, 1) }),
      );
  }
}
