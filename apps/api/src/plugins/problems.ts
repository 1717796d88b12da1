import { entry, type ProblemEntry } from '../http/problem-entry';

/** What can go wrong with switching plugins. */
export const pluginProblems = {
  'plugin-not-usable': entry(
    409,
    'Udvidelsen kan ikke slås til',
    'The plugin cannot be switched on',
    'Den har fejl. Få dem rettet, og se efter igen.',
    'It has faults. Have them mended, and look again.',
  ),
  'plugin-other-files': entry(
    409,
    'Udvidelsen er en anden end den, du så',
    'The plugin is another than the one you saw',
    'Filerne er ændret, siden siden blev hentet. Læs om den igen, før du slår den til.',
    'Its files have changed since the page was fetched. Read about it again before you switch it on.',
  ),
} satisfies Record<string, ProblemEntry>;

export type PluginCode = keyof typeof pluginProblems;
