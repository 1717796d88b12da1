/** The languages Erfa speaks; Danish is the first. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** BCP 47 tags that numbers, dates and sorting follow. */
export const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

const cookie = 'erfa-language';
const oneYear = 31_536_000;

/** The language chosen earlier on this device, or Danish. */
export function rememberedLanguage(document: Document): Language {
  const found = new RegExp(`(?:^|; )${cookie}=([^;]*)`).exec(document.cookie)?.[1];
  return languages.find((language) => language === found) ?? 'da';
}

/** Remembers the choice for a year, readable by the server, which answers in the same language. */
export function rememberLanguage(document: Document, language: Language): void {
  const secure = document.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${cookie}=${language}; Path=/; Max-Age=${oneYear}; SameSite=Lax${secure}`;
}
