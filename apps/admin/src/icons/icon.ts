import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { iconBox, icons, type IconName } from './outlines';

/** An icon beside words; it says nothing by itself and is hidden from those who listen. */
@Component({
  selector: 'erfa-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg [attr.viewBox]="box" aria-hidden="true" focusable="false">
      <path [attr.d]="outline()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 2rem;
      height: 2rem;
    }
    :host(.large) {
      width: 2.4rem;
      height: 2.4rem;
    }
    :host(.small) {
      width: 1.6rem;
      height: 1.6rem;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: currentColor;
    }
  `,
  host: { '[class]': 'size()' },
})
export class Icon {
  readonly name = input.required<IconName>();
  /** 16, 20 or 24 px. */
  readonly size = input<'small' | 'medium' | 'large'>('medium');
  protected readonly box = iconBox;
  protected readonly outline = computed(() => icons[this.name()]);
}
