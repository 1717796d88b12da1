import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/outlines';

/** How far something is: finished, under way, wanting someone to act, or not begun. */
export type Status = 'done' | 'active' | 'attention' | 'later';

/** A status in words (the content), with a sign where words should catch the eye; never colour alone. */
@Component({
  selector: 'erfa-status-tag',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <span [class]="status()">
      @if (sign(); as name) {
        <erfa-icon [name]="name" size="small" />
      }
      <ng-content />
    </span>
  `,
  styles: `
    span {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      padding: 0 0.8rem;
      border: 1px solid transparent;
      border-radius: 4px;
      background: #fff;
      color: var(--erfa-ink);
      font-size: 1.4rem;
      line-height: 2.4rem;
      font-weight: 500;
    }
    .done {
      border-color: var(--erfa-edge);
    }
    .active {
      background: var(--erfa-active);
    }
    .attention {
      background: var(--erfa-attention);
    }
    .later {
      background: var(--erfa-quiet);
      color: #454545;
    }
  `,
})
export class StatusTag {
  readonly status = input.required<Status>();
  protected readonly sign = computed<IconName | null>(() => {
    if (this.status() === 'done') return 'check';
    return this.status() === 'attention' ? 'warning' : null;
  });
}
