import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import {
  draftsChoicesResource,
  type DraftView,
  ModelDraftsService,
  type ModelSummaryView,
} from '@erfa/api-client';
import { isKey } from '@erfa/model-lab';
import { firstValueFrom } from 'rxjs';
import { suggestedKey } from '../lab/model-key';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { faultAt } from '../problem/problem-error';

const longestTitle = 300;

/** Begins a draft of a model of its own: empty, or as a copy of a published one. */
@Component({
  selector: 'erfa-begin-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, LocalPipe, Problem, TextPipe, Waiting],
  templateUrl: './begin-dialog.html',
})
export class BeginDialog {
  private readonly service = inject(ModelDraftsService);
  private readonly texts = inject(Texts);

  readonly open = model.required<boolean>();
  /** The models that may be copied. */
  readonly models = input.required<readonly ModelSummaryView[]>();
  /** The draft is there. */
  readonly begun = output<DraftView>();

  protected readonly choices = draftsChoicesResource();
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
  private readonly tried = this.fresh(false);
  protected readonly attempt = new Attempt(this.open);

  protected readonly faults = computed(() => {
    const problem = this.attempt.problem();
    const own = (words: string | null, path: string): string | null =>
      (this.tried() ? words : null) ?? faultAt(problem, path);
    const title = this.danish().trim();
    return {
      danish: own(
        title === '' ? this.texts.text('models.begin.titleMissing') : this.tooLong(title),
        'da',
      ),
      english: own(this.tooLong(this.english()), 'en'),
      key: own(isKey(this.key()) ? null : this.texts.text('models.begin.keyWrong'), 'key'),
      plugin: own(
        this.copyOf() === '' && this.plugin() === ''
          ? this.texts.text('models.begin.pluginMissing')
          : null,
        'plugin',
      ),
    };
  });

  protected value(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected async begin(form: HTMLElement): Promise<void> {
    this.tried.set(true);
    if (Object.values(this.faults()).some((fault) => fault !== null)) {
      setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
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

  private tooLong(text: string): string | null {
    return text.trim().length > longestTitle ? this.texts.text('models.begin.titleTooLong') : null;
  }

  /** A value that is as new each time the dialog opens. */
  private fresh<Value>(value: Value) {
    return linkedSignal<unknown, Value>({ source: () => this.open(), computation: () => value });
  }
}
