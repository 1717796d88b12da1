import { existsSync } from 'node:fs';
import path from 'node:path';
import { labelFault } from '@erfa/scoring-host';
import { isJsonObject, type PluginManifest } from '@erfa/scoring-sdk';
import { lineOfJson } from '../json-lines';
import type { Problem } from '../problem';
import { fileProblem, type Finding, finding } from './acceptance';

/** Whether a licence is named, and its text lies beside the manifest. */
export function checkLicence(folder: string, manifest: PluginManifest): Finding {
  const { licence = '', author = '' } = manifest;
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'].find((name) =>
    existsSync(path.join(folder, name)),
  );
  const problems =
    licence.trim() === ''
      ? [
          fileProblem(
            'plugin.json',
            'licence-missing',
            'say in `licence` which licence the plugin has, such as MPL-2.0',
          ),
        ]
      : [];
  const warnings = [
    ...(file
      ? []
      : [
          fileProblem(
            '.',
            'licence-text',
            'the text of the licence is not in the folder (LICENSE)',
          ),
        ]),
    ...(author.trim() === ''
      ? [fileProblem('plugin.json', 'author-missing', 'say in `author` who answers for the plugin')]
      : []),
  ];
  return finding(
    'licence',
    { licence: licence || null, text: file ?? null, author: author || null },
    problems,
    warnings,
  );
}

/**
 * Whether every text is plain, there in both languages and not the same in both, and every rule that the example's
 * scores use has a sentence.
 *
 * @param used the states that rules were seen in, as `rule state`
 */
export function checkTexts(
  manifest: PluginManifest,
  source: string,
  used: readonly string[],
): Finding {
  const at = (field: string): Pick<Problem, 'file' | 'line' | 'column'> => ({
    file: 'plugin.json',
    ...lineOfJson(source, field),
  });
  const texts = textsIn(manifest, '');
  // Names and short words may well be the same; whole sentences are a translation that was forgotten.
  const alike = texts.filter(({ da, en }) => da === en && da.trim().split(/\s+/).length > 4);
  const odd = texts.flatMap(({ field, da, en }) => {
    const why = labelFault(da) ?? labelFault(en);
    return why === null ? [] : [{ field, why }];
  });
  const unsaid = used.filter((entry) => {
    const [rule = '', state = ''] = entry.split(' ');
    const words = Object.hasOwn(manifest.rules, rule) ? manifest.rules[rule] : undefined;
    return !words?.[(state === 'left-out' ? 'leftOut' : state) as 'counted'];
  });
  return finding(
    'texts',
    { texts: texts.length, sentences: used.length },
    [
      ...odd.map(({ field, why }) => ({
        ...at(field),
        code: 'text-not-plain',
        message: `${field}: ${why}`,
      })),
      ...unsaid.map((entry) => ({
        ...at('rules'),
        code: 'sentence-missing',
        message: `the rule and state "${entry}" has no sentence in rules; scores that use it would explain themselves in general words`,
      })),
    ],
    alike.map(({ field, da }) => ({
      ...at(field),
      code: 'text-untranslated',
      message: `${field} is the same in Danish and English: ${da.slice(0, 60)}`,
    })),
  );
}

function textsIn(value: unknown, field: string): { field: string; da: string; en: string }[] {
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => textsIn(part, `${field}[${index}]`));
  }
  if (!isJsonObject(value)) return [];
  const { da, en } = value;
  if (typeof da === 'string' && typeof en === 'string') return [{ field, da, en }];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, field === '' ? key : `${field}.${key}`),
  );
}
