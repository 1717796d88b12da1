import type { HistoryPlace } from '@erfa/domain';
import type { TextKey } from '../language/text-key';

/** What each place of a change is called. */
export const placeNames: Readonly<Record<HistoryPlace, TextKey>> = {
  project: 'projects.history.details',
  decisions: 'projects.decisions.heading',
  why: 'projects.tool.why',
  benefits: 'projects.tool.benefits',
  'business-case': 'projects.tool.business-case',
  readiness: 'projects.tool.readiness',
  plan: 'projects.tool.plan',
  'follow-up': 'projects.tool.follow-up',
  risks: 'projects.tool.risks',
  leadership: 'projects.tool.leadership',
  sharing: 'projects.history.sharing',
};

/** What was done to it. */
export const changeNames: Readonly<Record<string, TextKey>> = {
  made: 'projects.history.made',
  changed: 'projects.history.changed',
  added: 'projects.history.added',
  removed: 'projects.history.removed',
  decided: 'projects.history.decided',
  moved: 'projects.history.moved',
  shared: 'projects.history.shared',
};

/** A place by its name; null for one that this page does not know. */
export const placeOf = (name: string): HistoryPlace | null =>
  name in placeNames ? (name as HistoryPlace) : null;
