import { contentHash, readModelFolder } from '@erfa/model-format';
import { ScoringError, type ScoringHost } from '@erfa/scoring-host';
import type { Model } from '@erfa/scoring-sdk';
import { answer, exit, pluginHost, readCall, run, sayFindings } from './command';

/** What the model's plugin throws when it is made ready for the model; undefined when nothing. */
async function refusalOf(host: ScoringHost, model: Model): Promise<string | undefined> {
  try {
    await host.prepare(model);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    return error.details[0] ?? error.code;
  }
}

await run(async () => {
  const { files, language } = readCall('model:lint', ['MODEL']);
  const host = await pluginHost();
  const { file, model, findings: read, refusal } = readModelFolder(files[0] ?? '', host.plugins);
  // What no spec can say, only the plugin knows: it is shown the model before anybody answers it.
  const why = model ? await refusalOf(host, model) : undefined;
  const refused = why !== undefined && refusal ? [refusal(why)] : [];
  const findings = [...read, ...refused];
  sayFindings(findings, language, { notes: true });
  const well = model && refused.length === 0;
  answer({
    file,
    model: well ? { key: model.key, version: model.version, hash: contentHash(model) } : null,
    findings,
  });
  return well ? exit.well : exit.findings;
});
