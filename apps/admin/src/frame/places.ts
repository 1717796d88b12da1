import type { Type } from '@angular/core';
import type { OrganisationKind, Permission } from '@erfa/domain';
import type { Chapter } from '../language/chapters';
import type { TextKey } from '../language/text-key';
import type { Member } from '../session/session';

/** Which menu shows a place: the main navigation, the organisation's menu, the person's menu, or the footer. */
export type Menus = 'main' | 'organisation' | 'person' | 'footer';

/** A page one can go to. */
export interface Place {
  /** Address without the leading slash; empty for the start page. */
  readonly path: string;
  /** What menus call it. */
  readonly name: TextKey;
  /** What menus call it in KL, where that differs. */
  readonly nameInKl?: TextKey;
  /** Absent for a page that other pages lead to. */
  readonly menu?: Menus;
  /** Path of the place in the main navigation that it belongs to, where its own address does not say so. */
  readonly within?: string;
  /** Only those who hold it see and open the page. */
  readonly permission?: Permission;
  /** Only this kind of organisation has the page. */
  readonly kind?: OrganisationKind;
  /** Whether one need not be signed in. */
  readonly open?: true;
  /** The chapters of texts that the page speaks with, beside the one that is always there. */
  readonly texts?: readonly Chapter[];
  readonly load: () => Promise<Type<unknown>>;
}

