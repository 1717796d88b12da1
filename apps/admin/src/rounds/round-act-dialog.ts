import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
  resource,
} from '@angular/core';
import { RoundsService, type RoundView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { formatDate } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** What KL can do with a round that has effect for municipalities. */
export type RoundAct = 'open' | 'deadline' | 'close';

/** Says what an act means for the municipalities before it is done, from the round as it is now. */
@Component({
  selector: 'erfa-round-act-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, Dialog, Problem, TextPipe, Waiting],
  template: `
    <erfa-dialog
      [heading]="heading() | text"
      [open]="act() !== null"
      (openChange)="$event || act.set(null)"
    >
      @if (now.error(); as error) {
        <erfa-problem [error]="error" (retry)="now.reload()" />
      } @else if (known(); as round) {
        @switch (act()) {
          @case ('open') {
            <p>{{ 'roundAct.openMeans' | count: round.invited }}</p>
            <p class="erfa-gap-small">{{ 'roundAct.openLocks' | text }}</p>
          }
          @case ('close') {
            <p>{{ 'roundAct.closeMeans' | count: round.submitted }}</p>
            <p class="erfa-gap-small">
              {{ 'roundAct.closeLapses' | count: round.accepted - round.submitted }}
            </p>
            @if (round.invited > round.accepted) {
              <p class="erfa-gap-small">
                {{ 'roundAct.closeAbsent' | count: round.invited - round.accepted }}
              </p>
            }
            <p class="erfa-gap-small">{{ 'roundAct.noReturn' | text }}</p>
          }
          @case ('deadline') {
            <p>
              {{ 'roundAct.deadlineNow' | text: { day: (round.closesOn | erfaDate) } }}
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
      } @else {
        <erfa-waiting />
      }
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="confirm()" />
      }
      <ng-container erfaDialogActions>
        @if (known()) {
          <button type="button" class="button button-primary" (click)="confirm()">
            {{ heading() | text }}
          </button>
        }
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
  /** The round as the page read it. */
  readonly round = input.required<Pick<RoundView, 'id'>>();
  /** What was done, in a sentence. */
  readonly done = output<string>();

  // Asked for each time it opens: municipalities go on while the page stands, and some of this cannot be undone.
  protected readonly now = resource({
    params: () => (this.act() === null ? undefined : this.round().id),
    loader: ({ params }) => firstValueFrom(this.rounds.roundsShow(params)),
  });
  protected readonly known = computed(() =>
    this.now.status() === 'resolved' ? this.now.value() : undefined,
  );
  protected readonly day = linkedSignal(() => this.known()?.closesOn ?? '');
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
    const [act, round] = [this.act(), this.known()];
    if (!act || !round || (act === 'deadline' && !this.day())) return;
    await this.attempt.run(async () => {
      const now = await this.carryOut(act, round);
      this.done.emit(
        this.texts.text(`roundAct.done.${act}`, {
          day: formatDate(this.texts.language(), now.closesOn),
        }),
      );
    });
  }

  private carryOut(act: RoundAct, { id, version }: RoundView): Promise<RoundView> {
    if (act === 'open') return firstValueFrom(this.rounds.roundsOpen(id));
    if (act === 'close') return firstValueFrom(this.rounds.roundsClose(id));
    return firstValueFrom(
      this.rounds.roundsMoveDeadline(id, { closesOn: this.day() }, { 'If-Match': `"${version}"` }),
    );
  }
}
