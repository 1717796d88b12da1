import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { sameJson } from '@erfa/model-lab';
import type { ModelNode } from '@erfa/scoring-sdk';
import { DraftKeeper } from '../lab/draft-keeper';
import { TextPipe } from '../language/text-pipes';
import { fieldId } from './field-id';
import { FieldTrouble } from './field-trouble';
import { WrittenField, type Written } from './written';

/** The labels of a node, with commas between. */
@Component({
  selector: 'erfa-topics-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldTrouble, TextPipe, WrittenField],
  template: `
    <label class="form-label" [attr.for]="id">{{ 'writing.field.topics' | text }}</label>
    <span class="form-hint" [id]="id + '-help'">{{ 'writing.field.topicsHelp' | text }}</span>
    <input
      class="form-input"
      type="text"
      autocomplete="off"
      [id]="id"
      [disabled]="keeper.readOnly()"
      [attr.aria-describedby]="id + '-help'"
      [erfaWritten]="text()"
      [writtenOf]="node().key"
      (written)="write($event)"
    />
    <erfa-field-trouble [node]="node().key" [field]="['topics']" [below]="true" />
  `,
})
export class TopicsForm {
  protected readonly keeper = inject(DraftKeeper);
  readonly node = input.required<ModelNode>();
  protected readonly id = fieldId(['topics']);
  protected readonly text = computed(() => (this.node().topics ?? []).join(', '));

  protected write({ text }: Written): void {
    const topics = text
      .split(',')
      .map((topic) => topic.trim())
      .filter((topic) => topic !== '');
    if (sameJson(topics, this.node().topics ?? [])) return;
    this.keeper.set(this.node().key, ['topics'], topics.length > 0 ? topics : null);
  }
}
