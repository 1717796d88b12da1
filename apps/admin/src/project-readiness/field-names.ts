import type { ReadinessForm } from '@erfa/api-client';
import type { TextKey } from '../language/text-key';

/** What each field of the form is called on the page. */
export const fieldNames: Readonly<Record<keyof ReadinessForm, TextKey>> = {
  maturityVerdict: 'projects.readiness.verdictAsked',
  maturityNote: 'projects.readiness.note',
  noExperience: 'projects.readiness.noExperience',
  purposeAnswer: 'projects.readiness.statement.purpose',
  purposeNote: 'projects.readiness.statement.purpose',
  leadershipAnswer: 'projects.readiness.statement.leadership',
  leadershipNote: 'projects.readiness.statement.leadership',
  roomAnswer: 'projects.readiness.statement.room',
  roomNote: 'projects.readiness.statement.room',
  skillsAnswer: 'projects.readiness.statement.skills',
  skillsNote: 'projects.readiness.statement.skills',
  voiceAnswer: 'projects.readiness.statement.voice',
  voiceNote: 'projects.readiness.statement.voice',
};
