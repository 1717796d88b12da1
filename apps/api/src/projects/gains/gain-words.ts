import type { GainsBeside } from '@erfa/business-case';
import type { Language } from '../../http/problem-entry';

const words = {
  da: {
    withoutBenefit: (count: number) =>
      count === 1
        ? 'Én besparelse i regnestykket har intet gevinstkort.'
        : `${count} besparelser i regnestykket har intet gevinstkort.`,
    withoutLine: (count: number) =>
      count === 1
        ? 'Én gevinst i penge står ikke i regnestykket.'
        : `${count} gevinster i penge står ikke i regnestykket.`,
    differ: (count: number) =>
      count === 1
        ? 'Én gevinst har andre beløb end sin linje i regnestykket.'
        : `${count} gevinster har andre beløb end deres linjer i regnestykket.`,
  },
  en: {
    withoutBenefit: (count: number) =>
      count === 1
        ? 'One saving in the business case has no benefit card.'
        : `${count} savings in the business case have no benefit card.`,
    withoutLine: (count: number) =>
      count === 1
        ? 'One benefit in money is not in the business case.'
        : `${count} benefits in money are not in the business case.`,
    differ: (count: number) =>
      count === 1
        ? 'One benefit has other amounts than its line in the business case.'
        : `${count} benefits have other amounts than their lines in the business case.`,
  },
} as const;

/** Where benefits and lines do not go together, in a sentence each: a hint on both cards, and no fault. */
export function gainHints(beside: GainsBeside, language: Language): string[] {
  const say = words[language];
  const { withoutBenefit, withoutLine, carried } = beside;
  const differing = carried.filter(({ differences }) => differences.length > 0);
  return [
    ...(withoutBenefit.length > 0 ? [say.withoutBenefit(withoutBenefit.length)] : []),
    ...(withoutLine.length > 0 ? [say.withoutLine(withoutLine.length)] : []),
    ...(differing.length > 0
      ? [say.differ(differing.flatMap(({ benefitIds }) => benefitIds).length)]
      : []),
  ];
}
