/** Bounds on what a file may hold. They keep a hostile file from costing more than a refusal. */
export const limits = {
  /** Bytes of a model, answer or golden file. */
  bytes: 8_000_000,
  /** Groups and questions of one model. */
  nodes: 10_000,
  /** Tiers of groups and questions below the model. */
  depth: 20,
  /** Nested lists and mappings in any file. */
  nesting: 80,
  /** Lines, and signs that begin or part values, of any file: what parsing costs goes by them. */
  parts: 400_000,
  /** How many values YAML aliases may unfold to. */
  aliases: 100,
  /** Findings reported for one file; what comes after is only counted. */
  findings: 200,
} as const;
