import type { BusinessCaseLineForm, BusinessCaseSettings } from '@erfa/api-client';
import { estimateFormulas } from '@erfa/business-case';
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
  return how === '' || note === '' ? how + note : `${how}${how.endsWith('.') ? '' : '.'} ${note}`;
}

function basisWords(
  { basis, quantity, unit, price, points }: BusinessCaseLineForm,
  method: BusinessCaseSettings['method'],
  texts: Texts,
): string {
  const language = texts.language();
  const number = formatNumber(language, quantity, 0, 3);
  switch (basis) {
    case 'quantity':
      return texts.text('businessCase.how.quantity', {
        ...{ quantity: number, unit: unit || texts.text('businessCase.how.pieces') },
        price: kroner(language, price),
      });
    case 'hours':
      return texts.text('businessCase.how.hours', {
        ...{ quantity: number, price: kroner(language, price) },
      });
    case 'estimate':
      return texts.text('businessCase.how.estimate', {
        least: kroner(language, points?.min ?? 0),
        likely: kroner(language, points?.likely ?? 0),
        most: kroner(language, points?.max ?? 0),
        formula: estimateFormulas[method],
      });
    case 'amounts':
      return '';
  }
}
