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
  type MyUnitProjectView,
  ProjectRolloutService,
  type UnitRolloutView,
} from '@erfa/api-client';
import { planLimits, sayingOf } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import type { ProblemError } from '../problem/problem-error';

/** What a leader says of a project at the next staff meeting: read, said, and put in the unit's own words. */
@Component({
  selector: 'erfa-to-say',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Problem, TextPipe],
  template: `
    @let one = project();
    @let id = one.projectId + one.rollout.unitId;
    <article>
      <p class="erfa-small erfa-soft">
        {{ one.projectTitle }}
        @if (one.rollout.meetsOn; as day) {
          · {{ 'myUnits.meets' | text: { day: (day | erfaDate) } }}
        }
      </p>
      @if (editing()) {
        <form novalidate (submit)="$event.preventDefault(); save(day.value)">
          <div class="erfa-field">
            <label class="form-label" [for]="'says-' + id">{{ 'myUnits.words' | text }}</label>
            <p class="form-hint" [id]="'says-hint-' + id">{{ 'myUnits.wordsHint' | text }}</p>
            <textarea
              #text
              class="form-input"
              rows="6"
              [id]="'says-' + id"
              [attr.aria-describedby]="'says-hint-' + id"
              [attr.maxlength]="longest"
              [value]="typed()"
              (input)="typed.set(text.value)"
            ></textarea>
          </div>
          <div class="erfa-field">
            <label class="form-label" [for]="'meets-' + id">{{ 'myUnits.meetsOn' | text }}</label>
            <input
              #day
              type="date"
              class="form-input"
              [id]="'meets-' + id"
              [value]="one.rollout.meetsOn ?? ''"
            />
          </div>
          @if (theirs(); as now) {
            <p class="erfa-gap-small">
              <strong>{{ 'conflict.theirs' | text }}:</strong> {{ now }}
            </p>
          }
          <div class="erfa-buttons erfa-gap-small">
            <button type="submit" class="button button-primary" [disabled]="busy()">
              {{ 'project.row.save' | text }}
            </button>
            <button type="button" class="button button-secondary" (click)="editing.set(false)">
              {{ 'dialog.cancel' | text }}
            </button>
          </div>
        </form>
      } @else {
        @for (line of lines(); track $index) {
          <p class="words">{{ line }}</p>
        }
        @if (one.isSaid) {
          <p class="said">
            {{ 'myUnits.saidOn' | text: { day: (one.rollout.saidOn ?? '' | erfaDate) } }}
          </p>
        } @else if (one.rollout.saidOn; as said) {
          <p class="said">{{ 'myUnits.changedSince' | text: { day: (said | erfaDate) } }}</p>
        }
        <div class="erfa-buttons erfa-gap-small">
          @if (one.isSaid) {
            <button
              type="button"
              class="erfa-link-button"
              [disabled]="busy()"
              (click)="tell(false)"
            >
              {{ 'myUnits.notSaid' | text
              }}<span class="erfa-spoken">: {{ one.projectTitle }}</span>
            </button>
          } @else {
            <button
              type="button"
              class="button button-secondary"
              [disabled]="busy()"
              (click)="tell(true)"
            >
              {{ 'myUnits.haveSaid' | text
              }}<span class="erfa-spoken">: {{ one.projectTitle }}</span>
            </button>
          }
          <button type="button" class="erfa-link-button" (click)="edit()">
            {{ 'myUnits.change' | text }}<span class="erfa-spoken">: {{ one.projectTitle }}</span>
          </button>
        </div>
      }
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" />
      }
    </article>
  `,
  styles: `
    :host {
      display: block;
    }
    article {
      border-radius: 8px;
      padding: 1.6rem;
      background: #edf5f7;
    }
    .words {
      margin-top: 0.8rem;
      overflow-wrap: anywhere;
    }
    .said {
      margin-top: 1.2rem;
      font-weight: 600;
    }
  `,
})
export class ToSay {
  private readonly api = inject(ProjectRolloutService);
  readonly project = input.required<MyUnitProjectView>();
  /** The project in this unit as it stands after a change. */
  readonly changed = output<MyUnitProjectView>();

  protected readonly longest = planLimits.says;
  protected readonly editing = signal(false);
  protected readonly typed = signal('');
  /** What stands there now, where a colleague has changed it while one typed. */
  protected readonly theirs = signal<string | null>(null);
  protected readonly lines = computed(() =>
    this.project()
      .toSay.split('\n')
      .filter((line) => line.trim() !== ''),
  );
  private readonly attempt = new Attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly busy = this.attempt.busy;

  /** That it was said today, in these words; or that it was not after all. */
  protected tell(told: boolean): void {
    const { projectId, rollout, toSay } = this.project();
    void this.attempt.run(
      async () =>
        this.stands(
          await firstValueFrom(
            this.api.rolloutTell(projectId, rollout.unitId, { said: toSay, told }),
          ),
        ),
      (problem) => this.turnedAway(problem),
    );
  }

  protected edit(): void {
    this.typed.set(this.project().toSay);
    this.theirs.set(null);
    this.editing.set(true);
  }

  protected save(day: string): void {
    const { projectId, rollout, projectSays } = this.project();
    const text = this.typed();
    // The project's own words stay the project's: they follow when the project changes them.
    const says = text.trim() === projectSays.trim() ? '' : text;
    const write = { says, meetsOn: day === '' ? null : day };
    const seen = { 'If-Match': `"${rollout.version}"` };
    void this.attempt.run(
      async () => {
        this.stands(
          await firstValueFrom(this.api.rolloutSay(projectId, rollout.unitId, write, seen)),
        );
        this.editing.set(false);
      },
      (problem) => this.turnedAway(problem),
    );
  }

  /** A colleague has changed it meanwhile: what stands there now is shown beside what is typed, and saving again replaces it. */
  private async turnedAway(problem: ProblemError): Promise<void> {
    this.attempt.fail(problem);
    if (problem.code !== 'version-conflict') return;
    const { projectId, rollout } = this.project();
    const now = await firstValueFrom(this.api.rolloutRead(projectId));
    const unit = now.units.find(({ unitId }) => unitId === rollout.unitId);
    if (!unit) return;
    this.stands(unit, now.says);
    this.theirs.set(sayingOf(unit, now.says).toSay);
  }

  private stands(rollout: UnitRolloutView, projectSays = this.project().projectSays): void {
    this.changed.emit({
      ...{ ...this.project(), rollout, projectSays },
      ...sayingOf(rollout, projectSays),
    });
  }
}
