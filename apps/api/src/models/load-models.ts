import { contentHash, formatFinding, readGoldenCases, readModelFolder } from '@erfa/model-format';
import type { ScoringHost } from '@erfa/scoring-host';
import { minutesOf, questionsOf, type Json, type Model } from '@erfa/scoring-sdk';
import type { OwnerConnection } from '../persistence/data-source';

/** Models that ship with Erfa and are published at first start: folders below libs/models. */
export const shippedModels = ['digital-modenhed'];

/** Models that only the demonstration has, to try what the shipped one does not ask for. */
export const exampleModels = ['operational-readiness'];

/** Reads a model with its golden cases. @throws Error with every finding, or with every golden case that fails */
async function readPublishable(
  folder: string,
  host: ScoringHost,
): Promise<{ model: Model; golden: Json[] }> {
  const read = readModelFolder(folder, host.plugins);
  const { model, findings } = read;
  if (!model || findings.some(({ severity }) => severity === 'error')) {
    throw new Error(findings.map((finding) => formatFinding(finding, 'en')).join('\n'));
  }
  const kept: Json[] = [];
  for (const { reading } of readGoldenCases(read, model)) {
    const { cases, written, findings: wrong, differences } = reading;
    if (!cases) throw new Error(wrong.map((finding) => formatFinding(finding, 'en')).join('\n'));
    kept.push(...(written ?? []));
    for (const [index, { sheet }] of cases.entries()) {
      const { root } = await host.score(model, sheet);
      const found = differences(index, root);
      if (found.length > 0)
        throw new Error(found.map((finding) => formatFinding(finding, 'en')).join('\n'));
    }
  }
  return { model, golden: kept };
}

/**
 * Publishes models that are not there yet; a published one is left alone.
 * @param source connected as the tables' owner
 * @returns what was published, as `key version`
 */
export async function publishModels(
  source: OwnerConnection,
  host: ScoringHost,
  folders: readonly string[],
): Promise<string[]> {
  const published: string[] = [];
  for (const folder of folders) {
    const { model, golden } = await readPublishable(folder, host);
    const questions = questionsOf(model);
    const rows = await source.query<unknown[]>(
      `insert into published_model (key, version, hash, content, question_count, minutes, golden) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict do nothing returning id`,
      [
        model.key,
        model.version,
        contentHash(model),
        JSON.stringify(model),
        questions.length,
        minutesOf(questions),
        JSON.stringify(golden),
      ],
    );
    if (rows.length > 0) published.push(`${model.key} ${model.version}`);
  }
  return published;
}
