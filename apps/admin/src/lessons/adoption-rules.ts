import { type SchemaFn, validate } from '@angular/forms/signals';
import { adoptionLimits } from '@erfa/domain';
import type { Texts } from '../language/texts';
import { type AdoptionFields, numberOf } from './adoption-draft';

const limited = Object.keys(adoptionLimits) as (keyof typeof adoptionLimits)[];
const asked = ['abandonedWhy', 'abandonedCondition'] as const;
const numbers = ['measureBefore', 'measureAfter'] as const;

/** What the form asks of an adoption before it is sent. */
export const adoptionRules =
  (texts: Texts): SchemaFn<AdoptionFields> =>
  (path) => {
    for (const field of limited)
      validate(path[field], ({ value }) => {
        const longest = adoptionLimits[field];
        return value().length > longest
          ? { kind: 'too-long', message: texts.text('adoption.dialog.tooLong', { longest }) }
          : undefined;
      });
    for (const field of asked)
      validate(path[field], ({ value, valueOf }) =>
        valueOf(path.status) === 'abandoned' && value().trim() === ''
          ? { kind: 'missing', message: texts.text('adoption.dialog.required') }
          : undefined,
      );
    for (const field of numbers)
      validate(path[field], ({ value }) =>
        numberOf(value()) === undefined
          ? { kind: 'no-number', message: texts.text('adoption.dialog.notANumber') }
          : undefined,
      );
  };
