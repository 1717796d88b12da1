/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */

export type PluginHealth = (typeof PluginHealth)[keyof typeof PluginHealth];

export const PluginHealth = {
  ok: 'ok',
  off: 'off',
  changed: 'changed',
  faulty: 'faulty',
  paused: 'paused',
} as const;
