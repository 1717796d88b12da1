import type { ProjectTool } from '@erfa/domain';
import { benefitFit, projectFit, type ComparableBenefit, type ProjectFit } from '@erfa/knowledge';
import type { ProjectRow } from '../projects.queries';
import type { SharedRow } from '../sharing/shared-row';

/** Benefits of one project that stand beside one's own; a longer list helps nobody who fills in a form. */
const benefitsShown = 2;

/** A shown project with the part of it that says something at the step. */
export interface Example {
  project: SharedRow;
  fit: ProjectFit;
}

/**
 * Shown projects of others that fit one's own and have something to say at the step, the best first: how well the project fits, how
 * alike its benefit is, and what has become before what is planned.
 * @param benefit one's own benefit, where the step is about one; without, any benefit of theirs will do
 */
export function arrangeExamples(
  own: ProjectRow,
  step: ProjectTool,
  benefit: ComparableBenefit | null,
  shared: readonly SharedRow[],
): Example[] {
  return shared
    .filter((project) => !project.own)
    .flatMap((project) => {
      const fit = projectFit(own, project);
      if (fit.score === 0) return [];
      const ranked = project.benefits
        .map((one) => ({ one, alike: benefit === null ? 1 : benefitFit(benefit, one) }))
        .filter(({ alike }) => alike > 0)
        .toSorted((a, b) => b.alike - a.alike || proven(b.one) - proven(a.one));
      const benefits = step === 'benefits' ? ranked.map(({ one }) => one) : [];
      const told = { ...project, benefits: benefits.slice(0, benefitsShown) };
      if (!says(told, step)) return [];
      const score = fit.score + (step === 'benefits' ? (ranked[0]?.alike ?? 0) : 0);
      return [{ example: { project: told, fit }, score }];
    })
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        done(b.example.project) - done(a.example.project) ||
        a.example.project.municipality.localeCompare(b.example.project.municipality, 'da') ||
        a.example.project.title.localeCompare(b.example.project.title, 'da'),
    )
    .map(({ example }) => example);
}

const proven = ({ latestValue }: { latestValue: number | null }): number =>
  latestValue === null ? 0 : 1;
const done = ({ phase, benefits }: SharedRow): number =>
  (phase === 'realisation' ? 2 : 0) + (benefits.some((one) => proven(one) === 1) ? 1 : 0);

/** Whether a project says anything that helps at a step; what they would do otherwise helps at each. */
function says(project: SharedRow, step: ProjectTool): boolean {
  if (project.differently !== '') return true;
  const { plannedExpense, becameExpense, promisedBenefit, realisedBenefit } = project;
  if (step === 'benefits') return project.benefits.length > 0;
  if (step === 'business-case')
    return [plannedExpense, becameExpense, promisedBenefit, realisedBenefit].some(
      (figure) => figure !== null,
    );
  if (step === 'plan') return project.becameMonths !== null;
  return step === 'follow-up' && realisedBenefit !== null;
}
