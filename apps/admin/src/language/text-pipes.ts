import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { CountKey, TextKey, TextParams } from './text-key';
import { Texts } from './texts';

// The pipes of this folder are impure so that a change of language, a signal, reaches them; with OnPush they run only
// when their view does.

/** `{{ 'people.heading' | text }}`: a text in the language chosen. */
@Pipe({ name: 'text', pure: false })
export class TextPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: TextKey, params?: TextParams): string {
    return this.texts.text(key, params);
  }
}

/** `{{ 'people.found' | count: 3 }}`: the form that fits the count. */
@Pipe({ name: 'count', pure: false })
export class CountPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: CountKey, count: number, params?: TextParams): string {
    return this.texts.count(key, count, params);
  }
}
