import type { AdoptionStatus } from '@erfa/domain';
import type { Language, Text } from '../http/problem-entry';
import type { AuditKind, EventGroup } from './audit-log';

/** What an event of each kind is called. `{subject}` is the person, unit or municipality it is about. */
const summaries: Readonly<Record<AuditKind, Text>> = {
  'organisation.changed': {
    da: 'Oplysninger om organisationen ændret',
    en: 'Organisation’s details changed',
  },
  'unit.added': { da: 'Enheden {subject} oprettet', en: 'Unit {subject} added' },
  'unit.changed': { da: 'Enheden {subject} ændret', en: 'Unit {subject} changed' },
  'units.imported': { da: 'Enheder indlæst fra fil', en: 'Units imported from a file' },
  'invitation.sent': { da: '{subject} inviteret', en: '{subject} invited' },
  'invitation.revoked': {
    da: 'Invitation til {subject} trukket tilbage',
    en: 'Invitation to {subject} withdrawn',
  },
  'invitation.accepted': {
    da: '{subject} tog imod invitationen',
    en: '{subject} accepted the invitation',
  },
  'member.roles-changed': { da: 'Roller ændret for {subject}', en: 'Roles changed for {subject}' },
  'member.ended': { da: 'Adgang ophørt for {subject}', en: 'Access ended for {subject}' },
  'municipality.invited': {
    da: 'Administrator inviteret i {subject}',
    en: 'Administrator invited in {subject}',
  },
  'person.erased': {
    da: 'Oplysninger om {subject} slettet',
    en: 'Data about {subject} erased',
  },
  'token.made': { da: 'Adgangsnøglen {subject} oprettet', en: 'Access token {subject} made' },
  'token.revoked': { da: 'Adgangsnøglen {subject} lukket', en: 'Access token {subject} revoked' },
  'token.feed-made': {
    da: 'Adresse til at følge erfaringer lavet',
    en: 'Address for following lessons made',
  },
  'token.feed-revoked': {
    da: 'Adresse til at følge erfaringer lukket',
    en: 'Address for following lessons closed',
  },
  'retention.changed': { da: 'Slettefrist ændret', en: 'Retention changed' },
  'round.drafted': { da: 'Målerunde oprettet som kladde', en: 'Round drafted' },
  'round.invited': {
    da: 'Inviteret til målerunden {subject}',
    en: 'Invited to the round {subject}',
  },
  'round.opened': { da: 'Målerunden {subject} åbnet', en: 'Round {subject} opened' },
  'round.deadline-moved': {
    da: 'Ny frist for målerunden {subject}',
    en: 'New deadline for the round {subject}',
  },
  'round.closed': {
    da: 'Målerunden {subject} lukket, og resultater låst',
    en: 'Round {subject} closed and results frozen',
  },
  'round.released': {
    da: 'Sammenligning for målerunden {subject} offentliggjort',
    en: 'Comparison of the round {subject} published',
  },
  'round.bridged': {
    da: 'Målerunden {subject} regnet om med den næste version af modellen',
    en: 'Round {subject} scored again under the next version of its model',
  },
  'round.simulated': {
    da: 'Kladde til en model simuleret på målerunden {subject}',
    en: 'Draft of a model simulated on the round {subject}',
  },
  'round.accepted': {
    da: 'Vilkår for målerunden {subject} accepteret',
    en: 'Terms of the round {subject} accepted',
  },
  'round.declined': { da: 'Sagt nej til målerunden {subject}', en: 'Round {subject} declined' },
  'assessment.units-chosen': { da: 'Enheder valgt til at svare', en: 'Units chosen to answer' },
  'assessment.assigned': { da: 'Afsnit fordelt', en: 'Section assigned' },
  'assessment.carried': {
    da: 'Svar fra en tidligere runde ført med',
    en: 'Answers of an earlier round carried',
  },
  'assessment.carrying-undone': {
    da: 'Svar fra en tidligere runde taget ud igen',
    en: 'Answers of an earlier round taken out again',
  },
  'assessment.restored': {
    da: 'Besvarelse ført tilbage til et øjebliksbillede',
    en: 'Assessment put back to a snapshot',
  },
  'assessment.handed-in': { da: 'Afsnit afleveret', en: 'Section handed in' },
  'assessment.taken-back': { da: 'Afsnit taget tilbage', en: 'Section taken back' },
  'assessment.given-back': {
    da: 'Afsnit givet tilbage til en kollega',
    en: 'Section given back to a colleague',
  },
  'answers.saved': { da: 'Svar gemt', en: 'Answers saved' },
  'answers.expired': {
    da: 'Enkeltpersoners svar i målerunden {subject} slettet efter vilkårene',
    en: 'Single persons’ answers in the round {subject} deleted as its terms say',
  },
  'answer.agreed': { da: 'Svar aftalt', en: 'Answer agreed' },
  'answers.settled': { da: 'Enige svar godkendt', en: 'Agreeing answers settled' },
  'assessment.submitted': { da: 'Besvarelse indsendt', en: 'Assessment submitted' },
  'assessment.reopened': { da: 'Besvarelse genåbnet', en: 'Assessment reopened' },
  'assessment.scored': {
    da: 'Besvarelse beregnet, efter at udvidelsen kom tilbage',
    en: 'Assessment scored after its plugin came back',
  },
  'action.added': { da: 'Handling oprettet', en: 'Action added' },
  'action.changed': { da: 'Handling ændret', en: 'Action changed' },
  'target.set': { da: 'Mål sat', en: 'Target set' },
  'target.removed': { da: 'Mål fjernet', en: 'Target removed' },
  'effort.set': { da: 'Skøn over indsats sat', en: 'Estimate of effort set' },
  'effort.removed': { da: 'Skøn over indsats fjernet', en: 'Estimate of effort removed' },
  'project.shared': {
    da: 'Projektet {subject} vist for alle kommuner',
    en: 'Project {subject} shown to all municipalities',
  },
  'project.withdrawn': {
    da: 'Projektet {subject} vises ikke længere for andre',
    en: 'Project {subject} no longer shown to others',
  },
  'product.merged': {
    da: 'Systemer lagt sammen ({subject})',
    en: 'Systems put together ({subject})',
  },
  'product.renamed': {
    da: 'System {subject} fik et andet navn',
    en: 'System {subject} was given another name',
  },
  'supplier.merged': {
    da: 'Leverandører lagt sammen ({subject})',
    en: 'Suppliers put together ({subject})',
  },
  'supplier.renamed': {
    da: 'Leverandør {subject} fik et andet navn',
    en: 'Supplier {subject} was given another name',
  },
  'lesson.published': {
    da: 'Erfaringen {subject} delt med alle',
    en: 'Lesson {subject} shared with all',
  },
  'lesson.withdrawn': {
    da: 'Erfaringen {subject} trukket tilbage',
    en: 'Lesson {subject} withdrawn',
  },
  'lesson.confirmed': { da: 'Erfaringen {subject} bekræftet', en: 'Lesson {subject} confirmed' },
  'lesson.taken-up': {
    da: 'En kommune tog erfaringen {subject} op',
    en: 'A municipality took up the lesson {subject}',
  },
  'lesson.adopted': { da: 'Erfaringen {subject} taget til sig', en: 'Lesson {subject} adopted' },
  'adoption.changed': {
    da: 'Brugen af erfaringen {subject} ændret',
    en: 'Use of the lesson {subject} changed',
  },
  'lesson.featured': {
    da: 'Fremhævning af erfaringen {subject} ændret',
    en: 'Featuring of the lesson {subject} changed',
  },
  'lesson.classified': {
    da: 'Erfaringen {subject} placeret et andet sted',
    en: 'Lesson {subject} placed elsewhere',
  },
  'lesson.merged': {
    da: 'Erfaringen {subject} lagt sammen med en anden',
    en: 'Lesson {subject} merged into another',
  },
  'lesson.kept-apart': {
    da: 'Erfaringen »{subject}« holdt adskilt fra en, der ligner',
    en: 'Lesson “{subject}” kept apart from one that is near',
  },
  'lesson.recalled': {
    da: 'Erfaringen {subject} kaldt tilbage',
    en: 'Lesson {subject} recalled',
  },
  'lesson.restoration-asked': {
    da: 'KL bedt om at genoprette erfaringen {subject}',
    en: 'KL asked to restore lesson {subject}',
  },
  'lesson.restored': {
    da: 'Erfaringen {subject} gælder igen',
    en: 'Lesson {subject} stands again',
  },
  'project.imported': { da: 'Projekter indlæst fra fil', en: 'Projects imported from a file' },
  'lesson.imported': { da: 'Erfaringer indlæst fra fil', en: 'Lessons imported from a file' },
  'lesson.exported': { da: 'Erfaringer hentet som fil', en: 'Lessons fetched as a file' },
  'model.drafted': {
    da: 'Kladde til modellen {subject} lavet',
    en: 'Draft of the model {subject} begun',
  },
  'model.draft-discarded': {
    da: 'Kladde til modellen {subject} kasseret',
    en: 'Draft of the model {subject} discarded',
  },
  'model.draft-restored': {
    da: 'Kladde til modellen {subject} hentet tilbage',
    en: 'Draft of the model {subject} brought back',
  },
  'model.approval-asked': {
    da: 'Godkendelse af modellen {subject} ønsket',
    en: 'Approval of the model {subject} asked for',
  },
  'model.approved': { da: 'Modellen {subject} godkendt', en: 'Model {subject} approved' },
  'model.sent-back': { da: 'Modellen {subject} sendt tilbage', en: 'Model {subject} sent back' },
  'model.need-set': {
    da: 'Behov for modenhed sat for {subject}',
    en: 'Need of maturity set for {subject}',
  },
  'model.retired': {
    da: 'Modellen {subject} taget ud af brug',
    en: 'Model {subject} taken out of use',
  },
  'model.published': { da: 'Modellen {subject} publiceret', en: 'Model {subject} published' },
  'model.plan-decided': {
    da: 'Valgt, hvad der sker med svar i den nye version af {subject}',
    en: 'Decided what becomes of answers in the new version of {subject}',
  },
  'model.plan-undone': {
    da: 'Valg om svar i den nye version af {subject} fortrudt',
    en: 'Decision about answers in the new version of {subject} undone',
  },
  'model.plan-approved': {
    da: 'Plan for svarene i den nye version af {subject} godkendt',
    en: 'Plan for the answers in the new version of {subject} approved',
  },
  'model.succeeded': {
    da: 'Plan for svarene publiceret med den nye version af {subject}',
    en: 'Plan for the answers published with the new version of {subject}',
  },
  'pilot.opened': { da: 'Prøverunde åbnet', en: 'Pilot opened' },
  'pilot.invited': { da: 'Inviteret til prøverunde', en: 'Invited to a pilot' },
  'pilot.closed': { da: 'Prøverunde lukket', en: 'Pilot closed' },
  'pilot.answers-saved': { da: 'Svar i prøverunde gemt', en: 'Answers in a pilot saved' },
  'pilot.handed-in': { da: 'Svar i prøverunde afleveret', en: 'Answers in a pilot handed in' },
  'pilot.taken-back': {
    da: 'Svar i prøverunde taget tilbage',
    en: 'Answers in a pilot taken back',
  },
  'pilot.left': { da: 'Kommunen meldt fra prøverunde', en: 'The municipality left a pilot' },
  'pilot.rejoined': {
    da: 'Kommunen meldt til prøverunde igen',
    en: 'The municipality joined a pilot again',
  },
  'pilot.expired': { da: 'Svar i prøverunde slettet', en: 'Answers in a pilot deleted' },
  'plugin.switched-on': {
    da: 'Udvidelsen {subject} slået til',
    en: 'Plugin {subject} switched on',
  },
  'plugin.switched-off': {
    da: 'Udvidelsen {subject} slået fra',
    en: 'Plugin {subject} switched off',
  },
  'session.opened': { da: 'Logget ind', en: 'Signed in' },
};

