import type { AdoptionCountsView, AdoptionStatus } from '@erfa/api-client';
import type { IconName } from '../icons/outlines';
import type { TextKey } from '../language/text-key';
import type { Texts } from '../language/texts';

/** The sign beside the words for how far a municipality is. */
export const adoptionSigns: Readonly<Record<AdoptionStatus, IconName>> = {
  interested: 'info',
  assessing: 'time',
  adapting: 'edit',
  implemented: 'arrow-forward',
  'creating-value': 'check',
  abandoned: 'close',
};

/** How far a municipality is, in words. */
export const adoptionStatus = (status: AdoptionStatus): TextKey => `adoption.status.${status}`;

/** What became of a lesson, in sentences: who took it up, where it is of use, who gave it up. */
export function countsWords(texts: Texts, counts: AdoptionCountsView): string {
  if (counts.municipalities === 0) return texts.text('lesson.counts.none');
  const sentences = [texts.count('lesson.counts.taken', counts.municipalities)];
  return [...sentences, becameWords(texts, counts)].filter(Boolean).join(' ');
}

/** The same without how many took it up. */
export function becameWords(texts: Texts, counts: AdoptionCountsView): string {
  const sentences: string[] = [];
  if (counts.creatingValue > 0)
    sentences.push(texts.count('lesson.counts.value', counts.creatingValue));
  else if (counts.inUse > 0) sentences.push(texts.count('lesson.counts.inUse', counts.inUse));
  if (counts.abandoned > 0)
    sentences.push(texts.count('lesson.counts.abandoned', counts.abandoned));
  return sentences.join(' ');
}
