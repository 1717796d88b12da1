import type { ProjectFit } from '@erfa/knowledge';
import type { Language } from '../../http/problem-entry';
import { technologyWord } from '../lessons/fit-words';
import { joinWords } from '../words';

const words = {
  da: {
    product: (name: string) => `begge har ${name}`,
    technology: (names: string) => `begge bruger ${names}`,
    kle: (codes: string) => `begge hører under KLE ${codes}`,
    kind: 'begge er samme slags projekt',
  },
  en: {
    product: (name: string) => `both have ${name}`,
    technology: (names: string) => `both use ${names}`,
    kle: (codes: string) => `both belong to KLE ${codes}`,
    kind: 'both are the same kind of project',
  },
} as const;

/** Why a shown project stands beside one's own: "begge har Nærkald og begge hører under KLE 27". */
export function whyProjectFits(
  fit: ProjectFit,
  productName: string | null,
  language: Language,
): string {
  const say = words[language];
  const technology = fit.technology.map((word) => technologyWord(word, language));
  return joinWords(
    [
      ...(fit.product ? [say.product(productName ?? '')] : []),
      ...(technology.length > 0 ? [say.technology(joinWords(technology, language))] : []),
      ...(fit.kle.length > 0 ? [say.kle(joinWords(fit.kle, language))] : []),
      ...(fit.kind ? [say.kind] : []),
    ],
    language,
  );
}
