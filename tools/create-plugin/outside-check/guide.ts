/** One fenced block of a document. */
export interface Block {
  readonly language: string;
  /** What stands after the language: what is special about the block. */
  readonly mark: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown document, in its order. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)[ ]?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', mark = '', text = '']) => ({ language, mark, text: text.trimEnd() }),
  );
}
