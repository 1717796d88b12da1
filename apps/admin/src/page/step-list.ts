import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The steps of a task by name, with the one that is under way. */
@Component({
  selector: 'erfa-step-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="erfa-plain-list" [attr.aria-label]="label()">
      @for (name of names(); track $index; let place = $index) {
        <li [class.done]="place < at()" [attr.aria-current]="place === at() ? 'step' : null">
          <span aria-hidden="true">{{ place + 1 }}</span>{{ name }}
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 3.2rem;
      margin-top: 2.4rem;
      border-bottom: 1px solid var(--erfa-line);
    }
    li {
      display: flex;
      gap: 0.8rem;
      align-items: center;
      padding: 0.8rem 0;
      border-bottom: 3px solid transparent;
      color: var(--erfa-soft);
      font-size: 1.5rem;
      line-height: 2.4rem;
    }
    .done {
      color: var(--erfa-ink);
    }
    [aria-current] {
      border-color: var(--erfa-petrol);
      color: var(--erfa-ink);
      font-weight: 600;
    }
    span {
      display: inline-grid;
      place-items: center;
      width: 2.4rem;
      height: 2.4rem;
      border: 1px solid var(--erfa-edge);
      border-radius: 50%;
      font-size: 1.3rem;
      line-height: 1;
    }
    [aria-current] > span {
      border-color: var(--erfa-petrol);
      background: var(--erfa-petrol);
      color: #fff;
    }
  `,
})
export class StepList {
  /** What the list is called. */
  readonly label = input.required<string>();
  readonly names = input.required<readonly string[]>();
  /** The place of the step that is under way, from 0. */
  readonly at = input.required<number>();
}
