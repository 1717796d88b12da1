import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';

/** A model cannot be scored now: by which plugin, and a code such as `plugin-off`. */
export interface PluginTrouble {
  readonly plugin: string;
  readonly code: string;
}

/** Where it is told: what it means differs. */
export type NoticePlace = 'model' | 'file' | 'round' | 'draft' | 'answering' | 'lifts' | 'targets';

const headings: Readonly<Record<string, TextKey>> = {
  'plugin-off': 'pluginNotice.heading.plugin-off',
  'plugin-missing': 'pluginNotice.heading.plugin-missing',
  'plugin-version': 'pluginNotice.heading.plugin-version',
  'plugin-changed': 'pluginNotice.heading.plugin-changed',
  'plugin-faulty': 'pluginNotice.heading.plugin-faulty',
  'plugin-paused': 'pluginNotice.heading.plugin-paused',
};

/** Says that a model’s plugin is missing, off or unwell, and what that means here. Content: where to go about it. */
@Component({
  selector: 'erfa-plugin-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TextPipe],
  template: `
    <div class="alert alert-warning" role="note">
      <erfa-icon class="alert-icon" name="warning" size="large" />
      <p class="alert-heading">{{ heading() | text: { plugin: trouble().plugin } }}</p>
      <p class="alert-text">{{ meaning() | text }}</p>
      <ng-content />
    </div>
  `,
})
export class PluginNotice {
  readonly trouble = input.required<PluginTrouble>();
  readonly place = input.required<NoticePlace>();

  protected readonly heading = computed(
    (): TextKey => headings[this.trouble().code] ?? 'pluginNotice.heading.unknown',
  );
  protected readonly meaning = computed((): TextKey => `pluginNotice.${this.place()}`);
}
