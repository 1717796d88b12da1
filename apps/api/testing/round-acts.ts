/** Definer functions of rounds; tested in src/rounds/round-acts.spec.ts, the others in src/identity/acts.spec.ts. */
export const roundActs = [
  'close_due_rounds',
  'close_round',
  'expire_answers',
  'freeze_round',
  'open_round',
  'round_participation',
  'round_results',
  'round_turnout',
] as const;

/** Definer functions of comparisons; tested in src/benchmarks/comparison.spec.ts. */
export const benchmarkActs = ['publish_release', 'release_due', 'release_faults'] as const;

/** Definer functions of bridges between versions; tested in src/bridges/bridge-acts.spec.ts. */
export const bridgeActs = ['bridge_figures', 'bridges_due', 'publish_bridge'] as const;

/** Definer functions of lessons; tested in src/lessons/*.spec.ts. */
export const lessonActs = [
  'authenticate_feed',
  'classify_lesson',
  'confirm_lesson',
  'drop_restoration',
  'hold_lesson',
  'keep_lessons_apart',
  'lessons_by_rise',
  'merge_lessons',
  'publish_lesson',
  'recall_lesson',
  'request_restoration',
  'restore_lesson',
  'review_lesson',
  'share_adoption',
  'withdraw_lesson',
] as const;

/** Definer functions of models; tested in src/drafts/approvals.spec.ts and retiring.spec.ts. */
export const modelActs = ['hold_round_model', 'publish_draft', 'retire_model'] as const;

/** Definer functions of plugins; tested in src/plugins/plugin-acts.spec.ts. */
export const pluginActs = [
  'count_plugin_calls',
  'note_scored',
  'plugin_decisions',
  'results_waiting',
  'round_waiting',
] as const;

/** Definer functions of simulations; tested in src/simulations/simulation-acts.spec.ts. */
export const simulationActs = [
  'answers_to_mix',
  'keep_mixed_answers',
  'mixed_answers_for',
] as const;
/** Definer functions of what follows a version of a model; tested in src/succession/succession-acts.spec.ts. */
export const successionActs = ['publish_succession', 'succession_counts'] as const;

/** Definer functions of pilots; tested in src/pilots/*.spec.ts. */
export const pilotActs = [
  'close_pilot',
  'expire_pilots',
  'hand_in_pilot',
  'leave_pilot',
  'open_pilot',
  'pilot_comments',
  'pilot_items',
  'pilot_participants',
] as const;

/** Definer functions of projects; tested in src/projects. */
export const projectActs = [
  'expire_untrained',
  'merge_product',
  'merge_supplier',
  'outside_ranges',
  'register_product',
  'rename_product',
  'rename_supplier',
  'set_maturity_need',
  'share_project',
  'uses_of_shared_projects',
  'withdraw_project',
] as const;
