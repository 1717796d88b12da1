import { amountIn, type BenefitStatus, unitOf } from '@erfa/domain';
import type { BenefitCardForm, BenefitCardView } from '@erfa/api-client';
import { formatDate, formatNumber, formatThousands } from '../language/formats';
import type { Language } from '../language/language';
import type { Texts } from '../language/texts';
import type { Status } from '../progress/status-tag';

/** How each status of a benefit is shown. */
export const benefitTones: Readonly<Record<BenefitStatus, Status>> = {
  draft: 'later',
  'baseline-missing': 'attention',
  'baseline-lost': 'attention',
  unaccepted: 'active',
  ready: 'done',
  measured: 'active',
  reached: 'done',
};

/** A value of an indicator with three decimals at the most: da `1.910,5`. */
export const valueText = (value: number, language: Language): string =>
  formatNumber(language, value, 0, 3);

/** A value with its unit. */
export const withUnit = (value: number, unit: string, language: Language): string =>
  [valueText(value, language), unitOf(value, unit, language)]
    .filter((part) => part !== '')
    .join(' ');

/** What a benefit saves year by year: `2027: 528 · fra 2028: 1.320 t.kr.`; empty where nothing is written. */
export function amountsText(form: BenefitCardForm, texts: Texts): string {
  const language = texts.language();
  const years = form.amounts.toSorted((one, other) => one.year - other.year);
  const parts = years.map(({ year, amount }, at) => {
    const last = at === years.length - 1 && form.amountsContinue;
    const when = last ? texts.text('benefits.fromYear', { year }) : String(year);
    return `${when}: ${formatThousands(language, amount)}`;
  });
  return parts.length === 0 ? '' : `${parts.join(' · ')} ${texts.text('benefits.thousands')}`;
}

/** Whose budget is lowered, with its account; a unit that the words begin with is not named twice. */
export function budgetText(
  unitName: string | null,
  { budgetOf, account }: Pick<BenefitCardForm, 'budgetOf' | 'account'>,
): string {
  const [unit, words, number] = [unitName ?? '', budgetOf, account].map((part) => part.trim());
  const named =
    unit !== '' && words?.toLocaleLowerCase().startsWith(unit?.toLocaleLowerCase() ?? '');
  const parts = named ? [words] : [unit, words];
  const said = parts.filter((part) => part !== '').join(', ');
  return number === '' || said.includes(number ?? '') ? said : `${said} (${number})`.trim();
}

/** What stands under a benefit's name in the map: what is missing, or what it gives. */
export function fieldDetail(benefit: BenefitCardView, texts: Texts): string {
  const language = texts.language();
  const { form, status } = benefit;
  if (status === 'baseline-missing' || status === 'baseline-lost')
    return texts.text(`benefits.status.${status}`);
  const lastYear = Math.max(...form.amounts.map(({ year }) => year));
  if (form.kind === 'money' && form.amounts.length > 0)
    return texts.text('benefits.perYear', {
      amount: formatThousands(language, amountIn(form, lastYear)),
    });
  return form.targetValue === null ? '' : withUnit(form.targetValue, form.unit, language);
}

/** The benefit in one sentence, in parts: what is missing of it stands by itself, so that a page can mark it. */
export function sentenceOf(
  form: BenefitCardForm,
  texts: Texts,
): readonly { readonly text: string; readonly missing: boolean }[] {
  const language = texts.language();
  const value = (number: number | null, key: 'baseline' | 'target', unit: string) =>
    number === null
      ? { text: texts.text(`benefits.sentence.no.${key}`), missing: true }
      : { text: withUnit(number, unit, language), missing: false };
  const said = (text: string) => ({ text, missing: false });
  return [
    form.indicator.trim() === ''
      ? { text: texts.text('benefits.sentence.no.indicator'), missing: true }
      : said(form.indicator.trim()),
    said(texts.text('benefits.sentence.from')),
    value(form.baselineValue, 'baseline', ''),
    said(texts.text('benefits.sentence.to')),
    value(form.targetValue, 'target', form.unit),
    ...(form.targetOn === null
      ? [{ text: texts.text('benefits.sentence.no.day'), missing: true }]
      : [said(texts.text('benefits.sentence.by', { day: formatDate(language, form.targetOn) }))]),
  ];
}
