import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { ProjectRolloutService, type UnitRolloutView, type UntrainedView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Names of those in a unit who miss training, for those who may see them: added, taken away, and told when they are deleted. */
@Component({
  selector: 'erfa-untrained-names',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Problem, TextPipe],
  template: `
    @let row = unit();
    @if (row.names; as names) {
      @if (names.length > 0) {
        <ul class="nobullet-list names">
          @for (one of names; track one.id) {
            <li>
              {{ one.name }}
              <button
                type="button"
                class="erfa-link-button erfa-small"
                [attr.aria-label]="'projectPlan.names.removeName' | text: { name: one.name }"
                (click)="remove(one)"
              >
                {{ 'projectPlan.names.remove' | text }}
              </button>
            </li>
          }
        </ul>
      }
      <form novalidate class="add" (submit)="$event.preventDefault(); add()">
        <label class="form-label" [for]="'name-' + project() + row.unitId">{{
          'projectPlan.names.label' | text
        }}</label>
        <div class="line">
          <input
            #field
            class="form-input"
            maxlength="120"
            autocomplete="off"
            [id]="'name-' + project() + row.unitId"
            [value]="typed()"
            (input)="typed.set(field.value)"
          />
          <button type="submit" class="button button-secondary">
            {{ 'projectPlan.names.add' | text }}
          </button>
        </div>
      </form>
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" />
      }
      <p class="erfa-small erfa-soft">
        {{
          row.namesUntil
            ? ('projectPlan.names.until' | text: { day: (row.namesUntil | erfaDate) })
            : ('projectPlan.names.untilYear' | text)
        }}
      </p>
    }
  `,
  styles: `
    .names li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.2rem;
      padding: 0.4rem 0;
      overflow-wrap: anywhere;
    }
    .add {
      margin: 0.8rem 0;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem;
    }
    .line input {
      flex: 1 1 16rem;
      max-width: 32rem;
      min-width: 0;
    }
  `,
})
export class UntrainedNames {
  private readonly api = inject(ProjectRolloutService);
  readonly project = input.required<string>();
  readonly unit = input.required<UnitRolloutView>();
  /** The unit as it stands after a change. */
  readonly changed = output<UnitRolloutView>();

  protected readonly typed = signal('');
  private readonly attempt = new Attempt(this.unit);
  protected readonly problem = this.attempt.problem;

  protected add(): void {
    const name = this.typed().trim();
    if (name === '') return;
    void this.attempt.run(async () => {
      const { unitId } = this.unit();
      const now = await firstValueFrom(this.api.rolloutAddName(this.project(), unitId, { name }));
      this.typed.set('');
      this.changed.emit(now);
    });
  }

  protected remove({ id }: UntrainedView): void {
    void this.attempt.run(async () => {
      const { unitId } = this.unit();
      this.changed.emit(
        await firstValueFrom(this.api.rolloutRemoveName(this.project(), unitId, id)),
      );
    });
  }
}
