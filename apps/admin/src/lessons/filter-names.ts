import type { FacetValueView } from '@erfa/api-client';
import { lessonKinds, lessonPhases } from '@erfa/domain';
import type { Texts } from '../language/texts';
import { technologyName } from '../terms/technology-name';
import type { Filter } from './search-choice';

/** What a value of a filter is called. */
export function filterName(
  texts: Texts,
  filter: Filter,
  { value, title }: Pick<FacetValueView, 'value' | 'title'>,
): string {
  const said = title === null ? value : (texts.language() === 'en' && title.en) || title.da;
  if (filter === 'kind') {
    const kind = lessonKinds.find((one) => one === value);
    return kind ? texts.text(`lessonWords.kind.${kind}`) : value;
  }
  if (filter === 'phase') {
    const phase = lessonPhases.find((one) => one === value);
    return phase ? texts.text(`lessonWords.phase.${phase}`) : value;
  }
  if (filter === 'technology') return technologyName(texts, value);
  return filter === 'kle' && title !== null ? `${value} ${said}` : said;
}
