import type { StreamableFile } from '@nestjs/common';
import { attachment } from '../../http/file-answer';

export const calendarType = 'text/calendar';

/** A calendar to be saved under a name. */
export const calendarAnswer = (text: string, name: string): StreamableFile =>
  attachment(Buffer.from(text), `${calendarType}; charset=utf-8`, `${name}.ics`);
