import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TextPipe } from '../language/text-pipes';
import { Announcer } from '../page/announcer';
import { EndsSoonNotice } from '../session/ends-soon-notice';
import { InterruptedPage } from '../session/interrupted-page';
import { SessionKeeper } from '../session/session-keeper';
import { Arrival } from './arrival';
import { Footer } from './footer';
import { Header } from './header';
import { LeavingDialog } from './leaving-dialog';

/** What stands around every page: skip link, header, the page, footer, and the region that is read aloud. */
@Component({
  selector: 'erfa-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EndsSoonNotice, Footer, Header, InterruptedPage, LeavingDialog, RouterOutlet, TextPipe],
  templateUrl: './frame.html',
  styleUrl: './frame.scss',
})
export class Frame {
  protected readonly keeper = inject(SessionKeeper);
  protected readonly announcer = inject(Announcer);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  protected readonly interruption = computed(() => this.keeper.interruption());

  constructor() {
    inject(Arrival).watch(() => this.main().nativeElement);
  }

  // A plain `#main` would be read against <base href> and leave the page.
  protected toMain(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
