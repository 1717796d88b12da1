import { readAnswersFile, readModelFolder } from '@erfa/model-format';
import { ScoringError } from '@erfa/scoring-host';
import type { ScoreNode } from '@erfa/scoring-sdk';
import { answer, exit, pluginHost, readCall, run, say, sayFindings } from './command';

/** The documented fields of a node, and no others, in their documented order. */
function documented(node: ScoreNode): unknown {
  const { key, state, value, level, outcome, views, unit, coverage, contributions, children } =
    node;
  return {
    key,
    state,
    value,
    level,
    ...(outcome === undefined ? {} : { outcome }),
    unit,
    coverage,
    contributions,
    children: children.map(documented),
    ...(views === undefined ? {} : { views }),
  };
}

await run(async () => {
  const { files, language } = readCall('score', ['MODEL', 'ANSWERS']);
  const [modelAt = '', answersAt = ''] = files;
  const host = await pluginHost();
  const { file, model, findings } = readModelFolder(modelAt, host.plugins);
  sayFindings(findings, language);
  if (!model) return exit.findings;
  const reading = readAnswersFile(answersAt, model);
  sayFindings(reading.findings, language);
  if (!reading.sheet) return exit.findings;
  try {
    const result = await host.score(model, reading.sheet);
    const axes = Object.entries(result.axes ?? {}).map(([key, root]) => [key, documented(root)]);
    answer({
      model: { key: result.model.key, version: result.model.version, hash: result.model.hash },
      plugin: { id: result.plugin.id, version: result.plugin.version },
      root: documented(result.root),
      ...(axes.length > 0 ? { axes: Object.fromEntries(axes) as unknown } : {}),
    });
    return exit.well;
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    for (const detail of error.details) say(`${file}:1:1 error ${error.code}: ${detail}`);
    return exit.findings;
  }
});
