import ts from 'typescript';

/** A place in a text, counted from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a field of a JSON text stands.
 *
 * @param at the field as manifest faults name it: `options[0].title`; the nearest part that is there counts
 */
export function lineOfJson(text: string, at: string): LinePlace {
  const source = ts.parseJsonText('x.json', text);
  let node: ts.Node | undefined = source.statements[0]?.expression;
  let best: ts.Node | undefined = node;
  for (const step of at.match(/[^.[\]]+/g) ?? []) {
    node = node && stepInto(node, step);
    if (!node) break;
    best = node;
    if (ts.isPropertyAssignment(node)) node = node.initializer;
  }
  const { line, character } = source.getLineAndCharacterOfPosition(best?.getStart(source) ?? 0);
  return { line: line + 1, column: character + 1 };
}

function stepInto(node: ts.Node, step: string): ts.Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(step)];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  return node.properties.find(
    (property) =>
      ts.isPropertyAssignment(property) &&
      ts.isStringLiteral(property.name) &&
      property.name.text === step,
  );
}
