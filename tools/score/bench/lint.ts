import { readModel } from '@erfa/model-format';
import { pluginHost } from '../src/command';
import { parse, stringify } from 'yaml';
import { type BenchRow, inTurns, rowOf } from './row';
import { benchModel } from './sample';
import type { LocalText, Model, ModelNode } from '@erfa/scoring-sdk';

/** Words for questions that differ as questions do: texts that are all the same would be seen at a glance. */
const words = {
  da: 'plan borgere sikkerhed leverandør aftale data ledelse økonomi skole kopi post gevinst system opgave'.split(
    ' ',
  ),
  en: 'plan citizens security supplier contract data leadership finance school copy mail benefit system task'.split(
    ' ',
  ),
} as const;

/** A question's title like the sample's, with eight words of its own. */
function ownTitle({ da, en }: LocalText, at: number): LocalText {
  const some = (list: readonly string[]): string =>
    Array.from({ length: 8 }, (_, n) => list[(at * 7919 + n * (1 + (at % 97))) % list.length])
      .concat(`nr. ${at}`)
      .join(' ');
  return {
    da: `${da.slice(0, 20)} ${some(words.da)}?`,
    en: `${en.slice(0, 20)} ${some(words.en)}?`,
  };
}

function withOwnTitles(model: Model): Model {
  let at = 0;
  const own = (node: ModelNode): ModelNode =>
    node.kind === 'group'
      ? { ...node, children: node.children.map(own) }
      : { ...node, title: ownTitle(node.title, (at += 1)) };
  return { ...model, nodes: model.nodes.map(own) };
}

/**
 * Reads and lints the file of a model of 2,000 questions as `model:lint` does, beside parsing the same
 * YAML and nothing else.
 *
 * @throws Error when the lint finds a fault in the model, which has none
 */
export async function benchLint(questions = 2000, rounds = 5): Promise<BenchRow[]> {
  const text = stringify(withOwnTitles(benchModel(questions)), { aliasDuplicateObjects: false });
  const { plugins } = await pluginHost();
  const lint = (): void => {
    const { model, findings } = readModel(text, 'model.yaml', plugins);
    if (!model) throw new Error(`the bench model is at fault: ${findings[0]?.code ?? ''}`);
  };
  const times = inTurns({ parse: () => void parse(text), lint }, { parse: 1, lint: 1 }, rounds);
  const named = (name: string): string => `${name} a model of ${questions.toLocaleString('en')}`;
  return [
    rowOf(`${named('parse')} questions`, times.parse),
    rowOf(`${named('read and lint')} questions`, times.lint, {
      name: 'parsing its YAML',
      time: times.parse,
      most: 2,
    }),
  ];
}
