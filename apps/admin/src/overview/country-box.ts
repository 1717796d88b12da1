import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoundView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ProgressBar } from '../progress/progress-bar';
import { SessionKeeper } from '../session/session-keeper';
import { timeLeft } from './time-left';

/** An open round as KL sees it: how many are invited, take part and have submitted. */
@Component({
  selector: 'erfa-country-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, LocalPipe, ProgressBar, RouterLink, TextPipe],
  template: `
    @let shown = round();
    <section class="erfa-section">
      <div class="erfa-section-head">
        <div>
          <h2>{{ 'overview.round.heading' | text: { name: (shown.title | local) } }}</h2>
          <p class="erfa-mid erfa-soft">
            {{
              'rounds.period'
                | text: { opens: (shown.opensOn | erfaDate), closes: (shown.closesOn | erfaDate) }
            }}
          </p>
        </div>
        @if (mayFollow()) {
          <a [routerLink]="['/rounds', shown.id]"
            >{{ 'overview.task.follow-round.act' | text
            }}<span class="erfa-spoken">: {{ shown.title | local }}</span></a
          >
        }
      </div>
      <div class="erfa-box">
        <dl class="figures">
          <div>
            <dt>{{ 'overview.round.countInvited' | text }}</dt>
            <dd>{{ shown.invited }}</dd>
          </div>
          <div>
            <dt>{{ 'overview.round.countAccepted' | text }}</dt>
            <dd>{{ shown.accepted }}</dd>
          </div>
          <div>
            <dt>{{ 'overview.round.left' | text }}</dt>
            <dd>{{ left() }}</dd>
          </div>
        </dl>
        @if (shown.invited > 0) {
          <erfa-progress-bar
            [done]="shown.submitted"
            [of]="shown.invited"
            [label]="'overview.round.countSubmitted' | text"
            >{{
              'overview.round.submitted' | text: { done: shown.submitted, all: shown.invited }
            }}</erfa-progress-bar
          >
        }
      </div>
    </section>
  `,
  styleUrl: './round-box.scss',
})
export class CountryBox {
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  readonly round = input.required<RoundView>();
  protected readonly mayFollow = computed(() => this.keeper.may('round.run'));
  protected readonly left = computed(() => timeLeft(this.texts, this.round().closesOn));
}
