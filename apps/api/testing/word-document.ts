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

/** What keeps an XML file from opening, in words; null when it is well-formed. */
export function faultOf(xml: string): string | null {
  // What XML 1.0 has no place for.
  const sign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.exec(xml);
  if (sign) return `the sign U+${sign[0].charCodeAt(0).toString(16)}`;
  const open: string[] = [];
  const part =
    /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<&]+|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/giy;
  while (part.lastIndex < xml.length) {
    const at = part.lastIndex;
    const found = part.exec(xml);
    if (!found) return `what follows ${at}: ${xml.slice(at, at + 60)}`;
    const [, closes, name, attributes = '', empty] = found;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(attributes)) return attributes;
    if (name === undefined || empty === '/') continue;
    if (closes !== '/') open.push(name);
    else if (open.pop() !== name) return `</${name}> at ${at}`;
  }
  return open.length === 0 ? null : `<${open.join('> <')}> left open`;
}

/** The words of a document's XML, a paragraph a line. */
export const wordsIn = (xml: string): string =>
  xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

/** The words of a Word document, a paragraph a line. */
export const documentText = (file: Buffer): string =>
  wordsIn(unzip(file).get('word/document.xml') ?? '');
