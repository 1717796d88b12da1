import { StreamableFile } from '@nestjs/common';
import type { ApiResponseNoStatusOptions } from '@nestjs/swagger';

export const csvType = 'text/csv';

/** What the document says of an answer that is a file. */
export const fileAnswer = (type: string, description: string): ApiResponseNoStatusOptions => ({
  description,
  content: { [type]: { schema: { type: 'string', format: 'binary' } } },
});

/** A file to be saved under a name. */
export const attachment = (body: Buffer, type: string, name: string): StreamableFile =>
  new StreamableFile(body, {
    type,
    disposition: `attachment; filename="${name}"`,
    length: body.length,
  });
