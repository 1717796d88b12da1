import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { type MunicipalityAccessView, PeopleService } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { ReadyText } from '../page/ready-text';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';

/** Invites an administrator of a municipality. */
@Component({
  selector: 'erfa-invite-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, ReadyText, TextPipe],
  template: `
    <erfa-dialog
      [heading]="'municipalities.inviteOf' | text: { name: municipality()?.name ?? '' }"
      [open]="municipality() !== null"
      (openChange)="$event || municipality.set(null)"
    >
      @if (letter(); as text) {
        <p>{{ 'invite.noMail' | text }}</p>
        <div class="erfa-gap">
          <erfa-ready-text [label]="'invite.letterLabel' | text" [text]="text" />
        </div>
      } @else {
        <p>{{ 'municipalities.inviteMeans' | text }}</p>
        @if (faulty()) {
          <p class="form-error-message" role="alert">{{ 'municipalities.faulty' | text }}</p>
        }
        <div class="erfa-gap">
          <label class="form-label" for="administrator-name">{{ 'invite.name' | text }}</label>
          <input
            class="form-input"
            id="administrator-name"
            autocomplete="off"
            maxlength="200"
            [value]="name()"
            (input)="name.set(value($event))"
          />
        </div>
        <div class="erfa-gap">
          <label class="form-label" for="administrator-email">{{ 'invite.email' | text }}</label>
          <input
            class="form-input"
            id="administrator-email"
            type="email"
            autocomplete="off"
            maxlength="254"
            [value]="email()"
            (input)="email.set(value($event))"
          />
        </div>
        @if (problem(); as trouble) {
          <erfa-problem [error]="trouble" (retry)="send()" />
        }
      }
      <ng-container erfaDialogActions>
        @if (letter()) {
          <button type="button" class="button button-primary" (click)="municipality.set(null)">
            {{ 'dialog.close' | text }}
          </button>
        } @else {
          <button type="button" class="button button-primary" (click)="send()">
            {{ 'municipalities.invite' | text }}
          </button>
          <button type="button" class="button button-secondary" (click)="municipality.set(null)">
            {{ 'dialog.cancel' | text }}
          </button>
        }
      </ng-container>
    </erfa-dialog>
  `,
})
export class InviteDialog {
  private readonly people = inject(PeopleService);
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly document = inject(DOCUMENT);

  /** Whose administrator; null while the dialog is closed. */
  readonly municipality = model.required<MunicipalityAccessView | null>();
  /** What was done, in a sentence. */
  readonly invited = output<string>();

  private readonly sent = linkedSignal({ source: this.municipality, computation: () => false });
  /** Erfa sends no mail: what KL sends instead, once the invitation is there. */
  protected readonly letter = computed(() => {
    const whose = this.municipality();
    return this.sent() && whose
      ? this.texts.text('municipalities.letter', {
          name: this.name().trim(),
          municipality: whose.name,
          email: this.email().trim(),
          address: this.document.baseURI,
          sender: this.keeper.member()?.person.name ?? '',
        })
      : null;
  });

  protected readonly name = linkedSignal({ source: this.municipality, computation: () => '' });
  protected readonly email = linkedSignal({ source: this.municipality, computation: () => '' });
  protected readonly faulty = linkedSignal({ source: this.municipality, computation: () => false });
  private readonly attempt = new Attempt(this.municipality);
  protected readonly problem = this.attempt.problem;

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async send(): Promise<void> {
    const whose = this.municipality();
    const name = this.name().trim();
    const email = this.email().trim();
    this.faulty.set(!name || !/^\S+@\S+$/u.test(email));
    if (!whose || this.faulty()) return;
    await this.attempt.run(async () => {
      await firstValueFrom(
        this.people.peopleInviteAdministrator(whose.organisationId, { name, email }),
      );
      this.invited.emit(this.texts.text('municipalities.invited', { name }));
      this.sent.set(true);
    });
  }
}
