import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from './announcer';

/** A text that the reader sends by other means, since Erfa sends no mail: to be read, and copied with one button. */
@Component({
  selector: 'erfa-ready-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    <label class="form-label" for="ready-text">{{ label() }}</label>
    <textarea class="form-input" id="ready-text" rows="9" readonly [value]="text()"></textarea>
    <p class="erfa-gap-small">
      <button type="button" class="button button-secondary" (click)="copy()">
        <erfa-icon [name]="copied() ? 'check' : 'copy'" />{{
          (copied() ? 'page.copied' : 'page.copy') | text
        }}
      </button>
    </p>
  `,
  styles: `
    textarea {
      width: 100%;
    }
    erfa-icon {
      margin-right: 0.6rem;
    }
  `,
})
export class ReadyText {
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  readonly label = input.required<string>();
  readonly text = input.required<string>();
  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text());
      this.copied.set(true);
      this.announcer.say(this.texts.text('page.copied'));
    } catch {
      // No clipboard (http, or not allowed): the text stands there to be marked and copied by hand.
      this.announcer.show(this.texts.text('page.copyFailed'), true);
    }
  }
}