/** What each group of events is about, in the order that retentions are listed. */
export const groupNames: Readonly<Record<EventGroup, Text>> = {
  session: { da: 'login', en: 'sign-ins' },
  organisation: { da: 'organisationen', en: 'the organisation' },
  unit: { da: 'enheder', en: 'units' },
  units: { da: 'indlæste enheder', en: 'imported units' },
  invitation: { da: 'invitationer', en: 'invitations' },
  member: { da: 'medarbejdere', en: 'people' },
  municipality: { da: 'inviterede kommuner', en: 'invited municipalities' },
  person: { da: 'slettede oplysninger', en: 'erased data' },
  token: { da: 'adgangsnøgler', en: 'access tokens' },
  retention: { da: 'slettefrister', en: 'retention' },
  round: { da: 'målerunder', en: 'rounds' },
  assessment: { da: 'besvarelser', en: 'assessments' },
  answers: { da: 'gemte svar', en: 'saved answers' },
  answer: { da: 'aftalte svar', en: 'agreed answers' },
  action: { da: 'handlinger', en: 'actions' },
  target: { da: 'mål', en: 'targets' },
  effort: { da: 'skøn over indsats', en: 'estimates of effort' },
  project: { da: 'projekter', en: 'projects' },
  lesson: { da: 'erfaringer', en: 'lessons' },
  adoption: { da: 'brug af erfaringer', en: 'use of lessons' },
  model: { da: 'modeller', en: 'models' },
  pilot: { da: 'prøverunder', en: 'pilots' },
  plugin: { da: 'udvidelser', en: 'plugins' },
  product: { da: 'systemer', en: 'systems' },
  supplier: { da: 'leverandører', en: 'suppliers' },
};

