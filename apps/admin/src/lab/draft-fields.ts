import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
} from '@angular/core';
import { draftsChoicesResource } from '@erfa/api-client';
import type { PluginManifest } from '@erfa/scoring-sdk';
import { isKey } from '@erfa/model-lab';
import { LocalPipe } from '../language/local-pipe';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { faultAt, type ProblemError } from '../problem/problem-error';

/** Characters of a title at most, as the API has it. */
const longestTitle = 300;

/** What is said of a key that is none. */
export const wrongKey = (key: string): 'models.begin.keyMissing' | 'models.begin.keyWrong' =>
  key.trim() === '' ? 'models.begin.keyMissing' : 'models.begin.keyWrong';

/** What a new draft is called and how it is scored, with what is wrong about it once it has been tried. */
@Component({
  selector: 'erfa-draft-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalPipe, Problem, TextPipe, Waiting],
  templateUrl: './draft-fields.html',
  styles: `
    :host {
      display: block;
    }
    .form-select,
    .form-input {
      width: 100%;
    }
  `,
})
export class DraftFields {
  private readonly texts = inject(Texts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** What ids on the page begin with. */
  readonly name = input.required<string>();
  readonly danish = model.required<string>();
  readonly english = model.required<string>();
  readonly key = model.required<string>();
  /** Id of the plugin; empty for none. */
  readonly plugin = model.required<string>();
  /** Whether it is to be said how it is scored: a copy knows. */
  readonly scored = input(true);
  /** Why the server did not take it. */
  readonly refusal = input.required<ProblemError | null>();
  /** What the server calls the two titles. */
  readonly titles = input.required<{ readonly danish: string; readonly english: string }>();
  /** Changes when the form is begun anew. */
  readonly begun = input<unknown>();

  protected readonly choices = draftsChoicesResource();
  /** What the plugin that is chosen says of itself. */
  protected readonly about = computed(() => {
    const plugins = this.choices.hasValue() ? this.choices.value().plugins : [];
    const chosen = plugins.find(({ id }) => id === this.plugin())?.manifest;
    const { description } = (chosen ?? {}) as Partial<PluginManifest>;
    return description?.[this.texts.language()] ?? '';
  });
  /** Whether somebody has tried to go on: nothing is wrong before that. */
  private readonly tried = linkedSignal({ source: this.begun, computation: () => false });
  protected readonly faults = computed(() => {
    const own = (words: string | null, path: string): string | null =>
      (this.tried() ? words : null) ?? faultAt(this.refusal(), path);
    const missing =
      this.danish().trim() === '' ? this.texts.text('models.begin.titleMissing') : null;
    return {
      danish: own(missing ?? this.tooLong(this.danish()), this.titles().danish),
      english: own(this.tooLong(this.english()), this.titles().english),
      key: own(isKey(this.key()) ? null : this.texts.text(wrongKey(this.key())), 'key'),
      plugin: own(
        this.scored() && this.plugin() === ''
          ? this.texts.text('models.begin.pluginMissing')
          : null,
        'plugin',
      ),
    };
  });

  /** Says what is missing, and puts the reader at the first of it. @returns whether nothing is */
  complete(): boolean {
    this.tried.set(true);
    if (Object.values(this.faults()).every((fault) => fault === null)) return true;
    setTimeout(() => {
      this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
    return false;
  }

  protected at(part: string): string {
    return `${this.name()}-${part}`;
  }

  /** Ids of what is said of a field that has a hint. */
  protected described(field: 'english' | 'key' | 'plugin'): string {
    const hint = this.at(`${field}-hint`);
    return this.faults()[field] ? `${hint} ${this.at(`${field}-fault`)}` : hint;
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  private tooLong(text: string): string | null {
    return text.trim().length > longestTitle ? this.texts.text('models.begin.titleTooLong') : null;
  }
}
