import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileRefused } from './table';

/** What is done with an XML file as it goes by. Names come without their prefix. */
export interface PartReader {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads one XML file of an archive as it is unpacked. A document type, and with it every entity but XML's own five, is refused.
 * @throws FileRefused
 */
export async function readPart(pieces: AsyncIterable<Buffer>, reader: PartReader): Promise<void> {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new FileRefused({ reason: 'unsafe' });
  });
  parser.on('error', () => {
    throw new FileRefused({ reason: 'broken' });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) =>
    reader.open?.(local(name), attributes),
  );
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => reader.close?.(local(name)));
  // Excel and all others write UTF-8; what is not, has signs that no XML has.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) parser.write(decoded(decoder, piece));
  parser.write(decoded(decoder));
  parser.close();
}

function decoded(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? new FileRefused({ reason: 'broken' })
      : error;
  }
}
