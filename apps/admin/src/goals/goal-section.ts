import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalDimensionKey, GoalInUseView, NeedModelView } from '@erfa/api-client';
import { formatNumber } from '../language/formats';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { StatusTag } from '../progress/status-tag';

/** A goal with the projects, benefits and dimensions that point to it. */
@Component({
  selector: 'erfa-goal-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalPipe, RouterLink, StatusTag, TextPipe],
  templateUrl: './goal-section.html',
  styleUrl: './goals-page.scss',
})
export class GoalSection {
  private readonly texts = inject(Texts);
  readonly one = input.required<GoalInUseView>();
  /** Models whose dimensions may point to it. */
  readonly models = input.required<readonly NeedModelView[]>();
  readonly mayWrite = input.required<boolean>();
  /** Somebody wants to change the goal itself. */
  readonly changed = output();
  /** The dimensions that are to point to it, all of them. */
  readonly pointed = output<GoalDimensionKey[]>();

  protected figure(value: number): string {
    return formatNumber(this.texts.language(), value, 1);
  }

  protected point(event: Event): void {
    const field = event.target as HTMLSelectElement;
    const [modelKey, nodeKey] = field.value.split('/');
    field.value = '';
    if (modelKey && nodeKey) this.pointed.emit([...this.keys(), { modelKey, nodeKey }]);
  }

  protected unpoint(gone: GoalDimensionKey): void {
    this.pointed.emit(
      this.keys().filter(
        ({ modelKey, nodeKey }) => modelKey !== gone.modelKey || nodeKey !== gone.nodeKey,
      ),
    );
  }

  private keys(): GoalDimensionKey[] {
    return this.one().dimensions.map(({ modelKey, nodeKey }) => ({ modelKey, nodeKey }));
  }
}
