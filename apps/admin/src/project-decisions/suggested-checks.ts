import type { DecisionKind } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';

/** What is usual to have in place before each decision; offered, never required. */
export const suggestedChecks: Readonly<Record<DecisionKind, readonly TextKey[]>> = {
  'go-on': [
    'projects.check.problem',
    'projects.check.asked',
    'projects.check.others',
    'projects.check.owner',
  ],
  'business-case': [
    'projects.check.benefits',
    'projects.check.case',
    'projects.check.ready',
    'projects.check.involved',
  ],
  contract: [
    'projects.check.needs',
    'projects.check.data',
    'projects.check.exit',
    'projects.check.caseAgain',
  ],
  'go-live': [
    'projects.check.baseline',
    'projects.check.trained',
    'projects.check.access',
    'projects.check.support',
    'projects.check.told',
  ],
  handover: [
    'projects.check.operation',
    'projects.check.measured',
    'projects.check.routines',
    'projects.check.lessons',
  ],
  extra: [],
};
