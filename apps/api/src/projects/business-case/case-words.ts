import type { EstimateMethod, LineBasis, LineKind } from '@erfa/business-case';
import type { Language } from '../../http/problem-entry';

/** What kinds, bases and methods are called, in files and documents. */
export const caseWords: Readonly<
  Record<
    Language,
    {
      kinds: Readonly<Record<LineKind, string>>;
      bases: Readonly<Record<LineBasis, string>>;
      methods: Readonly<Record<EstimateMethod, string>>;
    }
  >
> = {
  da: {
    kinds: {
      investment: 'Anlæg',
      'one-off': 'Drift, engangs',
      running: 'Drift, løbende',
      cash: 'Gevinst i penge',
      time: 'Frigjort tid',
      risk: 'Risiko',
    },
    bases: {
      quantity: 'Antal × pris',
      hours: 'Timer × timepris',
      estimate: 'Trepunktsestimat',
      amounts: 'Beløb pr. år',
    },
    methods: { mean: 'Gennemsnit', pert: 'PERT', successive: 'Successiv kalkulation' },
  },
  en: {
    kinds: {
      investment: 'Investment',
      'one-off': 'Operations, one-off',
      running: 'Operations, running',
      cash: 'Cash benefit',
      time: 'Released time',
      risk: 'Risk',
    },
    bases: {
      quantity: 'Quantity × price',
      hours: 'Hours × rate',
      estimate: 'Three-point estimate',
      amounts: 'Amount a year',
    },
    methods: { mean: 'Mean', pert: 'PERT', successive: 'Successive calculation' },
  },
};
