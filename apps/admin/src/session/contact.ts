import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { SessionKeeper } from './session-keeper';

/** Whom to ask here, as the one who runs this installation has set; nothing when nothing is set. */
@Component({
  selector: 'erfa-contact',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    @if (contact(); as whom) {
      <p>
        {{ 'guidance.contact' | text }}
        @if (mail(); as address) {
          <a [href]="address">{{ whom }}</a>
        } @else {
          {{ whom }}
        }
      </p>
    }
  `,
})
export class Contact {
  private readonly keeper = inject(SessionKeeper);
  protected readonly contact = computed(() => this.keeper.session()?.settings.contact ?? null);
  protected readonly mail = computed(() => {
    const contact = this.contact();
    return contact && /^[^\s@]+@[^\s@]+$/u.test(contact) ? `mailto:${contact}` : null;
  });
}
