import type { FacetValueView } from '@erfa/api-client';
import { lessonKinds, lessonPhases } from '@erfa/domain';
import type { Texts } from '../language/texts';
import type { Filter } from './search-choice';
import { technologyName } from './technology-name';

/** What a value of a filter is called. */
export function filterName(
  texts: Texts,
  filter: Filter,
  { value, title }: Pick<FacetValueView, 'value' | 'title'>,
): string {
  const said = title === null ? value : (texts.language() === 'en' && title.en) || title.da;
  if (filter === 'kind') {
    const kind = lessonKinds.find((one) => one === value);
    return kind ? texts.text(`lesson.kind.${kind}`) : value;
  }
  if (filter === 'phase') {
    const phase = lessonPhases.find((one) => one === value);
    return phase ? texts.text(`lesson.phase.${phase}`) : value;
  }
  if (filter === 'technology') return technologyName(texts, value);
  return filter === 'kle' && title !== null ? `${value} ${said}` : said;
}
