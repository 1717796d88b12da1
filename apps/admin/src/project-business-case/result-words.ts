import { type BusinessCase, discountRates2021, homeInYear, keyFigures } from '@erfa/business-case';
import type { Texts } from '../language/texts';
import { roughly } from './case-money';

/** What a business case comes to in a sentence or two: what the first year costs or gives, and when the money is home. */
export function resultWords(whole: BusinessCase, firstYear: number, texts: Texts): string {
  const { net, payback } = keyFigures(whole, discountRates2021);
  const [first = 0] = net;
  const money = roughly(texts.language(), first);
  const begins =
    first === 0
      ? ''
      : texts.text(first < 0 ? 'businessCase.costs' : 'businessCase.gives', {
          ...{ year: firstYear, money },
        });
  const home = homeInYear(payback);
  const ends =
    home === null
      ? texts.text('businessCase.notHome', { year: firstYear + whole.years - 1 })
      : home === 0
        ? texts.text('businessCase.ahead')
        : texts.text('businessCase.home', { year: firstYear + home });
  return `${begins} ${ends}`.trim();
}
