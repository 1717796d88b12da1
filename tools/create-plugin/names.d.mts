export interface PluginNames {
  readonly id: string;
  readonly title: string;
  readonly variable: string;
}
export const placeholders: PluginNames;
export function namesOf(id: string | undefined, taken: readonly string[]): PluginNames;
