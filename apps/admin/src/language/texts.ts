import { DOCUMENT, inject, isDevMode, Service, signal } from '@angular/core';
import {
  type Translation,
  type TranslocoLoader,
  type TranslocoMissingHandler,
  TranslocoService,
} from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { formatNumber } from './formats';
import { type Language, rememberLanguage, rememberedLanguage } from './language';
import type { CountKey, TextKey, TextParams } from './text-key';

/** Brings in one language as a file of its own, named by its content, so that a new version is never mixed with an old. */
@Service()
export class TextLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const file =
      language === 'en'
        ? await import('../i18n/en.json', { with: { type: 'json' } })
        : await import('../i18n/da.json', { with: { type: 'json' } });
    return file.default;
  }
}

/** A key without a text is a mistake of ours: loud while developing, the key itself in production. */
@Service()
export class MissingText implements TranslocoMissingHandler {
  handle(key: string): string {
    if (isDevMode()) throw new Error(`No text for ${key}`);
    return key;
  }
}

/** Every text of the app in the language chosen; reading one inside a template follows the language. */
@Service()
export class Texts {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Language>('da');

  /** The language in use. */
  readonly language = this.chosen.asReadonly();

  /** Loads and shows the language remembered on this device. Called before the first page. */
  start(): Promise<void> {
    return this.show(rememberedLanguage(this.document));
  }

  /** Changes the language and remembers it. Rejects when its texts cannot be fetched; then nothing has changed. */
  async choose(language: Language): Promise<void> {
    await this.show(language);
    rememberLanguage(this.document, language);
  }

  /** The text of a key, with `params` put into its `{{name}}` places. */
  text(key: TextKey, params: TextParams = {}): string {
    return this.transloco.translate(key, params, this.chosen());
  }

  /** The form that fits a count, which is at hand in the text as `{{count}}`, written as the language writes numbers. */
  count(key: CountKey, count: number, params: TextParams = {}): string {
    const language = this.chosen();
    const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
    const values = { ...params, count: formatNumber(language, count) };
    return this.transloco.translate(`${key}.${form}`, values, language);
  }

  private async show(language: Language): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
    this.chosen.set(language);
  }
}
