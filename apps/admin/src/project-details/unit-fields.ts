import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import {
  type ProjectUnitView,
  ProjectsService,
  type ProjectView,
  unitsListResource,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { isoDay } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Problem } from '../problem/problem';
import { Ticked } from './ticked';

/** Which units a project is for; ticked in the order of the municipality's tree and saved at once. */
@Component({
  selector: 'erfa-unit-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  template: `
    <section class="erfa-section" id="units">
      <h2>{{ 'projects.units.heading' | text }}</h2>
      <p class="form-hint">{{ 'projects.units.text' | text }}</p>
      @if (all.hasValue() && rows().length === 0) {
        <p class="erfa-gap-small">{{ 'projects.units.none' | text }}</p>
      }
      <div class="list">
        @for (unit of rows(); track unit.id) {
          <div class="form-group-checkbox">
            <input
              class="form-checkbox"
              type="checkbox"
              [id]="'unit-' + unit.id"
              [checked]="ticked.chosen().includes(unit.id)"
              (change)="ticked.toggle(unit.id)"
            />
            <label [for]="'unit-' + unit.id">{{ unit.name }}</label>
          </div>
        }
      </div>
      @if (ticked.attempt.problem(); as problem) {
        <erfa-problem [error]="problem" />
      }
    </section>
  `,
  styles: `
    .list {
      columns: 2 32rem;
      max-width: 96rem;
      margin-top: 1.6rem;
    }
    .form-group-checkbox {
      break-inside: avoid;
    }
  `,
})
export class UnitFields {
  private readonly api = inject(ProjectsService);
  readonly project = input.required<string>();
  readonly units = input.required<readonly ProjectUnitView[]>();
  readonly changed = output<ProjectView>();

  protected readonly all = unitsListResource(signal({ on: isoDay(Date.now()) }));
  protected readonly ticked = new Ticked(
    computed(() => this.units().map(({ id }) => id)),
    async (units) => {
      this.changed.emit(await firstValueFrom(this.api.projectsPlace(this.project(), { units })));
    },
  );
  /** Units of today, and those that were chosen though they are no more. */
  protected readonly rows = computed(() => {
    const today = this.all.value()?.units ?? [];
    const known = new Set(today.map(({ id }) => id));
    return [...today, ...this.units().filter(({ id }) => !known.has(id))];
  });
}
