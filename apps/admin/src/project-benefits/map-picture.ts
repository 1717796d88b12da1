import { field, type MapLayout } from './map-layout';

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const plain = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (sign) => escaped[sign] ?? sign);

/**
 * The map as a picture that stands by itself: an SVG document with its own colours and type, for reports and slides. Titles are
 * somebody's own words, and are escaped.
 * @param heading what it is a picture of
 * @param columns the names of the four columns
 */
export function mapPicture(
  { width, height, fields, links }: MapLayout,
  heading: string,
  columns: readonly string[],
): string {
  const text = (x: number, y: number, words: string, weight = 400): string =>
    `<text x="${x}" y="${y}" font-weight="${weight}" fill="#1a1a1a">${plain(words)}</text>`;
  const drawn = fields.map(({ x, y, height: tall, lines, detailLine, kind }) =>
    [
      `<rect x="${x}" y="${y}" width="${field.width}" height="${tall}" rx="6" fill="${kind === 'benefit' ? '#eef5f7' : '#fff'}" stroke="#8e8e8e"/>`,
      ...lines.map((line, at) => text(x + 14, y + 23 + at * field.line, line, 600)),
      text(x + 14, y + 23 + lines.length * field.line, detailLine),
    ].join(''),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${width + 16} ${height + 16}" width="${width + 16}" height="${height + 16}" font-family="IBM Plex Sans, Arial, sans-serif" font-size="14">`,
    `<title>${plain(heading)}</title><rect x="-8" y="-8" width="${width + 16}" height="${height + 16}" fill="#fff"/>`,
    ...columns.map((name, at) => text(at * field.step, 20, name)),
    `<line x1="0" x2="${width}" y1="30" y2="30" stroke="#dcdcdc"/>`,
    ...links.map(
      ({ curve, head }) =>
        `<path d="${curve}" fill="none" stroke="#595959" stroke-width="1.5"/><path d="${head}" fill="#595959"/>`,
    ),
    ...drawn,
    '</svg>',
  ].join('');
}

/** An SVG document as PNG, twice as large so that it stays sharp on paper. @throws Error where the browser cannot draw it */
export async function asPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  const loaded = new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = () => reject(new Error('The picture could not be drawn.'));
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await loaded;
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be drawn.'));
    }, 'image/png'),
  );
}
