import { DOCUMENT, inject, isDevMode, Service, signal } from '@angular/core';
import { type TranslocoMissingHandler, TranslocoService } from '@jsverse/transloco';
import { type Chapter, fetchChapter } from './chapters';
import { formatNumber } from './formats';
import { type Language, rememberLanguage, rememberedLanguage } from './language';
import type { CountKey, TextKey, TextParams } from './text-key';

// Costly to make, and asked at every look at a page.
const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  da: new Intl.PluralRules('da'),
  en: new Intl.PluralRules('en'),
};

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
  /** What any page shown so far speaks with: a change of language brings all of it. */
  private readonly needed = new Set<Chapter>(['start']);
  private readonly fetched = new Set<`${Language} ${Chapter}`>();

  /** The language in use. */
  readonly language = this.chosen.asReadonly();

  /** Loads and shows the language remembered on this device. Called before the first page. */
  start(): Promise<void> {
    return this.show(rememberedLanguage(this.document));
  }

  /** Brings the chapters that a page speaks with. Rejects when one cannot be fetched. Called before the page is shown. */
  async need(chapters: readonly Chapter[]): Promise<void> {
    for (const chapter of chapters) this.needed.add(chapter);
    // The language may be changed meanwhile.
    for (let language = null; language !== this.chosen();) {
      language = this.chosen();
      await this.fetch(language);
    }
  }

  /** Changes the language and remembers it. Rejects when its texts cannot be fetched; then nothing has changed. */
  async choose(language: Language): Promise<void> {
    await this.show(language);
    rememberLanguage(this.document, language);
  }

  /** The text of a key, with `params` put into its `{{name}}` places. */
  text(key: TextKey, params: TextParams = {}): string {
    return this.written(key, params, this.chosen());
  }

  /** The form that fits a count, which is at hand in the text as `{{count}}`, written as the language writes numbers. */
  count(key: CountKey, count: number, params: TextParams = {}): string {
    const language = this.chosen();
    const form = plurals[language].select(count) === 'one' ? 'one' : 'other';
    const values = { ...params, count: formatNumber(language, count) };
    return this.written(`${key}.${form}`, values, language);
  }

  /** Most texts have no places to fill, and are read again at every look at a page: those are taken as they stand. */
  private written(key: string, params: TextParams, language: Language): string {
    const text: unknown = this.transloco.getTranslation(language)[key];
    if (typeof text === 'string' && text !== '' && !text.includes('{{')) return text;
    return this.transloco.translate(key, params, language);
  }

  private async show(language: Language): Promise<void> {
    await this.fetch(language);
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
    this.chosen.set(language);
  }

  /** Fetches what is needed and not there, also what comes to be needed meanwhile. */
  private async fetch(language: Language): Promise<void> {
    const missing = [...this.needed].filter((one) => !this.fetched.has(`${language} ${one}`));
    if (missing.length === 0) return;
    await Promise.all(
      missing.map(async (chapter) => {
        this.transloco.setTranslation(await fetchChapter(language, chapter), language);
        this.fetched.add(`${language} ${chapter}`);
      }),
    );
    await this.fetch(language);
  }
}
