import { statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { type Problem, ProblemsFound } from './problem';
import { type AuthorProject, nameIn } from './project';
import type { PartMap } from './source-map';

/** Everything the compiler finds wrong with the author's types, by the folder's own `tsconfig.json`. */
export function checkTypes(project: AuthorProject): Problem[] {
  const file = path.join(project.root, 'tsconfig.json');
  const found: ts.Diagnostic[] = [];
  const config = ts.getParsedCommandLineOfConfigFile(file, { noEmit: true }, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => found.push(diagnostic),
  } as ts.ParseConfigFileHost);
  if (config) {
    const program = ts.createProgram(config.fileNames, config.options);
    found.push(...config.errors, ...ts.getPreEmitDiagnostics(program));
  }
  return ts.sortAndDeduplicateDiagnostics(found).map((one) => problemOf(project, one));
}

function problemOf(project: AuthorProject, diagnostic: ts.Diagnostic): Problem {
  const { file, start, code, messageText } = diagnostic;
  const place = file?.getLineAndCharacterOfPosition(start ?? 0);
  return {
    file: file ? nameIn(project, path.resolve(file.fileName)) : 'tsconfig.json',
    line: place ? place.line + 1 : null,
    column: place ? place.character + 1 : null,
    code: `TS${code}`,
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
  };
}

/** One module made ready to stand in a bundle: a function body in the manner of CommonJS. */
export interface Compiled {
  readonly code: string;
  /** The source map of `code`. */
  readonly map: PartMap | null;
  /** What it asks for when it runs; imports of types alone are gone. */
  readonly imports: readonly string[];
}

/**
 * Compiles one module, TypeScript or JavaScript, or a JSON file.
 *
 * @throws ProblemsFound where the syntax is wrong
 */
export function compileModule(project: AuthorProject, file: string, text: string): Compiled {
  if (file.endsWith('.json')) {
    return { code: `module.exports = ${text.trim()};\n`, map: null, imports: [] };
  }
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(text, {
    // A name that says "module" would stay one, whatever is asked for.
    fileName: file.replace(/\.m([jt]s)$/, '.$1'),
    reportDiagnostics: true,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      isolatedModules: true,
      sourceMap: true,
      inlineSources: true,
    },
  });
  if (diagnostics && diagnostics.length > 0) {
    throw new ProblemsFound(diagnostics.map((one) => problemOf(project, one)));
  }
  const code = outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, '');
  return {
    code,
    map: { ...(JSON.parse(sourceMapText ?? '{}') as PartMap), sources: [file] },
    imports: ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
  };
}

/** The file that a relative import names; undefined where there is none. */
export function resolveFile(from: string, specifier: string): string | undefined {
  const at = path.resolve(path.dirname(from), specifier);
  const plain = at.replace(/\.m?js$/, '');
  return [at, `${plain}.ts`, `${at}.ts`, `${plain}.mts`, path.join(at, 'index.ts')].find(
    (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true,
  );
}
