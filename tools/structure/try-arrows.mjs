// Tries imports against the lint rules and prints, as JSON, which rule (if any) refused each: the house's arrows, held against the real ESLint.
// Standard input: [{file, code}]; standard output: [[ruleId, …], …].
import { ESLint } from 'eslint';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const eslint = new ESLint();
const results = [];
for (const { file, code } of JSON.parse(Buffer.concat(chunks).toString())) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map(({ ruleId }) => ruleId));
}
console.log(JSON.stringify(results));
