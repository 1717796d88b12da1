import { officialWork, rows, text, type PersonalData } from '../../identity/personal-data';

const saved = text(
  'At en medarbejder kan finde tilbage til sin egen visning af projekterne, og at andre kan se, hvem der har delt en.',
  'A member of staff finding back to their own view of the projects, and others seeing who shared one.',
);

/** What the portfolio holds about people. */
export const aboutPortfolio: readonly PersonalData[] = [
  ...rows('portfolio_view', ['name', 'query', 'owner_id', 'created_at'], saved, officialWork),
];

/** Columns that say nothing about a person. */
export const notAboutPortfolio: Readonly<Record<string, string>> = {
  'portfolio_view.shared': 'a view',
  'strategy_goal.retired_on': 'a goal',
  'project_goal.project_id': 'a project',
  'project_goal.goal_id': 'a goal',
  'goal_dimension.goal_id': 'a goal',
  'goal_dimension.model_key': 'a model',
  'goal_dimension.node_key': 'a model',
};
