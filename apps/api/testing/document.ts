import { inflateRawSync } from 'node:zlib';

/** The text files of a zip archive by name, read from its central directory. */
export function unzip(file: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment, local] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const body = file.subarray(start, start + size);
    const text = file.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body;
    files.set(file.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The words of a document's XML, a paragraph a line. */
export const wordsIn = (xml: string): string =>
  xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

/** The words of a Word document, a paragraph a line. */
export const documentText = (file: Buffer): string =>
  wordsIn(unzip(file).get('word/document.xml') ?? '');
