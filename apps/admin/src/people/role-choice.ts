import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { type OrganisationKind, type Role, rolesIn } from '@erfa/domain';
import { TextPipe } from '../language/text-pipes';
import { roleName, roleTask } from '../session/role-names';

let made = 0;

/** Which roles someone has, each with what one can do in it. */
@Component({
  selector: 'erfa-role-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <fieldset [attr.aria-describedby]="fault() ? id + '-fault' : null">
      <legend class="form-label">{{ legend() }}</legend>
      @if (fault(); as words) {
        <p class="form-error-message" [id]="id + '-fault'">{{ words }}</p>
      }
      @for (role of choices(); track role) {
        <div class="form-group-checkbox">
          <input
            type="checkbox"
            class="form-checkbox"
            [id]="id + role"
            [checked]="chosen().includes(role)"
            [attr.aria-describedby]="id + role + '-task'"
            (change)="toggle(role)"
          />
          <label [for]="id + role">{{ name(role) | text }}</label>
          <span class="form-hint" [id]="id + role + '-task'">{{ task(role) | text }}</span>
        </div>
      }
    </fieldset>
  `,
})
export class RoleChoice {
  readonly legend = input.required<string>();
  readonly kind = input.required<OrganisationKind>();
  /** What is wrong with the choice, if anything. */
  readonly fault = input<string | null>(null);
  /** The roles chosen, in the order of the list. */
  readonly chosen = model.required<readonly Role[]>();

  protected readonly id = `erfa-roles-${++made}-`;
  protected readonly choices = computed(() => rolesIn(this.kind()));
  protected readonly name = roleName;
  protected readonly task = roleTask;

  protected toggle(role: Role): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(role)) chosen.add(role);
    this.chosen.set(this.choices().filter((choice) => chosen.has(choice)));
  }
}
