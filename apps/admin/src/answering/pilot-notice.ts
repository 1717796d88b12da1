import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PilotSheetView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { DatePipe, MomentPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { SessionKeeper } from '../session/session-keeper';

/** How a pilot stands for who answers it: what KL gets, before and after; or that it is over, and that one’s answers are one’s own. */
@Component({
  selector: 'erfa-pilot-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, MomentPipe, RouterLink, TextPipe],
  template: `
    @let view = pilot();
    @if (view.publishedId; as model) {
      <div class="alert alert-info published">
        <erfa-icon class="alert-icon" name="info" size="large" />
        <p class="alert-heading">{{ 'piloting.published' | text }}</p>
        <p class="alert-text">
          {{ 'piloting.publishedText' | text }}
          @if (mayRead()) {
            <a [routerLink]="['/models', model]">{{ 'piloting.toModel' | text }}</a>
          }
        </p>
      </div>
    }
    <div class="alert" [class]="view.handedInAt ? 'alert-success' : 'alert-info'">
      <erfa-icon class="alert-icon" [name]="view.handedInAt ? 'check' : 'info'" size="large" />
      @if (view.handedInAt; as at) {
        <p class="alert-heading">{{ 'piloting.thanks' | text: { moment: at | erfaMoment } }}</p>
        <p class="alert-text">
          {{
            (view.withComments ? 'piloting.klHasAll' : 'piloting.klHasAnswers')
              | text: { municipality: municipality() }
          }}
        </p>
        <p class="alert-text">
          {{
            (view.state === 'open' ? 'piloting.mayTakeBack' : 'piloting.staysHandedIn')
              | text: { day: view.deletedOn | erfaDate }
          }}
        </p>
      } @else if (view.leftAt) {
        <p class="alert-heading">
          {{ 'piloting.left' | text: { municipality: municipality() } }}
        </p>
        <p class="alert-text">{{ 'piloting.leftText' | text }}</p>
      } @else if (view.state === 'closed') {
        <p class="alert-heading">{{ 'piloting.closed' | text }}</p>
        <p class="alert-text">
          {{ 'piloting.closedText' | text: { day: view.deletedOn | erfaDate } }}
        </p>
      } @else if (view.state === 'planned') {
        <p class="alert-heading">
          {{ 'piloting.planned' | text: { day: view.opensOn | erfaDate } }}
        </p>
        <p class="alert-text">{{ 'piloting.plannedText' | text }}</p>
      } @else {
        <p class="alert-heading">{{ 'piloting.whatKlGets' | text }}</p>
        <p class="alert-text">
          {{ 'piloting.klGets' | text: { municipality: municipality() } }}
        </p>
        <p class="alert-text">
          {{ 'piloting.time' | text: { day: view.deletedOn | erfaDate } }}
        </p>
      }
    </div>
    @if (view.note) {
      <h2>{{ 'piloting.note' | text }}</h2>
      <p class="note">{{ view.note }}</p>
    }
  `,
  styles: `
    .published {
      margin-bottom: 1.6rem;
    }
    .alert-text {
      max-width: 100ch;
    }
    h2 {
      margin-top: 2.4rem;
      font-size: 1.8rem;
      line-height: 2.6rem;
    }
    .note {
      margin-top: 0.4rem;
      max-width: 80ch;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class PilotNotice {
  private readonly session = inject(SessionKeeper);
  readonly pilot = input.required<PilotSheetView>();
  /** Name of the municipality, as KL reads it. */
  readonly municipality = input.required<string>();
  protected readonly mayRead = computed(() => this.session.may('model.read'));
}
