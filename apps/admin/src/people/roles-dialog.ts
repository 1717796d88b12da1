import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import type { OrganisationKind, Role } from '@erfa/domain';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { roleName } from '../session/role-names';
import { type Colleague, PeopleApi } from './people-api';
import { RoleChoice } from './role-choice';

/** Gives someone other roles; shows both sides when another has changed them meanwhile. */
@Component({
  selector: 'erfa-roles-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Icon, Problem, RoleChoice, TextPipe],
  template: `
    <erfa-dialog
      [heading]="'people.rolesOf' | text: { name: colleague()?.name ?? '' }"
      [open]="colleague() !== null"
      (openChange)="$event || close()"
    >
      <erfa-role-choice
        [legend]="'people.column.roles' | text"
        [kind]="kind()"
        [fault]="empty() ? ('people.noRole' | text) : null"
        [(chosen)]="chosen"
      />
      @if (conflict()) {
        <div class="alert alert-warning" role="alert">
          <erfa-icon class="alert-icon" name="warning" size="large" />
          <p class="alert-heading">{{ 'conflict.heading' | text }}</p>
          <p class="alert-text">
            {{ 'people.rolesNow' | text: { roles: theirs() } }}
            {{ 'people.rolesAgain' | text }}
          </p>
        </div>
      }
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" (retry)="save()" />
      }
      <ng-container erfaDialogActions>
        <button type="button" class="button button-primary" (click)="save()">
          {{ 'people.saveRoles' | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="close()">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class RolesDialog {
  private readonly api = inject(PeopleApi);
  private readonly texts = inject(Texts);

  /** Whose roles; null while the dialog is closed. */
  readonly colleague = model.required<Colleague | null>();
  readonly kind = input.required<OrganisationKind>();
  /** What was done, in a sentence. */
  readonly changed = output<string>();

  protected readonly chosen = linkedSignal<readonly Role[]>(() => this.colleague()?.roles ?? []);
  private readonly basis = linkedSignal(() => this.colleague());
  private readonly tried = linkedSignal({ source: this.colleague, computation: () => false });
  private readonly attempt = new Attempt(this.colleague);
  protected readonly problem = this.attempt.problem;
  protected readonly conflict = computed(() => this.basis() !== this.colleague());
  protected readonly empty = computed(() => this.tried() && this.chosen().length === 0);
  protected readonly theirs = computed(() =>
    (this.basis()?.roles ?? []).map((role) => this.texts.text(roleName(role))).join(', '),
  );

  protected close(): void {
    this.colleague.set(null);
  }

  protected async save(): Promise<void> {
    const whom = this.basis();
    this.tried.set(true);
    if (!whom || this.chosen().length === 0) return;
    await this.attempt.run(
      async () => {
        await this.api.changeRoles(whom.id, this.chosen(), whom.version);
        this.changed.emit(this.texts.text('people.rolesSaved', { name: whom.name }));
        this.close();
      },
      (problem) => this.turnedAway(problem, whom),
    );
  }

  private async turnedAway(problem: ProblemError, whom: Colleague): Promise<void> {
    if (problem.kind !== 'conflict') {
      this.attempt.fail(problem);
      return;
    }
    try {
      const { people } = await this.api.current();
      const now = people.find(({ id }) => id === whom.id);
      // Unchanged on the server: then it was a rule that said no, and its words are what to show.
      if (now && now.version !== whom.version) this.basis.set(now);
      else this.attempt.fail(problem);
    } catch (error) {
      this.attempt.fail(asProblem(error));
    }
  }
}
