// The demonstration country's answers, without names, as a file for authors of plugins: libs/models/digital-modenhed/country/answers.json.
// node tools/generate/country.mjs writes it; with --check it compares instead, exit 1 where it is out of date.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { rolldown } from 'rolldown';
import { parse as parseYaml } from 'yaml';

/** The country of one year for good: the demonstration itself moves with the date. */
const seed = 20_121_205 + 2026;
const rounds = 3;

/** The function that invents the demonstration's country, from its own source. */
async function inventor(root) {
  const bundle = await rolldown({
    input: path.join(root, 'apps/api/src/demonstration/country.ts'),
    platform: 'node',
    tsconfig: path.join(root, 'apps/api/tsconfig.json'),
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const module = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  return (await import(module)).inventCountry;
}

/** An answer as answer files write it, short where it can be. */
const written = (answer) => (answer.state === 'answered' ? answer.value : answer);

async function countryText(root) {
  const folder = path.join(root, 'libs/models/digital-modenhed');
  const model = parseYaml(fs.readFileSync(path.join(folder, 'model.yaml'), 'utf8'));
  const municipalities = parseCsv(
    fs.readFileSync(path.join(root, 'apps/api/reference/municipalities.csv'), 'utf8'),
    { columns: true, bom: true },
  ).map(({ code, population }) => ({ code, population: Number(population) }));
  const invent = await inventor(root);
  const sheets = invent(model, municipalities, rounds, seed)
    .flatMap((municipality) => municipality.rounds.at(-1) ?? [])
    .map(({ answers }) =>
      JSON.stringify(
        Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, written(answer)])),
      ),
    )
    // In an order of their own: the order of the municipalities would be a name.
    .sort();
  const head = {
    format: 1,
    model: model.key,
    version: model.version,
    source: `Invented: the demonstration country in its latest closed round, without names. Made by tools/generate/country.mjs from seed ${seed}.`,
  };
  const lines = sheets.map((sheet) => `    { "answers": ${sheet} }`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "sheets": [\n${lines}\n  ]\n}\n`;
}

/** Writes the file, or compares it; returns whether it is (now) up to date. */
export async function generateCountry(root, check = false) {
  const file = path.join(root, 'libs/models/digital-modenhed/country/answers.json');
  const text = await countryText(root);
  if (check) return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(import.meta.dirname, '../..');
  if (!(await generateCountry(root, process.argv.includes('--check')))) {
    console.error(
      'libs/models/digital-modenhed/country/answers.json is out of date; run "npm run generate".',
    );
    process.exit(1);
  }
}
