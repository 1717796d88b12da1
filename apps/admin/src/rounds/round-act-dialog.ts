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
import { RoundsService, type RoundView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { formatDate } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** What KL can do with a round that has effect for municipalities. */
export type RoundAct = 'open' | 'deadline' | 'close';

/** Says what an act means for the municipalities before it is done. */
@Component({
  selector: 'erfa-round-act-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, Dialog, Problem, TextPipe],
  template: `
    <erfa-dialog
      [heading]="heading() | text"
      [open]="act() !== null"
      (openChange)="$event || act.set(null)"
    >
      @switch (act()) {
        @case ('open') {
          <p>{{ 'roundAct.openMeans' | count: round().invited }}</p>
          <p class="erfa-gap-small">{{ 'roundAct.openLocks' | text }}</p>
        }
        @case ('close') {
          <p>{{ 'roundAct.closeMeans' | count: round().submitted }}</p>
          <p class="erfa-gap-small">{{ 'roundAct.closeLapses' | count: unfinished() }}</p>
          @if (absent() > 0) {
            <p class="erfa-gap-small">{{ 'roundAct.closeAbsent' | count: absent() }}</p>
          }
          <p class="erfa-gap-small">{{ 'roundAct.noReturn' | text }}</p>
        }
        @case ('deadline') {
          <p>
            {{ 'roundAct.deadlineNow' | text: { day: (round().closesOn | erfaDate) } }}
          </p>
          <div class="erfa-gap">
            <label class="form-label" for="round-deadline">{{
              'roundAct.newDeadline' | text
            }}</label>
            <input
              class="form-input"
              id="round-deadline"
              type="date"
              [value]="day()"
              (input)="pick($event)"
            />
          </div>
        }
      }
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="confirm()" />
      }
      <ng-container erfaDialogActions>
        <button type="button" class="button button-primary" (click)="confirm()">
          {{ heading() | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="act.set(null)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class RoundActDialog {
  private readonly rounds = inject(RoundsService);
  private readonly texts = inject(Texts);

  /** The act asked about; null while the dialog is closed. */
  readonly act = model.required<RoundAct | null>();
  readonly round = input.required<RoundView>();
  /** What was done, in a sentence. */
  readonly done = output<string>();

  protected readonly day = linkedSignal(() => this.round().closesOn);
  protected readonly unfinished = computed(() => this.round().accepted - this.round().submitted);
  protected readonly absent = computed(() => this.round().invited - this.round().accepted);
  private readonly attempt = new Attempt(this.act);
  protected readonly problem = this.attempt.problem;
  protected readonly heading = computed(() => {
    if (this.act() === 'open') return 'round.open' as const;
    return this.act() === 'close' ? ('round.close' as const) : ('round.moveDeadline' as const);
  });

  protected pick(event: Event): void {
    this.day.set((event.target as HTMLInputElement).value);
  }

  protected async confirm(): Promise<void> {
    const act = this.act();
    if (!act || (act === 'deadline' && !this.day())) return;
    await this.attempt.run(async () => {
      const now = await this.carryOut(act);
      this.done.emit(
        this.texts.text(`roundAct.done.${act}`, {
          day: formatDate(this.texts.language(), now.closesOn),
        }),
      );
    });
  }

  private carryOut(act: RoundAct): Promise<RoundView> {
    const { id, version } = this.round();
    if (act === 'open') return firstValueFrom(this.rounds.roundsOpen(id));
    if (act === 'close') return firstValueFrom(this.rounds.roundsClose(id));
    return firstValueFrom(
      this.rounds.roundsMoveDeadline(id, { closesOn: this.day() }, { 'If-Match': `"${version}"` }),
    );
  }
}
