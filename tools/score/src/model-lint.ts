import { contentHash, readModelFolder } from '@erfa/model-format';
import { answer, exit, firstPartyHost, readCall, run, sayFindings } from './command';

await run(async () => {
  const { files, language } = readCall('model:lint', ['MODEL']);
  const host = await firstPartyHost();
  const { file, model, findings } = readModelFolder(files[0] ?? '', host.plugins);
  sayFindings(findings, language);
  answer({
    file,
    model: model ? { key: model.key, version: model.version, hash: contentHash(model) } : null,
    findings,
  });
  return model ? exit.well : exit.findings;
});
