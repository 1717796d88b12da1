import { randomUUID } from 'node:crypto';
import { zipSync, strToU8 } from 'fflate';
import type { OwnLessonsView, OwnLessonView } from '../src/lessons/own-lessons.views';
import type { LessonsFileView } from '../src/lessons/files/import.views';
import type { Answer, TestClient } from './client';

/** How a test reads a file in. */
export interface ImportChoice {
  way?: 'preview' | 'all' | 'good';
  visibility?: 'private' | 'organisation';
  column?: readonly string[];
  duplicates?: 'leave-out' | 'import';
  key?: string;
  language?: string;
}

/** Sends a file as a person does, under a key of its own. */
export function importFile(
  client: TestClient,
  file: string | Buffer,
  { column = [], language = 'da', ...choice }: ImportChoice = {},
): Promise<Answer<LessonsFileView>> {
  const query = new URLSearchParams({
    way: 'preview',
    visibility: 'private',
    key: randomUUID(),
    ...choice,
  });
  for (const one of column) query.append('column', one);
  return client.ask<LessonsFileView>(`/api/own-lessons/import?${query.toString()}`, {
    method: 'POST',
    raw: typeof file === 'string' ? file : new Uint8Array(file),
    headers: { 'content-type': 'application/octet-stream', 'accept-language': language },
  });
}

/** A file as it is fetched. */
export async function fetchFile(
  client: TestClient,
  address: string,
  language = 'da',
): Promise<{ answer: Response; body: Buffer }> {
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${client.url}/api/${address}`, {
    headers: { cookie, 'x-erfa-request': '1', 'accept-language': language },
  });
  return { answer, body: Buffer.from(await answer.arrayBuffer()) };
}

export const ownLessons = async (client: TestClient): Promise<OwnLessonView[]> =>
  (await client.ask<OwnLessonsView>('/api/own-lessons')).body.lessons;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** A workbook with a sheet as its XML stands, and what else is put in or in place of its parts. */
export function workbook(
  sheet: string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer {
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('r2', 'sharedStrings', '/xl/sharedStrings.xml'),
      relation('r3', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [
          name,
          typeof part === 'string' ? strToU8(part) : part,
        ]),
      ),
      { level: 9 },
    ),
  );
}

/** A sheet of rows of cells, each as XML within its `<c>`. */
export const sheetOf = (...rows: readonly (readonly string[])[]): string =>
  `<worksheet><sheetData>${rows.map((row) => `<row>${row.join('')}</row>`).join('')}</sheetData></worksheet>`;

/** A cell with text. */
export const textCell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
