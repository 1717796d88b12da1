/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { PortfolioDecisionView } from './portfolioDecisionView';
import type { PortfolioProjectViewWorstRisk } from './portfolioProjectViewWorstRisk';
import type { PortfolioSpanView } from './portfolioSpanView';
import type { PortfolioTone } from './portfolioTone';
import type { PortfolioUnitView } from './portfolioUnitView';
import type { ProjectKind } from './projectKind';
import type { ProjectPhase } from './projectPhase';
import type { ProjectState } from './projectState';

export interface PortfolioProjectView {
  id: string;
  title: string;
  kind: ProjectKind;
  phase: ProjectPhase;
  state: ProjectState;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  managerName: string | null;
  units: PortfolioUnitView[];
  goalIds: string[];
  tone: PortfolioTone;
  /** In two to five words, in the language asked for. */
  status: string;
  /** Where to act, below the project’s own address. */
  path: string;
  /**
   * One-off expense of the version that was decided last. In øre.
   * @nullable
   */
  decided: number | null;
  /**
   * One-off expense as it became where that is known, else as the case has it now. In øre.
   * @nullable
   */
  expected: number | null;
  /**
   * What benefits in money promise in a full year, by their cards. In øre.
   * @nullable
   */
  promised: number | null;
  /**
   * What their newest measurements show in a full year. In øre.
   * @nullable
   */
  proven: number | null;
  /**
   * What those of them promise that were measured: what is proven is held against it. In øre.
   * @nullable
   */
  promisedMeasured: number | null;
  /**
   * What the lines of the business case gain in money in a full year. In øre.
   * @nullable
   */
  inCase: number | null;
  openRisks: number;
  /** @nullable */
  worstRisk: PortfolioProjectViewWorstRisk;
  /** @nullable */
  nextDecision: PortfolioDecisionView | null;
  /** @nullable */
  goLiveOn: string | null;
  span: PortfolioSpanView;
}
