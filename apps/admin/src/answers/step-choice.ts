import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { LevelSquare } from '../levels/level-square';
import type { SheetStep } from './sheet';

/** The steps of a question, of which one is chosen: each with its number, its name and what it looks like. */
@Component({
  selector: 'erfa-step-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LevelSquare],
  template: `
    <div class="steps">
      @for (step of steps(); track step.value) {
        @let chosen = value() === step.value;
        <label [class.chosen]="chosen">
          <input
            type="radio"
            [name]="name()"
            [value]="step.value"
            [checked]="chosen"
            (change)="this.chosen.emit(step.value)"
          />
          <erfa-level-square [level]="step.value" [highest]="highest()" />
          <span>
            <span [class.erfa-strong]="!plain()">{{ step.name }}</span>
            @if (!plain()) {
              <span class="looks">{{ step.looks }}</span>
            }
          </span>
        </label>
      }
    </div>
  `,
  styleUrl: './step-choice.scss',
  host: { '[class.plain]': 'plain()' },
})
export class StepChoice {
  readonly steps = input.required<readonly SheetStep[]>();
  /** The chosen one; null, or anything that is no step, for none. */
  readonly value = input.required<unknown>();
  /** The name that the radio buttons share. */
  readonly name = input.required<string>();
  /** Names alone, close together: where there is little room. */
  readonly plain = input(false);
  readonly chosen = output<number>();
  protected readonly highest = computed(() => this.steps().at(-1)?.value);
}
