// Imported, for in the process of a plugin there are no globals beside the language.
import { Buffer } from 'node:buffer';

/**
 * Messages between the host and the process of a plugin: four bytes with the length of what follows
 * (unsigned, big endian), a head as one line of JSON, and a body as it is: JSON or a tape, which only its
 * receiver reads.
 */
export interface Frame {
  readonly head: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** A head longer than this is no head. */
const headBytes = 16_000;
const newline = 10;

/** What arrived is no frame, or one larger than it may be. */
export class FrameError extends Error {
  override readonly name = 'FrameError';
  constructor(
    readonly code: 'too-large' | 'malformed',
    detail: string,
  ) {
    super(detail);
  }
}

/** One frame as bytes. */
export function writeFrame(
  head: Readonly<Record<string, unknown>>,
  body: string | Buffer = '',
): Buffer {
  const line = Buffer.from(`${JSON.stringify(head)}\n`, 'utf8');
  const rest = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const length = Buffer.allocUnsafe(4);
  length.writeUInt32BE(line.length + rest.length, 0);
  return Buffer.concat([length, line, rest]);
}

/** Puts frames together from chunks; holds never more than `limit` bytes and one chunk. */
export class FrameReader {
  private chunks: Buffer[] = [];
  private held = 0;

  /** @param limit bytes of one frame at most */
  constructor(private readonly limit: number) {}

  /**
   * The frames that are whole now.
   *
   * @throws FrameError; nothing that comes after it means anything
   */
  push(chunk: Buffer): Frame[] {
    this.chunks.push(chunk);
    this.held += chunk.length;
    const frames: Frame[] = [];
    for (;;) {
      if (this.held < 4) return frames;
      const length = this.peekLength();
      if (length > this.limit) throw new FrameError('too-large', `${length} bytes`);
      if (this.held < length + 4) return frames;
      const all =
        this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks);
      frames.push(parse(all.subarray(4, length + 4)));
      const rest = all.subarray(length + 4);
      this.chunks = rest.length > 0 ? [rest] : [];
      this.held = rest.length;
    }
  }

  private peekLength(): number {
    const [first] = this.chunks;
    if (first && first.length >= 4) return first.readUInt32BE(0);
    this.chunks = [Buffer.concat(this.chunks)];
    return (this.chunks[0] as Buffer).readUInt32BE(0);
  }
}

function parse(bytes: Buffer): Frame {
  const end = bytes.subarray(0, headBytes).indexOf(newline);
  if (end < 0) throw new FrameError('malformed', 'no head');
  let head: unknown;
  try {
    head = JSON.parse(bytes.toString('utf8', 0, end));
  } catch {
    throw new FrameError('malformed', 'the head is not JSON');
  }
  if (typeof head !== 'object' || head === null || Array.isArray(head))
    throw new FrameError('malformed', 'the head is no object');
  return { head: head as Frame['head'], body: bytes.subarray(end + 1) };
}
