import type { EntitySchema } from 'typeorm';
import { agreedAnswerEntity, storedAnswerEntity } from '../assessments/answer.entities';
import {
  assessmentEntity,
  assessmentSectionEntity,
  assessmentUnitEntity,
  assignmentEntity,
} from '../assessments/assessment.entities';
import {
  actionEntity,
  storedResultEntity,
  waitingResultEntity,
} from '../assessments/result.entities';
import { questionEffortEntity, targetEntity } from '../assessments/target.entities';
import { auditEventEntity, auditHeadEntity, auditRetentionEntity } from '../audit/audit.entities';
import {
  releaseEntity,
  releasedFigureEntity,
  releasedGroupEntity,
  releasedSegmentEntity,
} from '../benchmarks/release.entities';
import {
  benefitEntity,
  benefitLinkEntity,
  benefitMeasurementEntity,
  benefitNodeEntity,
} from '../projects/benefits/benefit.entities';
import {
  goalDimensionEntity,
  projectGoalEntity,
  strategyGoalEntity,
} from '../projects/goals/goal.entities';
import { projectIdeaEntity } from '../projects/ideas/idea.entities';
import { portfolioViewEntity } from '../projects/portfolio/portfolio-view.entity';
import {
  projectLeaderEntity,
  projectLeadershipEntity,
} from '../projects/leadership/leadership.entities';
import { projectLessonEntity } from '../projects/lessons/project-lesson.entity';
import { maturityNeedEntity } from '../projects/needs/need.entity';
import {
  businessCaseEntity,
  businessCaseLineEntity,
  businessCaseVersionEntity,
} from '../projects/business-case/business-case.entities';
import {
  projectPlanEntity,
  dayProposalEntity,
  rolloutCheckDoneEntity,
  rolloutCheckEntity,
  unitRolloutEntity,
  untrainedPersonEntity,
} from '../projects/plan/plan.entities';
import { projectExperienceEntity } from '../projects/experience/experience.entity';
import {
  caseActualEntity,
  criterionMeasurementEntity,
  followUpTaskEntity,
  projectFollowUpEntity,
  successCriterionEntity,
} from '../projects/follow-up/follow-up.entities';
import { productEntity, supplierEntity } from '../projects/products/product.entities';
import {
  projectDecisionEntity,
  projectEntity,
  projectLinkEntity,
  projectPersonEntity,
  projectRelatedEntity,
  projectUnitEntity,
  projectWhyEntity,
} from '../projects/project.entities';
import { outsideReleaseEntity } from '../projects/outside/outside.entity';
import {
  projectSharingEntity,
  sharedProjectEntity,
  sharedUseEntity,
} from '../projects/sharing/sharing.entities';
import {
  projectInvolvementEntity,
  projectReadinessEntity,
} from '../projects/readiness/readiness.entities';
import { projectRiskEntity } from '../projects/risks/risk.entity';
import {
  projectChangeEntity,
  projectCommentEntity,
  projectMentionEntity,
  projectTaskEntity,
} from '../projects/work.entities';
import { bridgeEntity, bridgeFigureEntity, bridgeScoreEntity } from '../bridges/bridge.entities';
import {
  answerSnapshotEntity,
  carriedAnswerEntity,
  carryingEntity,
} from '../carrying/carrying.entities';
import {
  modelDraftApprovalEntity,
  modelDraftBatchEntity,
  modelDraftChangeEntity,
  modelDraftEntity,
  modelDraftPresenceEntity,
} from '../drafts/draft.entities';
import { apiTokenEntity } from '../identity/api-token.entity';
import { feedAddressEntity } from '../identity/feed-address.entity';
import { invitationEntity } from '../identity/invitation.entity';
import { membershipEntity } from '../identity/membership.entity';
import { personEntity, personIdentityEntity } from '../identity/person.entity';
import { sessionEntity } from '../identity/session.entity';
import {
  adoptionEntity,
  adoptionStepEntity,
  publishedAdoptionEntity,
} from '../lessons/adoption.entities';
import { lessonEntity, publishedLessonEntity } from '../lessons/lesson.entities';
import {
  lessonDocumentEntity,
  lessonIndexEntity,
  lessonPostingEntity,
  lessonWordEntity,
} from '../lessons/lesson-index.entities';
import { lessonKeptApartEntity, nearLessonEntity } from '../lessons/near-lesson.entities';
import {
  lessonRestorationEntity,
  lessonShuffleEntity,
  publishedLessonVersionEntity,
} from '../lessons/published-version.entities';
import { publishedModelEntity } from '../models/published-model.entity';
import { organisationEntity } from '../organisations/organisation.entity';
import { organisationProfileEntity } from '../organisations/organisation-profile.entity';
import { organisationUnitEntity } from '../organisations/organisation-unit.entity';
import {
  kleGroupEntity,
  municipalityEntity,
  municipalityRegionEntity,
  referenceSourceEntity,
  regionEntity,
} from '../organisations/reference/reference.entities';
import {
  modelPilotEntity,
  pilotAnswerEntity,
  pilotCommentHandledEntity,
  pilotParticipationEntity,
  pilotSheetEntity,
} from '../pilots/pilot.entities';
import { pluginDecisionEntity, pluginUsageEntity } from '../plugins/plugin.entities';
import { participationEntity, roundChoiceEntity, roundEntity } from '../rounds/round.entities';
import { mixedAnswersEntity } from '../simulations/mixed-answers.entity';
import {
  modelSuccessionEntity,
  planApprovalEntity,
  planDecisionEntity,
} from '../succession/succession.entities';

