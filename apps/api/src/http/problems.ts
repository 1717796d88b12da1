import { assessmentProblems } from '../assessments/problems';
import { comparisonProblems } from '../benchmarks/problems';
import { carryingProblems } from '../carrying/problems';
import { draftProblems } from '../drafts/problems';
import { questionnaireProblems } from '../drafts/questionnaires/problems';
import { personProblems } from '../identity/problems';
import { lessonProblems } from '../lessons/problems';
import { modelProblems } from '../models/problems';
import { pilotProblems } from '../pilots/problems';
import { pluginProblems } from '../plugins/problems';
import { projectProblems } from '../projects/problems';
import { roundProblems } from '../rounds/problems';
import { simulationProblems } from '../simulations/problems';
import { httpProblems } from './http-problems';
import { successionProblems } from '../succession/problems';
import type { ProblemEntry } from './problem-entry';
import { ruleProblems } from './rule-problems';

/** The rooms' parts of the catalogue: each feature keeps its own codes and their words. */
export const parts = [
  httpProblems,
  ruleProblems,
  personProblems,
  modelProblems,
  draftProblems,
  questionnaireProblems,
  simulationProblems,
  roundProblems,
  assessmentProblems,
  carryingProblems,
  comparisonProblems,
  lessonProblems,
  pilotProblems,
  pluginProblems,
  projectProblems,
  successionProblems,
] as const;

type KeysOf<Part> = Part extends unknown ? keyof Part : never;

/** Every code that Erfa answers with: a code without an entry is not one, and throwing it does not compile. */
export type ProblemCode = KeysOf<(typeof parts)[number]>;

/** The one catalogue of errors, keyed by code. */
export const problems: Record<ProblemCode, ProblemEntry> = {
  ...httpProblems,
  ...ruleProblems,
  ...personProblems,
  ...modelProblems,
  ...draftProblems,
  ...questionnaireProblems,
  ...simulationProblems,
  ...roundProblems,
  ...assessmentProblems,
  ...carryingProblems,
  ...comparisonProblems,
  ...lessonProblems,
  ...pilotProblems,
  ...pluginProblems,
  ...projectProblems,
  ...successionProblems,
};
