import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/outlines';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';

/** How a thing stands that is looked at before publishing: in order, missing, worth a look, or not known yet. */
export type Ready = 'ok' | 'missing' | 'notice' | 'unknown';

const signs: Readonly<Record<Ready, IconName>> = {
  ok: 'check',
  missing: 'close',
  notice: 'warning',
  unknown: 'time',
};

/** One line of what has to be in order (the content), with a sign that is also spoken. */
@Component({
  selector: 'erfa-ready-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    <erfa-icon [name]="sign()" />
    <div>
      <span class="erfa-spoken">{{ word() | text }} </span>
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 0.8rem;
      align-items: flex-start;
      padding: 0.4rem 0;
    }
    erfa-icon {
      margin-top: 0.3rem;
    }
    div {
      flex: 1 1 auto;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class ReadyLine {
  readonly is = input.required<Ready>();
  protected readonly sign = computed(() => signs[this.is()]);
  protected readonly word = computed<TextKey>(() => `publishing.sign.${this.is()}`);
}
