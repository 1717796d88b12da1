import type { ReachedAnswersView, SimulatedNodeView, SimulationView } from '@erfa/api-client';
import { countStep } from '@erfa/benchmark';
import { formatNumber } from '../language/formats';
import type { Texts } from '../language/texts';

/** `ca. 12`, or `få eller ingen`: simulated counts are about, as released ones are. */
export function aboutWords(texts: Texts, count: number): string {
  return count === 0 ? texts.text('simulation.few') : texts.text('simulation.about', { count });
}

/** What a node is called. */
export function nodeWords(texts: Texts, { title, whole }: SimulatedNodeView): string {
  if (whole) return texts.text('simulation.whole');
  return title[texts.language()] || title.da;
}

/**
 * How many answers stand behind the figures as they are, as they are proposed, and not at all: a line each. What is to be
 * confirmed is counted as the dry run of the changes counts it, by the old answer; two rounded counts may differ by a step and be the same.
 */
export function reachLines(texts: Texts, answers: ReachedAnswersView): string[] {
  const { carried, toConfirm, proposed, missing, archived } = answers;
  if (toConfirm + proposed + missing + archived === 0) return [texts.text('simulation.reach.all')];
  const about = (count: number): string =>
    texts.text('simulation.about', { count: formatNumber(texts.language(), count) });
  const parts = { carried, toConfirm, missing, archived };
  return Object.entries(parts).flatMap(([part, count]) => {
    if (count === 0) return [];
    const line = texts.text(`simulation.reach.${part as keyof typeof parts}`, {
      count: about(count),
    });
    return part === 'toConfirm' && proposed - toConfirm > countStep
      ? [`${line} ${texts.text('simulation.reach.proposed', { count: about(proposed) })}`]
      : [line];
  });
}

/** How many change sides at a node, one way or another. */
const moving = ({ movement }: SimulatedNodeView): number =>
  movement ? movement.rise + movement.fall : 0;

/** The sentence that says what would come of the draft: where most would move, or that hardly anybody would. */
export function simulationSentence(texts: Texts, { sheets, figures }: SimulationView): string {
  const nodes = figures?.nodes ?? [];
  const most = nodes.toSorted((a, b) => moving(b) - moving(a))[0];
  const begun = texts.count('simulation.sentence.begin', sheets);
  const lost = nodes[0]?.movement?.lost ?? 0;
  const without =
    lost > 0 ? texts.text('simulation.sentence.lost', { lost: aboutWords(texts, lost) }) : '';
  const parts = [
    begun,
    most ? moved(texts, most) : texts.text('simulation.sentence.nobody'),
    without,
  ];
  return parts.filter(Boolean).join(' ');
}

function moved(texts: Texts, node: SimulatedNodeView): string {
  const { movement } = node;
  if (!movement || movement.rise + movement.fall === 0)
    return texts.text('simulation.sentence.nobody');
  const where = node.whole ? 'whole' : 'node';
  return texts.text(`simulation.sentence.${movement.by}.${where}`, {
    rise: aboutWords(texts, movement.rise),
    fall: aboutWords(texts, movement.fall),
    name: nodeWords(texts, node),
  });
}
