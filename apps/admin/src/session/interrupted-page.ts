import { Location } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Departure } from './departure';
import { type Interruption, SessionKeeper } from './session-keeper';

/**
 * Stands before the open page when its session is over or acts for another organisation. The address stays, and what
 * was typed is still there once the reader has signed in again in another tab.
 */
@Component({
  selector: 'erfa-interrupted-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, TextPipe],
  template: `
    @if (why() === 'ended') {
      <erfa-page-header [heading]="'session.ended' | text" [lead]="'session.endedLead' | text" />
      <div class="erfa-buttons erfa-gap">
        <a class="button button-primary" [href]="signIn()" target="_blank">{{
          'session.signInAgain' | text
        }}</a>
        <button type="button" class="button button-secondary" (click)="goOn()">
          {{ 'session.goOn' | text }}
        </button>
      </div>
      <p class="erfa-gap-small erfa-soft" role="status">
        @if (stillOut()) {
          {{ 'session.stillOut' | text }}
        }
      </p>
    } @else {
      <erfa-page-header
        [heading]="'session.switched' | text"
        [lead]="'session.switchedLead' | text"
      />
      <div class="erfa-buttons erfa-gap">
        <button type="button" class="button button-primary" (click)="departure.to('/')">
          {{ 'session.toStart' | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="goOn()">
          {{ 'session.switchedBack' | text }}
        </button>
      </div>
    }
  `,
})
export class InterruptedPage {
  private readonly keeper = inject(SessionKeeper);
  private readonly location = inject(Location);
  protected readonly departure = inject(Departure);

  readonly why = input.required<Interruption>();

  protected readonly stillOut = signal(false);
  protected readonly signIn = computed(
    () => `/sign-in?${new URLSearchParams({ returnTo: this.location.path(true) }).toString()}`,
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender({
      read: () => {
        host.nativeElement.querySelector('h1')?.focus();
      },
    });
  }

  protected async goOn(): Promise<void> {
    await this.keeper.check();
    this.stillOut.set(this.keeper.interruption() !== null);
  }
}
