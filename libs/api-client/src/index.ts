export {
  auditPageResource,
  auditRetentionsResource,
  auditVerifyResource,
} from './audit/audit.resource';
export * from './audit/audit.service';
export { healthShowResource } from './health/health.resource';
export * from './health/health.service';
export { organisationsShowResource } from './organisation/organisation.resource';
export * from './organisation/organisation.service';
export { peopleListResource, peopleMunicipalitiesResource } from './people/people.resource';
export * from './people/people.service';
export { sessionShowResource } from './session/session.resource';
export * from './session/session.service';
export { tokensListResource } from './tokens/tokens.resource';
export * from './tokens/tokens.service';
export * from './model';
