import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Problem } from './problem';

/** Deeper than any body that Erfa asks for, a branch of a model with twenty tiers among them; what is deeper would exhaust the stack of whoever reads it. */
const deepest = 64;

/**
 * Refuses text that PostgreSQL cannot keep (the character U+0000, halves of surrogate pairs) and bodies nested too deeply,
 * before anything else reads them. @throws Problem `malformed-body`
 */
@Injectable()
export class ReadableInput implements PipeTransform<unknown, unknown> {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    // What our own decorators give did not come from outside.
    if (type !== 'custom') assertReadable(value, 0);
    return value;
  }
}

function assertReadable(value: unknown, depth: number): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed()) throw new Problem('malformed-body');
    return;
  }
  // Only plain data comes from outside; requests, replies and buffers are none of it.
  if (!Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]') return;
  // A query string is read into an object whose prototype is an empty one of its own.
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (!Array.isArray(value) && prototype && Object.getPrototypeOf(prototype) !== null) return;
  if (depth > deepest) throw new Problem('malformed-body');
  for (const [key, item] of Object.entries(value as object)) {
    assertReadable(key, depth + 1);
    assertReadable(item, depth + 1);
  }
}

/** Property of a body: text without the white space around it, taken away before any length is counted. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
