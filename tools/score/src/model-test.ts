import {
  contentHash,
  type FiledGolden,
  type Finding,
  messageOf,
  readGoldenCases,
  readModelFolder,
} from '@erfa/model-format';
import type { ScoringHost } from '@erfa/scoring-host';
import type { Model } from '@erfa/scoring-sdk';
import { answer, exit, pluginHost, readCall, run, sayFindings } from './command';

interface CaseResult {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  readonly findings: readonly Finding[];
}

/** Runs the cases of one file; a file that cannot be read is one failed case. */
async function runFile(
  host: ScoringHost,
  model: Model,
  { file, reading: golden }: FiledGolden,
): Promise<CaseResult[]> {
  if (!golden.cases) return [{ file, name: file, passed: false, findings: golden.findings }];
  const results: CaseResult[] = [];
  for (const [index, { name, sheet }] of golden.cases.entries()) {
    let findings: readonly Finding[];
    try {
      findings = golden.differences(index, (await host.score(model, sheet)).root);
    } catch (error) {
      findings = [golden.failure(index, String(error)) ?? []].flat();
    }
    results.push({ file, name, passed: findings.length === 0, findings });
  }
  return results;
}

await run(async () => {
  const { files, language } = readCall('model:test', ['MODEL']);
  const host = await pluginHost();
  const folder = readModelFolder(files[0] ?? '', host.plugins);
  const { file, model, findings } = folder;
  sayFindings(findings, language);
  if (!model) {
    answer({ file, model: null, passed: 0, failed: 0, cases: [], findings });
    return exit.findings;
  }
  const results: CaseResult[] = [];
  for (const one of readGoldenCases(folder, model))
    results.push(...(await runFile(host, model, one)));
  const none: Finding[] = results.length > 0 ? [] : [noCases(file)];
  sayFindings([...none, ...results.flatMap((result) => result.findings)], language);
  const failed = results.filter((result) => !result.passed).length;
  answer({
    file,
    model: { key: model.key, version: model.version, hash: contentHash(model) },
    passed: results.length - failed,
    failed,
    cases: results,
    findings: none,
  });
  return failed === 0 && none.length === 0 ? exit.well : exit.findings;
});

function noCases(file: string): Finding {
  return {
    code: 'golden-none',
    severity: 'error',
    file,
    path: [],
    line: 1,
    column: 1,
    message: messageOf('golden-none', {}),
  };
}
