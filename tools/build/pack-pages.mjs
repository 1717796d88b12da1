// Copies the built admin app to dist/apps/pages with a compressed twin of each text file, so that serving it costs no CPU.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const from = 'dist/apps/admin/browser';
const to = 'dist/apps/pages';
fs.rmSync(to, { recursive: true, force: true });
fs.cpSync(from, to, { recursive: true });
for (const entry of fs.readdirSync(to, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|css|svg|json|webmanifest)$/.test(entry.name)) continue;
  const file = path.join(entry.parentPath, entry.name);
  const content = fs.readFileSync(file);
  if (content.length < 1024) continue;
  fs.writeFileSync(
    `${file}.br`,
    zlib.brotliCompressSync(content, {
      params: { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  );
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }));
}
