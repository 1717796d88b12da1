import {
  ChangeDetectionStrategy,
  Component,
  inject,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { PeopleService, type PersonView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Asks once more before data about a former colleague is erased, and says what goes and what stays. */
@Component({
  selector: 'erfa-erase-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  template: `
    <erfa-dialog
      [heading]="'personalData.eraseOf' | text: { name: person()?.name ?? '' }"
      [open]="person() !== null"
      (openChange)="$event || person.set(null)"
    >
      <p>{{ 'personalData.eraseMeans' | text }}</p>
      <p class="erfa-gap-small erfa-strong">{{ 'personalData.noReturn' | text }}</p>
      <div class="form-group-checkbox erfa-gap">
        <input
          class="form-checkbox"
          type="checkbox"
          id="erase-sure"
          [checked]="sure()"
          [attr.aria-invalid]="lacking()"
          [attr.aria-describedby]="lacking() ? 'erase-lacking' : null"
          (change)="sure.set(!sure())"
        />
        <label for="erase-sure">{{ 'personalData.sure' | text }}</label>
      </div>
      @if (lacking()) {
        <p class="form-error-message" id="erase-lacking" role="alert">
          {{ 'personalData.notSure' | text }}
        </p>
      }
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="erase()" />
      }
      <ng-container erfaDialogActions>
        <button type="button" class="button button-primary" (click)="erase()">
          {{ 'personalData.erase' | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="person.set(null)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class EraseDialog {
  private readonly people = inject(PeopleService);
  private readonly texts = inject(Texts);

  /** Whose data; null while the dialog is closed. */
  readonly person = model.required<PersonView | null>();
  /** What was done, in a sentence. */
  readonly erased = output<string>();

  protected readonly sure = linkedSignal({ source: this.person, computation: () => false });
  private readonly tried = linkedSignal({ source: this.person, computation: () => false });
  private readonly attempt = new Attempt(this.person);
  protected readonly problem = this.attempt.problem;

  protected lacking(): boolean {
    return this.tried() && !this.sure();
  }

  protected async erase(): Promise<void> {
    const person = this.person();
    this.tried.set(true);
    if (!person || !this.sure()) return;
    await this.attempt.run(async () => {
      await firstValueFrom(this.people.peopleErase(person.id));
      this.erased.emit(this.texts.text('personalData.erased', { name: person.name }));
      this.person.set(null);
    });
  }
}
