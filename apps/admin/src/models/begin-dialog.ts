import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  model,
  output,
  viewChild,
} from '@angular/core';
import { type DraftView, ModelDraftsService, type ModelSummaryView } from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { DraftFields } from '../lab/draft-fields';
import { suggestedKey } from '../lab/model-key';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** Begins a draft of a model of its own: empty, or as a copy of a published one. */
@Component({
  selector: 'erfa-begin-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, DraftFields, LocalPipe, Problem, TextPipe],
  templateUrl: './begin-dialog.html',
})
export class BeginDialog {
  private readonly service = inject(ModelDraftsService);

  readonly open = model.required<boolean>();
  /** The models that may be copied. */
  readonly models = input.required<readonly ModelSummaryView[]>();
  /** The draft is there. */
  readonly begun = output<DraftView>();

  protected readonly danish = this.fresh('');
  protected readonly english = this.fresh('');
  /** The model to copy; empty for none. */
  protected readonly copyOf = this.fresh('');
  protected readonly plugin = this.fresh('');
  /** What the title suggests, until somebody writes another. */
  protected readonly key = linkedSignal({
    source: () => [this.open(), this.danish()] as const,
    computation: ([, title], before?: { value: string; source: readonly [boolean, string] }) =>
      before?.source[0] && before.value !== suggestedKey(before.source[1])
        ? before.value
        : suggestedKey(title),
  });
  protected readonly attempt = new Attempt(this.open);
  private readonly fields = viewChild.required(DraftFields);
  protected readonly titles = { danish: 'da', english: 'en' };

  protected value(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected async begin(): Promise<void> {
    if (!this.fields().complete()) return;
    await this.attempt.run(async () => {
      const title = { da: this.danish().trim(), en: this.english().trim() };
      const from = this.copyOf() ? { copyOf: this.copyOf() } : { plugin: this.plugin() };
      const draft = await firstValueFrom(
        this.service.draftsBegin({ title, key: this.key(), ...from }),
      );
      this.open.set(false);
      this.begun.emit(draft);
    });
  }

  /** A value that is as new each time the dialog opens. */
  private fresh<Value>(value: Value) {
    return linkedSignal<unknown, Value>({ source: () => this.open(), computation: () => value });
  }
}
