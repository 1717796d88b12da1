import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Problem } from './problem';

/** An id in an address: whatever is no UUID cannot exist, which is all that a stranger learns. */
@Injectable()
export class IdParam implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new Problem('not-found');
    return value.toLowerCase();
  }
}
