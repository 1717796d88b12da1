import type { DecisionKind, DecisionOutcome } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';

/** What decision points and their outcomes are called in documents and in what is said of them. */
export const decisionNames: Readonly<
  Record<
    Language,
    {
      decision: Readonly<Record<DecisionKind, string>>;
      outcome: Readonly<Record<DecisionOutcome, string>>;
    }
  >
> = {
  da: {
    decision: {
      ...{ 'go-on': 'Gå videre', 'business-case': 'Regnestykket', contract: 'Kontrakt' },
      ...{ 'go-live': 'Idriftsættelse', handover: 'Overdragelse', extra: 'Beslutning' },
    },
    outcome: { go: 'Gå videre', change: 'Skal ændres', stop: 'Stop' },
  },
  en: {
    decision: {
      ...{ 'go-on': 'Go on', 'business-case': 'The business case', contract: 'Contract' },
      ...{ 'go-live': 'Go-live', handover: 'Hand-over', extra: 'Decision' },
    },
    outcome: { go: 'Go on', change: 'To be changed', stop: 'Stop' },
  },
};
