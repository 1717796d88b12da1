/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import type { MembershipView } from './membershipView';
import type { PersonNameView } from './personNameView';
import type { ProviderView } from './providerView';
import type { SettingsView } from './settingsView';

export interface SessionView {
  signedIn: boolean;
  /** Whether all data is invented. */
  demonstration: boolean;
  version: string;
  providers: ProviderView[];
  settings: SettingsView;
  /** @nullable */
  person: PersonNameView | null;
  /** @nullable */
  organisation: MembershipView | null;
  memberships: MembershipView[];
  permissions: string[];
  /** @nullable */
  expiresAt: string | null;
}
