import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { carryingShowResource, type CarryCountsView } from '@erfa/api-client';
import { partsNote } from '../answers/earlier';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { SessionKeeper } from '../session/session-keeper';

/**
 * Offers to begin with the answers of an earlier round, to whoever leads the assessment; to everyone it says that it has
 * begun so, and where the archive is. Nothing where there is nothing of it, or it cannot be read now: the page goes on without.
 */
@Component({
  selector: 'erfa-earlier-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalPipe, RouterLink, TextPipe],
  template: `
    @if (shown(); as view) {
      <section class="erfa-tint erfa-gap">
        @if (view.source; as source) {
          @let round = source.title | local;
          @let counts = view.counts;
          <h2>
            {{ (view.done ? 'carrying.headingDone' : 'carrying.heading') | text: { round } }}
          </h2>
          <p class="erfa-gap-small">
            {{
              (view.done ? 'carrying.notice.done' : 'carrying.notice.offer')
                | text
                  : {
                      carried: counts.carried,
                      toConfirm: counts.toConfirm,
                      archived: counts.archived,
                    }
            }}
            @if (parts(view.counts); as words) {
              {{ words }}
            }
            @if (!view.done && source.state !== 'frozen') {
              {{ 'carrying.notice.unsubmitted' | text }}
            }
            @if (view.sources.length > 1) {
              {{ 'carrying.notice.choice' | text }}
            }
          </p>
        } @else {
          <h2>{{ 'carrying.snapshots.heading' | text }}</h2>
        }
        <p class="erfa-gap-small">
          <a
            [class]="view.source && !view.done ? 'button button-secondary' : ''"
            [routerLink]="['/assessments', id(), 'earlier']"
            >{{
              (view.source
                ? view.done
                  ? 'carrying.notice.see'
                  : 'carrying.notice.look'
                : 'carrying.notice.snapshots'
              ) | text
            }}</a
          >
        </p>
      </section>
    }
  `,
  styles: `
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    p {
      max-width: 80ch;
    }
  `,
})
export class EarlierNotice {
  private readonly session = inject(SessionKeeper);
  private readonly texts = inject(Texts);

  /** Id of the assessment. */
  readonly id = input.required<string>();
  private readonly carrying = carryingShowResource(this.id);

  /** Why the figures add up to another number than what was answered. */
  protected parts(counts: CarryCountsView): string {
    return partsNote(this.texts, counts);
  }

  protected readonly shown = computed(() => {
    if (!this.carrying.hasValue()) return null;
    const view = this.carrying.value();
    const leads = this.session.may('assessment.assign');
    const snapshots = view.snapshots.length > 0 && this.session.may('assessment.answers-of-others');
    return view.done || (view.source && leads) || snapshots ? view : null;
  });
}
