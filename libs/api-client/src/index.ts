export { actionsListResource } from './actions/actions.resource';
export * from './actions/actions.service';
export { adoptionsListResource, adoptionsShowResource } from './adoptions/adoptions.resource';
export * from './adoptions/adoptions.service';
export { agendaItemWriteResource } from './agenda-items/agenda-items.resource';
export * from './agenda-items/agenda-items.service';
export {
  assessmentsExplanationResource,
  assessmentsListResource,
  assessmentsReadConsensusResource,
  assessmentsResultResource,
  assessmentsShowResource,
} from './assessments/assessments.resource';
export * from './assessments/assessments.service';
export {
  assignmentsColleaguesResource,
  assignmentsShowResource,
} from './assignments/assignments.resource';
export * from './assignments/assignments.service';
export {
  auditPageResource,
  auditRetentionsResource,
  auditVerifyResource,
} from './audit/audit.resource';
export * from './audit/audit.service';
export {
  benefitMeasurementsListResource,
  benefitsListResource,
  benefitsReadResource,
} from './benefits/benefits.resource';
export * from './benefits/benefits.service';
export {
  carryingAnswersResource,
  carryingOfAssignmentResource,
  carryingShowResource,
  snapshotsShowResource,
} from './carrying/carrying.resource';
export * from './carrying/carrying.service';
export {
  comparisonsListMembersResource,
  comparisonsReportResource,
  comparisonsShowResource,
} from './comparisons/comparisons.resource';
export * from './comparisons/comparisons.service';
export { dataListListResource } from './data-list/data-list.resource';
export * from './data-list/data-list.service';
export { examplesFindResource } from './examples/examples.resource';
export * from './examples/examples.service';
export { feedAddressesListResource } from './feed-addresses/feed-addresses.resource';
export * from './feed-addresses/feed-addresses.service';
export {
  becameReadResource,
  experienceListResource,
  followUpMineResource,
  followUpReadResource,
  followUpReportsAllResource,
  followUpReportsClosingResource,
  followUpReportsOneResource,
  followUpReportsWriteAllResource,
  followUpReportsWriteClosingResource,
  followUpReportsWriteOneResource,
  handoverReadResource,
} from './follow-up/follow-up.resource';
export * from './follow-up/follow-up.service';
export { healthShowResource } from './health/health.resource';
export * from './health/health.service';
export {
  editorsListResource,
  editorsPairsResource,
  editorsShowResource,
  editorsWaitingResource,
} from './lesson-editors/lesson-editors.resource';
export * from './lesson-editors/lesson-editors.service';
export {
  lessonFeedReadByAddressResource,
  lessonFeedReadResource,
} from './lesson-feed/lesson-feed.resource';
export * from './lesson-feed/lesson-feed.service';
export {
  lessonExportFoundCodeBookResource,
  lessonExportFoundCsvResource,
  lessonExportFoundExcelResource,
  lessonExportOwnCodeBookResource,
  lessonExportOwnCsvResource,
  lessonExportOwnExcelResource,
  lessonExportTemplateCsvResource,
  lessonExportTemplateExcelResource,
  lessonSearchSearchResource,
  lessonSearchSuggestResource,
  lessonsOfDimensionResource,
  lessonsShowResource,
  lessonsVocabularyResource,
  lessonsWaitingResource,
} from './lessons/lessons.resource';
export * from './lessons/lessons.service';
export { needsListResource } from './maturity-needs/maturity-needs.resource';
export * from './maturity-needs/maturity-needs.service';
export {
  approvalsListResource,
  approvalsOfModelResource,
  draftsChoicesResource,
  draftsListResource,
  draftsShowResource,
  modelFilesDraftResource,
  modelFilesPublishedResource,
  modelFilesTemplateResource,
  plansShowResource,
  tryingFindingsResource,
  writingNewsResource,
} from './model-drafts/model-drafts.resource';
export * from './model-drafts/model-drafts.service';
export {
  modelsListResource,
  modelsShowResource,
  schemasShowResource,
} from './models/models.resource';
export * from './models/models.service';
export {
  myUnitsOwnCalendarResource,
  myUnitsProjectCalendarResource,
  myUnitsReadResource,
} from './my-units/my-units.resource';
export * from './my-units/my-units.service';
export { organisationsShowResource } from './organisation/organisation.resource';
export * from './organisation/organisation.service';
export { overviewShowResource } from './overview/overview.resource';
export * from './overview/overview.service';
export {
  ownLessonsBeginResource,
  ownLessonsListResource,
  ownLessonsShowResource,
} from './own-lessons/own-lessons.resource';
export * from './own-lessons/own-lessons.service';
export { peopleListResource, peopleMunicipalitiesResource } from './people/people.resource';
export * from './people/people.service';
export {
  pilotingListResource,
  pilotingShowResource,
  pilotsFeedbackResource,
  pilotsOfDraftResource,
} from './pilots/pilots.resource';
export * from './pilots/pilots.service';
export { pluginsListResource, pluginsShowResource } from './plugins/plugins.resource';
export * from './plugins/plugins.service';
export {
  portfolioLoadCalendarResource,
  portfolioLoadResource,
  portfolioReadResource,
  portfolioWorkbookResource,
} from './portfolio/portfolio.resource';
export * from './portfolio/portfolio.service';
export { curationListResource, productsFindResource } from './products/products.resource';
export * from './products/products.service';
export { ideasListResource, ideasReadResource } from './project-ideas/project-ideas.resource';
export * from './project-ideas/project-ideas.service';
export { leadershipReadResource } from './project-leadership/project-leadership.resource';
export * from './project-leadership/project-leadership.service';
export { projectLessonsListResource } from './project-lessons/project-lessons.resource';
export * from './project-lessons/project-lessons.service';
export { planReadResource } from './project-plan/project-plan.resource';
export * from './project-plan/project-plan.service';
export { readinessReadResource } from './project-readiness/project-readiness.resource';
export * from './project-readiness/project-readiness.service';
export { statusReportWriteResource } from './project-reports/project-reports.resource';
export * from './project-reports/project-reports.service';
export { risksListResource } from './project-risks/project-risks.resource';
export * from './project-risks/project-risks.service';
export { rolloutReadResource } from './project-rollout/project-rollout.resource';
export * from './project-rollout/project-rollout.service';
export {
  businessCaseReadResource,
  businessCaseVersionResource,
  caseFilesSummaryResource,
  caseFilesWorkbookResource,
  decisionsListResource,
  decisionsRecordResource,
  outsideReadResource,
  projectMoneyReadResource,
  projectSharingReadResource,
  projectsColleaguesResource,
  projectsListResource,
  projectsReadResource,
  talkCommentsResource,
  talkHistoryResource,
  whyReadResource,
} from './projects/projects.resource';
export * from './projects/projects.service';
export { relatedReadResource } from './related/related.resource';
export * from './related/related.service';
export {
  releasedFiguresCodeBookResource,
  releasedFiguresCsvResource,
  releasedFiguresExcelResource,
  releasedFiguresReadResource,
} from './released-figures/released-figures.resource';
export * from './released-figures/released-figures.service';
export {
  roundsListResource,
  roundsParticipantsResource,
  roundsResultsResource,
  roundsShowResource,
} from './rounds/rounds.resource';
export * from './rounds/rounds.service';
export { sessionShowResource } from './session/session.resource';
export * from './session/session.service';
export {
  othersFindResource,
  othersReadResource,
  othersSupplierResource,
} from './shared-projects/shared-projects.resource';
export * from './shared-projects/shared-projects.service';
export {
  goalsChosenResource,
  goalsListResource,
  goalsOverviewResource,
} from './strategy-goals/strategy-goals.resource';
export * from './strategy-goals/strategy-goals.service';
export {
  targetsBetterResource,
  targetsListResource,
  targetsWayResource,
} from './targets/targets.resource';
export * from './targets/targets.service';
export { tokensListResource } from './tokens/tokens.resource';
export * from './tokens/tokens.service';
export { unitsListResource } from './units/units.resource';
export * from './units/units.service';
export * from './model';