/** Every page of the app, in the order menus show them: routes and menus are made from this list and from nothing else. */
export const places: readonly Place[] = [
  {
    path: '',
    name: 'places.overview',
    menu: 'main',
    load: async () => (await import('../overview/overview-page')).OverviewPage,
  },
  {
    path: 'maturity',
    name: 'places.maturity',
    menu: 'main',
    kind: 'municipality',
    permission: 'round.read',
    texts: ['comparison'],
    load: async () => (await import('../maturity/maturity-page')).MaturityPage,
  },
  {
    path: 'maturity/rounds/:id',
    name: 'places.maturity',
    permission: 'round.read',
    load: async () => (await import('../maturity/invitation-page')).InvitationPage,
  },
  {
    path: 'maturity/rounds/:id/comparison',
    name: 'places.comparison',
    permission: 'comparison.read',
    texts: ['assessment', 'comparison'],
    load: async () => (await import('../comparison/comparison-page')).ComparisonPage,
  },
  {
    path: 'projects',
    name: 'places.projects',
    menu: 'main',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../projects/projects-page')).ProjectsPage,
  },
  {
    path: 'projects/new',
    name: 'places.newProject',
    kind: 'municipality',
    permission: 'project.take-part',
    texts: ['projects'],
    load: async () => (await import('../projects/begin-page')).BeginPage,
  },
  {
    path: 'projects/ideas',
    name: 'ideas.heading',
    kind: 'municipality',
    permission: 'idea.read',
    texts: ['projects'],
    load: async () => (await import('../project-ideas/ideas-page')).IdeasPage,
  },
  {
    path: 'projects/ideas/:idea',
    name: 'ideas.card',
    kind: 'municipality',
    permission: 'idea.read',
    texts: ['projects'],
    load: async () => (await import('../project-ideas/idea-page')).IdeaPage,
  },
  {
    path: 'projects/:id',
    name: 'places.projects',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../projects/project-page')).ProjectPage,
  },
  {
    path: 'projects/:id/edit',
    name: 'projects.edit',
    kind: 'municipality',
    permission: 'project.take-part',
    texts: ['lessons', 'projects'],
    load: async () => (await import('../project-details/details-page')).DetailsPage,
  },
  {
    path: 'projects/:id/decisions',
    name: 'projects.decisions.heading',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-decisions/decisions-page')).DecisionsPage,
  },
  {
    path: 'projects/:id/history',
    name: 'projects.history.heading',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-history/history-page')).HistoryPage,
  },
  {
    path: 'projects/:id/why',
    name: 'projects.tool.why',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-why/why-page')).WhyPage,
  },
  {
    path: 'projects/:id/benefits',
    name: 'projects.tool.benefits',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-benefits/benefits-page')).BenefitsPage,
  },
  {
    path: 'projects/:id/benefits/:benefit',
    name: 'benefits.readHeading',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-benefits/benefit-page')).BenefitPage,
  },
  {
    path: 'projects/:id/readiness',
    name: 'projects.tool.readiness',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-readiness/readiness-page')).ReadinessPage,
  },
  {
    path: 'projects/:id/business-case',
    name: 'projects.tool.business-case',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-business-case/case-page')).CasePage,
  },
  {
    path: 'projects/:id/risks',
    name: 'projects.tool.risks',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-risks/risks-page')).RisksPage,
  },
  {
    path: 'projects/:id/leadership',
    name: 'projects.tool.leadership',
    kind: 'municipality',
    permission: 'project.read',
    texts: ['projects'],
    load: async () => (await import('../project-leadership/leadership-page')).LeadershipPage,
  },
  {
    path: 'lessons',
    name: 'places.lessons',
    menu: 'main',
    permission: 'lesson.read',
    texts: ['lessons'],
    load: async () => (await import('../lessons/lessons-page')).LessonsPage,
  },
  {
    path: 'lessons/new',
    name: 'places.newLesson',
    permission: 'lesson.write',
    texts: ['lessons'],
    load: async () => (await import('../lesson-writing/lesson-form-page')).LessonFormPage,
  },
  {
    path: 'lessons/own',
    name: 'places.ownLessons',
    permission: 'lesson.read',
    texts: ['lessons'],
    load: async () => (await import('../lesson-writing/own-page')).OwnPage,
  },
  {
    path: 'lessons/import',
    name: 'places.importLessons',
    permission: 'lesson.write',
    texts: ['lessons'],
    load: async () => (await import('../lesson-import/import-page')).ImportPage,
  },
  {
    path: 'lessons/review',
    name: 'places.lessonReview',
    permission: 'lesson.edit-all',
    texts: ['lessons'],
    load: async () => (await import('../lesson-editing/review-page')).ReviewPage,
  },
  {
    path: 'lessons/:id/edit',
    name: 'lessonForm.edit',
    permission: 'lesson.write',
    texts: ['lessons'],
    load: async () => (await import('../lesson-writing/lesson-form-page')).LessonFormPage,
  },
  {
    path: 'lessons/:id/share',
    name: 'places.shareLesson',
    permission: 'lesson.share',
    texts: ['lessons'],
    load: async () => (await import('../lesson-writing/sharing-page')).SharingPage,
  },
  {
    path: 'rounds',
    name: 'places.rounds',
    menu: 'main',
    permission: 'round.run',
    load: async () => (await import('../rounds/rounds-page')).RoundsPage,
  },
  {
    path: 'rounds/new',
    name: 'places.newRound',
    permission: 'round.run',
    texts: ['models', 'organisation'],
    load: async () => (await import('../rounds/round-form-page')).RoundFormPage,
  },
  {
    path: 'rounds/:id',
    name: 'places.rounds',
    permission: 'round.run',
    texts: ['assessment', 'comparison', 'models'],
    load: async () => (await import('../rounds/round-page')).RoundPage,
  },
  {
    path: 'rounds/:id/comparison',
    name: 'places.comparison',
    permission: 'comparison.read',
    texts: ['assessment', 'comparison'],
    load: async () => (await import('../comparison/comparison-page')).ComparisonPage,
  },
  {
    path: 'rounds/:id/edit',
    name: 'places.rounds',
    permission: 'round.run',
    texts: ['models', 'organisation'],
    load: async () => (await import('../rounds/round-form-page')).RoundFormPage,
  },
  {
    path: 'models',
    name: 'places.models',
    menu: 'main',
    kind: 'kl',
    permission: 'model.read',
    texts: ['models'],
    load: async () => (await import('../models/models-page')).ModelsPage,
  },
  {
    path: 'models/project-needs',
    name: 'places.maturityNeeds',
    kind: 'kl',
    permission: 'model.author',
    texts: ['models'],
    load: async () => (await import('../maturity-needs/needs-page')).NeedsPage,
  },
  {
    path: 'models/from-questionnaire',
    name: 'places.fromQuestionnaire',
    kind: 'kl',
    permission: 'model.author',
    texts: ['models'],
    load: async () => (await import('../questionnaires/questionnaire-page')).QuestionnairePage,
  },
  {
    path: 'models/from-file',
    name: 'places.modelFile',
    kind: 'kl',
    permission: 'model.author',
    texts: ['models'],
    load: async () => (await import('../model-files/model-file-page')).ModelFilePage,
  },
  {
    path: 'models/drafts/:id/from-file',
    name: 'places.modelFile',
    kind: 'kl',
    permission: 'model.author',
    texts: ['models'],
    load: async () => (await import('../model-files/model-file-page')).ModelFilePage,
  },
  {
    path: 'models/drafts/:id',
    name: 'places.writing',
    kind: 'kl',
    permission: 'model.author',
    texts: ['assessment', 'models'],
    load: async () => (await import('../model-writing/writing-page')).WritingPage,
  },
  {
    path: 'models/drafts/:id/try',
    name: 'places.trying',
    kind: 'kl',
    permission: 'model.author',
    texts: ['assessment', 'models'],
    load: async () => (await import('../model-trying/trying-page')).TryingPage,
  },
  {
    path: 'models/drafts/:id/pilot',
    name: 'places.piloting',
    kind: 'kl',
    permission: 'model.author',
    texts: ['assessment', 'models', 'organisation'],
    load: async () => (await import('../pilots/pilots-page')).PilotsPage,
  },
  {
    path: 'models/drafts/:id/simulate',
    name: 'places.simulating',
    kind: 'kl',
    permission: 'model.author',
    texts: ['comparison', 'models'],
    load: async () => (await import('../model-simulation/simulation-page')).SimulationPage,
  },
  {
    path: 'models/drafts/:id/changes',
    name: 'places.modelChanges',
    kind: 'kl',
    permission: 'model.author',
    texts: ['models'],
    load: async () => (await import('../model-changes/changes-page')).ChangesPage,
  },
  {
    path: 'models/drafts/:id/publish',
    name: 'places.publishing',
    kind: 'kl',
    permission: 'model.author',
    texts: ['models'],
    load: async () => (await import('../model-publishing/publishing-page')).PublishingPage,
  },
  {
    path: 'models/:id',
    name: 'places.models',
    permission: 'model.read',
    texts: ['models'],
    load: async () => (await import('../models/model-page')).ModelPage,
  },
  {
    path: 'plugins',
    name: 'places.plugins',
    menu: 'main',
    kind: 'kl',
    permission: 'plugin.manage',
    texts: ['models'],
    load: async () => (await import('../plugins/plugins-page')).PluginsPage,
  },
  {
    path: 'plugins/:key',
    name: 'places.plugins',
    kind: 'kl',
    permission: 'plugin.manage',
    texts: ['models'],
    load: async () => (await import('../plugins/plugin-page')).PluginPage,
  },
  {
    path: 'municipalities',
    name: 'places.municipalities',
    menu: 'main',
    permission: 'municipality.invite',
    texts: ['comparison', 'organisation'],
    load: async () => (await import('../municipalities/municipalities-page')).MunicipalitiesPage,
  },
  {
    path: 'organisation',
    name: 'places.municipality',
    nameInKl: 'places.kl',
    menu: 'organisation',
    permission: 'organisation.read',
    texts: ['organisation'],
    load: async () => (await import('../organisation/organisation-page')).OrganisationPage,
  },
  {
    path: 'organisation/units',
    name: 'places.units',
    menu: 'organisation',
    permission: 'unit.read',
    texts: ['organisation'],
    load: async () => (await import('../units/units-page')).UnitsPage,
  },
  {
    path: 'organisation/units/import',
    name: 'places.unitsImport',
    permission: 'unit.edit',
    texts: ['organisation'],
    load: async () => (await import('../units/import-page')).ImportPage,
  },
  {
    path: 'people',
    name: 'places.people',
    menu: 'organisation',
    permission: 'people.read',
    texts: ['organisation'],
    load: async () => (await import('../people/people-page')).PeoplePage,
  },
  {
    path: 'people/invite',
    name: 'places.invite',
    permission: 'people.invite',
    texts: ['organisation'],
    load: async () => (await import('../people/invite-page')).InvitePage,
  },
  {
    path: 'audit',
    name: 'places.audit',
    menu: 'organisation',
    permission: 'audit.read',
    texts: ['organisation'],
    load: async () => (await import('../audit/audit-page')).AuditPage,
  },
  {
    path: 'personal-data',
    name: 'places.personalData',
    menu: 'organisation',
    permission: 'data.list',
    texts: ['organisation'],
    load: async () => (await import('../personal-data/personal-data-page')).PersonalDataPage,
  },
  {
    path: 'tokens',
    name: 'places.tokens',
    menu: 'person',
    permission: 'token.manage',
    texts: ['lessons', 'organisation'],
    load: async () => (await import('../tokens/tokens-page')).TokensPage,
  },
  {
    path: 'assessments/:id',
    within: 'maturity',
    name: 'places.assessment',
    kind: 'municipality',
    permission: 'round.read',
    texts: ['assessment'],
    load: async () => (await import('../assessment/assessment-page')).AssessmentPage,
  },
  {
    path: 'assessments/:id/result',
    within: 'maturity',
    name: 'places.result',
    permission: 'result.read',
    texts: ['assessment', 'comparison', 'lessons'],
    load: async () => (await import('../result/result-page')).ResultPage,
  },
  {
    path: 'assessments/:id/consensus',
    within: 'maturity',
    name: 'places.agreeing',
    kind: 'municipality',
    permission: 'assessment.settle',
    texts: ['assessment'],
    load: async () => (await import('../agreeing/agreeing-page')).AgreeingPage,
  },
  {
    path: 'assessments/:id/earlier',
    within: 'maturity',
    name: 'places.earlierAnswers',
    kind: 'municipality',
    permission: 'round.read',
    texts: ['assessment'],
    load: async () => (await import('../carrying/earlier-page')).EarlierPage,
  },
  {
    path: 'assessments/:id/snapshots/:snapshot',
    within: 'maturity',
    name: 'places.snapshot',
    kind: 'municipality',
    permission: 'assessment.answers-of-others',
    texts: ['assessment'],
    load: async () => (await import('../carrying/snapshot-page')).SnapshotPage,
  },
  {
    path: 'assignments/:id',
    within: 'maturity',
    name: 'places.answering',
    permission: 'assessment.answer',
    texts: ['assessment'],
    load: async () => (await import('../answering/answering-page')).AnsweringPage,
  },
  {
    path: 'pilots/:id',
    within: 'maturity',
    name: 'places.piloting',
    kind: 'municipality',
    permission: 'assessment.answer',
    texts: ['assessment'],
    load: async () => (await import('../answering/pilot-page')).PilotPage,
  },
  // After every other address below lessons, since it takes any word for an id.
  {
    path: 'lessons/:id',
    name: 'places.lesson',
    permission: 'lesson.read',
    texts: ['lessons'],
    load: async () => (await import('../lessons/lesson-page')).LessonPage,
  },
  {
    path: 'accessibility',
    name: 'places.accessibility',
    menu: 'footer',
    open: true,
    texts: ['organisation'],
    load: async () => (await import('../guidance/accessibility-page')).AccessibilityPage,
  },
  {
    path: 'about-data',
    name: 'places.aboutData',
    menu: 'footer',
    open: true,
    texts: ['organisation'],
    load: async () => (await import('../guidance/about-data-page')).AboutDataPage,
  },
  {
    path: 'help',
    name: 'places.help',
    menu: 'footer',
    open: true,
    texts: ['organisation'],
    load: async () => (await import('../guidance/help-page')).HelpPage,
  },
];

/** The places of a menu that someone may open. */
export function placesIn(menu: Menus, member: Member | null): readonly Place[] {
  return places.filter(
    (place) =>
      place.menu === menu &&
      (place.open === true || member !== null) &&
      (place.kind === undefined || place.kind === member?.organisation.kind) &&
      (place.permission === undefined || member?.permissions.includes(place.permission)),
  );
}

/** What a menu calls a place for someone. */
export function nameOf(place: Place, member: Member | null): TextKey {
  return (member?.organisation.kind === 'kl' && place.nameInKl) || place.name;
}

/** Path of the place in the main navigation that an address belongs to: `/assessments/1/result` is within `maturity`. */
export function mainPlaceOf(url: string): string {
  const [first = ''] = url.replace(/^\//u, '').split(/[/?#]/u);
  return places.find(({ path, within }) => within && path.split('/')[0] === first)?.within ?? first;
}
