import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  model,
  viewChild,
} from '@angular/core';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { FocusReturn } from './focus-return';

let made = 0;

/**
 * A question that must be settled before going on: the browser's own modal dialog, which keeps the focus inside,
 * makes the rest inert, closes on Escape and gives the focus back (see {@link FocusReturn} for when that is not enough).
 *
 * Content: the body; buttons in `[erfaDialogActions]`.
 */
@Component({
  selector: 'erfa-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  host: { '(keydown.escape)': 'escape($event)' },
  template: `
    <dialog #dialog [attr.aria-labelledby]="id" (close)="closed()" (cancel)="escape($event)">
      @if (open()) {
        <div class="head">
          <h2 tabindex="-1" autofocus [id]="id">{{ heading() }}</h2>
          <button type="button" class="erfa-link-button close" (click)="leave()">
            <erfa-icon name="close" /><span>{{ 'dialog.close' | text }}</span>
          </button>
        </div>
        <ng-content />
        <div class="erfa-buttons actions"><ng-content select="[erfaDialogActions]" /></div>
      }
    </dialog>
  `,
  styles: `
    dialog {
      width: min(64rem, calc(100vw - 3.2rem));
      max-height: calc(100dvh - 3.2rem);
      overflow-y: auto;
      padding: 2.4rem;
      border: 1px solid var(--erfa-edge);
      border-radius: 8px;
      color: var(--erfa-ink);
    }
    dialog::backdrop {
      background: rgb(5 48 59 / 45%);
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: flex-start;
      gap: 1.6rem;
      margin-bottom: 1.6rem;
    }
    h2:focus-visible {
      outline: none;
    }
    .close {
      display: inline-flex;
      flex: none;
      gap: 0.4rem;
      align-items: center;
    }
    .actions {
      margin-top: 2.4rem;
    }
    @media (max-width: 767.98px) {
      dialog {
        padding: 1.6rem;
      }
    }
  `,
})
export class Dialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  /** The dialog's question or name. */
  readonly heading = input.required<string>();
  /** Whether it is shown; closing it by Escape or its own button sets it to false. */
  readonly open = model(false);

  /** Whether it may be closed by Escape or its own button now; what is typed in it is not lost by a key. */
  readonly mayClose = input<() => boolean>(() => true);

  protected readonly id = `erfa-dialog-${++made}`;

  private readonly focus = new FocusReturn(inject(DOCUMENT));

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.focus.forget();
    });
    // After rendering: the browser looks for what takes the focus when the dialog opens, so it must be there.
    afterRenderEffect({
      write: () => {
        const dialog = this.dialog().nativeElement;
        if (this.open() && !dialog.open) {
          this.focus.remember();
          dialog.showModal();
        }
        if (!this.open() && dialog.open) dialog.close();
      },
    });
  }

  protected leave(): void {
    if (this.mayClose()()) this.open.set(false);
  }

  /** Escape is taken before the browser: pressed twice, that closes whoever says no. */
  protected escape(event: Event): void {
    if (
      event.defaultPrevented ||
      (event.target !== this.dialog().nativeElement && event.type === 'cancel')
    )
      return;
    event.preventDefault();
    this.leave();
  }

  protected closed(): void {
    this.open.set(false);
    this.focus.giveBack();
  }
}
