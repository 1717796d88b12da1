import { readModel } from '@erfa/model-format';
import { pluginHost } from '../src/command';
import { parse, stringify } from 'yaml';
import { type BenchRow, inTurns, rowOf } from './row';
import { benchModel } from './sample';

/**
 * Reads and lints the file of a model of 2,000 questions as `model:lint` does, beside parsing the same
 * YAML and nothing else.
 *
 * @throws Error when the lint finds a fault in the model, which has none
 */
export async function benchLint(questions = 2000, rounds = 5): Promise<BenchRow[]> {
  const text = stringify(benchModel(questions), { aliasDuplicateObjects: false });
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
    }),
  ];
}