/** Every entity, one for each table; a test holds them against the migrated schema. */
export const entities: EntitySchema[] = [
  actionEntity,
  adoptionEntity,
  adoptionStepEntity,
  agreedAnswerEntity,
  answerSnapshotEntity,
  apiTokenEntity,
  assessmentEntity,
  assessmentSectionEntity,
  assessmentUnitEntity,
  assignmentEntity,
  auditEventEntity,
  auditHeadEntity,
  auditRetentionEntity,
  bridgeEntity,
  bridgeFigureEntity,
  bridgeScoreEntity,
  businessCaseEntity,
  businessCaseLineEntity,
  businessCaseVersionEntity,
  carriedAnswerEntity,
  carryingEntity,
  feedAddressEntity,
  invitationEntity,
  kleGroupEntity,
  lessonDocumentEntity,
  lessonEntity,
  lessonIndexEntity,
  lessonKeptApartEntity,
  lessonPostingEntity,
  lessonRestorationEntity,
  lessonShuffleEntity,
  lessonWordEntity,
  maturityNeedEntity,
  membershipEntity,
  mixedAnswersEntity,
  modelDraftApprovalEntity,
  modelDraftBatchEntity,
  modelDraftChangeEntity,
  modelDraftEntity,
  modelDraftPresenceEntity,
  municipalityEntity,
  municipalityRegionEntity,
  nearLessonEntity,
  organisationEntity,
  organisationProfileEntity,
  organisationUnitEntity,
  participationEntity,
  personEntity,
  personIdentityEntity,
  modelSuccessionEntity,
  modelPilotEntity,
  pilotAnswerEntity,
  pilotCommentHandledEntity,
  pilotParticipationEntity,
  pilotSheetEntity,
  planApprovalEntity,
  planDecisionEntity,
  pluginDecisionEntity,
  pluginUsageEntity,
  productEntity,
  benefitEntity,
  benefitLinkEntity,
  benefitMeasurementEntity,
  benefitNodeEntity,
  projectIdeaEntity,
  strategyGoalEntity,
  goalDimensionEntity,
  projectGoalEntity,
  portfolioViewEntity,
  projectChangeEntity,
  projectCommentEntity,
  projectDecisionEntity,
  projectEntity,
  projectInvolvementEntity,
  projectLeaderEntity,
  projectLeadershipEntity,
  projectLessonEntity,
  projectLinkEntity,
  projectMentionEntity,
  projectPersonEntity,
  projectRelatedEntity,
  projectPlanEntity,
  dayProposalEntity,
  rolloutCheckDoneEntity,
  rolloutCheckEntity,
  unitRolloutEntity,
  untrainedPersonEntity,
  projectReadinessEntity,
  projectRiskEntity,
  outsideReleaseEntity,
  projectSharingEntity,
  sharedProjectEntity,
  sharedUseEntity,
  projectExperienceEntity,
  projectFollowUpEntity,
  successCriterionEntity,
  criterionMeasurementEntity,
  followUpTaskEntity,
  caseActualEntity,
  projectTaskEntity,
  projectUnitEntity,
  projectWhyEntity,
  publishedAdoptionEntity,
  publishedLessonEntity,
  publishedLessonVersionEntity,
  publishedModelEntity,
  questionEffortEntity,
  referenceSourceEntity,
  regionEntity,
  releaseEntity,
  releasedFigureEntity,
  releasedGroupEntity,
  releasedSegmentEntity,
  roundChoiceEntity,
  roundEntity,
  sessionEntity,
  storedAnswerEntity,
  storedResultEntity,
  supplierEntity,
  targetEntity,
  waitingResultEntity,
] as EntitySchema[];
