import type { BusinessCaseLineForm, BusinessCaseSettings } from '@erfa/api-client';
import { formatNumber } from '../language/formats';
import type { Texts } from '../language/texts';
import { kroner } from './case-money';

/** How a line is computed, in a few words: `420 stk. × 3.000 kr.`, and where it is from. */
export function lineWords(
  form: BusinessCaseLineForm,
  { method }: BusinessCaseSettings,
  texts: Texts,
): string {
  const [how, note] = [basisWords(form, method, texts), form.note.trim()];
  // Amounts end with a full stop of their own.
  return note === '' ? how : `${how}${how.endsWith('.') ? '' : '.'} ${note}`;
}

function basisWords(
  { basis, quantity, unit, price, points, amounts }: BusinessCaseLineForm,
  method: BusinessCaseSettings['method'],
  texts: Texts,
): string {
  const language = texts.language();
  const number = formatNumber(language, quantity, 0, 3);
  const nothing = texts.text('businessCase.nothingYet');
  switch (basis) {
    case 'quantity':
      if (quantity === 0) return nothing;
      if (price === 0)
        return texts.text('businessCase.timesPrice', {
          ...{ quantity: number, unit: unit || texts.text('businessCase.how.pieces') },
        });
      return texts.text('businessCase.how.quantity', {
        ...{ quantity: number, unit: unit || texts.text('businessCase.how.pieces') },
        price: kroner(language, price),
      });
    case 'hours':
      if (quantity === 0) return nothing;
      if (price === 0)
        return texts.text('businessCase.timesPrice', {
          ...{ quantity: number, unit: texts.text('businessCase.how.hour') },
        });
      return texts.text('businessCase.how.hours', {
        ...{ quantity: number, price: kroner(language, price) },
      });
    case 'estimate':
      if (!points || points.max === 0) return nothing;
      return texts.text('businessCase.how.estimate', {
        least: kroner(language, points.min),
        likely: kroner(language, points.likely),
        most: kroner(language, points.max),
        formula: texts.text(`businessCase.formula.${method}`),
      });
    case 'amounts':
      return amounts.some((amount) => amount > 0)
        ? texts.text('businessCase.basis.amounts')
        : nothing;
  }
}
