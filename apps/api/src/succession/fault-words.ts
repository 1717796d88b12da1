import type { PlanFaultCode } from '@erfa/model-lab';
import type { Language } from '@erfa/scoring-sdk';
import type { Text } from '../http/problem-entry';

/** What is wrong with a plan, in words that say what to do. `{title}` is the question or group. */
const words: Readonly<Record<PlanFaultCode | 'set-aside', Text>> = {
  'old-missing': {
    da: '»{title}« fra den gamle version mangler i planen. Vælg, hvad der blev af det.',
    en: '“{title}” of the old version is missing from the plan. Choose what became of it.',
  },
  'new-missing': {
    da: '»{title}« i den nye version mangler i planen. Hent siden igen.',
    en: '“{title}” of the new version is missing from the plan. Fetch the page again.',
  },
  'old-repeated': {
    da: '»{title}« fra den gamle version står i planen to gange. Hent siden igen.',
    en: '“{title}” of the old version is in the plan twice. Fetch the page again.',
  },
  'new-repeated': {
    da: '»{title}« i den nye version står i planen to gange. Hent siden igen.',
    en: '“{title}” of the new version is in the plan twice. Fetch the page again.',
  },
  'old-unknown': {
    da: '»{title}« findes ikke i den gamle version.',
    en: '“{title}” is not in the old version.',
  },
  'new-unknown': {
    da: '»{title}« findes ikke i den nye version.',
    en: '“{title}” is not in the new version.',
  },
  'of-other-kind': {
    da: '»{title}« er et spørgsmål i den ene version og en gruppe i den anden. Vælg noget af samme slags.',
    en: '“{title}” is a question in one version and a group in the other. Choose something of the same kind.',
  },
  'kind-misfit': {
    da: 'Det, der er valgt for »{title}«, passer ikke til antallet af spørgsmål. Vælg igen.',
    en: 'What is chosen for “{title}” does not fit the number of questions. Choose again.',
  },
  tangled: {
    da: '»{title}« hører sammen med flere andre, som blev til flere. Vælg for hvert af de gamle spørgsmål, hvad det blev til.',
    en: '“{title}” belongs with several others that became several. Choose for each of the old questions what it became.',
  },
  'raise-without-note': {
    da: 'Kurven for »{title}« er løftet, uden at der står hvorfor. Skriv en grund.',
    en: 'The line of “{title}” is raised, and nobody says why. Write a reason.',
  },
  'class-misfit': {
    da: 'Kurven for »{title}« kan ikke have den klasse. Vælg igen.',
    en: 'The line of “{title}” cannot have that class. Choose again.',
  },
  'set-aside': {
    da: 'Det, »{title}« skulle blive til, findes ikke i den nye version.',
    en: 'What “{title}” is to become is not in the new version.',
  },
};

/** A fault as a sentence. */
export function faultWords(
  code: PlanFaultCode | 'set-aside',
  title: string,
  language: Language,
): string {
  return words[code][language].replace('{title}', title);
}
