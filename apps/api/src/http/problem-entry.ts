export type Language = 'da' | 'en';
export type Text = Readonly<Record<Language, string>>;

/** One entry of the catalogue: the status, what it is called, and what to do about it. `{name}` stands for a detail. */
export interface ProblemEntry {
  status: number;
  title: Text;
  detail: Text;
}

/** An entry, its words in the order they are read: title, then what to do; Danish before English. */
export const entry = (
  status: number,
  titleDa: string,
  titleEn: string,
  detailDa: string,
  detailEn: string,
): ProblemEntry => ({
  status,
  title: { da: titleDa, en: titleEn },
  detail: { da: detailDa, en: detailEn },
});

/** What stands for `{name}`s: plain values, or words in both languages. */
export type Details = Readonly<Record<string, string | number | Text>>;

/** A text in one language with its `{name}`s filled; a name without a value stays visible, so that a mistake is seen. */
export function fill(text: Text, details: Details, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = details[name] ?? whole;
    if (typeof value === 'number') return numberIn(value, language);
    return typeof value === 'object' ? value[language] : value;
  });
}

/** A number as it is read; below ten thousand it may be a year, and has no groups. */
const numberIn = (value: number, language: Language): string =>
  value < 10_000 ? String(value) : value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');
