import { createInflateRaw } from 'node:zlib';
import { FileRefused, limits } from './table';

interface Entry {
  method: number;
  size: number;
  at: number;
}

const broken = (): FileRefused => new FileRefused({ reason: 'broken' });

/**
 * A zip archive whose files are unpacked one by one as a stream. How much that is, is counted as it comes out and over all
 * files together; what the archive's headers say of it is not looked at.
 */
export class ZipArchive {
  private unpacked = 0;
  private constructor(
    private readonly file: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Reads the archive's list of files. @throws FileRefused */
  static open(file: Buffer): ZipArchive {
    try {
      return new ZipArchive(file, listEntries(file));
    } catch (error) {
      // A list that points beyond the file.
      throw isBeyond(error) ? broken() : error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Unpacks one file, piece by piece. @throws FileRefused where it is broken, or too much comes out */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw broken();
    const packed = bodyOf(this.file, entry);
    if (entry.method === 0) {
      this.count(packed.length);
      yield packed;
      return;
    }
    if (entry.method !== 8) throw broken();
    const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
    inflate.end(packed);
    try {
      for await (const piece of inflate as AsyncIterable<Buffer>) {
        this.count(piece.length);
        yield piece;
      }
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (typeof code === 'string' && /^Z_/.test(code)) throw broken();
      throw error;
    }
  }

  private count(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > limits.unpacked) throw new FileRefused({ reason: 'too-much' });
  }
}

const isBeyond = (error: unknown): boolean =>
  ['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS'].includes(
    String((error as { code?: unknown }).code),
  );

/** The files that the archive's central directory lists. */
function listEntries(file: Buffer): Map<string, Entry> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > file.length) throw broken();
  const count = file.readUInt16LE(end + 10);
  if (count > limits.entries) throw new FileRefused({ reason: 'too-much' });
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  for (let left = count; left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw broken();
    const flags = file.readUInt16LE(at + 8);
    if (flags & 1) throw new FileRefused({ reason: 'locked' });
    const nameLength = file.readUInt16LE(at + 28);
    // Excel's own names are ASCII; two files of one name are a trick.
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw new FileRefused({ reason: 'unsafe' });
    entries.set(name, {
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function bodyOf(file: Buffer, { at, size }: Entry): Buffer {
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) throw broken();
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  if (start + size > file.length) throw broken();
  return file.subarray(start, start + size);
}