/** One sentence about an event, in the language asked for. */
export function auditSummary(kind: string, subject: string | null, language: Language): string {
  const text = (summaries as Readonly<Record<string, Text | undefined>>)[kind];
  return text ? text[language].replace('{subject}', subject ?? '–') : kind;
}

const roleNames: Readonly<Record<string, Text>> = {
  'kl-admin': { da: 'central administrator', en: 'central administrator' },
  'municipality-admin': { da: 'kommuneadministrator', en: 'municipal administrator' },
  'project-manager': { da: 'projektleder', en: 'project manager' },
  contributor: { da: 'bidragyder', en: 'contributor' },
  reader: { da: 'læser', en: 'reader' },
  'data-protection-officer': { da: 'databeskyttelsesrådgiver', en: 'data protection officer' },
  guest: { da: 'gæst', en: 'guest' },
};

const adoptionNames: Readonly<Record<AdoptionStatus, Text>> = {
  interested: { da: 'interesseret', en: 'interested' },
  assessing: { da: 'vurderer', en: 'assessing' },
  adapting: { da: 'tilpasser', en: 'adapting' },
  implemented: { da: 'implementeret', en: 'implemented' },
  'creating-value': { da: 'skaber værdi', en: 'creates value' },
  abandoned: { da: 'opgivet', en: 'abandoned' },
};
const names: Readonly<Record<string, Text | undefined>> = { ...roleNames, ...adoptionNames };

/** A stored value in words: roles and states of adoptions by name, lists with commas, everything else as it is. */
export function inWords(value: unknown, language: Language): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((item) => inWords(item, language) ?? '').join(', ');
  if (typeof value === 'string')
    return retentionInWords(value, language) ?? names[value]?.[language] ?? value;
  return JSON.stringify(value);
}

/** `session: 180` as a retention's event has it. */
function retentionInWords(value: string, language: Language): string | null {
  const [, group, days] = /^([a-z]+): (\d+)$/.exec(value) ?? [];
  const name = (groupNames as Readonly<Record<string, Text | undefined>>)[group ?? ''];
  if (!name || days === undefined) return null;
  return `${name[language]} ${days} ${language === 'da' ? 'dage' : 'days'}`;
}
