/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export * from './auditEventView';
export * from './auditPageParams';
export * from './auditPageView';
export * from './auditVerificationView';
export * from './changeRoles';
export * from './chooseOrganisation';
export * from './editOrganisation';
export * from './healthView';
export * from './healthViewStatus';
export * from './inviteAdministrator';
export * from './invitedPerson';
export * from './invitePeople';
export * from './makeToken';
export * from './membershipView';
export * from './municipalitiesView';
export * from './municipalityAccessView';
export * from './newTokenView';
export * from './organisationKind';
export * from './organisationsEditHeaders';
export * from './organisationView';
export * from './peopleChangeRolesHeaders';
export * from './peopleView';
export * from './personNameView';
export * from './personState';
export * from './personView';
export * from './providerView';
export * from './retentionKind';
export * from './retentionsView';
export * from './retentionView';
export * from './role';
export * from './sessionView';
export * from './settingsView';
export * from './tokensView';
export * from './tokenView';
